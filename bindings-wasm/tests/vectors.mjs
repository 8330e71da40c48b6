// Runs the shared vectors (docs/vectors.md) on any platform that has `fetch`: begins a case, makes its calls, compares, and reads
// what the server saw. Nothing here is Node's own.

const PACING = { wait: 'wait', failFast: 'fail_fast', off: 'off' };

/** Returns all cases of the server at `url`. */
export async function casesOf(url) {
  return (await (await fetch(`${url}/vectors`)).json()).cases;
}

/** Returns what a case needs that the platform does not have. A case that no need describes is named itself. */
export function lacking({ name, needs = [] }, cannot) {
  return [name, ...needs].filter((need) => cannot.includes(need));
}

/** Runs one case and returns what is wrong, a line each. */
export async function runCase(sdk, url, testCase, extra = {}) {
  const run = await (await fetch(`${url}/runs/${testCase.name}`, { method: 'POST' })).json();
  const key = (testCase.client.apiKey ?? '').trim();
  const problems = [];
  const inbox = new sdk.WebhookInbox();
  let client;
  for (const [at, step] of testCase.steps.entries()) {
    if (step.pauseMs) await new Promise((resolve) => setTimeout(resolve, step.pauseMs));
    const once = async () => {
      const outcome = { updates: [] };
      const began = performance.now();
      try {
        client ??= clientOf(sdk, run.client, extra);
        const called = call(sdk, client, inbox, step.call, step.args ?? {}, outcome.updates);
        [outcome.result, outcome.derived] = await withTimeout(60_000, called);
      } catch (thrown) {
        if (!(thrown instanceof sdk.UpHuntError)) problems.push(`step ${at}: threw ${thrown?.stack ?? thrown}`);
        outcome.error = thrown;
      }
      outcome.took = performance.now() - began;
      return outcome;
    };
    for (const outcome of await Promise.all(Array.from({ length: step.atOnce ?? 1 }, once)))
      problems.push(...judged(`step ${at} (${step.call})`, step, outcome, key));
  }
  const report = await (await fetch(run.reportUrl)).json();
  return [...problems, ...report.problems];
}

/** Compares the outcome of a step with what it must be. */
function judged(place, step, { result, derived, error, updates, took }, key) {
  const problems = [];
  const shown = plain(error ?? result ?? null);
  if (step.error) {
    problems.push(
      ...(error
        ? differences(`${place}.error`, step.error, shown)
        : [`${place}: no error, but ${JSON.stringify(shown)}`]),
    );
    if (error && !error.message.includes(error.toJSON().message))
      problems.push(`${place}: the message is ${error.message}`);
    if (error && error.kind !== step.error.kind) problems.push(`${place}: the error's kind is ${error.kind}`);
  } else if (error) {
    problems.push(`${place}: ${error.message} ${JSON.stringify(shown)}`);
  } else {
    if ('result' in step) problems.push(...differences(`${place}.result`, step.result, shown));
    if (step.derived) problems.push(...differences(`${place}.derived`, step.derived, plain(derived ?? null)));
  }
  if (step.updates) problems.push(...differences(`${place}.updates`, step.updates, plain(updates)));
  if (step.withinMs && took > step.withinMs) problems.push(`${place}: took ${Math.round(took)} ms`);
  const printed = JSON.stringify([shown, plain(updates), error?.message, error?.stack, String(result)]);
  if (key.length >= 8 && printed.includes(key)) problems.push(`${place}: the key shows in ${printed}`);
  return problems;
}

function clientOf(sdk, client, extra) {
  return new sdk.UpHunt({
    apiKey: client.withoutKey ? undefined : client.apiKey,
    withoutKey: client.withoutKey,
    baseUrl: client.baseUrl,
    timeoutMs: client.timeoutMs,
    deadlineMs: client.deadlineMs,
    maxRetries: client.maxRetries,
    backoffMs: [client.backoffBaseMs, client.backoffCapMs],
    pacing: PACING[client.pacing],
    headers: client.headers,
    userAgent: client.userAgent,
    ...extra,
  });
}

async function call(sdk, client, inbox, name, args, updates) {
  const watching = { onUpdate: (application) => updates.push(application) };
  const about = (application) => [
    application,
    { settled: application.isSettled(), credit: application.credit(), hint: application.hint() },
  ];
  switch (name) {
    case 'status':
      return about(await client.status(args));
    case 'wait': {
      const { waitTimeoutMs, intervalMs, ...ref } = args;
      return about(await client.wait(ref, { waitTimeoutMs, intervalMs, ...watching }));
    }
    case 'applyAndWait': {
      const { waitTimeoutMs, intervalMs, ...request } = args;
      return about(await client.applyAndWait(request, { waitTimeoutMs, intervalMs, ...watching }));
    }
    case 'iterAppliedJobs': {
      const rows = [];
      for await (const row of client.iterAppliedJobs(args)) rows.push(row);
      return [rows];
    }
    case 'applyMany':
    case 'applyAndWaitMany':
      return [await client[name](args.requests, bulkOptions(args.config)).finish()];
    case 'waitMany':
      return [await client.waitMany(args.references, bulkOptions(args.config)).finish()];
    case 'freelancers': {
      const list = await client.freelancers();
      const defaults = list.freelancers.map((each) => each.defaultProfile()?.profileId ?? null);
      return [list, { profiles: list.profiles().map((profile) => profile.profileId), defaultProfiles: defaults }];
    }
    case 'getJob': {
      const job = await client.getJob(args.cipher);
      return [job, { companyId: job.companyId() }];
    }
    case 'getClientJobs':
      return [await client.getClientJobs(args.companyId)];
    case 'checkSetup': {
      const report = await client.checkSetup();
      return [report, { ready: report.isReady() }];
    }
    case 'credits':
      return [client.credits()];
    case 'parseWebhook':
      return [sdk.parseWebhook(bodyOf(args), args.deliveryId)];
    case 'receive': {
      const event = inbox.receive(bodyOf(args), args.deliveryId);
      return [event ? { received: 'new', event } : { received: 'duplicate', deliveryId: args.deliveryId }];
    }
    case 'release':
      inbox.release(sdk.parseWebhook(bodyOf(args), args.deliveryId));
      return [{}];
    case 'confirm':
      return about(await client.confirm(sdk.parseWebhook(bodyOf(args), args.deliveryId)));
    case 'request': {
      const answer = await client.request({ method: args.method, path: args.path, query: args.query, body: args.json });
      return [{ status: answer.status, json: answer.body }];
    }
    default:
      return [await client[name](args)];
  }
}

/** The core's configuration of a batch, in which times are seconds, as this package's options. */
function bulkOptions({ wait = {}, ...config } = {}) {
  const options = { ...config, waitTimeoutMs: wait.timeout && wait.timeout * 1e3 };
  return { ...options, intervalMs: wait.schedule && wait.schedule * 1e3 };
}

function bodyOf(args) {
  return 'body' in args ? args.body : JSON.stringify(args.json);
}

/** As `toJSON` and the like give it. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

function withTimeout(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What differs, a line each; empty when all is as expected. Expected is a subset (docs/vectors.md, "Comparing"). */
export function differences(place, expected, actual) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [differ(place, expected, actual)];
    return expected.flatMap((item, at) => differences(`${place}[${at}]`, item, actual[at]));
  }
  if (expected && typeof expected === 'object') {
    const [name, ...more] = Object.keys(expected);
    if (name?.startsWith('$') && !more.length) return condition(place, name, expected[name], actual);
    if (!actual || typeof actual !== 'object') return [differ(place, expected, actual)];
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(`${place}.${name}`, value, actual[name] ?? null),
    );
  }
  return Object.is(expected, actual) || expected === actual ? [] : [differ(place, expected, actual)];
}

function condition(place, name, value, actual) {
  const texts = [value].flat();
  switch (name) {
    case '$contains':
      if (typeof actual === 'string' && texts.every((text) => actual.includes(text))) return [];
      break;
    case '$lacks': {
      const text = typeof actual === 'string' ? actual : JSON.stringify(actual);
      if (!texts.some((part) => text.includes(part))) return [];
      break;
    }
    case '$between':
      if (typeof actual === 'number' && value[0] <= actual && actual <= value[1]) return [];
      break;
    case '$any':
      if (actual !== null && actual !== undefined) return [];
      break;
    case '$exactly': {
      const more = Object.keys(actual ?? {}).filter((field) => !(field in value) && actual[field] !== null);
      return [...differences(place, value, actual), ...more.map((field) => `${place}.${field}: not expected`)];
    }
  }
  return [`${place}: ${name} ${JSON.stringify(value)} does not hold for ${JSON.stringify(actual)}`];
}

function differ(place, expected, actual) {
  return `${place}: expected ${JSON.stringify(expected)}, came ${JSON.stringify(actual)}`;
}

/** Runs all cases, so many at once, and gives the names of those that passed, failed (with what is wrong) and were skipped. */
export async function runAll(sdk, url, cannot, extra = {}, atOnce = 24) {
  const passed = [];
  const failed = [];
  const skipped = [];
  const left = (await casesOf(url)).values();
  const work = async () => {
    for (const testCase of left) {
      if (lacking(testCase, cannot).length) {
        skipped.push(testCase.name);
        continue;
      }
      const problems = await runCase(sdk, url, testCase, extra).catch((error) => [String(error?.stack ?? error)]);
      if (problems.length) failed.push({ name: testCase.name, about: testCase.about, problems });
      else passed.push(testCase.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { passed, failed, skipped };
}
