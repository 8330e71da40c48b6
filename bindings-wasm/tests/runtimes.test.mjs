// The vectors where the package is to run beside the Node that runs the tests: in other Nodes, Bun, Deno and Cloudflare's workerd,
// as far as each can play them, by the runtime's own `fetch`.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';

import { replay } from './servers.mjs';

const run = promisify(execFile);
const here = dirname(new URL(import.meta.url).pathname);
const dist = join(dirname(createRequire(import.meta.url).resolve('uphunt-sdk/package.json')), 'dist');

/** The program inside of a runtime's npm package for this machine. */
function program(scope, name) {
  const folder = join(process.env.UPHUNT_NPM_TOOLS, 'node_modules', scope);
  const found = readdirSync(folder).find((each) => each.includes(process.platform));
  return join(folder, found, name);
}

// Their `fetch` reads gzip and brotli, and no deflate; Deno's refuses more than 100 headers.
const WITHOUT_DEFLATE = 'a_body_that_is_compressed_unasked_is_read';
const FEW_HEADERS = 'many_headers_are_read';

let server;
before(async () => {
  server = await replay();
});
after(() => server.close());

function smoke({ passed, failed, skipped }, least) {
  assert.deepEqual(failed, []);
  assert.ok(passed >= least, `${passed} passed, ${skipped} skipped`);
}

// The oldest that the package is for runs the tests. These three come as packages for Linux on x64.
for (const version of ['22', '24', '26']) {
  const node = join(process.env.UPHUNT_NPM_TOOLS, `node_modules/node-${version}/bin/node`);
  it(`Node ${version}`, { timeout: 120_000, skip: !existsSync(node) }, async () => {
    const { stdout } = await run(node, [join(here, 'smoke.mjs'), server.url, 'nativeTransport'], { cwd: here });
    smoke(JSON.parse(stdout), 330);
  });
}

it('Bun', { timeout: 120_000 }, async () => {
  const { stdout } = await run(
    program('@oven', 'bin/bun'),
    [join(here, 'smoke.mjs'), server.url, 'nativeTransport,userAgent'],
    { cwd: here },
  );
  smoke(JSON.parse(stdout), 320);
});

it('Deno', { timeout: 120_000 }, async () => {
  const args = [
    'run',
    '--allow-net',
    '--no-prompt',
    '--node-modules-dir=manual',
    join(here, 'smoke.mjs'),
    server.url,
    ['nativeTransport', 'notSent', WITHOUT_DEFLATE, FEW_HEADERS].join(),
  ];
  const { stdout } = await run(program('@deno', 'deno'), args, { cwd: here });
  smoke(JSON.parse(stdout), 320);
});

it('workerd', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uphunt-workerd-'));
  for (const name of ['workerd.js', 'uphunt.wasm']) cpSync(join(dist, name), join(folder, name));
  cpSync(join(here, 'vectors.mjs'), join(folder, 'vectors.mjs'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
  const port = await freePort();
  writeFileSync(join(folder, 'config.capnp'), configuration(port));
  const worker = spawn(program('@cloudflare', 'bin/workerd'), ['serve', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    const url = `http://127.0.0.1:${port}/?server=${encodeURIComponent(server.url)}`;
    smoke(await (await answering(url)).json(), 310);
  } finally {
    worker.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Sends a request until the server listens. */
async function answering(url) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(url);
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const WORKER = `
import * as sdk from './workerd.js';
import { runAll } from './vectors.mjs';
export default {
  async fetch(request) {
    const server = new URL(request.url).searchParams.get('server');
    const { passed, failed, skipped } = await runAll(sdk, server, ['nativeTransport', 'notSent', 'userAgent', '${WITHOUT_DEFLATE}'], {}, 4);
    return Response.json({ passed: passed.length, failed, skipped: skipped.length });
  },
};
`;

const configuration = (port) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker.mjs"),
        (name = "workerd.js", esModule = embed "workerd.js"),
        (name = "vectors.mjs", esModule = embed "vectors.mjs"),
        (name = "uphunt.wasm", wasm = embed "uphunt.wasm"),
      ],
      compatibilityDate = "2025-06-01",
      globalOutbound = "internet",
    )),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
