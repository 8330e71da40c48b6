// The Node examples, as they stand, as a user runs them, against the sandbox.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UpHunt } from 'uphunt-sdk';
import { sandbox as start } from './servers.mjs';

const { UPHUNT_EXAMPLES, UPHUNT_NPM_TOOLS } = process.env;

let examples;
let sandbox;

before(async () => {
  // Inside the project, so that the examples find the package that is installed there.
  examples = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), 'examples-'));
  await cp(join(UPHUNT_EXAMPLES, 'node'), examples, { recursive: true });
  sandbox = await start('--settle-ms', '0');
});

after(async () => {
  await sandbox?.close();
  await rm(examples, { recursive: true, force: true });
});

/** An example that keeps running, and the lines it prints. */
function started(args, more) {
  const child = spawn(process.execPath, args, { cwd: examples, env: environment(more) });
  const complaints = [];
  createInterface(child.stderr).on('line', (line) => complaints.push(line));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => {
    const { done, value } = await lines.next();
    assert.ok(!done, `it ended: ${complaints.join('\n')}`);
    return value;
  };
  return { child, complaints, line };
}

function environmentOf({ apiKey, url }) {
  return { UPHUNT_API_KEY: apiKey, UPHUNT_BASE_URL: url };
}

function environment(more) {
  return { ...process.env, ...environmentOf(sandbox), ...more };
}

/** Runs an example to its end. */
function run(args, more) {
  return new Promise((resolve) => {
    const options = { cwd: examples, env: environment(more), timeout: 30_000 };
    const child = execFile(process.execPath, args, options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

async function dashboard(method, path, body, service = sandbox) {
  const answer = await fetch(service.url + path, {
    method,
    headers: { authorization: `Bearer ${service.dashboardToken}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.json();
}

test('the examples pass a strict type check', async () => {
  const tools = join(UPHUNT_NPM_TOOLS, 'node_modules');
  const tsc = join(tools, 'typescript', 'bin', 'tsc');
  const strict = ['--noEmit', '--strict', '--checkJs', '--typeRoots', join(tools, '@types')];
  assert.deepEqual(await run([tsc, '--project', examples, ...strict]), { code: 0, stdout: '', stderr: '' });
});

test("the manual's code runs", async () => {
  const { code, stdout, stderr } = await run(['manual.mjs']);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^3 applied, 0 failed$/m);
});

test("the manual's code on operations runs", async () => {
  const { code, stdout, stderr } = await run(['operations.mjs']);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^not_available\n$/m);
});

describe('quickstart', { concurrency: true }, () => {
  test('checks the setup, lists the freelancers, applies, waits, and tells of the credit', async () => {
    const { code, stdout, stderr } = await run(['quickstart.mjs', '~01quickstart']);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^\[ok {2}\] key {17}the key is accepted$/m);
    assert.match(stdout, /^Ada Berg\n {2}profile_\w+ {2}Rust and backend engineer, \$85 an hour$/m);
    assert.match(stdout, /^queued as [\w-]+, \d+ credits left\napplied: the credit was deducted$/m);
    assert.match(stdout, /^credits: \d+ available, 1 deducted, 0 refunded$/m);
  });

  test('says what to do about a rejected proposal', async () => {
    // In a service of its own: the setup is judged by how the latest application went, also another test's.
    const own = await start('--settle-ms', '0');
    const { code, stdout } = await run(['quickstart.mjs', '~01sandbox_not_eligible_quickstart'], environmentOf(own));
    await own.close();
    assert.equal(code, 1);
    assert.match(stdout, /^not_eligible: the credit was refunded\n {2}Upwork rejected the profile\./m);
    assert.match(stdout, /^credits: \d+ available, 0 deducted, 1 refunded$/m);
  });

  test('stops at a setup that is not ready', async () => {
    const { code, stdout } = await run(['quickstart.mjs'], { UPHUNT_API_KEY: 'sk_uphunt_revoked' });
    assert.equal(code, 1);
    assert.match(stdout, /^\[FAIL\] key .*\n +-> Check that the key was copied completely/m);
    assert.doesNotMatch(stdout, /queued/);
  });

  test('without a key prints the error with its hint', async () => {
    const { code, stdout, stderr } = await run(['quickstart.mjs'], { UPHUNT_API_KEY: '' });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^no API key was given\. .*UPHUNT_API_KEY/);
  });
});

describe('apply-and-wait', { concurrency: true }, () => {
  test('shows each state and where the credit went', async () => {
    // Nothing settles here before the clock is advanced.
    const slow = await start('--settle-ms', '600000');
    const program = started(['apply-and-wait.mjs', '~01progress', 'Hi'], environmentOf(slow));
    const ended = once(program.child, 'exit');
    assert.match(await program.line(), /^sending +0 s$/);
    assert.match(await program.line(), /^processing +\d+ s$/);
    await dashboard('POST', '/sandbox/clock', { advanceMs: 600_000 }, slow);
    assert.match(await program.line(), /^applied +\d+ s$/);
    const rest = [await program.line(), await program.line(), await program.line()];
    assert.deepEqual(rest, ['', 'Your proposal was submitted to Upwork.', 'The credit was deducted.']);
    assert.deepEqual([await ended, program.complaints], [[0, null], []]);
    await slow.close();
  });

  test('exits with 1 and the hint when the proposal did not reach Upwork', async () => {
    const { code, stdout } = await run(['apply-and-wait.mjs', '~01sandbox_not_enough_connects_progress', 'Hi']);
    assert.equal(code, 1);
    assert.match(stdout, /\nBuy Connects .*\nThe credit was refunded\.\n$/);
  });

  test('prints an error with its hint', async () => {
    const { code, stderr } = await run(['apply-and-wait.mjs', '~01sandbox_missing', 'Hi']);
    assert.equal(code, 1);
    assert.match(stderr, /HTTP 404 \(Job not found\)\. Check the job id\./);
  });

  test('stops at once on Ctrl-C, and tells the queue id', async () => {
    const program = started(['apply-and-wait.mjs', '~01sandbox_stuck_progress', 'Hi']);
    const ended = once(program.child, 'exit');
    while (!(await program.line()).startsWith('processing'));
    program.child.kill('SIGINT');
    const [code] = await ended;
    assert.equal(code, 130);
    const { queueId } = await new UpHunt({ apiKey: sandbox.apiKey, baseUrl: sandbox.url }).status({
      jobId: '~01sandbox_stuck_progress',
    });
    // The pause before the next poll was cut short.
    const { requests } = await dashboard('GET', '/sandbox/requests');
    assert.equal(requests.filter(({ query }) => query?.includes(queueId)).length, 1, 'polls');
    assert.match(program.complaints.join('\n'), new RegExp(`not waiting any more; it stays queued as ${queueId}`));
  });

  test('explains how it is called', async () => {
    const { code, stderr } = await run(['apply-and-wait.mjs']);
    assert.deepEqual([code, stderr], [2, 'usage: node apply-and-wait.mjs JOB COVER_LETTER\n']);
  });
});

describe('webhook-receiver', () => {
  let receiver;
  let url;
  let client;

  before(async () => {
    receiver = started(['webhook-receiver.mjs'], { PORT: '0' });
    url = (await receiver.line()).replace('listening on ', '');
    await dashboard('POST', '/sandbox/webhooks', { url });
    client = new UpHunt({ apiKey: sandbox.apiKey, baseUrl: sandbox.url });
  });

  after(() => receiver?.child.kill());

  /** Posts what nobody but the service should. */
  async function post(body, path = url, method = 'POST') {
    const answer = await fetch(path, { method, body });
    return answer.status;
  }

  /** What the receiver answered to the deliveries about an application: so many of them, without waiting for their time. */
  async function answers(queueId, count) {
    for (;;) {
      const { deliveries } = await dashboard('GET', '/sandbox/deliveries');
      const delivery = deliveries.find((delivery) => delivery.queueId === queueId);
      if (delivery?.attempts.length >= count) return delivery.attempts.map(({ status }) => status);
      if (delivery?.dueAt && delivery.attempts.length) await dashboard('POST', '/sandbox/clock', { advanceMs: 60_000 });
      else await setTimeout(20);
    }
  }

  test('takes a delivery of the service in', async () => {
    const { queueId } = await client.apply({ jobId: '~01hook', coverLetter: 'Hi' });
    assert.equal(await receiver.line(), '~01hook: applied, the credit was deducted');
    assert.deepEqual(await answers(queueId, 1), [200]);
  });

  test('handles a repeated delivery once', async () => {
    await dashboard('POST', '/sandbox/faults', { faults: ['webhook:duplicate'] });
    const { queueId } = await client.apply({ jobId: '~01hook_twice', coverLetter: 'Hi' });
    assert.deepEqual(await answers(queueId, 2), [200, 200]);
    assert.equal(await receiver.line(), '~01hook_twice: applied, the credit was deducted');
    await client.apply({ jobId: '~01sandbox_failed_hook', coverLetter: 'Hi' });
    assert.equal(await receiver.line(), '~01sandbox_failed_hook: failed, the credit was refunded');
  });

  test('asks for a repetition when the service cannot be asked, and handles that', async () => {
    // Three attempts: all that `confirm` makes.
    await dashboard('POST', '/sandbox/faults', { faults: ['status:500*3'] });
    const { queueId } = await client.apply({ jobId: '~01hook_again', coverLetter: 'Hi' });
    assert.deepEqual(await answers(queueId, 2), [503, 200]);
    assert.equal(await receiver.line(), '~01hook_again: applied, the credit was deducted');
  });

  test('refuses what is no event, and believes nothing that was made up', async () => {
    assert.equal(await post('half an ev'), 400);
    const forged = { event: 'application.applied', queueId: 'nobody-knows-it', applicationStatus: 'applied' };
    assert.equal(await post(JSON.stringify(forged)), 200);
    assert.match(receiver.complaints.at(-1), /HTTP 404/);
    await client.apply({ jobId: '~01hook_after', coverLetter: 'Hi' });
    assert.equal(await receiver.line(), '~01hook_after: applied, the credit was deducted');
  });

  test('reads no more than an event can have, and answers nothing else', async () => {
    assert.equal(await post('x'.repeat(300_000)), 413);
    assert.equal(await post('{}', url.replace('/webhooks/uphunt', '/')), 404);
    assert.equal(await post(undefined, url, 'GET'), 404);
  });

  test('outlives a sender that goes away in the middle', async () => {
    const half = request(url, { method: 'POST', headers: { 'content-length': '100' } });
    half.on('error', () => {});
    await new Promise((resolve) => half.write('{"event":', resolve));
    half.destroy();
    assert.equal(await post('{}'), 400);
  });
});
