// `uphunt mcp` with the reference client of the protocol: reading is free; sending takes a cap and the user's confirmation.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, before, it } from 'node:test';

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';

const PROGRAM = process.env.UPHUNT_PROGRAM;
const READS = [
  'check_setup',
  'get_client',
  'get_job',
  'get_status',
  'list_applications',
  'list_freelancers',
  'write_cover_letter',
];

const folder = mkdtempSync(join(tmpdir(), 'uphunt-mcp-'));
const clients = [];
let service, sandbox;

before(async () => {
  service = spawn(PROGRAM, ['sandbox', '--json', '--settle', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const line of createInterface(service.stdout)) {
    printed += line;
    if (line === '}') break;
  }
  sandbox = JSON.parse(printed);
});

afterEach(() => Promise.all(clients.splice(0).map((client) => client.close())));

after(async () => {
  service.kill();
  await new Promise((resolve) => service.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `uphunt mcp`. With `answers`, the client supports elicitation, and its user gives these answers one after another. */
async function connect(options = [], answers) {
  const capabilities = answers ? { elicitation: {} } : {};
  const client = new Client({ name: 'uphunt-tests', version: '1.0.0' }, { capabilities });
  const questions = [];
  if (answers) {
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params);
      return answers.shift();
    });
  }
  const env = { UPHUNT_API_KEY: sandbox.apiKey, UPHUNT_BASE_URL: sandbox.url, UPHUNT_CONFIG_DIR: folder };
  await client.connect(new StdioClientTransport({ command: PROGRAM, args: ['mcp', ...options], env }));
  clients.push(client);
  return { client, questions };
}

async function call(client, name, args = {}) {
  const result = await client.callTool({ name, arguments: args });
  const [{ text }] = result.content;
  return { isError: result.isError === true, text, value: result.isError ? undefined : JSON.parse(text) };
}

/** The applications that the service knows, by its own API. */
async function applications() {
  const response = await fetch(`${sandbox.url}/api/auto-apply-v2/applied-jobs?limit=100`, {
    headers: { 'x-api-key': sandbox.apiKey },
  });
  return (await response.json()).jobs.length;
}

const proposal = (jobId) => ({ jobId, coverLetter: 'Hello, we build shops.' });
const SEND = { action: 'accept', content: { send: true } };

it('introduces itself and lists its tools, of which only apply writes', async () => {
  const { client } = await connect();
  assert.equal(client.getServerVersion().name, 'uphunt');
  assert.match(client.getInstructions(), /never send the same letter twice/);
  const { tools } = await client.listTools();
  const reads = tools.filter((tool) => tool.annotations?.readOnlyHint);
  assert.deepEqual(reads.map((tool) => tool.name).sort(), READS);
  const writes = tools.filter((tool) => !tool.annotations?.readOnlyHint);
  assert.deepEqual(
    writes.map((tool) => tool.name),
    ['apply'],
  );
  assert.equal(writes[0].annotations.destructiveHint, true);
  for (const tool of tools) {
    assert.equal(tool.inputSchema.type, 'object', tool.name);
    assert.ok(tool.description.length > 20, tool.name);
  }
});

it('reads without a cap and without a question', async () => {
  const { client } = await connect();
  const setup = await call(client, 'check_setup');
  assert.equal(setup.value.checks.length, 8);
  const { value: freelancers } = await call(client, 'list_freelancers');
  assert.ok(freelancers.freelancers[0].profiles[0].profileId);
  const { value: job } = await call(client, 'get_job', { jobId: '~021111111111111111111' });
  const { value: company } = await call(client, 'get_client', { companyId: job.companyId });
  assert.ok(company.buyer.stats);
  const { value: letter } = await call(client, 'write_cover_letter', { jobId: '~021111111111111111111' });
  assert.ok(letter.proposal.length > 0);
  assert.equal(await applications(), 0);
});

it('explains an error of the service and an argument that is wrong', async () => {
  const { client } = await connect();
  const missing = await call(client, 'get_status', { queueId: 'no-such-id' });
  assert.ok(missing.isError);
  assert.match(missing.text, /404/);
  const both = await call(client, 'get_status', { queueId: 'a', jobId: '~021' });
  assert.ok(both.isError, both.text);
  const misspelt = await call(client, 'get_status', { queueID: 'a' });
  assert.ok(misspelt.isError);
  assert.match(misspelt.text, /queueID/);
});

it('cannot send unless its user gave a cap when starting it', async () => {
  const { client } = await connect();
  const refused = await call(client, 'apply', proposal('~021000000000000000001'));
  assert.ok(refused.isError);
  assert.match(refused.text, /--max-credits/);
  assert.equal(await applications(), 0);
});

it('does not send when the client cannot ask the user', async () => {
  const { client } = await connect(['--max-credits', '2']);
  const refused = await call(client, 'apply', proposal('~021000000000000000002'));
  assert.ok(refused.isError);
  assert.match(refused.text, /--no-confirm/);
  assert.equal(await applications(), 0);
});

it('sends what the user confirms, nothing that the user declines, and nothing above the cap', async () => {
  const answers = [{ action: 'decline' }, { action: 'accept', content: { send: false } }, SEND, SEND];
  const { client, questions } = await connect(['--max-credits', '1'], answers);
  for (const answer of ['decline', 'no']) {
    const refused = await call(client, 'apply', proposal('~021000000000000000003'));
    assert.ok(refused.isError, answer);
    assert.match(refused.text, /Nothing was sent/);
  }
  assert.equal(await applications(), 0);

  const { value: submission } = await call(client, 'apply', proposal('~021000000000000000003'));
  assert.match(questions[2].message, /~021000000000000000003[\s\S]*Hello, we build shops\./);
  const { value: status } = await call(client, 'get_status', { queueId: submission.queueId });
  assert.equal(status.applicationStatus, 'applied');

  const above = await call(client, 'apply', proposal('~021000000000000000004'));
  assert.ok(above.isError);
  assert.match(above.text, /cap of 1 credit/);
  assert.equal(await applications(), 1);
  const { value: listed } = await call(client, 'list_applications', { status: 'applied' });
  assert.equal(listed.jobs.length, 1);
});

it('sends without a question with --no-confirm, still below the cap', async () => {
  const { client } = await connect(['--max-credits', '2', '--no-confirm']);
  const jobs = ['5', '6', '7', '8'].map((last) => `~02100000000000000000${last}`);
  // At the same time: the cap holds for calls in flight, too.
  const results = await Promise.all(jobs.map((job) => call(client, 'apply', proposal(job))));
  const sent = results.filter((result) => !result.isError);
  assert.equal(sent.length, 2, JSON.stringify(results));
  assert.equal(await applications(), 3);
});

it('does not count what the service refused', async () => {
  const { client } = await connect(['--max-credits', '1', '--no-confirm']);
  const twice = await call(client, 'apply', proposal('~021000000000000000003'));
  assert.ok(twice.isError);
  assert.match(twice.text, /409/);
  const sent = await call(client, 'apply', proposal('~021000000000000000009'));
  assert.equal(sent.isError, false, sent.text);
});
