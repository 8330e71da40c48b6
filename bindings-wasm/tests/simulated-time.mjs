import assert from 'node:assert/strict';

/**
 * Runs an action whose timers take no time: whenever nothing else is left to do, the clock jumps to the next timer. For
 * actions without I/O of their own.
 */
export async function simulatingTime(action) {
  const { setTimeout, clearTimeout } = globalThis;
  const timers = new Map();
  let now = performance.now();
  let lastId = 0;
  globalThis.setTimeout = (callback, milliseconds = 0) => {
    lastId += 1;
    timers.set(lastId, { at: now + milliseconds, callback });
    return lastId;
  };
  globalThis.clearTimeout = (id) => timers.delete(id);
  performance.now = () => now;
  try {
    let isOver = false;
    const result = action().finally(() => (isOver = true));
    result.catch(() => {});
    for (;;) {
      // All microtasks run before this.
      await new Promise(setImmediate);
      if (isOver) return await result;
      const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at);
      assert.ok(next, 'nothing is left to do, and the action has not ended');
      const [id, { at, callback }] = next;
      timers.delete(id);
      now = Math.max(now, at);
      callback();
    }
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    delete performance.now;
  }
}
