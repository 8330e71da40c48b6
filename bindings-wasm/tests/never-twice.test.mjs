// A proposal is never sent twice, whatever the user's `fetch` does after it was delivered.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { APIConnectionError, NotSentError, OutcomeUnknownError, UpHunt } from 'uphunt-sdk';

import { sandbox } from './servers.mjs';

let service;
before(async () => {
  service = await sandbox('--settle-ms', '50');
});
after(() => service.close());

const refusal = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), { code: 'ECONNREFUSED' });
const clientOf = (fetch, more) =>
  new UpHunt({ apiKey: service.apiKey, baseUrl: service.url, backoffMs: [1, 5], fetch, ...more });

/** Applies through a `fetch` whose POSTs end like this after they were delivered; returns the outcome and the number of POSTs sent. */
async function applied(jobId, afterPost, more) {
  let posts = 0;
  const own = async (url, init) => {
    if (init.method !== 'POST') return fetch(url, init);
    posts += 1;
    return afterPost(() => fetch(url, init), url, init);
  };
  const client = clientOf(own, more);
  const result = await client.apply({ jobId, coverLetter: 'Hi' }).catch((error) => error);
  return { posts, result, credits: client.credits() };
}

describe('a custom fetch', () => {
  const ways = {
    'throws the error of another connection': async (send) => {
      await send();
      throw refusal();
    },
    'throws one that has it as its cause': async (send) => {
      await send();
      throw new TypeError('fetch failed', { cause: refusal() });
    },
    'cannot read the body': async (send) => {
      const { status, headers } = await send();
      return { status, headers, arrayBuffer: () => Promise.reject(refusal()) };
    },
    'sends again by itself': async (send, url, init) => {
      await send();
      return fetch('http://127.0.0.1:9/', init);
    },
    'throws nothing': async (send) => {
      await send();
      throw undefined;
    },
    'returns nothing': async (send) => {
      await send();
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    it(`that ${name}: the status is read, and nothing is sent again`, async () => {
      const jobId = `~01${name.replaceAll(' ', '')}`;
      const { posts, result } = await applied(jobId, way);
      assert.equal(posts, 1);
      assert.equal(result.recovered, true, String(result));
    });
  }

  it('reports by NotSentError that nothing was sent', async () => {
    let refused = 0;
    const { posts, result } = await applied('~01notsent', (send) => {
      if ((refused += 1) < 2) throw new NotSentError('offline');
      return send();
    });
    assert.deepEqual([posts, result.recovered], [2, false]);
  });

  it('that also fails for the status leaves the outcome unknown, with its error as the cause', async () => {
    const reason = refusal();
    const client = clientOf(async () => {
      throw reason;
    });
    const error = await client.apply({ jobId: '~01lost', coverLetter: 'Hi' }).catch((error) => error);
    assert.ok(error instanceof OutcomeUnknownError, String(error));
    assert.equal(error.cause, reason);
    assert.equal(client.credits().inDoubt, 1);
  });
});

it('a wrapper around globalThis.fetch may throw the error of another connection', async () => {
  const before = globalThis.fetch;
  let posts = 0;
  globalThis.fetch = async (url, init) => {
    const response = await before(url, init);
    if (init?.method !== 'POST') return response;
    posts += 1;
    return before('http://127.0.0.1:9/');
  };
  try {
    const submission = await clientOf().apply({ jobId: '~01wrapped', coverLetter: 'Hi' });
    assert.deepEqual([posts, submission.recovered], [1, true]);
  } finally {
    globalThis.fetch = before;
  }
});

it('a connection that the platform did not establish has sent nothing', async () => {
  const closed = await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
  for (const baseUrl of [`http://127.0.0.1:${closed}`, `http://localhost:${closed}`, 'https://nobody.invalid']) {
    const client = new UpHunt({ apiKey: 'sk_uphunt_0123456789', baseUrl, backoffMs: [1, 2], maxRetries: 1 });
    const error = await client.apply({ jobId: '~01a', coverLetter: 'Hi' }).catch((error) => error);
    assert.ok(error instanceof APIConnectionError, `${baseUrl}: ${error}`);
    assert.equal(error.attempts, 2);
    assert.equal(client.credits().inDoubt, 0);
  }
});
