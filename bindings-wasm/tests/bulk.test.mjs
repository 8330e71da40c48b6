// Batches: iteration, progress, ending early, and the fake that needs no network.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Application, InvalidInputError, RateLimitError, Submission, UpHunt, WaitTimeoutError } from 'uphunt-sdk';
import { FakeUpHunt } from 'uphunt-sdk/testing';
import { simulatingTime } from './simulated-time.mjs';

const requests = Array.from({ length: 5 }, (_, at) => ({ jobId: `~01job${at}`, coverLetter: `Hi ${at}` }));

function faked() {
  const fake = new FakeUpHunt();
  return { fake, client: new UpHunt({ apiKey: 'sk_uphunt_0123456789', fetch: fake.fetch, backoffMs: [1, 2] }) };
}

it('a batch hands over each item as it ends, with classes and progress', async () => {
  const { fake, client } = faked();
  fake.settle('~01job3', 'not_eligible');
  const progress = [];
  const batch = client.applyAndWaitMany(requests, { intervalMs: 1, onProgress: (now) => progress.push(now) });
  const seen = [];
  for await (const item of batch) {
    assert.ok(item.submission instanceof Submission && item.application instanceof Application);
    seen.push([item.index, item.application.credit()]);
  }
  assert.deepEqual(
    seen.sort(),
    [0, 1, 2, 3, 4].map((index) => [index, index === 3 ? 'refunded' : 'deducted']),
  );
  assert.deepEqual([batch.progress().applied, batch.progress().isOver, progress.at(-1).isOver], [4, true, true]);
  const { items, endedEarly } = await batch.finish();
  assert.deepEqual([items.map(({ index }) => index), endedEarly], [[0, 1, 2, 3, 4], undefined]);
});

it('leaving the loop, a signal and stop() end a batch, and nothing more is sent', async () => {
  const { fake, client } = faked();
  for await (const item of client.applyMany(requests, { concurrency: 1 })) {
    assert.equal(item.state, 'accepted');
    break;
  }
  const sent = fake.requests.length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(fake.requests.length <= sent + 1, `${fake.requests.length} requests`);

  const controller = new AbortController();
  const never = new FakeUpHunt();
  never.settle('~01job0', 'processing');
  const waiting = new UpHunt({ apiKey: 'k', fetch: never.fetch }).applyAndWaitMany(requests.slice(0, 1), {
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(), 20);
  await assert.rejects(waiting.finish(), { name: 'AbortError' });
});

it('an item that fails has an error of its class', async () => {
  const { fake, client } = faked();
  fake.respond('/apply', { status: 429, headers: { 'retry-after': '9999' }, body: { error: 'rate_limit_exceeded' } });
  const { items, endedEarly } = await client.applyMany(requests.slice(0, 2)).finish();
  assert.ok(items[0].error instanceof RateLimitError, JSON.stringify(items));
  assert.deepEqual([items[1].state, endedEarly?.reason], ['not_started', 'rate_limited']);
  assert.ok(endedEarly.error instanceof RateLimitError);

  const slow = new FakeUpHunt();
  slow.settle('~01job0', 'processing');
  const [item] = await simulatingTime(async () => {
    const waiting = new UpHunt({ apiKey: 'k', fetch: slow.fetch });
    const batch = waiting.applyAndWaitMany(requests.slice(0, 1), { waitTimeoutMs: 20, intervalMs: 5 });
    return (await batch.finish()).items;
  });
  assert.ok(item.error instanceof WaitTimeoutError && item.error.application instanceof Application);
});

it('a batch logs to its client’s logger', async () => {
  const lines = [];
  const { fetch } = new FakeUpHunt();
  const client = new UpHunt({ apiKey: 'k', fetch, logger: { debug: (line) => lines.push(line) } });
  await client.applyMany(requests.slice(0, 1)).finish();
  assert.ok(
    lines.some((line) => /sending.*apply/.test(line)),
    lines.join('\n'),
  );
});

it('unknown options are refused', () => {
  const { client } = faked();
  const refused = (options, field) =>
    assert.throws(
      () => client.applyMany(requests, options),
      (error) => error instanceof InvalidInputError && error.field === field,
    );
  refused({ maxCredit: 5 }, 'maxCredit');
  refused({ concurrency: 0 }, 'concurrency');
  refused({ stopOn: ['out_of_credit'] }, 'stopOn');
  refused({ onProgress: true }, 'onProgress');
  refused({ totalTimeoutMs: -1 }, 'totalTimeoutMs');
});
