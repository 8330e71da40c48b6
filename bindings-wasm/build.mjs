// Makes the npm package's `dist` from what Rust has made: `node build.mjs WORK TOOLS OUT`.
//
// WORK holds the TypeScript, with the generated files beside it and wasm-bindgen's in `native/`; TOOLS the node_modules with
// esbuild, TypeScript and binaryen. Bundlers, browsers and Node get one file with the module inside, as text: nothing has to
// be fetched beside it, so no bundler needs to be told of an asset. Cloudflare's workers may not compile, and import it.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [work, tools, out] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(tools, 'package.json'));
const { build } = require('esbuild');
const program = (name) => join(tools, 'node_modules', '.bin', name);

// What LLVM writes by default, and what binaryen may then assume.
const FEATURES = [
  'bulk-memory',
  'bulk-memory-opt',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
].map((feature) => `--enable-${feature}`);

// Between files that become one.
const IMPORTS = /^(import|export) (type )?(\{[^}]*\}|\* as \w+|\*) ?(from )?'[^']*';\n/gm;

const wasm = join(work, 'uphunt.wasm');
shortenNames(join(work, 'native/uphunt_bg.wasm'), wasm);
execFileSync(program('wasm-opt'), [
  ...FEATURES,
  // The stack lies first in memory, so that nothing is ever read below 1,024.
  '--low-memory-unused',
  '--flatten',
  '--rereloop',
  '-Oz',
  '-Oz',
  '--converge',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
  wasm,
  '-o',
  wasm,
]);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(wasm, join(out, 'uphunt.wasm'));

// A byte a character: it compresses nearly as the module itself does, where base64 costs a third, and needs no decoder.
// Only the lower half of a character counts: where `\0` would stand, which before a digit not every tool writes, is `\u0100`.
const text = JSON.stringify(readFileSync(wasm).toString('latin1').replaceAll('\0', '\u0100')).replaceAll(
  '\u007f',
  '\\x7f',
);
const asText = `
  const text = ${text};
  const bytes = () => {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
    return bytes;
  };
  // A loop takes milliseconds before it is compiled itself: Node has the same at once.
  export const compiled = () => new WebAssembly.Module(globalThis.Buffer?.from(text, 'latin1') ?? bytes());
`;
const asImport = `import module from './uphunt.wasm';\nexport const compiled = () => module;`;

await bundle('uphunt.js', 'esm', asText);
await bundle('uphunt.cjs', 'cjs', asText);
await bundle('workerd.js', 'esm', asImport);
types();

// What the glue and the module call each other by holds hashes, which do not compress.
function shortenNames(from, to) {
  const shorten = [...FEATURES, '--minify-imports-and-exports-and-modules', from, '-g', '-o', to];
  const { imports, exports } = JSON.parse(execFileSync(program('wasm-opt'), shorten, { encoding: 'utf8' }));
  const given = new Map([
    ...imports.map(([, name, short]) => [`${name}:`, `${short}:`]),
    ...imports.map(([module]) => [`"${module}":`, 'a:']),
    ...exports.map(([name, short]) => [`wasm.${name}`, `wasm.${short}`]),
  ]);
  const glue = join(work, 'native/uphunt.js');
  const text = trimmed(readFileSync(glue, 'utf8')).replace(
    /\bwasm\.\w+|\b__wb\w+:|"[^"\n]*":/g,
    (name) => given.get(name) ?? name,
  );
  writeFileSync(glue, text);
}

// The glue without what nobody here calls: freeing by hand, platforms without `encodeInto`, other ways to give it the module.
function trimmed(glue) {
  const registry = 'globalThis.FinalizationRegistry ?? class { register() {} }';
  const parts = [
    [/^if \(Symbol\.dispose\).*\n/gm, ''],
    [/^    (__destroy_into_raw|free)\(\) \{\n[^]*?\n    \}\n/gm, ''],
    [/^if \(!\('encodeInto' in cachedTextEncoder\)\) \{\n[^]*?\n\}\n/m, ''],
    [/^    if \(realloc === undefined\) \{\n[^]*?\n    \}\n/m, ''],
    // What was passed before memory ran out is of no use to anybody then.
    [/^        try \{\n((?: {12}.*\n)*) {8}\} catch \(e\) \{\n(?: {12}.*\n)* {8}\}\n/gm, '$1'],
    // A view whose memory has grown is over another buffer.
    [/(\w+)\.buffer\.detached === true \|\| \(\1\.buffer\.detached === undefined && (.*?)\)\) \{/g, '$2) {'],
    [/^    if \(module !== undefined\) \{\n[^]*?\n    \}\n/m, ''],
    // Made when they are needed: importing the package is to need nothing.
    [/^let cachedTextDecoder = new .*\n.*\n/m, 'let cachedTextDecoder;\n'],
    [/^let numBytesDecoded = 0;/m, 'let numBytesDecoded = MAX_SAFARI_DECODE_BYTES;'],
    [/^const cachedTextEncoder = new .*/m, 'let cachedTextEncoder;'],
    [/cachedTextEncoder\.encodeInto/, '(cachedTextEncoder ??= new TextEncoder()).encodeInto'],
    [/^    if \(!\(module instanceof WebAssembly\.Module\)\) \{\n[^]*?\n    \}\n/m, ''],
    [/\(typeof FinalizationRegistry === 'undefined'\)\s+\?.*\s+: new FinalizationRegistry/g, 'new Registry'],
  ];
  return parts.reduce((text, [part, instead]) => {
    if (!part.test(text)) throw new Error(`the glue has no ${part}`);
    return text.replace(part, instead);
  }, `const Registry = ${registry};\n${glue}`);
}

async function bundle(name, format, loader) {
  await build({
    entryPoints: [join(work, 'index.ts')],
    outfile: join(out, name),
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
    plugins: [
      {
        name: 'wasm',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]wasm\.ts$/ }, () => ({ contents: loader, loader: 'js' }));
        },
      },
    ],
  });
}

// One file of types for each of the two kinds of module: what imports what is of no interest to who uses them.
function types() {
  const folder = join(work, 'types');
  rmSync(folder, { recursive: true, force: true });
  execFileSync(program('tsc'), ['--project', join(work, 'tsconfig.json'), '--outDir', folder], { stdio: 'inherit' });
  const order = ['declared', 'options', 'models', 'error', 'kinds', 'guard', 'client', 'webhooks'];
  const known = readdirSync(folder).map((name) => name.replace('.d.ts', ''));
  const missing = order.filter((name) => !known.includes(name));
  if (missing.length) throw new Error(`no types of ${missing}`);
  const joined = order
    .map((name) => readFileSync(join(folder, `${name}.d.ts`), 'utf8').replace(IMPORTS, ''))
    .join('\n');
  // What one has to name is exported by its own file; the rest stays inside.
  const internal = joined.replace(/^export (declare class DetailedError|interface Listed)/gm, '$1');
  for (const name of ['uphunt.d.ts', 'uphunt.d.cts']) writeFileSync(join(out, name), `${internal}\nexport {};\n`);
}
