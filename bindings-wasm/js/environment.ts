import type { CallSettings, Logger, UpHuntOptions } from './options.js';
import { refused } from './refuse.js';

const scope = globalThis as typeof globalThis & {
  process?: { env?: Record<string, string | undefined>; versions?: { node?: string } };
  document?: unknown;
  location?: { origin: string };
  origin?: string;
  WorkerGlobalScope?: unknown;
  Deno?: unknown;
};

/** Whether this is a page or a worker of a browser, where everybody can read what a script holds. */
function inBrowser(): boolean {
  return (
    !!(scope.document && scope.location) ||
    // Bundlers put a `process` into pages and their workers, but none that has a version of Node.
    (!!scope.WorkerGlobalScope && !scope.process?.versions?.node && !scope.Deno && !!scope.location)
  );
}

/** A variable of the environment; what is empty, or may not be read, is not set. A browser has no environment. */
function variable(name: string): string | undefined {
  try {
    return (!inBrowser() && scope.process?.env?.[name]) || undefined;
  } catch {
    // Deno asks for leave first.
    return undefined;
  }
}

const PROXY = 'Leave the key out, and set baseUrl to a proxy of your own that adds it.';

/** The options with what the platform adds to them. */
export function completed(options: UpHuntOptions): {
  settings: Record<string, unknown>;
  calls: CallSettings;
  logger: Logger | undefined;
} {
  const { apiKey, baseUrl, withoutKey, dangerouslyAllowBrowser, fetch: _, logger, ...more } = options;
  // How calls are made is told apart.
  const { timeoutMs, deadlineMs, maxRetries, backoffMs, pacing, ...rest } = more;
  const browser = inBrowser();
  if (browser && apiKey != null && !dangerouslyAllowBrowser) {
    throw refused(
      'apiKey',
      'an API key was given to a client in a browser, where everybody who opens the page can read it',
      `${PROXY} Or, for a page that only you open, set dangerouslyAllowBrowser.`,
    );
  }
  // An object of the class URL is as good as its text.
  let url = (baseUrl ?? variable('UPHUNT_BASE_URL'))?.toString();
  const keyless = withoutKey ?? (browser && apiKey == null && url != null);
  let allowHttp = options.allowHttp;
  if (browser && url?.startsWith('/')) {
    // Not by the address: that of a worker from a blob has none to begin at.
    url = (scope.origin ?? scope.location?.origin) + url;
    // A page that came over plain http can ask its own server over it: there is no key to lose.
    allowHttp ??= keyless;
  }
  const key = apiKey ?? (keyless ? undefined : variable('UPHUNT_API_KEY'));
  if (browser && key == null && !keyless) {
    throw refused('baseUrl', 'neither a key nor a baseUrl was given to a client in a browser', PROXY);
  }
  return {
    settings: { ...rest, apiKey: key, baseUrl: url, withoutKey: keyless, allowHttp: allowHttp ?? false },
    calls: { timeoutMs, deadlineMs, maxRetries, backoffMs, pacing },
    logger: logger ?? loggerOfEnvironment(),
  };
}

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** `UPHUNT_LOG=debug` shows everything, `warn` what is wrong. */
function loggerOfEnvironment(): Logger | undefined {
  const level = variable('UPHUNT_LOG')?.trim().toLowerCase();
  if (!level) return undefined;
  // On standard error: the program's own output may be read by another one.
  const writing = (level: string) => (message: string) => console.error(`uphunt-sdk ${level}: ${message}`);
  const shown = LEVELS.slice(0, LEVELS.indexOf(level as 'error') + 1);
  if (!shown.length) writing('warn')(`UPHUNT_LOG is "${level}", which is none of ${LEVELS.join(', ')}`);
  return Object.fromEntries(shown.map((name) => [name, writing(name)]));
}
