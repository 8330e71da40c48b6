// What a call does beside its result: ending early, deadlines, callbacks, a fetch and a logger of one's own.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import {
  APIConnectionError,
  AlreadyAppliedError,
  AuthenticationError,
  InvalidInputError,
  OutcomeUnknownError,
  RateLimitError,
  UpHunt,
  UpHuntError,
} from 'uphunt-sdk';

import { replay, sandbox } from './servers.mjs';

const LETTER = 'Hi, our team has 5+ years of experience with…';
let service;
before(async () => {
  service = await sandbox('--settle-ms', '0');
});
after(() => service.close());

const clientOf = (options = {}) => new UpHunt({ apiKey: service.apiKey, baseUrl: service.url, ...options });

/** Starts a server that passes each request to `handle`. */
async function serving(handle) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handle(request, response, requests.length);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const client = (options = {}) =>
    new UpHunt({ apiKey: 'sk_uphunt_0123456789', baseUrl: url, backoffMs: [1, 5], ...options });
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { requests, client, close, url };
}

const answer = (response, status, body, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

describe('a signal', () => {
  it('that is already aborted: nothing is sent', async () => {
    const server = await serving(() => assert.fail('nothing is sent'));
    const reason = new Error('not wanted');
    await assert.rejects(
      server.client().freelancers({ signal: AbortSignal.abort(reason) }),
      (error) => error === reason,
    );
    await assert.rejects(server.client().wait('q', { signal: AbortSignal.abort(reason) }), (error) => error === reason);
    const rows = server.client().iterAppliedJobs({}, { signal: AbortSignal.abort(reason) });
    await assert.rejects(rows.next(), (error) => error === reason);
    assert.equal(server.requests.length, 0);
    await server.close();
  });

  it('ends a request under way, and the server sees the connection close', async () => {
    const controller = new AbortController();
    let closed;
    const seen = new Promise((resolve) => {
      closed = resolve;
    });
    const server = await serving((request) => {
      request.socket.once('close', closed);
      controller.abort();
    });
    await assert.rejects(server.client().status('q_1', { signal: controller.signal }), { name: 'AbortError' });
    await seen;
    await server.close();
  });

  it('ends its own request and no other, also after requests that were answered', async () => {
    const held = [];
    const application = { queueId: 'q', applicationStatus: 'processing' };
    const server = await serving((request, response) => {
      if (request.url.includes('held')) held.push(response);
      else answer(response, 200, application);
    });
    const client = server.client();
    await Promise.all([client.status('q_1'), client.status('q_2')]);
    const controller = new AbortController();
    const ended = client.status('held_1', { signal: controller.signal });
    const other = client.status('held_2');
    while (held.length < 2) await new Promise(setImmediate);
    const of = (id) => held.find(({ req }) => req.url.endsWith(id));
    const closed = new Promise((resolve) => of('held_1').once('close', resolve));
    controller.abort();
    await assert.rejects(ended, { name: 'AbortError' });
    await closed;
    answer(of('held_2'), 200, application);
    assert.equal((await other).queueId, 'q');
    assert.equal((await client.status('q_3')).queueId, 'q');
    await server.close();
  });

  it('ends a backoff at once', async () => {
    const controller = new AbortController();
    const server = await serving((_, response) => answer(response, 503, { error: 'down' }));
    const client = server.client({
      backoffMs: [60_000, 60_000],
      deadlineMs: null,
      logger: { warn: () => controller.abort() },
    });
    await assert.rejects(client.freelancers({ signal: controller.signal }), { name: 'AbortError' });
    assert.equal(server.requests.length, 1);
    await server.close();
  });

  it('ends a wait between two polls, and leaves the client usable', async () => {
    const client = clientOf();
    const controller = new AbortController();
    const { queueId } = await client.apply({ jobId: '~01sandbox_stuck_1', coverLetter: LETTER });
    const waiting = client.wait(queueId, { signal: controller.signal, onUpdate: () => controller.abort() });
    await assert.rejects(waiting, { name: 'AbortError' });
    assert.equal((await client.status(queueId)).applicationStatus, 'processing');
  });

  it('that aborts afterwards changes nothing, and is not kept in memory', async () => {
    const controller = new AbortController();
    const before = (await clientOf().freelancers({ signal: controller.signal })).freelancers.length;
    controller.abort();
    assert.ok(before > 0);
  });

  it('drops the timers of a call, so that the process can end', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const held = timers();
    const controller = new AbortController();
    const client = clientOf();
    const { queueId } = await client.apply({ jobId: '~01sandbox_stuck_2', coverLetter: LETTER });
    const waiting = client.wait(queueId, { signal: controller.signal });
    const refused = assert.rejects(waiting, { name: 'AbortError' });
    controller.abort();
    await refused;
    await new Promise(setImmediate);
    assert.equal(timers(), held);
  });
});

describe('options', () => {
  it('maxRetries: 0 means none, for a client and for a call', async () => {
    const server = await serving((_, response) => answer(response, 503, { error: 'down' }));
    await assert.rejects(server.client({ maxRetries: 0 }).freelancers(), { kind: 'unavailable', attempts: 1 });
    await assert.rejects(server.client().freelancers({ maxRetries: 0 }), { attempts: 1 });
    await assert.rejects(server.client().freelancers(), { attempts: 3 });
    assert.equal(server.requests.length, 5);
    await server.close();
  });

  it('timeoutMs bounds an attempt, deadlineMs the call', async () => {
    const server = await serving(() => {});
    await assert.rejects(server.client({ maxRetries: 0 }).freelancers({ timeoutMs: 20 }), { kind: 'timeout' });
    await assert.rejects(server.client().freelancers({ deadlineMs: 30 }), { kind: 'deadline_exceeded' });
    await server.close();
  });

  it('withOptions shares limits and ledger', async () => {
    const client = clientOf();
    const other = client.withOptions({ maxRetries: 0 });
    await other.applyAndWait({ jobId: '~01shared', coverLetter: LETTER }, { intervalMs: 10 });
    assert.equal(client.credits().deducted, 1);
  });

  it('that are invalid are refused before anything is sent', () => {
    const refused = (options, field) =>
      assert.throws(
        () => clientOf(options),
        (error) => error instanceof InvalidInputError && error.field === field && !!error.hint,
      );
    refused({ maxRetries: -1 }, 'maxRetries');
    refused({ maxRetries: 1.5 }, 'maxRetries');
    refused({ timeoutMs: -1 }, 'timeoutMs');
    refused({ timeoutMs: '10' }, 'timeoutMs');
    refused({ pacing: 'fast' }, 'pacing');
    refused({ backoffMs: [1] }, 'backoffMs');
    refused({ maxRetry: 3 }, 'maxRetry');
    refused({ baseUrl: 'uphunt.io' }, 'baseUrl');
    refused({ limits: { status: [[0, 1000]] } }, 'limits');
  });

  it('of a call that are invalid are refused, too', async () => {
    await assert.rejects(clientOf().freelancers({ timeout: 5 }), { kind: 'invalid_input', field: 'timeout' });
    await assert.rejects(clientOf().wait('q_1', { maxRetries: -1 }), { field: 'maxRetries' });
  });

  it("a limit of one's own is kept", async () => {
    const server = await serving((_, response) => answer(response, 200, { freelancers: [] }));
    const client = server.client({ limits: { freelancers: [[1, 60_000]] }, pacing: 'fail_fast' });
    await client.freelancers();
    await assert.rejects(client.freelancers(), (error) => error instanceof RateLimitError && error.retryAfter > 50);
    assert.equal(server.requests.length, 1);
    await server.close();
  });

  it("no key is refused, and the environment's is taken", async () => {
    assert.throws(() => new UpHunt({ baseUrl: service.url }), { field: 'apiKey' });
    process.env.UPHUNT_API_KEY = service.apiKey;
    process.env.UPHUNT_BASE_URL = service.url;
    try {
      assert.ok((await new UpHunt().freelancers()).freelancers.length);
    } finally {
      delete process.env.UPHUNT_API_KEY;
      delete process.env.UPHUNT_BASE_URL;
    }
  });
});

describe('a custom fetch', () => {
  it('is called as fetch is', async () => {
    const calls = [];
    const own = (url, init) => {
      calls.push([String(url), init.method, init.headers['x-api-key'], init.redirect]);
      return fetch(url, init);
    };
    await clientOf({ fetch: own }).freelancers();
    assert.deepEqual(calls, [[`${service.url}/api/auto-apply-v2/freelancers`, 'GET', service.apiKey, 'manual']]);
  });

  it('that throws counts as a broken connection', async () => {
    const client = clientOf({
      maxRetries: 0,
      fetch: () => {
        throw new TypeError('no network');
      },
    });
    await assert.rejects(
      client.freelancers(),
      (error) => error instanceof APIConnectionError && /no network/.test(error.message),
    );
  });

  it('that loses every response leaves the outcome unknown, and sends no second proposal', async () => {
    const sent = [];
    const lossy = async (url, init) => {
      sent.push(init.method);
      await fetch(url, init).then((response) => response.arrayBuffer());
      throw new TypeError('the network is gone');
    };
    const client = clientOf({ fetch: lossy, backoffMs: [1, 2] });
    await assert.rejects(client.apply({ jobId: '~01lossy', coverLetter: LETTER }), (error) => {
      assert.ok(error instanceof OutcomeUnknownError);
      assert.equal(error.jobId, '~01lossy');
      return true;
    });
    assert.equal(sent.filter((method) => method === 'POST').length, 1);
    assert.equal(client.credits().inDoubt, 1);
  });
});

describe('globalThis.fetch', () => {
  it('sends every request, also when it was replaced after the client was created', async () => {
    const before = globalThis.fetch;
    const seen = [];
    globalThis.fetch = (url, init) => {
      seen.push([url, init.cache, init.redirect]);
      return before(url, init);
    };
    try {
      await clientOf().freelancers();
    } finally {
      globalThis.fetch = before;
    }
    assert.deepEqual(seen, [[`${service.url}/api/auto-apply-v2/freelancers`, 'no-store', 'manual']]);
    await clientOf().freelancers();
    assert.equal(seen.length, 1);
  });

  it('uses the dispatcher that undici or a mock has set', async () => {
    const where = Symbol.for('undici.globalDispatcher.1');
    const before = globalThis.Response && globalThis[where];
    const paths = [];
    globalThis[where] = {
      dispatch(options, handler) {
        paths.push(`${options.method} ${options.path}`);
        return before.dispatch(options, handler);
      },
    };
    try {
      await clientOf().freelancers();
    } finally {
      globalThis[where] = before;
    }
    assert.deepEqual(paths, ['GET /api/auto-apply-v2/freelancers']);
  });

  it('may be missing: the call fails', async () => {
    const before = globalThis.fetch;
    delete globalThis.fetch;
    try {
      await assert.rejects(clientOf({ maxRetries: 0 }).freelancers(), APIConnectionError);
    } finally {
      globalThis.fetch = before;
    }
  });

  it('gives up a response that does not end', async () => {
    const chunk = Buffer.alloc(1 << 20, ' ');
    let close;
    const closed = new Promise((resolve) => (close = resolve));
    const server = await serving((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', write).on('close', close);
      write();
    });
    try {
      const error = await server
        .client({ maxRetries: 0, timeoutMs: 20_000 })
        .freelancers()
        .catch((error) => error);
      assert.match(error.message, /longer than 16 MiB/);
    } finally {
      await server.close();
    }
  });
});

describe('a logger', () => {
  it('receives the records of its client alone, and never the key', async () => {
    const lines = [];
    const logger = Object.fromEntries(
      ['debug', 'info', 'warn', 'error'].map((level) => [level, (message) => lines.push(`${level} ${message}`)]),
    );
    const [heard, silent] = [clientOf({ logger }), clientOf()];
    await Promise.all([heard.freelancers(), silent.appliedJobs()]);
    assert.ok(
      lines.some((line) => /^debug sending.*freelancers/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => /^debug received.*200/.test(line)),
      lines.join('\n'),
    );
    assert.ok(!lines.join().includes('applied'), lines.join('\n'));
    assert.ok(!lines.join().includes(service.apiKey));
  });

  it('that throws does not end a call', async () => {
    const logger = {
      debug() {
        throw new Error('full disk');
      },
    };
    assert.ok(await clientOf({ logger }).freelancers());
  });
});

describe('onUpdate', () => {
  const request = (name) => ({ jobId: `~01${name}`, coverLetter: LETTER });

  it('is called for each state', async () => {
    // Nothing settles here before the clock is advanced.
    const slow = await sandbox('--settle-ms', '60000');
    const advance = () =>
      fetch(`${slow.url}/sandbox/clock`, {
        method: 'POST',
        headers: { authorization: `Bearer ${slow.dashboardToken}`, 'content-type': 'application/json' },
        body: '{"advanceMs":60000}',
      });
    const states = [];
    await new UpHunt({ apiKey: slow.apiKey, baseUrl: slow.url }).applyAndWait(request('told'), {
      intervalMs: 10,
      onUpdate: async (application) => {
        if (states.push(application.applicationStatus) === 1) await advance();
      },
    });
    assert.deepEqual(states, ['processing', 'applied']);
    await slow.close();
  });

  it('that throws or rejects ends the wait with its error', async () => {
    const reason = new Error('enough');
    const refuse = (error) => error === reason;
    await assert.rejects(
      clientOf().applyAndWait(request('throws'), {
        onUpdate: () => {
          throw reason;
        },
      }),
      refuse,
    );
    await assert.rejects(
      clientOf().applyAndWait(request('rejects'), {
        onUpdate: async () => {
          throw reason;
        },
      }),
      refuse,
    );
  });

  it('is awaited before the wait ends', async () => {
    let done = false;
    const onUpdate = async (application) => {
      await new Promise(setImmediate);
      done = application.isSettled();
    };
    await clientOf().applyAndWait(request('awaited'), { intervalMs: 10, onUpdate });
    assert.ok(done);
  });
});

describe('an error', () => {
  it('has the class of its kind, prints its hint, and its stack names the caller', async () => {
    const error = await clientOf({ apiKey: 'sk_uphunt_00000000' })
      .freelancers()
      .catch((error) => error);
    assert.ok(error instanceof AuthenticationError && error instanceof UpHuntError && error instanceof Error);
    assert.equal(error.name, 'AuthenticationError');
    assert.equal(error.status, 401);
    assert.match(error.message, /API & Webhooks/);
    assert.match(error.stack, /^AuthenticationError: [^\n]+API & Webhooks.*\n[^]*calls\.test\.mjs/);
    assert.ok(!JSON.stringify(error).includes('sk_uphunt_00000000'));
  });

  it('shows the name of its class when it is printed', async () => {
    const client = clientOf();
    assert.match(
      inspect(await client.status((await client.apply({ jobId: '~01names', coverLetter: LETTER })).queueId)),
      /^Application \{/,
    );
    assert.match(inspect(await client.freelancers()), /^Freelancers \{[^]*Freelancer \{/);
    assert.match(inspect(await client.status('nothing').catch((error) => error)), /^NotFoundError: /);
    assert.equal(UpHunt.name, 'UpHunt');
  });

  it('carries the existing application', async () => {
    const client = clientOf();
    await client.applyAndWait({ jobId: '~01twice', coverLetter: LETTER }, { intervalMs: 10 });
    const error = await client.apply({ jobId: '~01twice', coverLetter: LETTER }).catch((error) => error);
    assert.ok(error instanceof AlreadyAppliedError);
    assert.equal(error.application.credit(), 'deducted');
  });

  it('of arguments that cannot be sent names the field', async () => {
    const refused = (promise, field) =>
      assert.rejects(promise, (error) => error instanceof InvalidInputError && error.field === field);
    const client = clientOf();
    await assert.rejects(client.apply({ jobId: '~01a' }), /coverLetter/);
    await refused(client.apply({ jobId: '~01a', coverLetter: 7 }), 'coverLetter');
    await refused(
      client.apply({ jobId: '~01a', coverLetter: LETTER, proposal: { hourlyRate: '65' } }),
      'proposal.hourlyRate',
    );
    await refused(
      client.apply({ jobId: '~01a', coverLetter: LETTER, proposal: { hourlyRate: Number.NaN } }),
      'proposal.hourlyRate',
    );
    await refused(client.apply(undefined), 'request');
    await refused(client.status({}), 'queueId');
    await refused(client.getJob(7), 'cipher');
    await refused(client.appliedJobs({ limit: 1.5 }), 'limit');
  });
});

it('the service sees the connection of an aborted call close', async () => {
  const server = await replay();
  const run = await (
    await fetch(`${server.url}/runs/an_attempt_without_an_answer_times_out`, { method: 'POST' })
  ).json();
  const client = new UpHunt({ apiKey: 'sk_uphunt_0123456789', baseUrl: run.baseUrl, maxRetries: 0 });
  await assert.rejects(client.freelancers({ signal: AbortSignal.timeout(1_000) }), { name: 'TimeoutError' });
  const report = async () => (await fetch(run.reportUrl)).json();
  while ((await report()).connectionsClosedByClient < 1);
  await server.close();
});
