/** Whom to tell when a signal aborts. One listener a signal: platforms warn of many, as of a leak. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Tells when the signal aborts, until what comes back is called. */
export function onAbort(signal: AbortSignal, tell: () => void): () => void {
  let all = waiting.get(signal);
  if (!all) {
    const those = new Set<() => void>();
    signal.addEventListener('abort', () => those.forEach((each) => each()), { once: true });
    waiting.set(signal, those);
    all = those;
  }
  const those = all;
  those.add(tell);
  return () => those.delete(tell);
}
