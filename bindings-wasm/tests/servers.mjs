// The servers that the tests run against, each a process of its own that ends with this one.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const program = process.env.UPHUNT_SANDBOX;
if (!program) throw new Error('UPHUNT_SANDBOX names no sandbox program: run `cargo xtask test wasm`');

async function started(args) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
  });
  const close = () => new Promise((resolve) => child.once('exit', resolve).stdin.end());
  return { ...JSON.parse(line), close };
}

/** The service on this machine; `args` are the program's. */
export function sandbox(...args) {
  return started([...args, '--exit-with-stdin']);
}

/** The server that plays the shared vectors. */
export function replay() {
  return started(['replay', process.env.UPHUNT_VECTORS, '--exit-with-stdin']);
}
