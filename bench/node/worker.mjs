// Makes calls of the npm package, or of `fetch` by hand, on command of `uphunt-bench wasm`: a line `WHAT CALLS TASKS` each, answered by
// a line of JSON. `worker.mjs URL QUEUE_ID`, run where `uphunt-sdk` is installed.

import { createInterface } from 'node:readline';
import { UpHunt } from 'uphunt-sdk';

const [url, queueId] = process.argv.slice(2);
const apiKey = 'sk_uphunt_0123456789abcdef';
const client = new UpHunt({ apiKey, baseUrl: url, pacing: 'off' });

const WAYS = {
  sdk: async () => {
    if ((await client.status(queueId)).queueId !== queueId) throw new Error('another application came');
  },
  // What a user would write by hand: an escaped id, the key, and the answer read as JSON.
  fetch: async () => {
    const response = await fetch(`${url}/api/auto-apply-v2/status?queueId=${encodeURIComponent(queueId)}`, {
      headers: { 'x-api-key': apiKey },
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    if (JSON.parse(await response.text()).queueId !== queueId) throw new Error('another application came');
  },
  // The same with what the package never leaves out: an end, no redirect that takes the key along, no cached answer.
  guarded: async () => {
    const options = { signal: AbortSignal.timeout(30_000), redirect: 'manual', cache: 'no-store' };
    const headers = { 'x-api-key': apiKey };
    const answer = await fetch(`${url}/api/auto-apply-v2/status?queueId=${encodeURIComponent(queueId)}`, {
      headers,
      ...options,
    });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    if (JSON.parse(await answer.text()).queueId !== queueId) throw new Error('another application came');
  },
};

async function calls(way, count, tasks) {
  let left = count;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await way();
    }
  };
  const began = process.hrtime.bigint();
  await Promise.all(Array.from({ length: tasks }, work));
  return { microseconds: Number(process.hrtime.bigint() - began) / 1e3 / count };
}

async function hold(waits, milliseconds) {
  const controller = new AbortController();
  const idle = process.memoryUsage().rss;
  let ended = 0;
  const options = { signal: controller.signal };
  const all = Array.from({ length: waits }, () => client.wait(queueId, options).catch(() => (ended += 1)));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const during = process.memoryUsage().rss;
  const waiting = waits - ended;
  controller.abort();
  await Promise.all(all);
  return { idleBytes: idle, duringBytes: during, waiting };
}

console.log(JSON.stringify({ node: process.version }));
for await (const line of createInterface(process.stdin)) {
  const [what, first, second] = line.split(' ');
  const answer =
    what === 'hold'
      ? await hold(Number(first), Number(second))
      : await calls(WAYS[what], Number(first), Number(second));
  console.log(JSON.stringify(answer));
}
