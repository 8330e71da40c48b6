import { detailsOf, errorFrom } from './error-from.js';
import { Cancellation, NativeClient, NativeInbox, initSync, meaning, parseWebhook, suggest } from './native/uphunt.js';
import type { UpHuntError } from './generated/errors.js';
import { trapped } from './trap.js';
import { compiled } from './wasm.js';

/** By name, so that the glue's other ways to load a module are left out. */
const core = { Cancellation, NativeClient, NativeInbox, meaning, parseWebhook, suggest };

let started = false;

/** Returns the core, and compiles it when it is needed first. */
export function native(): typeof core {
  if (trapped()) throw trapError();
  if (!started) {
    try {
      initSync({ module: compiled() });
    } catch (cause) {
      const message = `the SDK's WebAssembly module cannot be started: ${String(cause)}`;
      const details = detailsOf('unsupported_runtime', message, runtimeHint());
      throw errorFrom({ details, cause });
    }
    started = true;
  }
  return core;
}

/** Returns the error of calls that a trap has ended, and of all after it. */
export function trapError(): UpHuntError {
  const cause = trapped()?.cause;
  const message = `the SDK's WebAssembly module has failed, and cannot be used any more: ${String(cause)}`;
  const hint =
    'Report this, and start the program again. An apply that was pending may have been sent: read its status.';
  return errorFrom({ details: detailsOf('internal', message, hint), cause });
}

function runtimeHint(): string {
  const scope = globalThis as { EdgeRuntime?: unknown; document?: unknown; process?: { versions?: { node?: string } } };
  if (scope.EdgeRuntime)
    return "Vercel's edge runtime does not compile WebAssembly: export const runtime = 'nodejs' from this route.";
  if (scope.document)
    return "The page's Content-Security-Policy needs 'wasm-unsafe-eval', and scripts must be served as UTF-8.";
  if (scope.process?.versions?.node)
    return 'Run Node without --jitless; a vm context that forbids code generation needs `codeGeneration: { wasm: true }`.';
  return "The runtime does not let WebAssembly be compiled: bundle with the export condition 'workerd', which imports the module.";
}
