// A panic of the core is a trap: it leaves the module's memory as it was at that moment, and no pending call goes on.

/** Rejects the pending calls. */
const pending = new Set<(reason: unknown) => void>();

let trap: { readonly cause: unknown } | undefined;

/** Returns what the module threw when it trapped, if it has. */
export function trapped(): { readonly cause: unknown } | undefined {
  return trap;
}

/** Rejects all pending calls. */
function endCalls(cause: unknown): void {
  trap ??= { cause };
  for (const reject of pending) reject(cause);
  pending.clear();
}

/** Runs code of the module. */
export function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) endCalls(error);
    throw error;
  }
}

/** Starts a call, and settles as it does, or rejects when the module traps before. */
export function untilTrap<T>(start: () => Promise<T>): Promise<T> {
  const call = guarded(start);
  return new Promise((resolve, reject) => {
    pending.add(reject);
    void call.then(resolve, reject).then(() => pending.delete(reject));
  });
}

/**
 * The build puts this in the place of the global function, by which wasm-bindgen's code polls the calls. After a trap nothing is
 * polled, and so nothing is sent.
 */
export function queueMicrotask(poll: () => void): void {
  globalThis.queueMicrotask(() => {
    try {
      if (!trap) poll();
    } catch (error) {
      endCalls(error);
    }
  });
}
