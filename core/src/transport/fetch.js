// One request through `fetch`, for `fetch.rs`.

// How it ended, as `fetch.rs` reads it.
const Ending = { answered: 0, notSent: 1, redirected: 2, tooLong: 3, interrupted: 4 };

// Longer answers are refused: nothing of the service comes near it.
const largestBody = 64 * 1024 * 1024;

// What the platforms say when there was no connection: Node's and Bun's codes, Deno's words.
const noConnection =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|error \(Connect\)|^bad port$/;

const nothing = new Uint8Array();

// Browsers would remember answers, and permanent redirects for good. Elsewhere nothing does, and some do not know the option.
const cache = globalThis.navigator?.userAgent?.startsWith('Mozilla/') ? { cache: 'no-store' } : {};

// By the number of who waits.
const underway = [];

// `head` is the method, the URL, and a line each for the names and values of headers.
export async function send(fetch, head, body, answered, id) {
  const url = head.indexOf('\n') + 1;
  const headers = head.indexOf('\n', url) + 1;
  const way = (underway[id] = fetch ? new AbortController() : (idle.pop() ?? new Way()));
  let ending = Ending.interrupted;
  let status = 0;
  let text = '';
  let bytes = nothing;
  try {
    const response = await (fetch ?? globalThis.fetch)(head.slice(url, headers - 1), {
      method: head.slice(0, url - 1),
      headers: headersOf(head.slice(headers)),
      body,
      redirect: 'manual',
      signal: way.signal,
      ...cache,
    });
    if (response.type === 'opaqueredirect') {
      ending = Ending.redirected;
      text = 'the answer is a redirect, which is not followed';
    } else {
      status = response.status;
      const long = response.headers.get('content-length') > largestBody;
      if (!long) bytes = new Uint8Array(await response.arrayBuffer());
      if (long || bytes.length > largestBody) {
        ending = Ending.tooLong;
        text = 'the answer is longer than 64 MiB';
        bytes = nothing;
        way.abort();
      } else {
        for (const [name, value] of response.headers) text += `${name}\n${value}\n`;
        ending = Ending.answered;
      }
    }
  } catch (error) {
    const reason = describe(error);
    if (noConnection.test(reason)) ending = Ending.notSent;
    text = reason.replace(/https?:\/\/[^\s)]*/g, '…');
  }
  underway[id] = undefined;
  if (!fetch) way.serveAgain();
  answered(id, ending, status, text, bytes);
}

// Aborts a request, unless it has ended.
export function abort(id) {
  underway[id]?.abort();
}

// Those whose request has ended.
const idle = [];

// What aborts a request, and then the next. Node's `fetch` hangs a listener on the signal that it is given, for the garbage
// collector to take off some day; and a signal of its own for each request would be a tenth of what the request takes.
// So this one keeps its listeners itself, and hands them to the platform when they are to hear something.
class Way {
  #controller = new AbortController();
  #listeners = [];
  signal = this.#controller.signal;

  constructor() {
    this.signal.addEventListener = (_, listener) => this.#listeners.push(listener);
    this.signal.removeEventListener = (_, listener) => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  abort() {
    delete this.signal.addEventListener;
    delete this.signal.removeEventListener;
    for (const listener of this.#listeners) this.signal.addEventListener('abort', listener, { once: true });
    this.#controller.abort();
  }

  // Where nobody hung a listener on it, signals cost little; and in older workers of Cloudflare's one is good for one event only.
  serveAgain() {
    if (!this.#listeners.length || this.signal.aborted) return;
    this.#listeners.length = 0;
    idle.push(this);
  }
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

// The error with what caused it, as a person would want to read it.
function describe(error) {
  const cause = error?.cause ?? error;
  const code = cause?.code ?? error?.code;
  const message = cause?.message || String(cause);
  return code && !message.includes(code) ? `${message} (${code})` : message;
}
