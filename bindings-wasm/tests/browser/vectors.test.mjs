// The shared vectors in a real Chromium, by the package's one file as it is; and what a page may not do.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';

import { replay } from '../servers.mjs';

const tools = createRequire(join(process.env.UPHUNT_NPM_TOOLS, 'package.json'));
const { chromium } = tools('playwright-core');
const here = createRequire(import.meta.url);
const FILES = {
  '/': ['text/html', () => '<!doctype html><title>vectors</title>'],
  '/uphunt.js': [
    'text/javascript',
    () => readFileSync(join(dirname(here.resolve('uphunt-sdk/package.json')), 'dist/uphunt.js')),
  ],
  '/vectors.mjs': ['text/javascript', () => readFileSync(new URL('../vectors.mjs', import.meta.url))],
};
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const profile = mkdtempSync(join(tmpdir(), 'uphunt-chromium-'));
let server, pages, context, page;

before(async () => {
  server = await replay();
  pages = createServer((request, response) => {
    const [type, read] = FILES[request.url] ?? ['text/plain', () => ''];
    response.writeHead(FILES[request.url] ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(read());
  });
  await new Promise((resolve) => pages.listen(0, '127.0.0.1', resolve));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.UPHUNT_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
  page = await context.newPage();
  await page.goto(`http://127.0.0.1:${pages.address().port}/`);
});

after(async () => {
  await context.close();
  pages.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

it('all vectors that a browser can play', { timeout: 240_000 }, async (test) => {
  const { passed, failed, skipped } = await page.evaluate(async (url) => {
    const [sdk, vectors] = await Promise.all([import('/uphunt.js'), import('/vectors.mjs')]);
    // A page has six connections to a host; each of these cases has its own times.
    const options = { dangerouslyAllowBrowser: true };
    return vectors.runAll(sdk, url, ['nativeTransport', 'notSent', 'redirectStatus', 'userAgent'], options, 4);
  }, server.url);
  test.diagnostic(`${passed.length} passed, ${skipped.length} need what browsers cannot do`);
  assert.deepEqual(failed, []);
  assert.ok(passed.length >= 230 && skipped.length < 36, `${passed.length} passed, ${skipped.length} skipped`);
});

it('a key in a page is refused, with what to do instead', async () => {
  const error = await page.evaluate(async () => {
    const { UpHunt } = await import('/uphunt.js');
    try {
      new UpHunt({ apiKey: 'sk_uphunt_0123456789' });
      return null;
    } catch (error) {
      return { text: String(error), details: error.toJSON() };
    }
  });
  assert.equal(error.details.field, 'apiKey');
  assert.match(error.text, /InvalidInputError: .*proxy.*dangerouslyAllowBrowser/);
  assert.ok(!error.text.includes('0123456789'));
});

it("a path as base URL is one of the page's own host, and no key is sent", async () => {
  const request = page.waitForRequest((request) => request.url().includes('/proxy/'));
  await page.evaluate(async () => {
    const { UpHunt } = await import('/uphunt.js');
    await new UpHunt({ baseUrl: '/proxy', maxRetries: 0 }).freelancers().catch(() => {});
  });
  const sent = await request;
  assert.equal(new URL(sent.url()).pathname, '/proxy/api/auto-apply-v2/freelancers');
  assert.equal((await sent.allHeaders())['x-api-key'], undefined);
});
