import { plain } from './encode.js';
import type { Logger, UpHuntOptions } from './options.js';
import { refused } from './error-from.js';

type Environment = Record<string, string | undefined>;
const scope = globalThis as typeof globalThis & {
  process?: { env?: Environment; versions?: { node?: string }; execArgv?: readonly string[] };
  document?: unknown;
  location?: { origin: string };
  origin?: string;
  WorkerGlobalScope?: unknown;
  Deno?: unknown;
  Bun?: unknown;
};

/** Returns whether this is a page or a worker of a browser, where everybody can read what a script holds. */
function inBrowser(): boolean {
  return (
    !!(scope.document && scope.location) ||
    // Bundlers put a `process` into pages and their workers, but none that has a version of Node.
    (!!scope.WorkerGlobalScope && !scope.process?.versions?.node && !scope.Deno && !!scope.location)
  );
}

/** Returns a variable of the environment; an empty one, and one that may not be read, is not set. A browser has none. */
function variable(name: string): string | undefined {
  try {
    return (!inBrowser() && scope.process?.env?.[name]) || undefined;
  } catch {
    // Deno without `--allow-env`.
    return undefined;
  }
}

const PROXY = 'Leave the key out, and set baseUrl to a proxy of your own that adds it.';

/** Returns the options with what the environment adds to them. */
export function withEnvironment(options: UpHuntOptions): UpHuntOptions {
  const { apiKey, baseUrl, withoutKey, dangerouslyAllowBrowser } = options;
  const browser = inBrowser();
  if (browser && apiKey != null && !dangerouslyAllowBrowser) {
    throw refused(
      'apiKey',
      'an API key was given to a client in a browser, where everybody who opens the page can read it',
      `${PROXY} Or, for a page that only you open, set dangerouslyAllowBrowser.`,
    );
  }
  let url = (plain('baseUrl', baseUrl ?? variable('UPHUNT_BASE_URL')) as object | undefined)?.toString();
  const keyless = withoutKey ?? (browser && apiKey == null && url != null);
  let { allowHttp } = options;
  if (browser && url?.startsWith('/')) {
    // Not by `location.href`: a worker that was made from a blob has none to start from.
    url = (scope.origin ?? scope.location?.origin) + url;
    // A page that was loaded over plain http may use it for its own server: there is no key to lose.
    allowHttp ??= keyless;
  }
  const key = apiKey ?? (keyless ? undefined : variable('UPHUNT_API_KEY'));
  if (browser && key == null && !keyless) {
    throw refused('baseUrl', 'neither a key nor a baseUrl was given to a client in a browser', PROXY);
  }
  if (/^http:/i.test(url ?? '') && !options.fetch && key) refuseProxy(url as string);
  const logger = options.logger ?? loggerOfEnvironment();
  return { ...options, apiKey: key, baseUrl: url, withoutKey: keyless, allowHttp, logger };
}

/**
 * Refuses plain http through a proxy, which would read the key. Bun and Deno take the proxy of the environment by themselves, Node
 * with `NODE_USE_ENV_PROXY` or `--use-env-proxy`. A dispatcher or agent that the program sets is not visible here.
 */
function refuseProxy(url: string): void {
  const flags = [...(scope.process?.execArgv ?? []), variable('NODE_OPTIONS')].join(' ');
  const nodeUsesProxy = variable('NODE_USE_ENV_PROXY') === '1' || flags.includes('--use-env-proxy');
  const usesProxy = !!scope.Bun || !!scope.Deno || nodeUsesProxy;
  const proxy = variable('http_proxy') ?? variable('HTTP_PROXY');
  const except = (variable('no_proxy') ?? variable('NO_PROXY') ?? '').split(/[\s,]+/);
  if (!usesProxy || !proxy) return;
  // The core refuses what is no URL.
  if (!URL.canParse(url)) return;
  const { hostname, host } = new URL(url);
  if (except.some((name) => name === '*' || name === hostname || name === host)) return;
  throw refused(
    'baseUrl',
    `requests to ${host} would take the key through the proxy that HTTP_PROXY names, in plain text`,
    `Add ${hostname} to NO_PROXY.`,
  );
}

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** `UPHUNT_LOG=debug` logs everything, `warn` warnings and errors. */
function loggerOfEnvironment(): Logger | undefined {
  const level = variable('UPHUNT_LOG')?.trim().toLowerCase();
  if (!level) return undefined;
  // On standard error: another program may read the output of this one.
  const writer = (level: string) => (message: string) => console.error(`uphunt-sdk ${level}: ${message}`);
  // The names that the other languages know.
  const name = { warning: 'warn', trace: 'debug' }[level] ?? level;
  const shown = LEVELS.slice(0, LEVELS.indexOf(name as 'error') + 1);
  if (!shown.length) writer('warn')(`UPHUNT_LOG is "${level}", which is none of ${LEVELS.join(', ')}`);
  return Object.fromEntries(shown.map((name) => [name, writer(name)]));
}
