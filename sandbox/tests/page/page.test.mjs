// The sandbox's page in a real Chromium: what a user does with it, and what nobody else can.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, before, it } from 'node:test';

const tools = createRequire(join(process.env.UPHUNT_NPM_TOOLS, 'package.json'));
const { chromium } = tools('playwright-core');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SHOTS = process.env.UPHUNT_SHOTS ?? join(tmpdir(), 'uphunt-shots');
const SETTLES = { timeout: 15_000 };
const LETTER = '<img src=x onerror="window.stolen=1"><script>window.stolen=2</script> Hi, we can start on Monday.';

const profile = mkdtempSync(join(tmpdir(), 'uphunt-page-'));
mkdirSync(SHOTS, { recursive: true });
let program, sandbox, context, page, problems;

before(async () => {
  program = spawn(process.env.UPHUNT_SANDBOX, ['--settle-ms', '700', '--credits', '40', '--exit-with-stdin'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  sandbox = JSON.parse(await new Promise((resolve) => createInterface(program.stdout).once('line', resolve)));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.UPHUNT_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    viewport: { width: 1200, height: 800 },
    locale: 'en-GB',
  });
  page = await context.newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on(
    'request',
    (request) => new URL(request.url()).origin === sandbox.url || problems.push(`loads ${request.url()}`),
  );
  await page.goto(sandbox.pageUrl);
});

after(async () => {
  await context?.close();
  program.stdin.end();
  await new Promise((resolve) => program.once('exit', resolve));
  rmSync(profile, { recursive: true, force: true });
});

afterEach(() => {
  // Chromium reports a response that never came as an error, which is what a lost answer is.
  const unexpected = problems.filter((problem) => !/ERR_EMPTY_RESPONSE|status of 4\d\d/.test(problem));
  problems.length = 0;
  assert.deepEqual(unexpected, []);
});

const open = (name) => page.click(`nav a[data-key="${name}"]`);
const figure = (name) => page.textContent(`dd[data-figure="${name}"]`);
const shoot = (name, options) => page.screenshot({ path: join(SHOTS, `${name}.png`), ...options });
const dashboard = async (path, body) => {
  const headers = { authorization: `Bearer ${sandbox.dashboardToken}` };
  const response = await fetch(`${sandbox.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body && JSON.stringify(body),
  });
  return response.json();
};
const apply = async (key, body) => {
  const headers = { 'x-api-key': key, 'content-type': 'application/json' };
  const response = await fetch(`${sandbox.url}/api/auto-apply-v2/apply`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  assert.equal(response.status, 200);
  return response.json();
};

it('takes the token out of the URL and shows that it is live', async () => {
  await page.waitForSelector('#live:text("live")');
  assert.equal(page.url(), `${sandbox.url}/`);
  assert.equal(await figure('available'), '40');
});

it('asks for the token when it has none or a wrong one', async () => {
  // Another tab has a storage of its own.
  const other = await context.newPage();
  await other.goto(`${sandbox.url}/`);
  await other.fill('input[name="token"]', 'dash_wrong');
  await other.keyboard.press('Enter');
  await other.waitForSelector('text=refused the token');
  await other.fill('input[name="token"]', sandbox.dashboardToken);
  await other.keyboard.press('Enter');
  await other.waitForSelector('dd[data-figure="available"]');
  await other.close();
});

it('creates a key, shows it once, and an application sent with it settles without a reload', async () => {
  await open('keys');
  await page.click('text=Create a key');
  const key = await page.textContent('#fresh-key');
  assert.match(key, /^sk_uphunt_[0-9a-f]+$/);
  await shoot('sandbox-keys');
  await open('overview');
  await open('keys');
  assert.equal(await page.locator('#fresh-key').count(), 0, 'a key is shown once');
  await open('applications');
  const freelancers = (await dashboard('/sandbox/accounts/default/agency/freelancers')).freelancers;
  const profileId = freelancers[0].profiles[1].profileId;
  await page.evaluate(() => (window.notReloaded = true));
  await apply(key, { jobId: '~01settles', coverLetter: 'Hi', profileId, proposal: { hourlyRate: 65 } });
  const row = page.locator('tr', { hasText: '~01settles' });
  await row.locator('.badge:text("processing")').waitFor(SETTLES);
  await row.locator('.badge:text("applied")').waitFor(SETTLES);
  assert.equal(await page.evaluate(() => window.notReloaded), true);
  await row.locator('summary').click();
  const details = await row.textContent();
  assert.ok(details.includes('Fjord Software') && details.includes('Ada Berg, Rust engineer'), details);
  // A deleted key stops working.
  await open('keys');
  const keys = page.locator('main tbody tr');
  const remove = page.locator('[aria-label^="Delete the key"]').last();
  await remove.waitFor(SETTLES); // until then there are no rows to count
  const before = await keys.count();
  await remove.click();
  await page.waitForFunction((count) => document.querySelectorAll('main tbody tr').length === count, before - 1);
  const refused = await fetch(`${sandbox.url}/api/auto-apply-v2/freelancers`, { headers: { 'x-api-key': key } });
  assert.equal(refused.status, 401);
});

it('recovers a lost answer by the npm package', async () => {
  await open('faults');
  await page.selectOption('select[name="target"]', 'apply');
  await page.selectOption('select[name="kind"]', 'lost_answer');
  await page.click('text=Switch on');
  await page.waitForSelector('code:text("apply:lost_answer*1")');
  await shoot('sandbox-faults');
  await open('send');
  await page.fill('input[name="apiKey"]', sandbox.apiKey);
  await page.fill('input[name="jobId"]', '~01lost');
  await page.fill('textarea[name="coverLetter"]', LETTER);
  await page.click('text=Apply and wait');
  await page.waitForSelector('text=The response was lost, and the status request found the application', SETTLES);
  await page.waitForSelector('text=Settled as applied.', SETTLES);
  await shoot('sandbox-send');
  await open('requests');
  const lost = page.locator('tr', { hasText: 'lost_answer' });
  await lost.locator('.badge:text("closed by the sandbox")').waitFor(SETTLES);
  await shoot('sandbox-requests');
  const sent = (await dashboard('/sandbox/accounts/default/applications')).applications.filter(
    (one) => one.jobId === '~01lost',
  );
  assert.equal(sent.length, 1, 'the proposal was sent once');
});

it('shows markup in a cover letter as text', async () => {
  await open('applications');
  const row = page.locator('tr', { hasText: '~01lost' });
  await row.locator('summary').click();
  assert.ok((await row.textContent()).includes(LETTER));
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.equal(await page.evaluate(() => window.stolen), undefined);
});

it('registers a webhook, shows how its deliveries are answered, and sends one again', async () => {
  const received = [];
  const receiver = createServer((request, response) => {
    received.push(request.headers['x-uphunt-delivery']);
    response.writeHead(received.length === 1 ? 200 : 204).end();
  });
  await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  await open('webhooks');
  await page.fill('input[name="url"]', `http://127.0.0.1:${receiver.address().port}/hook`);
  await page.click('text=Register');
  await page.waitForSelector('text=/hook');
  await apply(sandbox.apiKey, { jobId: '~01webhook', coverLetter: 'Hi' });
  await page.waitForSelector('.badge:text("delivered")', SETTLES);
  await page.waitForSelector('li:has-text(": 200")', SETTLES);
  await page.click('text=Send again');
  await page.waitForSelector('li:has-text(": 204")', SETTLES);
  assert.equal(received.length, 2);
  assert.equal(received[0], received[1], 'it has the same id');
  await shoot('sandbox-webhooks');
  receiver.close();
});

it('advances the clock by a cycle, which refreshes the credits and adds a bar to the chart', async () => {
  await open('overview');
  assert.equal(await figure('available'), '37');
  const bars = page.locator('svg.chart rect.credits');
  const before = await bars.count();
  await open('faults');
  await page.click('text=Advance by 1 billing cycle');
  await page.waitForSelector('#clock:has-text("30 days ahead")');
  await open('overview');
  await page.waitForSelector('dd[data-figure="available"]:text-is("40")');
  assert.equal(await bars.count(), before + 1);
  for (const [job, letter] of [
    ['~012', 'one'],
    ['~01sandbox_not_eligible_1', 'two'],
    ['~013', 'three'],
    ['~014', 'four'],
  ]) {
    await apply(sandbox.apiKey, { jobId: job, coverLetter: letter });
  }
  await page.waitForSelector('dd[data-figure="deducted"]:text-is("3")', SETTLES);
  await page.waitForSelector('dd[data-figure="refunded"]:text-is("1")', SETTLES);
  await shoot('sandbox-overview');
});

it('names what the agency lacks after a switch is turned off', async () => {
  await open('agency');
  await page.uncheck('[data-key="skills"]');
  await apply(sandbox.apiKey, { jobId: '~01unskilled', coverLetter: 'Hi' });
  await open('applications');
  const row = page.locator('tr', { hasText: '~01unskilled' });
  await row.locator('.badge:text("not_eligible")').waitFor(SETTLES);
  await row.locator('summary').click();
  await row.locator("text=The agency's profile lacks skills.").waitFor(SETTLES);
  await open('agency');
  await page.waitForSelector('td:has-text("business developer")');
  await page.check('[data-key="skills"]');
  await shoot('sandbox-agency');
});

it('works by keyboard alone, and keeps the focus while it updates', async () => {
  await page.reload();
  await page.waitForSelector('#live:text("live")');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Tab');
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if ((await page.evaluate(() => document.activeElement.dataset.key)) === 'keys') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Create a key');
  await page.focus('[aria-label^="Delete the key"]');
  const focused = await page.evaluate(() => document.activeElement.dataset.key);
  await apply(sandbox.apiKey, { jobId: '~01focus', coverLetter: 'Hi' });
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.key), focused);
});

it('fits a phone, in the dark as in the light', async () => {
  await page.setViewportSize({ width: 375, height: 740 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const name of ['overview', 'applications', 'send', 'agency', 'keys', 'webhooks', 'requests', 'faults']) {
      await open(name);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} pixels wider than a phone`);
    }
    await open(scheme === 'dark' ? 'applications' : 'overview');
    await shoot(`sandbox-phone-${scheme}`);
  }
  await page.setViewportSize({ width: 1200, height: 800 });
  await open('overview');
  await shoot('sandbox-dark');
  await page.emulateMedia({ colorScheme: 'light' });
});

it('lets no other origin read anything', async () => {
  const foreign = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>foreign</title>'),
  );
  await new Promise((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const stranger = await context.newPage();
  await stranger.goto(`http://127.0.0.1:${foreign.address().port}/`);
  const read = (target, options) =>
    stranger.evaluate(
      ([url, init]) =>
        fetch(url, init).then(
          async (response) => `read: ${await response.text()}`,
          (error) => error.message,
        ),
      [target, options],
    );
  const authorization = { headers: { authorization: `Bearer ${sandbox.dashboardToken}` } };
  const key = { headers: { 'x-api-key': sandbox.apiKey } };
  for (const [path, options] of [
    ['/', {}],
    ['/page/app.js', {}],
    ['/openapi.json', {}],
    ['/sandbox', authorization],
    ['/sandbox/accounts/default/overview', authorization],
    ['/api/auto-apply-v2/freelancers', key],
  ]) {
    assert.equal(await read(`${sandbox.url}${path}`, options), 'Failed to fetch', path);
  }
  const frame = await stranger.evaluate(async (url) => {
    const framed = document.createElement('iframe');
    framed.src = url;
    document.body.append(framed);
    await new Promise((done) => framed.addEventListener('load', done));
    return framed.contentDocument === null ? 'not readable' : framed.contentDocument.body.textContent;
  }, `${sandbox.url}/`);
  assert.equal(frame, 'not readable');
  await stranger.close();
  foreign.close();
});

it('refuses a foreign host name that resolves to this machine', async () => {
  for (const path of ['/', '/page/app.js', '/openapi.json', '/sandbox/accounts', '/api/auto-apply-v2/freelancers']) {
    const status = await new Promise((resolve, reject) => {
      const headers = {
        host: 'rebound.example',
        authorization: `Bearer ${sandbox.dashboardToken}`,
        'x-api-key': sandbox.apiKey,
      };
      httpRequest(`${sandbox.url}${path}`, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    assert.equal(status, 421, path);
  }
});

it('serves its files with a policy that allows nothing else', async () => {
  const response = await fetch(`${sandbox.url}/`);
  const policy = response.headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
  assert.equal(response.headers.get('access-control-allow-origin'), null);
  for (const path of ['/sandbox/accounts/default/overview', '/sandbox/events']) {
    assert.equal((await fetch(`${sandbox.url}${path}`)).status, 401, path);
  }
});
