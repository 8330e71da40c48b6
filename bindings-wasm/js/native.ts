import { errorOf } from './error-of.js';
import { from } from './origin.js';
import { NativeClient, NativeInbox, cancel, initSync, meaning } from './native/uphunt.js';
import { compiled } from './wasm.js';

/** By name, so that the glue's other ways to load a module are left out. */
const core = { NativeClient, NativeInbox, cancel, meaning };

let ready = false;

/** The core. It is compiled by the first who asks for it, and once. */
export function native(): typeof core {
  if (!ready) {
    try {
      initSync(compiled());
    } catch (cause) {
      const hint = "A page's Content-Security-Policy needs 'wasm-unsafe-eval', and scripts are to be served as UTF-8.";
      throw new Error(`WebAssembly cannot be started: ${cause} (hint: ${hint})`, { cause });
    }
    ready = true;
  }
  return core;
}

/** Runs what throws an error of the core as JSON, and throws it as an exception. */
export function asking<T>(ask: (native: typeof core) => T): T {
  const core = native();
  try {
    return ask(core);
  } catch (error) {
    if (typeof error !== 'string') throw error;
    throw from(undefined, errorOf(JSON.parse(error)), asking);
  }
}
