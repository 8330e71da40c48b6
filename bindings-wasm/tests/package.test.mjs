// The package as it is published: what is in it, how large it is, and that every way of loading it works.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('uphunt-sdk/package.json'));
const manifest = require('uphunt-sdk/package.json');
const tools = process.env.UPHUNT_NPM_TOOLS;
const KIB = 1024;

const gzipped = (name) => gzipSync(readFileSync(join(folder, 'dist', name)), { level: 9 }).length;

it('is one package without dependencies or side effects', () => {
  assert.deepEqual(manifest.dependencies ?? {}, {});
  assert.equal(manifest.sideEffects, false);
  assert.deepEqual(readdirSync(folder).sort(), ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'dist', 'package.json']);
});

it('is small', (test) => {
  const sizes = {
    'WebAssembly and JavaScript, each by itself': gzipped('uphunt.wasm') + gzipped('workerd.js'),
    'one file with both, as bundlers and browsers take it': gzipped('uphunt.js'),
  };
  for (const [what, bytes] of Object.entries(sizes)) test.diagnostic(`${what}: ${(bytes / KIB).toFixed(1)} KB gzip -9`);
  if (process.env.UPHUNT_SIZES) writeFileSync(process.env.UPHUNT_SIZES, `${JSON.stringify(sizes, null, 2)}\n`);
  assert.ok(sizes['WebAssembly and JavaScript, each by itself'] <= LARGEST, 'it has grown');
});
// The goal is 150 KB. What keeps it from that is in decision 014.
const LARGEST = 225 * KIB;

it('contains no byte that a tool would change', () => {
  for (const name of ['uphunt.js', 'uphunt.cjs'])
    assert.doesNotMatch(readFileSync(join(folder, 'dist', name), 'utf8'), /\\0|\\x00|\0/, name);
});

it('needs nothing from the platform when it is imported', () => {
  const code = `
    for (const name of ['TextDecoder', 'TextEncoder', 'fetch', 'WebAssembly', 'FinalizationRegistry']) delete globalThis[name];
    await import('uphunt-sdk');`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: dirname(new URL(import.meta.url).pathname),
  });
});

it('can be required', () => {
  const output = execFileSync(
    process.execPath,
    ['-e', "const { UpHunt } = require('uphunt-sdk'); console.log(typeof UpHunt)"],
    {
      cwd: dirname(new URL(import.meta.url).pathname),
      encoding: 'utf8',
    },
  );
  assert.equal(output, 'function\n');
});

it('can be required by a Node that cannot require modules', () => {
  const sdk = require(join(folder, 'dist/uphunt.cjs'));
  assert.throws(() => new sdk.UpHunt({ apiKey: '' }), sdk.InvalidInputError);
});

it('compiles nothing before it is used', () => {
  const code = `
    let compiled = 0;
    const { Module } = WebAssembly;
    WebAssembly.Module = class extends Module { constructor(...args) { super(...args); compiled += 1; } };
    const { UpHunt } = await import('uphunt-sdk');
    const before = compiled;
    for (let made = 0; made < 3; made += 1) new UpHunt({ apiKey: 'sk_uphunt_0123456789' });
    console.log(before, compiled);`;
  const here = dirname(new URL(import.meta.url).pathname);
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: here, encoding: 'utf8' });
  assert.equal(output, '0 1\n');
});

it('has strict types without any', { skip: !tools && 'no tools' }, () => {
  const types = readFileSync(join(folder, 'dist/uphunt.d.ts'), 'utf8');
  assert.doesNotMatch(types.replace(/\/\*\*[^]*?\*\//g, ''), /\bany\b/);
  assert.equal(types, readFileSync(join(folder, 'dist/uphunt.d.cts'), 'utf8'));
  const here = mkdtempSync(join(dirname(new URL(import.meta.url).pathname), 'types-'));
  const uses = `
    const client = new UpHunt({ apiKey: 'sk_uphunt_0123456789', timeoutMs: 1_000, deadlineMs: null, fetch: globalThis.fetch, logger: console });
    export async function main(): Promise<string> {
      try {
        const submission = await client.apply({ jobId: '~01a', coverLetter: 'Hi', proposal: { hourlyRate: 65, timeline: '1 to 3 months' } });
        const application = await client.wait(submission, { onUpdate: (now) => console.log(now.applicationStatus) });
        const status: 'applied' | 'failed' | (string & {}) = application.applicationStatus;
        const at: number | null | undefined = application.appliedAt;
        const later: unknown = application.extra['later'];
        // @ts-expect-error a property that is misspelt
        console.log(application.aplicationStatus, later);
        // @ts-expect-error nor has the freelancers list one
        console.log((await client.freelancers()).freelancer);
        for await (const item of client.applyAndWaitMany([{ jobId: '~01a', coverLetter: 'Hi' }], { concurrency: 2 })) console.log(item.application?.credit(), item.error?.hint);
        for await (const job of client.iterAppliedJobs({ status: 'applied' })) console.log(job.queueId, job.credit(), at);
        // @ts-expect-error there is no such field of an error
        console.log(new Error('no').retryAfter);
        // @ts-expect-error both ids
        await client.status({ queueId: 'q', jobId: '~01a' });
        // @ts-expect-error a letter is missing
        await client.apply({ jobId: '~01a' });
        return status;
      } catch (error) {
        if (error instanceof RateLimitError) return String(error.retryAfter ?? 0 + 1);
        const known = error as AnyUpHuntError;
        if (known instanceof UpHuntError && known.kind === 'unsupported_runtime') return known.hint ?? '';
        if (known.kind === 'already_applied') return known.application?.applicationStatus ?? known.hint ?? '';
        throw error;
      }
    }\n`;
  const names = 'type AnyUpHuntError, RateLimitError, UpHunt, UpHuntError';
  writeFileSync(join(here, 'esm.mts'), `import { ${names} } from 'uphunt-sdk';\n${uses}`);
  writeFileSync(join(here, 'cjs.cts'), `import { ${names} } from 'uphunt-sdk';\n${uses}`);
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
  };
  writeFileSync(join(here, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts', '*.cts'] }));
  try {
    execFileSync(join(tools, 'node_modules/.bin/tsc'), ['--project', here], { encoding: 'utf8' });
  } catch (error) {
    assert.fail(error.stdout);
  }
});
