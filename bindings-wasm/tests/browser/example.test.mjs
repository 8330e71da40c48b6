// The browser example: built with Vite from a project that has the package installed, and used in Chromium as a person would.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sandbox as start } from '../servers.mjs';

const { UPHUNT_EXAMPLES, UPHUNT_NPM_TOOLS, UPHUNT_SHOTS } = process.env;
const tools = createRequire(join(UPHUNT_NPM_TOOLS, 'package.json'));
const { chromium } = tools('playwright-core');
const tsc = join(UPHUNT_NPM_TOOLS, 'node_modules', 'typescript', 'bin', 'tsc');
const nodeTypes = join(UPHUNT_NPM_TOOLS, 'node_modules', '@types');

const LETTER = `Hi, our team has built three marketplaces with the stack that you describe, most recently one with 40,000 users.

We would begin with your checkout: a week from now you could see it work.`;

let vite;
let example;
let sandbox;
let proxy;
let browser;

before(async () => {
  vite = await import(pathToFileURL(tools.resolve('vite')));
  // Inside the project, so that the page is built with the package that is installed there.
  example = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), 'browser-'));
  await cp(join(UPHUNT_EXAMPLES, 'browser'), example, {
    recursive: true,
    filter: (path) => !/[\\/](dist|node_modules)$/.test(path),
  });
  await vite.build({ root: example, logLevel: 'warn' });
  // Nothing settles before the clock is advanced, so the states before can be checked without a race.
  sandbox = await start('--settle-ms', '600000');
  proxy = await startedProxy();
  browser = await chromium.launch({
    executablePath: process.env.UPHUNT_CHROMIUM ?? installed('chromium', 'chromium-browser', 'google-chrome'),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  proxy?.child.kill();
  await sandbox?.close();
  await rm(example, { recursive: true, force: true });
});

/** The first of these programs that is on the path. */
function installed(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // the next one
      }
    }
  }
  throw new Error(
    `no browser is installed: none of ${names.join(', ')} is on the path (Debian: apt-get install chromium)`,
  );
}

/** The example's proxy, as a user starts it. */
async function startedProxy(url = sandbox.url) {
  const env = { ...process.env, UPHUNT_API_KEY: sandbox.apiKey, UPHUNT_BASE_URL: url, PORT: '0' };
  const child = spawn(process.execPath, [join(example, 'proxy.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, url: line };
}

async function dashboard(method, path, body) {
  const answer = await fetch(sandbox.url + path, {
    method,
    headers: { authorization: `Bearer ${sandbox.dashboardToken}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.text().then((text) => text && JSON.parse(text));
}

const settle = () => dashboard('POST', '/sandbox/clock', { advanceMs: 600_000 });

/** Opens the page, and keeps all that comes and goes over its network. */
async function opened(url = proxy.url, { colorScheme = 'light' } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1240, height: 960 },
    deviceScaleFactor: 1.25,
    colorScheme,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const seen = [];
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    // Chromium logs each response that is not 2xx; those are checked in the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) wrong.push(message.text());
  });
  page.on('response', (response) => {
    const taken = async () => [
      response.url(),
      response.request().postData(),
      JSON.stringify([await response.request().allHeaders(), await response.allHeaders()]),
      await response.text(),
    ];
    // What the page gave up on has no body.
    seen.push(taken().catch(() => [response.url()]));
  });
  await page.goto(url);
  await page.getByRole('radio').first().waitFor();
  return {
    page,
    seen,
    wrong,
    status: (name) => page.locator(`#outcome[data-status="${name}"]`).waitFor(),
    fact: (name) => page.locator(`.facts dt:text-is("${name}") + dd`).textContent(),
    credits: async () =>
      (await page.locator('#credits dd').allTextContents()).map((text) => (text === '–' ? null : Number(text))),
    async send(job) {
      await page.getByLabel('Job').fill(job);
      await page.getByLabel('Cover letter').fill(LETTER);
      await page.getByRole('button', { name: 'Send proposal' }).click();
    },
    async shot(name) {
      if (!UPHUNT_SHOTS) return;
      // Colours that change with the scheme do so in a moment, which a picture would catch.
      await page.screenshot({ path: join(UPHUNT_SHOTS, `${name}.png`), fullPage: true, animations: 'disabled' });
    },
    async close() {
      await context.close();
      assert.deepEqual(wrong, []);
    },
  };
}

/** The status and body of a request whose path is sent as it stands here, dots and all. */
function raw(path, { method = 'GET', headers = {}, body } = {}) {
  const { hostname, port } = new URL(proxy.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('the example passes a strict type check', () => {
  const check = (...args) =>
    execFileSync(process.execPath, [tsc, '--noEmit', '--strict', ...args], { cwd: example, stdio: 'pipe' });
  check();
  const forNode = ['--ignoreConfig', '--allowJs', '--checkJs', '--target', 'es2022', '--module', 'nodenext'];
  check(...forNode, '--types', 'node', '--typeRoots', nodeTypes, 'proxy.mjs', 'vite.config.js');
});

test('the bundle is whole in itself, and no part of it needs an asset', () => {
  const files = readdirSync(join(example, 'dist'), { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  assert.deepEqual(files.map((name) => name.replace(/-[\w-]{8}\./, '.')).sort(), [
    'assets',
    'assets/index.css',
    'assets/index.js',
    'index.html',
  ]);
  const text = files
    .filter((name) => name.includes('.'))
    .map((name) => readFileSync(join(example, 'dist', name), 'latin1'));
  assert.ok(!text.join('').includes(sandbox.apiKey));
});

describe('the page', () => {
  test('shows the setup and the freelancers', async () => {
    const { page, credits, close } = await opened();
    assert.equal(await page.locator('#ready').textContent(), 'Ready to apply');
    assert.equal(await page.locator('#setup li[data-verdict="passed"]').count(), 5);
    assert.deepEqual(await page.getByRole('radio').count(), 7);
    assert.ok(
      await page.getByRole('radio', { name: 'Ada Berg: Rust and backend engineer $85/h · default' }).isChecked(),
    );
    assert.deepEqual(await credits(), [null, 0, 0, 0]);
    await close();
  });

  test('sends a proposal, shows how it stands until it settles, and what became of the credit', async () => {
    const { page, send, status, fact, credits, shot, close } = await opened();
    await page.getByRole('radio', { name: 'Jonas Lie: TypeScript and React developer' }).check();
    assert.equal(await page.getByLabel('Hourly rate').inputValue(), '70');
    await send('~01abc123def456');

    await status('processing');
    assert.deepEqual([await fact('Status'), await fact('Credit')], ['Processing', 'Reserved']);
    assert.deepEqual(await credits(), [99, 1, 0, 0]);
    await shot('processing');

    await settle();
    await status('applied');
    assert.deepEqual([await fact('Status'), await fact('Credit')], ['Applied', 'Deducted']);
    await page.getByRole('button', { name: 'Send proposal', disabled: false }).waitFor();
    assert.deepEqual(await credits(), [99, 0, 1, 0]);
    await page.mouse.move(0, 0);
    await shot('applied');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('applied-dark');

    const { applications } = await dashboard('GET', '/sandbox/accounts/default/applications');
    const [{ request }] = applications;
    assert.deepEqual(request.proposal, { hourlyRate: 70, timeline: '1 to 3 months' });
    assert.equal(request.coverLetter, LETTER);
    await close();
  });

  test('says why a proposal did not reach Upwork, and that the credit is back', async () => {
    const { page, send, status, fact, credits, shot, close } = await opened();
    await send('~01sandbox_not_eligible_1');
    await status('processing');
    await settle();
    await status('not_eligible');
    assert.deepEqual([await fact('Status'), await fact('Credit')], ['Not eligible', 'Refunded']);
    await page.getByText('Upwork rejected the profile.').waitFor();
    await page.getByRole('button', { name: 'Send proposal', disabled: false }).waitFor();
    assert.deepEqual((await credits()).slice(1), [0, 0, 1]);
    await shot('refunded');
    await close();
  });

  test('shows errors with what to do about them', async () => {
    const { page, send, status, fact, shot, close } = await opened();
    await send('~01sandbox_missing');
    const alert = page.getByRole('alert');
    await alert.getByText('Check the job id.').waitFor();
    assert.match(await alert.textContent(), /^Not found.*Job not found.*HTTP 404 · 1 attempt · request /);

    await send('not a job');
    await alert.getByText('Give the job').waitFor();
    assert.match(await alert.textContent(), /^Invalid input.*0 attempts$/);

    // Applied to by the test before: the existing application is shown.
    await send('~01abc123def456');
    await alert.getByText('Already applied', { exact: true }).waitFor();
    await alert.getByText('Nothing was sent again.').waitFor();
    assert.equal(await fact('Status'), 'Applied');
    await shot('error');
    await status('error');
    await close();
  });

  test('stops waiting when told to, and can wait again', async () => {
    const { page, send, status, close } = await opened();
    await send('~01cancelled');
    await status('processing');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await status('stopped');
    await page.getByText('Not watching any more.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'hidden' });

    await dashboard('DELETE', '/sandbox/requests');
    await settle();
    assert.deepEqual((await dashboard('GET', '/sandbox/requests')).requests, []);
    await page.getByRole('button', { name: 'Watch again' }).click();
    await status('applied');
    await close();
  });

  test('stops while it is sending, and finds out by the job whether it was sent', async () => {
    await dashboard('POST', '/sandbox/faults', { faults: ['apply:stall+processed'] });
    const { page, send, status, close } = await opened();
    await send('~01stalled');
    await status('sending');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('it may be queued all the same').waitFor();
    await page.getByRole('button', { name: 'Watch again' }).click();
    await status('processing');
    await settle();
    await status('applied');
    await close();
  });

  test('sends once when the answer is lost behind the proxy', async () => {
    await dashboard('POST', '/sandbox/faults', { faults: ['apply:lost_answer'] });
    const { send, status, close } = await opened();
    await send('~01lost');
    await status('processing');
    await settle();
    await status('applied');
    const { applications } = await dashboard('GET', '/sandbox/accounts/default/applications');
    assert.equal(applications.filter(({ jobId }) => jobId === '~01lost').length, 1);
    await close();
  });

  test('says what is missing in a setup that is not ready', async () => {
    const { page, shot, close } = await opened();
    await dashboard('DELETE', '/sandbox/accounts/default/agency/developer');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('Nobody is there to send a proposal as.').waitFor();
    assert.equal(await page.locator('#ready').textContent(), 'Not ready');
    assert.match(await page.locator('#setup li[data-verdict="failed"]').textContent(), /Invite the business developer/);
    assert.ok(await page.getByRole('button', { name: 'Send proposal' }).isDisabled());
    await shot('not-ready');
    await close();

    const { businessDeveloper } = await dashboard('GET', '/sandbox/accounts/default');
    await dashboard('POST', '/sandbox/accounts/default/agency/invitations', {
      profileUrl: businessDeveloper.profileUrl,
    });
    await settle();
  });

  test('never sees the key', async () => {
    const { page, seen, send, status, close } = await opened();
    await send('~01secret');
    await status('processing');
    const texts = (await Promise.all(seen)).flat();
    for (const part of ['/assets/', '/freelancers', '/applied-jobs', '/apply', '/status']) {
      assert.ok(
        texts.some((text) => text?.includes(part)),
        `the page asked for ${part}`,
      );
    }
    texts.push(await page.content());
    const leaks = texts.filter((text) => text?.includes(sandbox.apiKey) || text?.toLowerCase().includes('x-api-key":'));
    assert.deepEqual(leaks, []);
    await close();
  });

  test("works from Vite's development server, which is told nothing of assets", async (t) => {
    process.env.PORT = new URL(proxy.url).port;
    const server = await vite.createServer({ root: example, logLevel: 'warn', server: { port: 0, host: '127.0.0.1' } });
    t.after(() => server.close());
    await server.listen();
    const { send, status, credits, close } = await opened(server.resolvedUrls.local[0]);
    await send('~01developed');
    await status('processing');
    await settle();
    await status('applied');
    assert.deepEqual((await credits()).slice(1), [0, 1, 0]);
    await close();
  });
});

describe('the proxy', () => {
  const STATUS = '/uphunt/api/auto-apply-v2/status?jobId=~01abc123def456';

  test('passes on what the client goes by, and nothing else', async () => {
    const { status, headers, text } = await raw(STATUS, { headers: { 'x-api-key': 'sk_uphunt_of_the_page' } });
    assert.equal(status, 200);
    assert.equal(JSON.parse(text).applicationStatus, 'applied');
    for (const name of ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'date', 'content-type']) {
      assert.ok(headers[name], name);
    }
    await dashboard('POST', '/sandbox/faults', { faults: ['status:429=7', 'status:redirect=http://127.0.0.1:1/'] });
    assert.deepEqual(await raw(STATUS).then(({ status, headers }) => [status, headers['retry-after']]), [429, '7']);
    assert.deepEqual(await raw(STATUS).then(({ status, headers }) => [status, headers.location]), [307, undefined]);
  });

  test('refuses all other paths and methods, however they are written', async () => {
    await dashboard('DELETE', '/sandbox/requests');
    const api = '/uphunt/api/auto-apply-v2';
    const paths = [
      '/uphunt',
      '/uphunt/',
      `${api}/generate-proposal`,
      `${api}/status/../generate-proposal`,
      `${api}/../../sandbox/requests`,
      `${api}/%2e%2e/%2e%2e/sandbox/requests`,
      `${api}/status%2f..%2fapply`,
      `${api}//status`,
      `${api}/status;x`,
      '/uphunt/sandbox/requests',
      '/uphunt//127.0.0.1:1/api/auto-apply-v2/status',
      '/uphunt@127.0.0.1:1/api/auto-apply-v2/status',
      '/uphunt.example/api/auto-apply-v2/status',
      `${sandbox.url}/api/auto-apply-v2/status`,
      '/proxy.mjs',
      '/../proxy.mjs',
      '/assets/..%2f..%2fproxy.mjs',
      '/src/main.ts',
      '/constructor',
    ];
    for (const path of paths) assert.equal((await raw(path)).status, 404, path);
    for (const method of ['POST', 'DELETE', 'OPTIONS'])
      assert.equal((await raw(STATUS, { method })).status, 404, method);
    assert.equal((await raw(`${api}/apply`)).status, 404);
    assert.deepEqual((await dashboard('GET', '/sandbox/requests')).requests, []);
  });

  test('takes nothing from other sites that are open in the same browser', async () => {
    const path = '/uphunt/api/auto-apply-v2/apply';
    const body = JSON.stringify({ jobId: '~01forged', coverLetter: 'Hi' });
    const foreign = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' };
    assert.equal((await raw(path, { method: 'POST', headers: foreign, body })).status, 400);
    // A name of theirs that leads to this machine.
    assert.equal((await raw(path, { method: 'POST', headers: { host: 'elsewhere.example' }, body })).status, 400);
    const { applications } = await dashboard('GET', '/sandbox/accounts/default/applications');
    assert.ok(!applications.some(({ jobId }) => jobId === '~01forged'));
  });

  test('lets a page compile the module and nothing else, and answers when the service does not', async (t) => {
    const { headers } = await raw('/');
    assert.match(headers['content-security-policy'], /default-src 'self'; script-src 'self' 'wasm-unsafe-eval';/);
    const lonely = await startedProxy('http://127.0.0.1:1');
    t.after(() => lonely.child.kill());
    const answer = await fetch(lonely.url + STATUS);
    assert.deepEqual([answer.status, await answer.json()], [502, { error: 'the service did not answer' }]);
  });

  test('does not start without a key, nor sends it over plain http', async () => {
    for (const env of [
      { UPHUNT_API_KEY: '' },
      { UPHUNT_API_KEY: 'sk_uphunt_0', UPHUNT_BASE_URL: 'http://uphunt.example' },
    ]) {
      const child = spawn(process.execPath, [join(example, 'proxy.mjs')], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      assert.deepEqual(await once(child, 'exit'), [1, null]);
    }
  });
});
