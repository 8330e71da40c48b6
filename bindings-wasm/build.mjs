// Builds the npm package's `dist`: `node build.mjs WORK TOOLS OUT`.
//
// WORK holds the TypeScript of `js/`, with wasm-bindgen's output in `native/`; TOOLS the node_modules with esbuild, TypeScript and
// binaryen. The one file for bundlers, browsers and Node contains the module as text, so that no bundler needs a rule for an
// asset. Cloudflare's workers may not compile; they import the module instead.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [work, tools, out] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(tools, 'package.json'));
const { build } = require('esbuild');
const run = (name, args) => execFileSync(join(tools, 'node_modules/.bin', name), args, { stdio: 'inherit' });

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const wasm = join(out, 'uphunt.wasm');
const features = [
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];
const enabled = features.map((feature) => `--enable-${feature}`);
run('wasm-opt', [
  ...enabled,
  '-Oz',
  // Larger functions that are called once compress better by themselves.
  '--one-caller-inline-max-function-size=50',
  '--strip-debug',
  '--strip-producers',
  join(work, 'native/uphunt_bg.wasm'),
  '-o',
  wasm,
]);

// A byte a character: that compresses nearly as the module itself does, where base64 costs a third, and needs no decoder.
// Only the lower byte of a character counts: `\u0100` stands for 0, which one bundler writes wrongly before a digit.
const text = JSON.stringify(readFileSync(wasm).toString('latin1').replaceAll('\0', '\u0100')).replaceAll(
  '\u007f',
  '\\x7f',
);
const asText = `
  const text = ${text};
  export const compiled = () => new WebAssembly.Module(
    globalThis.Buffer?.from(text, 'latin1') ?? Uint8Array.from(text, (character) => character.charCodeAt(0)));
`;
const asImport = `import module from './uphunt.wasm';\nexport const compiled = () => module;`;

await bundle('uphunt.js', 'esm', asText);
await bundle('uphunt.cjs', 'cjs', asText);
await bundle('workerd.js', 'esm', asImport);
await bundle('testing.js', 'esm', asImport, 'testing.ts');
await bundle('testing.cjs', 'cjs', asImport, 'testing.ts');
declarations();

async function bundle(name, format, loader, entry = 'index.ts') {
  const wasmModule = { filter: /[\\/]wasm\.ts$/ };
  await build({
    entryPoints: [join(work, entry)],
    outfile: join(out, name),
    // wasm-bindgen's code names TextDecoder when it is loaded; jsdom has none. It polls calls by queueMicrotask.
    inject: [join(work, 'text-coding.ts'), join(work, 'trap.ts')],
    bundle: true,
    format,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // Node shows the line of an error that nobody catches.
    lineLimit: 300,
    legalComments: 'none',
    external: ['*.wasm'],
    logLevel: 'warning',
    plugins: [{ name: 'wasm', setup: ({ onLoad }) => onLoad(wasmModule, () => ({ contents: loader, loader: 'js' })) }],
  });
}

// One file of types for each of the two module systems: the package's folders are of no interest to its users.
function declarations() {
  const folder = join(work, 'types');
  run('tsc', ['--project', join(work, 'tsconfig.json'), '--outDir', folder]);
  const files = [
    'generated/declared',
    'options',
    'models',
    'error',
    'generated/errors',
    'guard',
    'reference',
    'bulk',
    'client',
    'webhooks',
  ];
  const joined = files.map((name) => readFileSync(join(folder, `${name}.d.ts`), 'utf8')).join('\n');
  // Imports and re-exports between files that become one.
  const between = /^(import|export) (type )?(\{[^}]*\}|\* as \w+|\*) ?(from )?'[^']*';\n/gm;
  const types = `${joined.replace(between, '')}\nexport {};\n`;
  for (const name of ['uphunt.d.ts', 'uphunt.d.cts']) writeFileSync(join(out, name), types);
  const testing = readFileSync(join(folder, 'testing.d.ts'), 'utf8');
  for (const [name, index] of [
    ['testing.d.ts', './uphunt.js'],
    ['testing.d.cts', './uphunt.cjs'],
  ])
    writeFileSync(join(out, name), testing.replace('./options.js', index));
}
