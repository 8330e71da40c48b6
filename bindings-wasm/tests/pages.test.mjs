// The JavaScript in the READMEs, as a reader would paste it, against the sandbox.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sandbox as start } from './servers.mjs';

const examples = process.env.UPHUNT_EXAMPLES;
const pages = {
  'the front page': join(examples, '../README.md'),
  "the package's own page": createRequire(import.meta.url)
    .resolve('uphunt-sdk/package.json')
    .replace('package.json', 'README.md'),
};

// What a piece of code takes for granted, where it is not a program of its own.
const given = {
  'client.apply({': `
    const client = new Given();
    const [jobId, coverLetter] = ['~01from_a_page', 'Hi, our team has …'];
    const profileId = (await client.freelancers()).profiles()[0].profileId;`,
  'client.applyAndWaitMany(': `
    const client = new Given();
    const [jobs, coverLetter] = [['~01first', '~01sandbox_not_eligible_second'], 'Hi, our team has …'];`,
  "client.status('unknown'": 'const client = new Given();',
  'inbox.receive(': `
    const client = new Given();
    const { queueId, jobId } = await client.apply({ jobId: '~01from_a_page', coverLetter: 'Hi' });
    const rawBody = JSON.stringify({ event: 'application.applied', applicationStatus: 'applied', queueId, jobId });
    const request = { headers: { [header]: 'delivery_1' } };`,
  'new FakeUpHunt(': 'const UpHunt = Given;',
};

// What it prints.
const expected = {
  'client.applyAndWait(': /^applied: the credit was deducted\n$/,
  'client.apply({': /^(.+\n)*applied\n~01from_a_page\n\[ok/,
  'client.applyAndWaitMany(': /^(~01first applied\n|~01sandbox_not_eligible_second not_eligible\n){2}$/,
  "client.status('unknown'": /^not_found 404 /,
  'inbox.receive(': /^(sending|processing|applied)\n$/,
  'new FakeUpHunt(': /^not_eligible 2\n$/,
};

let folder;
let programs = 0;

before(async () => {
  // Inside the project, so that the code finds the package that is installed there.
  folder = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), 'pages-'));
});

after(() => rm(folder, { recursive: true, force: true }));

/** Each piece of code in a page, with the heading that it stands under. */
function* blocks(page) {
  let heading;
  for (const [, title, code] of page.matchAll(/^#+ ([^\n]*)$|^```(?:js\n(.*?)|.*?)^```$/gms)) {
    heading = title ?? heading;
    if (code) yield [heading, code];
  }
}

const of = (table, code) => Object.entries(table).find(([part]) => code.includes(part))?.[1];

/** Runs it with a service of its own, and gives what it printed. */
async function printed(code) {
  const service = await start('--settle-ms', '0');
  const prelude = `import { deliveryHeader as header, UpHunt as Given } from 'uphunt-sdk';${of(given, code) ?? ''}\n`;
  const file = join(folder, `${programs++}.mjs`);
  await writeFile(file, of(given, code) ? prelude + code : code);
  const env = { ...process.env, UPHUNT_API_KEY: service.apiKey, UPHUNT_BASE_URL: service.url };
  try {
    return await new Promise((resolve, reject) => {
      execFile(process.execPath, [file], { env, timeout: 60_000 }, (error, stdout, stderr) =>
        error || stderr ? reject(new Error(`${stderr || error}\n${stdout}`)) : resolve(stdout),
      );
    });
  } finally {
    await service.close();
  }
}

for (const [page, file] of Object.entries(pages)) {
  describe(page, { concurrency: true }, () => {
    for (const [heading, code] of blocks(readFileSync(file, 'utf8'))) {
      test(heading, async () => {
        const wanted = of(expected, code);
        if (wanted) assert.match(await printed(code), wanted);
        // A browser runs what is for a page: `browser-example.test.mjs`.
        else assert.ok(readFileSync(join(examples, 'browser/src/main.ts'), 'utf8').includes(code));
      });
    }
  });
}
