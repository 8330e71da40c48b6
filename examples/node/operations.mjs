// The code of the manual's pages on networks, logging, tests and deploying, which the tests run against a sandbox.
// @ts-check

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { UpHunt } from 'uphunt-sdk';
import { FakeUpHunt } from 'uphunt-sdk/testing';

// ANCHOR: logging
const logged = new UpHunt({ logger: console });
// ANCHOR_END: logging
await logged.freelancers();

// ANCHOR: network
// NODE_USE_ENV_PROXY=1 HTTPS_PROXY=http://proxy.example:3128 NODE_EXTRA_CA_CERTS=company.pem node jobs.mjs
const traced = new UpHunt({
  fetch: (url, init) => {
    console.log(init.method, url);
    return fetch(url, init); // or one with an agent or a dispatcher of your own
  },
});
// ANCHOR_END: network
await traced.freelancers();

// ANCHOR: limits
const raised = new UpHunt({ limits: { status: [[600, 60_000]] } });
// ANCHOR_END: limits
await raised.freelancers();

// ANCHOR: keyless
const keyless = new UpHunt({ withoutKey: true, baseUrl: 'https://api.example.com/uphunt' });
// ANCHOR_END: keyless
console.log(keyless);

// ANCHOR: function
// Outside of the handler: warm starts reuse its connections.
const client = new UpHunt({ deadlineMs: 20_000 });

/** @param {{ jobId: string, coverLetter: string }} event */
export async function handler({ jobId, coverLetter }) {
  const { queueId } = await client.apply({ jobId, coverLetter });
  return { queueId };
}
// ANCHOR_END: function
console.log(await handler({ jobId: '~01function', coverLetter: 'Hi, our team has…' }));

// ANCHOR: fake
const fake = new FakeUpHunt();
fake.settle('~01abc', 'not_eligible');
const tested = new UpHunt({ apiKey: 'sk_uphunt_test', fetch: fake.fetch });

const application = await tested.applyAndWait({ jobId: '~01abc', coverLetter: 'Hi' });
assert.equal(application.applicationStatus, 'not_eligible');
// ANCHOR_END: fake

// ANCHOR: sandbox
const program = spawn(process.env.UPHUNT_SANDBOX ?? 'uphunt-sandbox', ['--exit-with-stdin', '--settle-ms=60000']);
const [line] = await once(createInterface(program.stdout), 'line');
const { url: baseUrl, apiKey, dashboardToken } = JSON.parse(line);
const sandboxed = new UpHunt({ baseUrl, apiKey });

/** @param {string} path @param {object} body */
const control = (path, body) =>
  fetch(baseUrl + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${dashboardToken}` },
    body: JSON.stringify(body),
  });

await control('/sandbox/faults', { fault: 'apply:lost_answer' }); // queued, then the connection breaks
const submission = await sandboxed.apply({ jobId: '~01sandbox_not_available_1', coverLetter: 'Hi' });
assert.ok(submission.recovered);

await control('/sandbox/clock', { advanceMs: 60_000 });
console.log((await sandboxed.wait(submission)).applicationStatus); // not_available
program.stdin.end();
// ANCHOR_END: sandbox
