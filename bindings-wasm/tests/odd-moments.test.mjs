// Rare moments of services, signals and platforms: nothing is sent that was cancelled, no result is lost, no key leaves in plain
// text.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import {
  InvalidInputError,
  RateLimitError,
  UpHunt,
  WebhookInbox,
  WebhookEvent,
  UnexpectedResponseError,
} from 'uphunt-sdk';
import { FakeUpHunt } from 'uphunt-sdk/testing';

const REQUEST = { jobId: '~01a', coverLetter: 'Hi' };
const text = (body, status = 200) => new Response(body, { status });
const clientOf = (fetch, more) => new UpHunt({ apiKey: 'sk_uphunt_0123456789', fetch, maxRetries: 0, ...more });
const responding = (body, status) => clientOf(async () => text(body, status));
const requests = (number) => Array.from({ length: number }, (_, at) => ({ jobId: `~01${at}`, coverLetter: 'Hi' }));
const isRefused = (field) => (error) => error instanceof InvalidInputError && (assert.equal(error.field, field), true);
const turns = async (number) => {
  for (let at = 0; at < number; at += 1) await new Promise(setImmediate);
};

describe('a result with the documented fields alone', () => {
  it('is a reference to its application', async () => {
    const sent = [];
    const client = clientOf(async (url) => {
      sent.push(new URL(url).search);
      return text(
        url.endsWith('/apply')
          ? '{"queueId":"q_1","creditsRemaining":41}'
          : '{"queueId":"q_1","applicationStatus":"applied"}',
      );
    });
    const submission = await client.apply(REQUEST);
    for (const which of [submission, structuredClone({ ...submission }), JSON.parse(JSON.stringify(submission))]) {
      assert.equal((await client.wait(which)).queueId, 'q_1');
      assert.equal((await client.status(which)).queueId, 'q_1');
      assert.equal((await client.waitMany([which]).finish()).items[0].state, 'settled');
    }
    assert.deepEqual([...new Set(sent)], ['', '?queueId=q_1']);
    await assert.rejects(client.status({ queueID: 'q_1' }), InvalidInputError);
  });
});

describe('the signal of a batch', () => {
  it('stops it while the body of the loop runs', async () => {
    const [fake, stop] = [new FakeUpHunt(), new AbortController()];
    let atAbort;
    const loop = async () => {
      const options = { signal: stop.signal, concurrency: 2 };
      for await (const _ of clientOf(fake.fetch).applyMany(requests(40), options)) {
        stop.abort();
        atAbort = fake.requests.length;
        await turns(200);
        assert.equal(fake.requests.length, atAbort);
      }
    };
    await assert.rejects(loop(), { name: 'AbortError' });
    assert.ok(atAbort < 10, `${atAbort} were sent`);
  });

  it('stops it when nobody iterates any more', async () => {
    const [fake, stop] = [new FakeUpHunt(), new AbortController()];
    const batch = clientOf(fake.fetch).applyMany(requests(40), { signal: stop.signal, concurrency: 2 });
    await batch[Symbol.asyncIterator]().next();
    stop.abort();
    const atAbort = fake.requests.length;
    await turns(200);
    assert.equal(fake.requests.length, atAbort);
    await assert.rejects(batch.finish(), { name: 'AbortError' });
  });

  it('must be one, and sends nothing when it has aborted before', async () => {
    const fake = new FakeUpHunt();
    const client = clientOf(fake.fetch);
    for (const method of ['applyMany', 'waitMany', 'applyAndWaitMany'])
      assert.throws(() => client[method]([], { signal: 5 }), isRefused('signal'), method);
    await assert.rejects(client.applyMany(requests(2), { signal: AbortSignal.abort() }).finish(), {
      name: 'AbortError',
    });
    assert.equal(fake.requests.length, 0);
  });
});

describe('return() of a batch', () => {
  it('stops it at once, also while next() is pending', async () => {
    const fake = new FakeUpHunt();
    let posts = 0;
    let respond;
    const responds = new Promise((resolve) => (respond = resolve));
    const fetch = async (...request) => {
      posts += 1;
      await responds;
      return fake.fetch(...request);
    };
    const items = clientOf(fetch).applyMany(requests(40), { concurrency: 2 })[Symbol.asyncIterator]();
    const next = items.next();
    while (!posts) await turns(1);
    const ended = items.return();
    respond();
    assert.equal((await next).value.state, 'accepted');
    assert.deepEqual(await ended, { value: undefined, done: true });
    await turns(200);
    assert.ok(posts <= 2, `${posts} were sent`);
  });
});

describe('a signal without a reason', () => {
  it('rejects with an AbortError', async () => {
    const client = responding('{}');
    const aborted = { aborted: true, addEventListener() {} };
    await assert.rejects(client.status('q_1', { signal: aborted }), { name: 'AbortError' });
    const { DOMException } = globalThis;
    delete globalThis.DOMException;
    try {
      await assert.rejects(client.status('q_1', { signal: aborted }), { name: 'AbortError' });
    } finally {
      globalThis.DOMException = DOMException;
    }
  });
});

describe('a signal that is none', () => {
  it('is refused by name, and null is no signal', async () => {
    const client = responding('{"queueId":"q_1","applicationStatus":"applied"}');
    for (const signal of [0, '', false, Number.NaN, 0n, 'x', {}]) {
      await assert.rejects(client.status('q_1', { signal }), isRefused('signal'), String(signal));
      assert.throws(() => client.applyMany(requests(2), { signal }), isRefused('signal'), String(signal));
    }
    assert.equal((await client.status('q_1', { signal: null })).queueId, 'q_1');
    assert.ok((await client.waitMany(['q_1'], { signal: null }).finish()).items[0].application.isSettled());
  });
});

describe('fetch', () => {
  it('may throw at once after the call was aborted', async () => {
    const stop = new AbortController();
    const client = clientOf(() => {
      stop.abort();
      throw new Error('offline');
    });
    // An unhandled rejection would end this process.
    await assert.rejects(client.status('q_1', { signal: stop.signal }), { name: 'AbortError' });
    await turns(5);
  });

  it('that returns no HTTP status is no success', async () => {
    for (const status of [65_736, 65_939, -1, 0, Number.NaN, 20.5, undefined]) {
      const response = {
        status,
        headers: new Headers(),
        arrayBuffer: async () => new TextEncoder().encode('{"queueId":"q_1"}'),
      };
      let posts = 0;
      const client = clientOf(async (_, { method }) => {
        posts += method === 'POST';
        return response;
      });
      await assert.rejects(client.apply(REQUEST), { name: 'OutcomeUnknownError' }, String(status));
      assert.equal(posts, 1, String(status));
    }
  });
});

describe('an error of the system', () => {
  const failing = (code, syscall) => {
    const cause = Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
    return Object.assign(new TypeError('fetch failed'), { cause });
  };

  it('shows that nothing was sent only where it could not connect', async () => {
    const before = globalThis.fetch;
    for (const [code, syscall, expected] of [
      ['ECONNREFUSED', 'connect', 'APIConnectionError'],
      ['ENOTFOUND', 'getaddrinfo', 'APIConnectionError'],
      ['EHOSTUNREACH', 'read', 'OutcomeUnknownError'],
      ['ENETUNREACH', 'write', 'OutcomeUnknownError'],
      ['ECONNREFUSED', 'read', 'OutcomeUnknownError'],
    ]) {
      globalThis.fetch = async () => {
        throw failing(code, syscall);
      };
      try {
        await assert.rejects(clientOf(undefined).apply(REQUEST), { name: expected }, `${syscall} ${code}`);
      } finally {
        globalThis.fetch = before;
      }
    }
  });
});

describe('an integer beyond 53 bits', () => {
  it('loses its last digits, and no result', async () => {
    const client = responding(
      '{"queueId":"q_1","jobId":"~01a","applicationStatus":"processing","creditsRemaining":9223372036854775807}',
    );
    assert.equal((await client.apply(REQUEST)).creditsRemaining, 2 ** 63);
    assert.equal(client.credits().available, 2 ** 63);
    const results = await client.applyMany(requests(3)).finish();
    assert.deepEqual(
      results.items.map(({ state }) => state),
      ['accepted', 'accepted', 'accepted'],
    );
    const limited = responding(
      '{"error":"rate_limit_exceeded","resetsAt":1795930553174000000,"limit":9007199254740993}',
      429,
    );
    await assert.rejects(limited.status('q_1'), (error) => error instanceof RateLimitError && error.limit === 2 ** 53);
  });
});

describe('a key named __proto__', () => {
  it('becomes no prototype of a result', async () => {
    const { body } = await responding(
      '{"n":{"\\u005f_proto__":{"isAdmin":1}},"__proto__":{"isAdmin":1},"a":1}',
    ).request({ method: 'GET', path: '/x' });
    assert.deepEqual(body, { n: {}, a: 1 });
    assert.equal(body.isAdmin ?? body.n.isAdmin, undefined);
  });

  it('is refused in a request, and so is a name with half of a character', async () => {
    const client = clientOf(() => assert.fail('nothing is sent'));
    for (const body of ['{"a":{"__proto__":{"b":1}}}', '{"a":{"\\ud83d":1}}'])
      await assert.rejects(client.request({ method: 'POST', path: '/x', body: JSON.parse(body) }), isRefused('body.a'));
  });
});

describe('an error body', () => {
  it('does not replace what every error has', async () => {
    const body = { error: 'x', stack: 'Error at server.js', cause: 'y', toJSON: 1, name: 'z', extraField: 2 };
    const error = await responding(JSON.stringify(body), 500)
      .status('q_1')
      .catch((error) => error);
    assert.match(error.stack, /odd-moments/);
    assert.deepEqual([error.name, error.cause, typeof error.toJSON], ['ServerError', undefined, 'function']);
    assert.equal(JSON.parse(error.body).stack, 'Error at server.js');
    assert.deepEqual(
      [error.creditsRemaining, error.limit, error.resetsAt, error.toJSON().used],
      [null, null, null, null],
    );
  });
});

describe('a raw request', () => {
  it('has no body where the response has none', async () => {
    const client = clientOf(async () => new Response(null, { status: 204 }));
    const { status, body } = await client.request({ method: 'DELETE', path: '/x' });
    assert.deepEqual([status, body], [204, null]);
    await assert.rejects(responding('<html>').request({ method: 'GET', path: '/x' }), UnexpectedResponseError);
  });
});

describe('a careless argument', () => {
  const client = clientOf(() => assert.fail('nothing is sent'));

  it('is refused by name', async () => {
    for (const [field, call] of [
      ['signal', () => client.withOptions({ signal: AbortSignal.abort() })],
      ['references', () => client.waitMany('q_1')],
      ['requests', () => client.applyMany(REQUEST)],
      ['requests', () => client.applyMany(null)],
      ['requests', () => client.applyAndWaitMany((async function* () {})())],
      ['limits', () => clientOf(undefined, { limits: 5 })],
      ['limits', () => clientOf(undefined, { limits: [] })],
      ['timeoutMs', () => clientOf(undefined, { timeoutMs: 0 })],
      ['intervalMs', () => client.waitMany([], { intervalMs: 0 })],
      ['cap', () => new WebhookInbox({ cap: 5 })],
      ['options', () => new WebhookInbox(5)],
    ])
      assert.throws(call, isRefused(field), String(call));
    for (const query of ['limit=10', [['limit', '10']], 5, true])
      await assert.rejects(client.request({ method: 'GET', path: '/x', query }), isRefused('query'));
    assert.ok(new WebhookInbox(null));
  });
});

describe('a time that is none', () => {
  it('is refused by the name of its option', async () => {
    const client = clientOf(() => assert.fail('nothing is sent'));
    const refuses = async (field, call) =>
      await assert.rejects(
        async () => call(),
        (error) => {
          assert.match(error.message, new RegExp(`^${field} is .*millisecond`), String(call));
          return isRefused(field)(error);
        },
      );
    for (const time of [0, -0, 1e-7, Number.NaN, -1, -Infinity, '5', null, {}]) {
      await refuses('timeoutMs', () => clientOf(undefined, { timeoutMs: time }));
      await refuses('timeoutMs', () => client.withOptions({ timeoutMs: time }));
      await refuses('timeoutMs', () => client.status('q_1', { timeoutMs: time }));
      await refuses('intervalMs', () => client.wait('q_1', { intervalMs: time }));
      await refuses('intervalMs', () => client.waitMany(['q_1'], { intervalMs: time }));
    }
    for (const time of [Number.NaN, -1, -Infinity, '5', {}]) {
      await refuses('deadlineMs', () => client.status('q_1', { deadlineMs: time }));
      await refuses('waitTimeoutMs', () => client.wait('q_1', { waitTimeoutMs: time }));
      await refuses('totalTimeoutMs', () => client.applyMany(requests(2), { totalTimeoutMs: time }));
      await refuses('backoffMs', () => client.status('q_1', { backoffMs: [time, 5] }));
      await refuses('limits', () => clientOf(undefined, { limits: { status: [[5, time]] } }));
    }
  });
});

describe('limits', () => {
  it('may have a window without an end', async () => {
    const client = clientOf(async () => text('{"queueId":"q_1","applicationStatus":"applied"}'), {
      limits: { status: [[5, Infinity]] },
    });
    for (let at = 0; at < 5; at += 1) assert.equal((await client.status('q_1')).queueId, 'q_1');
  });
});

describe('the key', () => {
  const inAProxy = (baseUrl, flags = [], more = {}, before = '') => {
    const program = `import { UpHunt } from 'uphunt-sdk';
      ${before}
      try { new UpHunt({ apiKey: 'sk_uphunt_0123456789', baseUrl: ${JSON.stringify(baseUrl)}, allowHttp: true }); console.log('made'); }
      catch (error) { console.log(error.name, error.field); }`;
    const env = { PATH: process.env.PATH, HTTP_PROXY: 'http://127.0.0.1:1', ...more };
    return execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program], {
      env,
      cwd: import.meta.dirname,
    })
      .toString()
      .trim();
  };

  it('does not leave through a proxy in plain text, however the URL is spelled', () => {
    const usesProxy = { NODE_USE_ENV_PROXY: '1' };
    for (const scheme of ['http', 'HTTP', 'Http'])
      assert.equal(inAProxy(`${scheme}://10.1.2.3:8000`, [], usesProxy), 'InvalidInputError baseUrl', scheme);
    for (const url of ['http:', 'http://['])
      assert.equal(inAProxy(url, [], usesProxy), 'InvalidInputError baseUrl', url);
    assert.equal(inAProxy('https://example.com', [], usesProxy), 'made');
  });

  it("does not leave through a proxy that Node's flag turns on", () => {
    const [url, flag] = ['http://10.1.2.3:8000', '--use-env-proxy'];
    assert.equal(inAProxy(url), 'made');
    // Node 20 does not know the flag, so the program states it.
    assert.equal(inAProxy(url, [], {}, `process.execArgv.push('${flag}');`), 'InvalidInputError baseUrl');
    assert.equal(inAProxy(url, [], {}, `process.env.NODE_OPTIONS = '${flag}';`), 'InvalidInputError baseUrl');
    if (!process.allowedNodeEnvironmentFlags.has(flag)) return;
    assert.equal(inAProxy(url, [flag]), 'InvalidInputError baseUrl');
    assert.equal(inAProxy(url, [], { NODE_OPTIONS: flag }), 'InvalidInputError baseUrl');
  });
});

describe('a trap of the module', () => {
  it('rejects the pending calls and those after it, and sends nothing more', () => {
    const program = `
      import { InternalError, UpHunt, isUpHuntError } from 'uphunt-sdk';
      const clientOf = (fetch) => new UpHunt({ apiKey: 'sk_uphunt_0123456789', fetch, backoffMs: [1, 1], pacing: 'off' });
      const idle = clientOf(() => new Promise(() => {}));
      const failing = clientOf(async () => new Response('{}', { status: 500 }));
      let polls = 0;
      const polling = clientOf(async () => {
        polls += 1;
        return new Response('{"queueId":"q_1","applicationStatus":"processing"}');
      });
      const request = { jobId: '~01a', coverLetter: 'Hi' };
      const { signal } = new AbortController();
      const batch = idle.applyMany([request], { signal });
      const pending = [idle.apply(request), idle.status('q_1', { signal }), batch.finish(), idle.checkSetup()];
      pending.push(polling.wait('q_1', { intervalMs: 5 }));
      while (polls < 3) await new Promise(setImmediate);
      // An exception from an import ends a poll as a trap does.
      const { random } = Math;
      Math.random = () => {
        Math.random = random;
        throw new WebAssembly.RuntimeError('unreachable');
      };
      pending.push(failing.status('q_1'));
      const ended = await Promise.allSettled(pending);
      const pollsBefore = polls;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const later = [() => idle.status('q_1'), () => idle.credits(), () => new UpHunt({ apiKey: 'k' })];
      ended.push(...(await Promise.allSettled(later.map(async (call) => call()))));
      batch.stop();
      for (const { reason } of ended)
        console.log(reason instanceof InternalError && isUpHuntError(reason), reason?.kind, reason?.cause?.message);
      console.log(polls - pollsBefore);
      process.exit();`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: import.meta.dirname,
      timeout: 30_000,
    });
    const lines = output.toString().trim().split('\n');
    assert.deepEqual(lines, [...Array(9).fill('true internal unreachable'), '0']);
  });
});

describe('the fake service', () => {
  it('responds without a body where a status has none', async () => {
    const fake = new FakeUpHunt();
    fake.respond('/x', { status: 204 });
    assert.equal((await clientOf(fake.fetch).request({ method: 'DELETE', path: '/x' })).status, 204);
    assert.ok(
      new WebhookInbox().receive(
        '{"event":"application.applied","queueId":"q_1","applicationStatus":"applied"}',
      ) instanceof WebhookEvent,
    );
  });
});
