// The shared vectors in Node, each case a test, with the package as it is installed.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import * as sdk from 'uphunt-sdk';

import { replay } from './servers.mjs';
import { casesOf, lacking, runCase } from './vectors.mjs';

const server = await replay();
const cases = await casesOf(server.url);
after(() => server.close());

describe('shared vectors in Node', { concurrency: 24 }, () => {
  for (const testCase of cases) {
    it(
      testCase.name,
      { skip: lacking(testCase, ['nativeTransport']).length > 0 && 'needs a native transport' },
      async () => {
        assert.deepEqual(await runCase(sdk, server.url, testCase), [], testCase.about);
      },
    );
  }
});

it('no case is missing', () => assert.ok(cases.length >= 370, `${cases.length} cases`));

it('a case that expects something else fails', async () => {
  const name = 'a_lost_answer_is_recovered_by_job_id';
  const changed = structuredClone(cases.find((each) => each.name === name));
  changed.steps[0].result.queueId = 'another';
  assert.match((await runCase(sdk, server.url, changed)).join(), /queueId: expected "another"/);
});
