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

export function send(fetch, method, url, lines, body, answered, id) {
  const controller = new AbortController();
  run(fetch ?? globalThis.fetch, method, url, lines, body, controller.signal).then(([ending, status, text, bytes]) =>
    answered(id, ending, status, text, bytes ?? nothing),
  );
  return controller;
}

async function run(fetch, method, url, lines, body, signal) {
  let status = 0;
  try {
    const response = await fetch(url, {
      method,
      headers: headersOf(lines),
      body,
      redirect: 'manual',
      signal,
      ...cache,
    });
    if (response.type === 'opaqueredirect')
      return [Ending.redirected, 0, 'the answer is a redirect, which is not followed'];
    status = response.status;
    if (response.headers.get('content-length') > largestBody) return tooLong(status, response);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > largestBody) return tooLong(status);
    return [Ending.answered, status, [...response.headers].flat().join('\n'), bytes];
  } catch (error) {
    const reason = describe(error);
    return [
      noConnection.test(reason) ? Ending.notSent : Ending.interrupted,
      status,
      reason.replace(/https?:\/\/[^\s)]*/g, '…'),
    ];
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

function tooLong(status) {
  return [Ending.tooLong, status, 'the answer is longer than 64 MiB'];
}

// The error with what caused it, as a person would want to read it.
function describe(error) {
  const cause = error?.cause ?? error;
  const code = cause?.code ?? error?.code;
  const message = cause?.message || String(cause);
  return code && !message.includes(code) ? `${message} (${code})` : message;
}
