// What callers get wrong, and what others do to them: it is refused before anything is sent, and nothing is lost or hangs.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import vm from 'node:vm';
import {
  APIConnectionError,
  Application,
  InvalidInputError,
  NotFoundError,
  UpHunt,
  WebhookInbox,
  isUpHuntError,
  parseWebhook,
} from 'uphunt-sdk';

const REQUEST = { jobId: '~01a', coverLetter: 'Hi' };
const EVENT = '{"event":"application.applied","queueId":"q_1","applicationStatus":"applied"}';
const json = (body, status = 200) => new Response(JSON.stringify(body), { status });

/** Returns a client whose `fetch` responds with one body after another and repeats the last; `sent` are the requests. */
function answering(...bodies) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    return json(bodies[Math.min(sent.length, bodies.length) - 1]);
  };
  return { sent, client: new UpHunt({ apiKey: 'sk_uphunt_0123456789', fetch, maxRetries: 0 }) };
}

const QUEUED = { queueId: 'q_1', jobId: '~01a', applicationStatus: 'processing' };
const APPLIED = { ...QUEUED, applicationStatus: 'applied' };
const isRefused = (field) => (error) => error instanceof InvalidInputError && (assert.equal(error.field, field), true);

describe('an invalid option', () => {
  const never = { apiKey: 'sk_uphunt_0123456789', fetch: () => assert.fail('nothing is sent') };

  it('is refused before anything is sent', async () => {
    const client = new UpHunt(never);
    await assert.rejects(client.apply(REQUEST, { signal: new AbortController() }), isRefused('signal'));
    await assert.rejects(client.apply(REQUEST, { signal: 100 }), isRefused('signal'));
    await assert.rejects(client.applyAndWait(REQUEST, { onUpdate: true }), isRefused('onUpdate'));
    await assert.rejects(client.getJob(5n), isRefused('cipher'));
    await assert.rejects(client.appliedJobs({ page: 2 }), isRefused('page'));
    await assert.rejects(client.request({ method: 'GET', path: '/x', headers: {} }), isRefused('headers'));
    await assert.rejects(client.iterAppliedJobs({ limit: 0 }).next(), isRefused('limit'));
    assert.throws(() => new UpHunt({ ...never, fetch: 'x' }), isRefused('fetch'));
    assert.throws(() => new UpHunt({ ...never, logger: 5 }), isRefused('logger'));
    assert.throws(() => new UpHunt({ ...never, headers: { 'x-team': 5 } }), isRefused('headers.x-team'));
    for (const name of ['Accept', 'host', 'Content-Type'])
      assert.throws(() => new UpHunt({ ...never, headers: { [name]: 'x' } }), {
        field: 'headers',
        hint: /^Leave it out/,
      });
    for (const capacity of [0, -1, 1.5, Infinity, 2 ** 32, Number.NaN, '10', 5n, null])
      assert.throws(() => new WebhookInbox({ capacity }), isRefused('capacity'), String(capacity));
  });

  it('that is misspelt is refused, and the error suggests the right name', async () => {
    const client = new UpHunt(never);
    const meant = (field, close) => (error) => isRefused(field)(error) && error.message.includes(`\`${close}\``);
    for (const [field, close] of Object.entries({
      profileID: 'profileId',
      profile_id: 'profileId',
      cover_letter: 'coverLetter',
    }))
      await assert.rejects(client.apply({ ...REQUEST, [field]: 'x' }), meant(field, close), field);
    await assert.rejects(
      client.apply({ ...REQUEST, proposal: { hourly_rate: 65 } }),
      meant('proposal.hourly_rate', 'hourlyRate'),
    );
    const options = { baseURL: 'baseUrl', timeout: 'timeoutMs', api_key: 'apiKey', maxRetry: 'maxRetries' };
    for (const [field, close] of Object.entries(options))
      assert.throws(() => new UpHunt({ ...never, [field]: 5 }), meant(field, close), field);
    await assert.rejects(client.freelancers({ deadline: 5 }), meant('deadline', 'deadlineMs'));
    await assert.rejects(client.wait('q', { interval: 5 }), meant('interval', 'intervalMs'));
    assert.throws(
      () => new UpHunt('sk_uphunt_0123456789'),
      (error) => isRefused('options')(error) && /apiKey/.test(error.hint),
    );
  });

  it('that belongs to another method is refused, too', async () => {
    const client = new UpHunt(never);
    assert.throws(() => client.withOptions({ apiKey: 'x' }), isRefused('apiKey'));
    await assert.rejects(client.status('q', { waitTimeoutMs: 5 }), isRefused('waitTimeoutMs'));
  });

  it('is not null, which means none', async () => {
    const { client } = answering(APPLIED);
    assert.ok((await client.wait('q', null)).isApplied());
    assert.ok((await client.status('q', null)).isApplied());
    assert.ok(client.withOptions(null));
    assert.throws(() => new UpHunt(null), isRefused('apiKey'));
  });

  it('is not Infinity, which means no limit', async () => {
    const { client } = answering(APPLIED);
    const options = { timeoutMs: Infinity, deadlineMs: Infinity, waitTimeoutMs: Infinity, intervalMs: Infinity };
    assert.ok((await client.wait('q', options)).isApplied());
    assert.ok((await client.withOptions({ timeoutMs: Infinity }).status('q')).isApplied());
    await assert.rejects(client.status('q', { maxRetries: Infinity }), isRefused('maxRetries'));
  });
});

describe('an argument of the wrong type', () => {
  const values = [
    ...[undefined, null, 5, 1.5, -1, -0, 1e-7, Number.NaN, -Infinity, true, false, '', 'x', 5n, Symbol('x'), () => {}],
    ...[[], [5], [null], [[]], [undefined], {}, { x: 5 }, new Date(Number.NaN), new Map(), Object.create(null)],
    { queueId: 5 },
    { jobId: 5, coverLetter: 5 },
  ];
  const applyFields = ['profileId', 'proposal', 'autoFillOtherQuestions', 'questionAnswers'];
  const callOptions = ['timeoutMs', 'deadlineMs', 'maxRetries', 'backoffMs', 'pacing'];
  const clientOptions = [
    'apiKey',
    'baseUrl',
    'withoutKey',
    'allowHttp',
    'headers',
    'userAgent',
    'limits',
    'fetch',
    'logger',
  ];
  const waitOptions = ['waitTimeoutMs', 'intervalMs', 'onUpdate', 'signal'];
  const bulkOptions = [
    'concurrency',
    'stopOn',
    'maxCredits',
    'maxApplications',
    'totalTimeoutMs',
    'keepOpen',
    'onProgress',
  ];
  const each = (names, call) => names.map((name) => (client, value) => call(client, { [name]: value }));
  const iterate = (pages) => pages.next();
  const calls = [
    (client, value) => client.apply(value),
    (client, value) => client.apply(REQUEST, value),
    (client, value) => client.applyAndWait(value),
    (client, value) => client.status(value),
    (client, value) => client.wait(value),
    (client, value) => client.confirm(value),
    (client, value) => client.appliedJobs(value),
    (client, value) => iterate(client.iterAppliedJobs(value)),
    (client, value) => client.generateProposal(value),
    (client, value) => client.getJob(value),
    (client, value) => client.getClientJobs(value),
    (client, value) => client.freelancers(value),
    (client, value) => client.checkSetup(value),
    (client, value) => client.request(value),
    (client, value) => client.withOptions(value),
    (client, value) => client.applyMany(value).finish(),
    (client, value) => client.applyMany([value]).finish(),
    (client, value) => client.applyMany([REQUEST], value).finish(),
    (client, value) => client.applyAndWaitMany([value]).finish(),
    (client, value) => client.waitMany(value).finish(),
    (client, value) => client.waitMany([value]).finish(),
    (client, value) => client.waitMany([]).add(value),
    (client, value) => client.waitMany([]).settled(value),
    (_, value) => new UpHunt(value),
    (_, value) => new WebhookInbox(value),
    (_, value) => new WebhookInbox({ capacity: value }),
    (_, value) => new WebhookInbox().receive(value),
    (_, value) => new WebhookInbox().release(value),
    (_, value) => parseWebhook(value),
    (_, value) => Application.from(value),
    ...each(applyFields, (client, field) => client.apply({ ...REQUEST, ...field })),
    ...each(['hourlyRate', 'timeline'], (client, proposal) => client.apply({ ...REQUEST, proposal })),
    ...each(['queueId', 'jobId'], (client, reference) => client.status(reference)),
    ...each(['limit', 'offset', 'status'], (client, query) => client.appliedJobs(query)),
    ...each(['jobId', 'jobTitle', 'feedId', 'reasoningEffort'], (client, field) =>
      client.generateProposal({ jobId: '~01a', ...field }),
    ),
    ...each(['method', 'path', 'query', 'body'], (client, field) =>
      client.request({ method: 'GET', path: '/x', ...field }),
    ),
    ...each([...callOptions, 'signal'], (client, options) => client.status('q_1', options)),
    ...each(waitOptions, (client, options) => client.wait('q_1', options)),
    ...each(bulkOptions, (client, options) => client.applyMany([REQUEST], options).finish()),
    ...each([...callOptions, ...clientOptions], (_, options) => new UpHunt({ apiKey: 'k', ...options })),
  ];

  it('is refused with an error that names it, and no type of Rust', async () => {
    const client = answering({ ...APPLIED, jobs: [], freelancers: [], proposal: 'Hi' }).client.withOptions({
      pacing: 'off',
    });
    const words = /struct|f64|u32|u64|expected a sequence|TypeError|Cannot|schedule/;
    const faults = [];
    for (const call of calls)
      for (const value of values) {
        const error = await (async () => call(client, value))().then(
          () => undefined,
          (error) => error,
        );
        if (!error) continue;
        const isGood =
          isUpHuntError(error) && (error.field || error.kind !== 'invalid_input') && !words.test(error.message);
        if (!isGood) faults.push(`${call}, given ${inspect(value)}: ${error} (${error.field})`);
      }
    assert.deepEqual(faults, []);
  });

  it('is refused by name, also in a batch', async () => {
    const { client, sent } = answering(APPLIED);
    for (const value of [null, undefined, 5, [], Symbol('x')]) {
      await assert.rejects(client.status(value), isRefused('reference'));
      await assert.rejects(client.wait(value), isRefused('reference'));
      assert.throws(() => client.waitMany(['q_1', value]), isRefused('references[1]'));
      assert.throws(() => client.waitMany([]).add(value), isRefused('reference'));
    }
    for (const value of [null, 5, []]) {
      await assert.rejects(client.confirm(value), isRefused('event'));
      await assert.rejects(client.apply(value), isRefused('request'));
      assert.throws(() => client.applyMany([REQUEST, value]), isRefused('requests[1]'));
    }
    assert.throws(() => client.applyMany([{ ...REQUEST, coverLetter: 5 }]), isRefused('requests[0].coverLetter'));
    assert.throws(() => client.applyAndWaitMany([{ ...REQUEST, at: 5n }]), isRefused('requests[0].at'));
    assert.deepEqual(sent, []);
  });
});

describe('a value that JSON would change', () => {
  it('is refused, wherever it stands', async () => {
    const { client, sent } = answering(QUEUED);
    const endless = {};
    endless.itself = endless;
    const values = {
      'a Promise': Promise.resolve('forgotten await'),
      'a Map': new Map(),
      'a Set': new Set(),
      'a RegExp': /x/,
      'an Error': new Error('no answer'),
      'a Date': new Date(Number.NaN),
      'a Uint8Array': new Uint8Array(2),
      'a URLSearchParams': new URLSearchParams({ limit: '10' }),
      'a Headers': new Headers(),
      'a bigint': 5n,
      'a symbol': Symbol('x'),
      'a function': () => {},
      'text with half of a character in it': '👍'.slice(0, 1),
      undefined: [undefined],
    };
    for (const [found, answer] of Object.entries(values)) {
      const questionAnswers = [{ question: 'Rust?', answer }];
      await assert.rejects(client.apply({ ...REQUEST, questionAnswers }), (error) => {
        assert.ok(error instanceof InvalidInputError, found);
        assert.match(error.field, /^questionAnswers\[0\]\.answer/);
        assert.ok(error.message.includes(` is ${found}, which cannot be sent`), error.message);
        return true;
      });
    }
    await assert.rejects(client.apply({ ...REQUEST, endless }), /^InvalidInputError: request is nested too deeply/);
    await assert.rejects(
      client.request({ method: 'GET', path: '/x', query: new URLSearchParams({ limit: '10' }) }),
      isRefused('query'),
    );
    assert.deepEqual(sent, []);
  });

  it('is sent where JSON has a form for it', async () => {
    class Terms {
      hourlyRate = 65;
    }
    const { client, sent } = answering(QUEUED);
    const at = new Date(0);
    await client.apply({ ...REQUEST, proposal: new Terms(), at, emoji: '👍', bare: Object.create(null) });
    const { proposal, ...rest } = JSON.parse(sent[0].body);
    assert.deepEqual(proposal, { hourlyRate: 65 });
    assert.deepEqual([rest.at, rest.emoji, rest.bare], ['1970-01-01T00:00:00.000Z', '👍', {}]);
  });
});

describe('a request', () => {
  it('nested 100,000 deep is refused, and such a response fails its own call alone', async () => {
    const { client } = answering(QUEUED);
    let deep = 'end';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    await assert.rejects(client.apply({ ...REQUEST, deep }), /nested too deeply/);
    const brackets = `{"queueId":"q_1","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const sent = new UpHunt({ apiKey: 'k', maxRetries: 0, fetch: async () => new Response(brackets) });
    const error = await sent.getJob('~02a').catch((error) => error);
    assert.ok(isUpHuntError(error), String(error));
    assert.equal((await client.apply(REQUEST)).queueId, 'q_1');
  });

  it('whose getter or toJSON throws rejects its own call and no other', async () => {
    const { client } = answering(QUEUED);
    const reason = new Error('not loaded');
    const fail = () => {
      throw reason;
    };
    const isReason = (error) => error === reason;
    const getter = Object.defineProperty({ ...REQUEST }, 'profileId', { enumerable: true, get: fail });
    await assert.rejects(client.apply(getter), isReason);
    await assert.rejects(client.apply({ ...REQUEST, proposal: { toJSON: fail } }), isReason);
    await assert.rejects(client.status(new Proxy({}, { ownKeys: fail })), isReason);
    assert.equal((await client.apply(REQUEST)).queueId, 'q_1');
  });

  it('keeps the order of its keys, and so does a document that comes back', async () => {
    const { client, sent } = answering(QUEUED, { zebra: 1, apple: { z: 1, a: 2 }, mango: 3 });
    await client.apply({
      ...REQUEST,
      zebra: { z: 1, a: 2 },
      apple: 1,
      questionAnswers: [{ z: 1, question: 'Rust?', a: 2 }],
    });
    const { questionAnswers, ...body } = JSON.parse(sent[0].body);
    assert.deepEqual(Object.keys(body).slice(-2), ['zebra', 'apple']);
    assert.deepEqual(Object.keys(body.zebra), ['z', 'a']);
    assert.deepEqual(questionAnswers, [{ z: 1, question: 'Rust?', a: 2 }]);
    const job = await client.getJob('~02a');
    assert.deepEqual(
      [Object.keys(job), Object.keys(job.apple)],
      [
        ['zebra', 'apple', 'mango'],
        ['z', 'a'],
      ],
    );
    assert.deepEqual(Object.keys((await client.request({ method: 'GET', path: '/x' })).body), [
      'zebra',
      'apple',
      'mango',
    ]);
  });
});

it('a response keeps the digits of numbers that JavaScript would round', async () => {
  const numbers = `{"id":9007199254740993,"rate":1e400,"safe":[9007199254740991,-0.5,1e3,10.333333333333334],"text":"1e400 \\" 9007199254740993"}`;
  const client = new UpHunt({ apiKey: 'k', fetch: async () => new Response(numbers) });
  assert.deepEqual((await client.request({ method: 'GET', path: '/x' })).body, {
    id: '9007199254740993',
    rate: '1e400',
    safe: [9007199254740991, -0.5, 1000, 10.333333333333334],
    text: '1e400 " 9007199254740993',
  });
  for (const invalid of ['{"id":00000000000000000099999999999999999999}', '[1e400', '{"a":1e}', '"a', '1-1', 'NaN']) {
    const broken = new UpHunt({ apiKey: 'k', fetch: async () => new Response(invalid) });
    await assert.rejects(broken.request({ method: 'GET', path: '/x' }), { kind: 'unexpected_response' }, invalid);
  }
});

describe('onUpdate', () => {
  it('that throws on the last state rejects, too', async () => {
    const reason = new Error('the database is down');
    const { client } = answering(APPLIED);
    const onUpdate = () => {
      throw reason;
    };
    await assert.rejects(client.wait('q', { onUpdate }), (error) => error === reason);
  });

  it('is called with one state after the other', async () => {
    const { client } = answering(QUEUED, APPLIED);
    const heard = [];
    let free;
    const busy = new Promise((resolve) => (free = resolve));
    const onUpdate = async ({ applicationStatus }) => {
      if (applicationStatus === 'applied') heard.push('applied');
      else {
        await busy;
        heard.push('processing');
      }
    };
    const waiting = client.wait('q', { onUpdate, intervalMs: 1 });
    setTimeout(free, 20);
    await waiting;
    assert.deepEqual(heard, ['processing', 'applied']);
  });

  it('that never ends does not keep a signal from aborting the wait', async () => {
    const { client } = answering(APPLIED);
    const controller = new AbortController();
    const onUpdate = () => {
      setImmediate(() => controller.abort());
      return new Promise(() => {});
    };
    await assert.rejects(client.wait('q', { onUpdate, signal: controller.signal }), { name: 'AbortError' });
  });
});

describe('a custom fetch', () => {
  it('gets text, as mocks expect it', async () => {
    const { client, sent } = answering(QUEUED);
    await client.apply(REQUEST);
    assert.deepEqual(JSON.parse(sent[0].body), REQUEST);
  });

  it('that returns no Response gets a clear error', async () => {
    for (const response of [undefined, { ok: true, status: 200, json: async () => ({}) }]) {
      const client = new UpHunt({ apiKey: 'k', maxRetries: 0, fetch: async () => response });
      await assert.rejects(client.freelancers(), /fetch did not return a Response/);
    }
  });

  it('may throw any value', async () => {
    const getter = Object.defineProperty({}, 'message', {
      get() {
        throw new Error('no');
      },
    });
    const failures = [
      { message: { code: 42 } },
      Object.create(null),
      { message: 42 },
      { message: 'm', code: Symbol() },
    ];
    for (const failure of [...failures, getter, undefined, null, 'text', Symbol('x')]) {
      const client = new UpHunt({ apiKey: 'k', maxRetries: 0, fetch: () => Promise.reject(failure) });
      await assert.rejects(client.freelancers(), APIConnectionError);
    }
  });

  it('may return an invalid status', async () => {
    for (const status of [200n, Symbol('x'), '200', undefined, Number.NaN]) {
      const body = { headers: new Headers(), arrayBuffer: async () => new TextEncoder().encode('{}').buffer };
      const client = new UpHunt({
        apiKey: 'k',
        maxRetries: 0,
        timeoutMs: 5_000,
        fetch: async () => ({ status, ...body }),
      });
      const error = await client.freelancers().catch((error) => error);
      assert.ok(isUpHuntError(error) && error.kind !== 'timeout', String(error));
    }
  });
});

it('a logger that fails later ends nothing', async () => {
  const logger = {
    async debug() {
      throw new Error('the log sink is down');
    },
  };
  const client = new UpHunt({ apiKey: 'k', logger, fetch: async () => json({ freelancers: [] }) });
  assert.ok(await client.freelancers());
  await new Promise(setImmediate);
});

describe('fields that a later service has', () => {
  it('do not replace methods', async () => {
    const strange = JSON.parse(
      '{"credit":"deducted","isSettled":1,"constructor":2,"reference":3,"__proto__":{"hint":4}}',
    );
    const { client } = answering({ ...APPLIED, ...strange, new: 1 });
    const application = await client.status('q');
    assert.ok(application instanceof Application && application.isSettled() && application.credit() === 'deducted');
    assert.equal(application.extra.new, 1);
    assert.deepEqual(JSON.parse(JSON.stringify(application)).new, 1);
    assert.ok((await client.wait(await client.apply(REQUEST))).isApplied());
  });

  it('leave an application unsettled whose status is not text', () => {
    for (const applicationStatus of [5, undefined, null, { length: -1 }])
      assert.equal(Application.from({ applicationStatus }).isSettled(), false);
  });
});

describe('a result', () => {
  it('names its application, also when it was copied', async () => {
    const { client, sent } = answering(APPLIED);
    const submission = await client.apply(REQUEST);
    for (const which of [
      submission,
      structuredClone(submission),
      await client.status('q_1'),
      { queueId: 'q_1' },
      'q_1',
    ]) {
      await client.status(which);
      assert.match(sent.at(-1).url, /\?queueId=q_1$/);
    }
    await client.status({ ...submission, queueId: '' });
    assert.match(sent.at(-1).url, /\?jobId=~01a$/);
    await assert.rejects(client.status({ queueId: 'q_1', jobId: '~01a' }), isRefused('queueId'));
  });
});

describe('a webhook', () => {
  it('is read from any kind of bytes, also of another frame', () => {
    const bytes = new TextEncoder().encode(` ${EVENT} `);
    const view = new DataView(bytes.buffer, 1, bytes.length - 2);
    const foreign = vm.runInNewContext('new Uint8Array(bytes)', { bytes: [...bytes] });
    for (const body of [EVENT, bytes, bytes.buffer, Buffer.from(EVENT), view, foreign, foreign.buffer])
      assert.equal(parseWebhook(body).application.queueId, 'q_1');
    for (const body of [undefined, null, JSON.parse(EVENT), 5, new Blob([EVENT])])
      assert.throws(() => parseWebhook(body), isRefused('body'));
  });

  it('may have a number as its id', () => {
    const inbox = new WebhookInbox();
    const odd = { toString: () => 7 };
    assert.equal(inbox.receive(EVENT, odd).deliveryId, '7');
    assert.equal(inbox.receive(EVENT, '7'), null);
  });
});

it('structuredClone keeps what can be kept', async () => {
  const { client } = answering(APPLIED);
  const application = structuredClone(await client.status('q'));
  assert.ok(Application.from(application).isSettled());
  const missing = new UpHunt({ apiKey: 'k', fetch: async () => json({ error: 'no such job' }, 404) });
  const error = await missing.getJob('~02a').catch((error) => error);
  assert.equal(structuredClone(error).message, error.message);
  assert.deepEqual(structuredClone(error.toJSON()), error.toJSON());
  assert.deepEqual([error.toJSON().kind, error.toJSON().status], ['not_found', 404]);
});

it('an error of another copy of the package is recognized', () => {
  const error = Object.assign(new Error(), { [Symbol.for('uphunt-sdk.error')]: true });
  assert.ok(isUpHuntError(error));
  for (const other of [undefined, null, 5, new Error(), {}]) assert.ok(!isUpHuntError(other));
});

it('an error as plain data contains plain data only', async () => {
  const { client } = answering(QUEUED);
  const error = await client.wait('q', { waitTimeoutMs: 1, intervalMs: 1 }).catch((error) => error);
  assert.ok(error.application instanceof Application);
  assert.ok(!(error.toJSON().application instanceof Application));
  const missing = new UpHunt({ apiKey: 'k', fetch: async () => json({ error: 'no such job' }, 404) });
  await assert.rejects(missing.getJob('~02a'), NotFoundError);
});
