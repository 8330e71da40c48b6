// 100,000 calls leave the core's memory as it was: every client, call and error is freed without `free()`.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { it } from 'node:test';
import v8 from 'node:v8';
import vm from 'node:vm';
import { parseWebhook, UpHunt, WebhookInbox } from 'uphunt-sdk';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

// The core's own memory: its module is compiled once, so it is the only one.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memory = this.exports.memory;
  }
};

const answer = '{"queueId":"q_1","jobId":"~01a","applicationStatus":"processing","appliedAt":null}';
const answered = async () => new Response(answer, { headers: { 'content-type': 'application/json' } });
const failed = async () => new Response('{"error":"no"}', { status: 404 });
const options = { apiKey: 'sk_uphunt_0123456789', pacing: 'off', baseUrl: 'http://127.0.0.1:9' };

/** Collects what is garbage, and lets the finalizers run. */
async function settled() {
  for (let round = 0; round < 5; round += 1) {
    collect();
    await new Promise(setImmediate);
  }
}

/** Where free memory lies in pieces, the last page that is needed depends on when finalizers ran. A leak needs many. */
const TWO_PAGES = 2 * 65_536;

async function assertFlat(rounds, work) {
  await work(rounds / 10);
  await settled();
  const before = memory.buffer.byteLength;
  await work(rounds);
  await settled();
  const grown = memory.buffer.byteLength - before;
  assert.ok(grown <= TWO_PAGES, `${rounds} rounds took ${grown} bytes more`);
}

async function atOnce(count, call) {
  for (let done = 0; done < count; done += 64) await Promise.all(Array.from({ length: 64 }, call));
}

it('100,000 calls', async () => {
  const client = new UpHunt({ ...options, fetch: answered });
  await assertFlat(100_000, (count) => atOnce(count, () => client.status('q_1')));
});

it('20,000 errors', async () => {
  const client = new UpHunt({ ...options, fetch: failed });
  await assertFlat(20_000, (count) => atOnce(count, () => client.status('q_1').catch(() => {})));
});

it('20,000 aborted calls', async () => {
  const never = (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const client = new UpHunt({ ...options, fetch: never });
  const give_up = async () => {
    const controller = new AbortController();
    const call = client.status('q_1', { signal: controller.signal }).catch(() => {});
    controller.abort();
    await call;
  };
  await assertFlat(20_000, (count) => atOnce(count, give_up));
});

it('20,000 clients, inboxes and events', async () => {
  const one = async () => {
    const client = new UpHunt({ ...options, fetch: answered });
    client.withOptions({ maxRetries: 0 });
    new WebhookInbox({ capacity: 10 }).receive(JSON.stringify({ event: 'application.applied', queueId: 'q_1' }), 'd_1');
    parseWebhook('{"event":"application.applied","queueId":"q_1"}');
    await client.status('q_1', { maxRetries: 1 });
  };
  const work = async (count) => {
    for (let done = 0; done < count; done += 500) {
      for (let at = 0; at < 500; at += 1) await one();
      await settled();
    }
  };
  await assertFlat(20_000, work);
});

it('1,000 applications awaited at once', async (test) => {
  const client = new UpHunt({ ...options, fetch: answered });
  const controller = new AbortController();
  const wait = () =>
    Array.from({ length: 1_000 }, () => client.wait('q_1', { signal: controller.signal }).catch(() => {}));
  await client.status('q_1');
  await settled();
  const before = memory.buffer.byteLength;
  const waits = wait();
  await new Promise((resolve) => setTimeout(resolve, 200));
  test.diagnostic(`${(memory.buffer.byteLength - before) / 1024} KiB of the core's memory`);
  assert.ok(memory.buffer.byteLength - before < 16 * 1024 * 1024);
  controller.abort();
  await Promise.all(waits);
});

it('1,000 batches on one signal, which keeps none of them', async () => {
  const client = new UpHunt({ ...options, fetch: answered });
  const { signal } = new AbortController();
  const batches = [];
  const use = async (at) => {
    const batch = client.applyMany([{ jobId: `~01${at}`, coverLetter: 'Hi' }], { signal });
    batches.push(new WeakRef(batch));
    if (at % 2) await batch.finish();
    else for await (const item of batch) assert.equal(item.state, 'accepted');
  };
  for (let at = 0; at < 1_000; at += 1) await use(at);
  await settled();
  assert.ok(getEventListeners(signal, 'abort').length <= 1);
  const kept = batches.filter((batch) => batch.deref()).length;
  assert.ok(kept < 10, `${kept} are kept`);
});
