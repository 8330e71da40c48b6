// What a platform does of its own: redirects, compression, timers that fail, pages, environments, uncaught errors.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { InvalidInputError, OutcomeUnknownError, UnexpectedResponseError, UpHunt, isUpHuntError } from 'uphunt-sdk';

const node = promisify(execFile);
const REQUEST = { jobId: '~01a', coverLetter: 'Hi' };
const json = (body) => new Response(JSON.stringify(body));
const isRefused = (field) => (error) => error instanceof InvalidInputError && (assert.equal(error.field, field), true);

it('a dispatcher that follows redirects does not follow ours, which would send the key along', async () => {
  const listening = async (handle) => {
    const server = createServer(handle);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, url: `http://localhost:${server.address().port}` };
  };
  const seen = [];
  const other = await listening((request, response) => {
    seen.push(request.headers);
    response.end('{"queueId":"q_1"}');
  });
  const first = await listening((_, response) => response.writeHead(307, { location: other.url }).end());
  const where = Symbol.for('undici.globalDispatcher.1');
  const before = globalThis.Response && globalThis[where];
  globalThis[where] = new before.constructor({ maxRedirections: 3 });
  try {
    const client = new UpHunt({ apiKey: 'sk_uphunt_0123456789', baseUrl: first.url, maxRetries: 0 });
    await assert.rejects(client.apply(REQUEST), OutcomeUnknownError);
    await assert.rejects(client.freelancers(), UnexpectedResponseError);
    assert.deepEqual(seen, []);
  } finally {
    globalThis[where] = before;
    for (const { server } of [first, other]) {
      server.closeAllConnections();
      server.close();
    }
  }
});

it('a response that was compressed without being asked for is read', async () => {
  const body = JSON.stringify({ queueId: 'q_1', applicationStatus: 'processing' });
  const forms = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  for (const [encoding, compress] of Object.entries(forms)) {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(compress(body)),
    );
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new UpHunt({ apiKey: 'k', baseUrl: `http://127.0.0.1:${server.address().port}`, maxRetries: 0 });
    assert.equal((await client.apply(REQUEST)).queueId, 'q_1', encoding);
    server.closeAllConnections();
    server.close();
  }
});

it('a platform that refuses a timer fails that call, and not the later ones', async () => {
  const client = new UpHunt({ apiKey: 'k', maxRetries: 0, fetch: async () => json({ freelancers: [] }) });
  const { setTimeout } = globalThis;
  globalThis.setTimeout = () => {
    throw new Error('not outside of a handler');
  };
  try {
    await client.freelancers().catch((error) => assert.ok(isUpHuntError(error), String(error)));
  } finally {
    globalThis.setTimeout = setTimeout;
  }
  assert.ok(await client.freelancers({ deadlineMs: 1_000 }));
});

describe('a runtime', () => {
  const run = (args, code) =>
    node(process.execPath, [...args, '--input-type=module', '--eval', code], {
      cwd: new URL('.', import.meta.url).pathname,
    });
  const failing = `
    import { UpHunt, UpHuntError, isUpHuntError } from 'uphunt-sdk';
    try {
      new UpHunt({ apiKey: 'sk_uphunt_0123456789' });
    } catch (error) {
      console.log(JSON.stringify([error.name, error.kind, error instanceof UpHuntError, isUpHuntError(error), error.hint, !!error.cause]));
    }`;

  it('without WebAssembly gets an error that says what it needs', async () => {
    const { stdout } = await run(['--jitless', '--no-warnings'], failing);
    const [name, kind, isOurs, isKnown, hint, hasCause] = JSON.parse(stdout);
    assert.deepEqual(
      [name, kind, isOurs, isKnown, hasCause],
      ['UnsupportedRuntimeError', 'unsupported_runtime', true, true, true],
    );
    assert.match(hint, /--jitless/);
    const { stdout: edge } = await run(
      ['--jitless', '--no-warnings'],
      `globalThis.EdgeRuntime = 'edge-runtime';${failing.replace('import', 'const x = 1; import')}`,
    ).catch((error) => error);
    assert.match(edge, /runtime = 'nodejs'/);
  });

  it('without TextDecoder and TextEncoder, such as jsdom, works', async () => {
    const { stdout } = await run(
      [],
      `
      delete globalThis.TextDecoder;
      delete globalThis.TextEncoder;
      const { UpHunt, parseWebhook } = await import('uphunt-sdk');
      // Node's own Response and Headers need a TextEncoder themselves.
      const body = (value) => Buffer.from(JSON.stringify(value));
      const fetch = async (url, init) => ({
        status: 200,
        headers: new Map(),
        arrayBuffer: async () => body({ queueId: JSON.parse(init.body).coverLetter }),
      });
      const { queueId } = await new UpHunt({ apiKey: 'k', fetch }).apply({ jobId: '~01a', coverLetter: 'é 👍 ☃' });
      const event = parseWebhook('{"event":"application.applied","queueId":"é👍","applicationStatus":"applied"}');
      console.log(queueId, event.application.queueId);`,
    );
    assert.equal(stdout, 'é 👍 ☃ é👍\n');
  });

  it('that refuses `cache: no-store` is called without it', async () => {
    const { stdout } = await run(
      [],
      `
      const { Request } = globalThis;
      const refuse = (init) => {
        if (init.cache) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      };
      globalThis.Request = class extends Request { constructor(url, init) { refuse(init); super(url, init); } };
      let calls = 0;
      globalThis.fetch = async (url, init) => { calls += 1; refuse(init); return Response.json({ freelancers: [] }); };
      const { UpHunt } = await import('uphunt-sdk');
      await new UpHunt({ apiKey: 'k' }).freelancers();
      console.log(calls);`,
    );
    assert.equal(stdout, '1\n');
  });

  it("that uses the environment's proxy does not send a key over plain http through it", async () => {
    const make =
      "import { UpHunt } from 'uphunt-sdk'; new UpHunt({ apiKey: 'sk_uphunt_0123456789', baseUrl: 'http://127.0.0.1:4000' });";
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://proxy.example:3128' };
    const args = ['--input-type=module', '--eval', make];
    const cwd = new URL('.', import.meta.url).pathname;
    await assert.rejects(
      node(process.execPath, args, { cwd, env }),
      /InvalidInputError: .*Add 127\.0\.0\.1 to NO_PROXY/,
    );
    await node(process.execPath, args, { cwd, env: { ...env, NO_PROXY: 'localhost,127.0.0.1' } });
    await node(process.execPath, args, { cwd, env: { ...env, NODE_USE_ENV_PROXY: undefined } });
  });
});

describe('a page', () => {
  /** What is done where there is a document, at this address. */
  function inPage(what, more = {}) {
    const page = {
      document: {},
      location: { origin: 'null', href: 'blob:x' },
      origin: 'https://page.example',
      ...more,
    };
    const before = Object.getOwnPropertyDescriptors(globalThis);
    for (const [name, value] of Object.entries(page))
      Object.defineProperty(globalThis, name, { value, configurable: true });
    try {
      return what();
    } finally {
      for (const name of Object.keys(page)) {
        delete globalThis[name];
        if (before[name]) Object.defineProperty(globalThis, name, before[name]);
      }
    }
  }

  it('has no environment, also when a bundler adds one', () => {
    const process = { env: { UPHUNT_API_KEY: 'sk_uphunt_0123456789', UPHUNT_BASE_URL: 'https://x.example' } };
    assert.throws(() => inPage(() => new UpHunt(), { process }), isRefused('baseUrl'));
    const worker = { document: undefined, WorkerGlobalScope: {}, process };
    assert.throws(() => inPage(() => new UpHunt(), worker), isRefused('baseUrl'));
    assert.throws(() => inPage(() => new UpHunt({ apiKey: 'sk_uphunt_0123456789' }), worker), isRefused('apiKey'));
  });

  it('has an origin, also when its address has none', async () => {
    const urls = [];
    const fetch = async (url) => (urls.push(url), json({ freelancers: [] }));
    await inPage(() => new UpHunt({ baseUrl: '/uphunt', fetch })).freelancers();
    await inPage(() => new UpHunt({ baseUrl: new URL('https://proxy.example/to'), fetch })).freelancers();
    assert.deepEqual(urls, [
      'https://page.example/uphunt/api/auto-apply-v2/freelancers',
      'https://proxy.example/to/api/auto-apply-v2/freelancers',
    ]);
  });
});

describe('a program without error handling', () => {
  const run = (code, env = {}) =>
    node(process.execPath, ['--input-type=module', '--eval', code], { env: { PATH: process.env.PATH, ...env } });

  it('shows the error, not the source of the package', async () => {
    const { stderr } = await run(`import { UpHunt } from 'uphunt-sdk'; new UpHunt();`).catch((error) => error);
    assert.ok(stderr.length < 2_500, stderr);
    assert.match(stderr, /InvalidInputError: no API key was given\. [^\n]+\n    at new UpHunt /);
  });

  it('gets an error that lists the log levels', async () => {
    const code = `import { UpHunt } from 'uphunt-sdk';
      await new UpHunt({ apiKey: 'k', fetch: async () => new Response('{"freelancers":[]}') }).freelancers();`;
    assert.match(
      (await run(code, { UPHUNT_LOG: 'verbose' })).stderr,
      /UPHUNT_LOG is "verbose".*error, warn, info, debug/,
    );
    assert.match((await run(code, { UPHUNT_LOG: ' DEBUG' })).stderr, /^uphunt-sdk debug: /);
    assert.equal((await run(code)).stderr, '');
  });
});
