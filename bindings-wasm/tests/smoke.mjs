// What Bun and Deno run: `smoke.mjs SERVER CANNOT` runs the vectors and prints the outcome.

import * as sdk from 'uphunt-sdk';

import { runAll } from './vectors.mjs';

const [url, cannot] = globalThis.Deno ? Deno.args : process.argv.slice(2);
const { passed, failed, skipped } = await runAll(sdk, url, cannot.split(','));
console.log(JSON.stringify({ passed: passed.length, failed, skipped: skipped.length }));
