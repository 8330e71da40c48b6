/** The callbacks of each signal: it has one listener, because platforms warn of many as of a leak. */
const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls back when the signal aborts, until the returned function is called. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let all = callbacks.get(signal);
  if (!all) {
    const added = new Set<() => void>();
    signal.addEventListener('abort', () => added.forEach((each) => each()), { once: true });
    callbacks.set(signal, added);
    all = added;
  }
  all.add(callback);
  return () => void all.delete(callback);
}
