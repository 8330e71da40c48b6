// @ts-check
// Serves the built page, and passes its requests on with the key, which never leaves this process:
//
//   npm install && npm run build && UPHUNT_API_KEY=… node proxy.mjs
//
// UPHUNT_BASE_URL points it at a sandbox instead of the service; PORT is 8787 without one. Everybody who reaches it can spend
// credits, so only this machine does. Before you put it where others are, make them log in.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';

const { UPHUNT_API_KEY: key, UPHUNT_BASE_URL: base = 'https://uphunt.io', PORT: port = '8787' } = process.env;
if (!key) throw new Error('UPHUNT_API_KEY is not set');
const secure = base.startsWith('https:');
if (!secure && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(base).hostname))
  throw new Error('the key goes over https only');

// What the page needs. Compared with requests as they came, so that no encoding and no `..` leads elsewhere.
const API = '/api/auto-apply-v2/';
const ALLOWED = [`POST ${API}apply`, `GET ${API}status`, `GET ${API}applied-jobs`, `GET ${API}freelancers`];
// Headers that the client uses: it keeps the service's rate limits, and shows the request id in errors.
const ANSWERED = /^(content-(type|length|encoding)|date|retry-after|x-request-id|x-ratelimit-.+)$/;

// The page is small and kept whole: a request names an entry here, never a file.
const TYPES = new Map(
  Object.entries({ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }),
);
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; frame-ancestors 'none'";
const dist = new URL('dist/', import.meta.url);
const page = new Map();
for (const name of existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : []) {
  const type = TYPES.get(extname(name));
  if (type) page.set(`/${name === 'index.html' ? '' : name}`, [type, readFileSync(new URL(name, dist))]);
}

const server = http.createServer((request, response) => {
  const { method, url = '', headers } = request;
  const refuse = (/** @type {number} */ status, /** @type {string} */ error) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));

  // Another site, open in the same browser, must not send proposals through this one.
  const here = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '');
  if (!here || (headers.origin ?? `http://${headers.host}`) !== `http://${headers.host}`)
    return refuse(400, 'not from here');

  const [type, body] = (method === 'GET' && page.get(url)) || [];
  if (type) return response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);

  const [prefix, path] = [url.slice(0, 7), url.slice(7)];
  if (prefix !== '/uphunt' || !ALLOWED.includes(`${method} ${path.split('?')[0]}`)) return refuse(404, 'not passed on');

  const passed = ['accept', 'content-type', 'content-length'].filter((name) => headers[name]);
  const upstream = (secure ? https : http).request(base.replace(/\/$/, '') + path, {
    method,
    headers: { ...Object.fromEntries(passed.map((name) => [name, headers[name]])), 'x-api-key': key },
  });
  upstream.on('response', (answer) => {
    const known = Object.entries(answer.headers).filter(([name]) => ANSWERED.test(name));
    response.writeHead(answer.statusCode ?? 502, { ...Object.fromEntries(known), 'cache-control': 'no-store' });
    // An answer that breaks off breaks off here, too: half a body must not look like a whole one.
    pipeline(answer, response, () => {});
  });
  upstream.on('error', () => (response.headersSent ? response.destroy() : refuse(502, 'the service did not answer')));
  response.on('close', () => upstream.destroy()); // the page gave up
  request.pipe(upstream);
});

server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`);
});
