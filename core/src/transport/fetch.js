// One request through `fetch`, for `fetch.rs`.

// How it ended, as `fetch.rs` reads it.
const Ending = { answered: 0, notSent: 1, redirected: 2, tooLong: 3, interrupted: 4 };

// Longer answers are refused: nothing of the service comes near it.
const largestBody = 64 * 1024 * 1024;

// What the platforms say when there was no connection: Node's and Bun's codes, Deno's words.
const noConnection =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_ACCESS_DENIED|UND_ERR_CONNECT_TIMEOUT|UND_MOCK_ERR_MOCK_NOT_MATCHED|ConnectionRefused|FailedToOpenSocket|error \(Connect\)|^Requires net access|^bad port$/;

// Browsers would remember answers, and permanent redirects for good. Elsewhere nothing does, and some do not know the option.
const cache = globalThis.navigator?.userAgent?.startsWith('Mozilla/') ? { cache: 'no-store' } : {};

// By the number of who waits: what is known of the request so far, and how to abort it.
const underway = [];

// `head` is the method, the URL, and a line each for the names and values of headers.
export async function send(fetch, head, body, tell, id) {
  const url = head.indexOf('\n') + 1;
  const headers = head.indexOf('\n', url) + 1;
  const request = { method: head.slice(0, url - 1), headers: headersOf(head.slice(headers)), body };
  const way = (underway[id] = { status: 0, connected: false, aborted: false });
  let end;
  try {
    end = await sent(fetch, head.slice(url, headers - 1), request, way);
  } catch (error) {
    const reason = describe(error);
    const ending = noConnection.test(reason) ? Ending.notSent : Ending.interrupted;
    end = [ending, way.status, reason.replace(/https?:\/\/[^\s)]*/g, '…')];
  }
  underway[id] = undefined;
  told = end;
  tell(id, end[0], end[1]);
  told = undefined;
}

// What is being told of.
let told;
export const text = () => told[2];
export const body = () => told[3];

// Aborts a request, unless it has ended. An exception must not pass through WebAssembly.
export function abort(id) {
  try {
    underway[id]?.abort();
  } catch {}
}

// Each way to send gives the ending, the status, the headers or what happened, and the body.
async function sent(fetch, url, request, way) {
  const dispatcher = fetch ? undefined : beneathFetch();
  if (dispatcher) {
    try {
      return await dispatched(dispatcher, new URL(url), request, way);
    } catch (error) {
      // One that wants to be called otherwise says so before it connects, and has sent nothing.
      if (error?.code !== 'UND_ERR_INVALID_ARG' || way.connected || way.aborted) throw error;
    }
  }
  return fetched(fetch ?? globalThis.fetch, url, request, way);
}

async function fetched(fetch, url, request, way) {
  const controller = new AbortController();
  way.abort = () => controller.abort();
  const response = await fetch(url, { ...request, redirect: 'manual', signal: controller.signal, ...cache });
  if (typeof response?.arrayBuffer !== 'function') throw new TypeError('what fetch gave is no Response');
  if (response.type === 'opaqueredirect') {
    return [Ending.redirected, 0, 'the answer is a redirect, which is not followed'];
  }
  way.status = response.status | 0;
  const { headers } = response;
  const bytes = isLong(headers.get('content-length')) ? undefined : new Uint8Array(await response.arrayBuffer());
  if (bytes && !isLong(bytes.length)) return answered(way, headers, bytes);
  controller.abort();
  return tooLong(way);
}

// What Node's own `fetch` hands its requests to, as `setGlobalDispatcher` has set it; a call by it takes half the time or less.
// The symbol's number stands for how it is called. Where anything else stands in the place of `fetch`, that is to be called.
function beneathFetch() {
  if (globalThis.fetch !== lastFetch) {
    lastFetch = globalThis.fetch;
    isNodes = /^function fetch\(input, init = undefined\) {[^]*'internal\/deps\/undici\/undici'/.test(lastFetch);
  }
  // Node sets it when the first of these is asked for.
  return isNodes && globalThis.Response && globalThis[Symbol.for('undici.globalDispatcher.1')];
}
let lastFetch;
let isNodes;

function dispatched(dispatcher, { origin, pathname, search }, request, way) {
  return new Promise((resolve, reject) => {
    let stop;
    let length = 0;
    const headers = new Map();
    const chunks = [];
    way.abort = () => {
      way.aborted = true;
      stop?.();
      reject(new Error('aborted'));
    };
    const goesOn = (length) => {
      if (!isLong(length)) return true;
      resolve(tooLong(way));
      way.abort();
      return false;
    };
    dispatcher.dispatch(
      // As `fetch` asks it to, follow nothing; and leave it to us how long to wait.
      { origin, path: pathname + search, ...request, maxRedirections: 0, headersTimeout: 0, bodyTimeout: 0 },
      {
        onConnect(abort) {
          stop = abort;
          way.connected = true;
          if (way.aborted) stop();
        },
        onHeaders(status, raw) {
          // Hints come before the answer.
          if (status < 200) return true;
          way.status = status;
          for (let at = 0; at + 1 < raw.length; at += 2) {
            const name = raw[at].toString('latin1').toLowerCase();
            const value = raw[at + 1].toString('latin1');
            headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
          }
          return goesOn(headers.get('content-length'));
        },
        onData(chunk) {
          chunks.push(chunk);
          return goesOn((length += chunk.length));
        },
        onComplete() {
          try {
            resolve(answered(way, headers, decoded(Buffer.concat(chunks), headers.get('content-encoding'))));
          } catch (error) {
            reject(error);
          }
        },
        onError: reject,
      },
    );
  });
}

// Nobody asked for it, but some servers compress all the same.
function decoded(body, encoding) {
  const zlib = encoding && globalThis.process?.getBuiltinModule?.('node:zlib');
  if (!zlib || !body.length || !/^(br|(x-)?gzip|deflate)$/i.test(encoding)) return body;
  const decode = /br/i.test(encoding) ? zlib.brotliDecompressSync : zlib.unzipSync;
  return decode(body, { maxOutputLength: largestBody });
}

function isLong(length) {
  return length > largestBody;
}

function tooLong({ status }) {
  return [Ending.tooLong, status, 'the answer is longer than 64 MiB'];
}

function answered({ status }, headers, body) {
  let lines = '';
  headers.forEach((value, name) => (lines += `${name}\n${value}\n`));
  return [Ending.answered, status, lines, body];
}

// A client sends the same ones with every request; two kinds of request make two of them.
const known = new Map();

function headersOf(lines) {
  let headers = known.get(lines);
  if (!headers) {
    headers = {};
    const parts = lines.split('\n');
    for (let at = 0; at + 1 < parts.length; at += 2) headers[parts[at]] = parts[at + 1];
    if (known.size > 16) known.clear();
    known.set(lines, headers);
  }
  return headers;
}

// The error with what caused it, as a person would want to read it. Anything may be thrown, also what cannot be shown.
function describe(error) {
  try {
    const cause = error?.cause ?? error;
    const code = cause?.code ?? error?.code;
    const message = `${cause?.message || cause}`;
    return code && !message.includes(code) ? `${message} (${code})` : message;
  } catch {
    return 'the request failed';
  }
}
