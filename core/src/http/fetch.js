// One request through `fetch`, for `fetch.rs`. Nothing here throws: an exception that passes through WebAssembly leaves the
// module's memory as it was at that moment, for good.

// No response of the API comes near this length. As a document in WebAssembly it may take a hundred times as much memory, of the
// 4 GiB that there are.
const MAX_BODY_BYTES = 16 * 1024 * 1024;

// Codes of a platform's own `fetch` (undici's, Bun's) for a connection that was never made. Deno's errors have none.
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_ACCESS_DENIED',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_MOCK_ERR_MOCK_NOT_MATCHED',
]);

// The code by which a `fetch` of the user's says that it has sent nothing.
const NOT_SENT = 'UPHUNT_NOT_SENT';

/** Resolves to `{ status, headers, body }`, or to `{ status, failure, message, thrown }`. */
export async function send(fetch, method, url, headers, body, signal) {
  let status = 0;
  try {
    const aborted = new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    );
    // Where `fetch` throws before it is awaited, nobody else handles the rejection.
    aborted.catch(() => {});
    const init = { method, headers: fromPairs(headers), body, redirect: 'manual', signal, ...cacheOption(url) };
    const call = fetch ?? globalThis.fetch;
    // Not every `fetch` heeds the signal.
    const response = await Promise.race([call(url, init), aborted]);
    if (typeof response?.arrayBuffer !== 'function') throw new TypeError('fetch did not return a Response');
    // A browser hides the status of a redirect that it does not follow.
    if (response.type === 'opaqueredirect')
      return { status, failure: 'redirected', message: 'the response is a redirect' };
    const given = Number(response.status);
    if (!(Number.isInteger(given) && given >= 100 && given <= 999))
      throw new TypeError('fetch returned no HTTP status');
    status = given;
    const tooLong = { status, failure: 'too_long', message: 'the response is longer than 16 MiB' };
    if (response.headers.get('content-length') > MAX_BODY_BYTES) return tooLong;
    const bytes = await Promise.race([bodyOf(response), aborted]);
    if (!bytes) return tooLong;
    const pairs = [];
    response.headers.forEach((value, name) => pairs.push(`${name}`, `${value}`));
    return { status, headers: pairs, body: bytes };
  } catch (thrown) {
    const { message, isNotSent } = describe(thrown, fetch ? undefined : url);
    return { status, failure: isNotSent ? 'not_sent' : 'interrupted', message, thrown };
  }
}

// Resolves to `undefined` for a body that is too long.
async function bodyOf(response) {
  // Where the length is known, and in the mocks of many, there is no need to look at each part.
  const isBounded = response.headers.get('content-length') && !response.headers.get('content-encoding');
  if (isBounded || typeof response.body?.getReader !== 'function') return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const parts = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MAX_BODY_BYTES) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

// A cached response must not answer a status request: browsers cache, and Next.js does. Some workers refuse the option; a `Request`
// that is only made shows it, and nothing has been sent.
let cache;
function cacheOption(url) {
  if (!cache) {
    cache = { cache: 'no-store' };
    try {
      if (globalThis.Request) new Request(url, cache);
    } catch {
      cache = {};
    }
  }
  return cache;
}

function fromPairs(pairs) {
  const object = {};
  for (let at = 0; at < pairs.length; at += 2) object[pairs[at]] = pairs[at + 1];
  return object;
}

// The error in a sentence, and whether it shows that nothing was sent. Anything may be thrown, also what cannot be shown.
// `url` is given where the platform's own `fetch` threw it.
function describe(thrown, url) {
  try {
    const cause = thrown?.cause ?? thrown;
    const code = cause?.code ?? thrown?.code;
    const text = `${cause?.message || cause}`;
    const message = typeof code === 'string' && !text.includes(code) ? `${text} (${code})` : text;
    return { message, isNotSent: thrown?.code === NOT_SENT || (!!url && showsNoConnection(thrown, cause, code, url)) };
  } catch {
    return { message: 'the request failed', isNotSent: false };
  }
}

// An established connection fails with some of these codes, too: where the error names the system call, it must be one that
// connects. Programs put wrappers in the place of `globalThis.fetch`, which throw errors of other connections: where the error
// names host, port or URL, it must be ours.
function showsNoConnection(thrown, cause, code, url) {
  // Deno without `--allow-net`.
  if (thrown.name === 'NotCapable') return true;
  if (!NEVER_CONNECTED.has(code)) return false;
  const { path, hostname, port, syscall } = cause.errors?.[0] ?? cause;
  if (syscall !== undefined && syscall !== 'connect' && syscall !== 'getaddrinfo') return false;
  const ours = new URL(url);
  if (path !== undefined) return path === url;
  if (hostname !== undefined) return hostname === ours.hostname;
  return port === undefined || Number(port) === Number(ours.port || (ours.protocol === 'https:' ? 443 : 80));
}
