import { call, run, type Updates } from './call.js';
import { Batch } from './bulk.js';
import { bulkConfig, callConfig, callSettings, clientConfig, waitConfig } from './config.js';
import type { ApplyRequest, CreditLedger, GenerateProposal } from './generated/declared.js';
import { plain } from './encode.js';
import { withEnvironment } from './environment.js';
import {
  Application,
  AppliedJobsPage,
  ArchivedJob,
  ClientJobs,
  Freelancers,
  GeneratedProposal,
  SetupReport,
  Submission,
  type WebhookEvent,
} from './models.js';
import { named } from './named.js';
import type { Cancellation, NativeBatch, NativeClient } from './native/uphunt.js';
import type {
  AppliedJobsQuery,
  BulkOptions,
  CallOptions,
  CallSettings,
  Logger,
  RawRequest,
  RawResponse,
  UpHuntOptions,
  WaitOptions,
} from './options.js';
import { refused } from './error-from.js';
import { reference, type Which } from './reference.js';

/**
 * A client for the UpHunt auto-apply API.
 *
 * Every method refuses bad input before it sends anything, and rejects with the {@link UpHuntError} class of what went wrong;
 * its `hint` says what to do. Each takes `{ signal, timeoutMs, deadlineMs, maxRetries, … }` last, for this call alone.
 *
 * @example
 * const client = new UpHunt(); // UPHUNT_API_KEY
 * const application = await client.applyAndWait({ jobId: '~01abc123def456', coverLetter: 'Hi, our team has …' });
 * console.log(`${application.applicationStatus}: the credit was ${application.credit()}`);
 */
export class UpHunt {
  readonly #native: NativeClient;

  /**
   * Creates a client; this sends nothing. Clients that `withOptions` derives from it share its rate limits and credit ledger.
   *
   * @throws {InvalidInputError} when there is no key, or an option is refused.
   */
  constructor(options: UpHuntOptions = {}) {
    if (options instanceof Derived) {
      this.#native = options.native;
      return;
    }
    const config = clientConfig(options ?? {});
    const { fetch, logger } = options ?? {};
    if (fetch != null && typeof fetch !== 'function') throw notA('fetch', 'a function');
    if (logger != null && !/^(object|function)$/.test(typeof logger)) throw notA('logger', 'an object like console');
    const { logger: log, apiKey, baseUrl, withoutKey, allowHttp } = withEnvironment(options ?? {});
    this.#native = call(
      ({ NativeClient }) =>
        new NativeClient({ ...config, apiKey, baseUrl, withoutKey, allowHttp }, fetch, log && writer(log)),
    );
  }

  /** Returns a client that makes its calls like this, and shares rate limits and credit ledger with this one. */
  withOptions(options: CallSettings): UpHunt {
    const native = call(() => this.#native.withOptions(callSettings(options)));
    return new UpHunt(new Derived(native) as UpHuntOptions);
  }

  /**
   * Sends a proposal, once. One credit is reserved; it is spent only if the proposal reaches Upwork.
   *
   * When the response is lost, the client reads the job's status before it sends anything again; the submission then has
   * `recovered` set.
   *
   * @throws {AlreadyAppliedError} when this job was applied to before; its `application` is the existing one.
   * @throws {OutOfCreditsError} when no credits are left.
   * @throws {OutcomeUnknownError} when the response was lost, and the status cannot be read either.
   * @example
   * const submission = await client.apply({
   *   jobId: '~01abc123def456',
   *   coverLetter: 'Hi, our team has 5+ years of experience with…',
   *   proposal: { hourlyRate: 65, timeline: '1 to 3 months' },
   * });
   */
  apply(request: ApplyRequest, options?: CallOptions): Promise<Submission> {
    return this.#call(options, (native, stop) => native.apply(plain('request', request), stop), Submission);
  }

  /**
   * Returns the current status of an application.
   *
   * @throws {NotFoundError} when there is no such application, or none to that job.
   */
  status(which: Which, options?: CallOptions): Promise<Application> {
    return this.#call(options, (native, stop) => native.status(reference(which), stop), Application);
  }

  /**
   * Waits until an application settles. By default it polls every 5 s in the first minute, then every 15 s, for 5 minutes.
   *
   * @throws {WaitTimeoutError} when it had not settled by then; its `application` is the latest state.
   * @example
   * await client.wait(submission, { onUpdate: (application) => console.log(application.applicationStatus) });
   */
  wait(which: Which, options?: WaitOptions): Promise<Application> {
    return this.#wait(options, (native, ...rest) => native.wait(reference(which), ...rest));
  }

  /** Sends a proposal as `apply` does, and waits until it settles as `wait` does. */
  applyAndWait(request: ApplyRequest, options?: WaitOptions): Promise<Application> {
    return this.#wait(options, (native, ...rest) => native.applyAndWait(plain('request', request), ...rest));
  }

  /**
   * Applies to many jobs, several at once and within the rate limits; an item of the batch ends when the service has accepted it.
   *
   * @example
   * const { items, endedEarly } = await client.applyMany(requests, { maxCredits: 50 }).finish();
   */
  applyMany(requests: Iterable<ApplyRequest>, options?: BulkOptions): Batch {
    return this.#batch(options, (native, config) =>
      native.applyMany(plain('requests', list('requests', requests), 'requests'), config),
    );
  }

  /** Waits until many applications settle, with as few requests as the service's limits allow. */
  waitMany(which: Iterable<Which>, options?: BulkOptions): Batch {
    return this.#batch(options, (native, config) =>
      native.waitMany(
        list('references', which).map((each, index) => reference(each, `references[${index}]`)),
        config,
      ),
    );
  }

  /**
   * Applies to many jobs, and waits until the applications settle while others are still sent.
   *
   * @example
   * for await (const item of client.applyAndWaitMany(requests)) console.log(item.jobId, item.application?.applicationStatus);
   */
  applyAndWaitMany(requests: Iterable<ApplyRequest>, options?: BulkOptions): Batch {
    return this.#batch(options, (native, config) =>
      native.applyAndWaitMany(plain('requests', list('requests', requests), 'requests'), config),
    );
  }

  /** Returns one page of the applications made so far, newest first. */
  appliedJobs(query: AppliedJobsQuery = {}, options?: CallOptions): Promise<AppliedJobsPage> {
    return this.#call(options, (native, stop) => native.appliedJobs(plain('query', query), stop), AppliedJobsPage);
  }

  /**
   * Iterates over all applications that match, newest first. None is skipped and none comes twice, although new ones arrive
   * meanwhile. `limit` is the size of a page; default 50.
   *
   * @example
   * for await (const application of client.iterAppliedJobs({ status: 'applied' })) console.log(application.jobId);
   */
  async *iterAppliedJobs(
    query: AppliedJobsQuery = {},
    options?: CallOptions,
  ): AsyncGenerator<Application, void, undefined> {
    const native = this.#with(options);
    const jobs = call(() => native.iterAppliedJobs(plain('query', query)));
    for (;;) {
      const page: object[] | null = await run((stop) => jobs.nextPage(stop), options);
      if (!page) return;
      for (const row of page) yield new Application(row as Application);
    }
  }

  /**
   * Has the service write a cover letter; nothing is sent to Upwork and no credit is used. An attempt may take three times
   * `timeoutMs`.
   */
  generateProposal(request: GenerateProposal, options?: CallOptions): Promise<GeneratedProposal> {
    return this.#call(
      options,
      (native, stop) => native.generateProposal(plain('request', request), stop),
      GeneratedProposal,
    );
  }

  /** Returns everyone a proposal can be sent as. The service wants the response to be cached for 5 minutes or more. */
  freelancers(options?: CallOptions): Promise<Freelancers> {
    return this.#call(options, (native, stop) => native.freelancers(stop), Freelancers);
  }

  /**
   * Returns a job from the service's archive, by its ciphertext (`~02…`).
   *
   * @throws {NotFoundError} when the archive does not have it.
   */
  getJob(cipher: string, options?: CallOptions): Promise<ArchivedJob> {
    return this.#call(options, (native, stop) => native.getJob(text('cipher', cipher), stop), ArchivedJob);
  }

  /**
   * Returns a client of Upwork and their jobs, by the company id that an archived job's `companyId()` finds.
   *
   * @throws {NotFoundError} when no archived job of that company is known.
   */
  getClientJobs(companyId: string, options?: CallOptions): Promise<ClientJobs> {
    return this.#call(options, (native, stop) => native.getClientJobs(text('companyId', companyId), stop), ClientJobs);
  }

  /**
   * Checks whether everything is in place to apply, and finds the documented pitfalls. What fails is in the report.
   *
   * @example
   * const report = await client.checkSetup();
   * if (!report.isReady()) console.log(String(report));
   */
  checkSetup(options?: CallOptions): Promise<SetupReport> {
    return this.#call(options, (native, stop) => native.checkSetup(stop), SetupReport);
  }

  /** Returns where the credits of this client's applications went, as far as it has seen. Sends no request. */
  credits(): CreditLedger {
    return call(() => this.#native.credits());
  }

  /** Reads the application that a webhook names from the service: unlike the webhook's body, the result can be trusted. */
  confirm(event: WebhookEvent, options?: CallOptions): Promise<Application> {
    return this.#call(options, (native, stop) => native.confirm(plain('event', event), stop), Application);
  }

  /** Sends a request to a path that has no method of its own, with the same key, retries, deadline and errors. */
  request(request: RawRequest, options?: CallOptions): Promise<RawResponse> {
    return run((stop) => {
      const { query, ...rest } = Object(plain('request', request)) as RawRequest;
      if (query != null && (typeof query !== 'object' || Array.isArray(query))) throw notA('query', 'an object');
      const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
      const pairs = query && { query: Object.entries(query).map(([name, value]) => [name, toText(value)]) };
      return this.#with(options).request({ ...rest, ...pairs }, stop);
    }, options);
  }

  async #call<D, T>(
    options: CallOptions | null | undefined,
    start: (native: NativeClient, stop: Cancellation) => Promise<D>,
    Result: new (data: D) => T,
  ): Promise<T> {
    return new Result(await run((stop) => start(this.#with(options), stop), options));
  }

  async #wait(
    options: WaitOptions | null | undefined,
    start: (
      native: NativeClient,
      config: object,
      onUpdate: ((data: object) => void) | undefined,
      stop: Cancellation,
    ) => Promise<object>,
  ): Promise<Application> {
    const { onUpdate } = options ?? {};
    if (onUpdate != null && typeof onUpdate !== 'function') throw notA('onUpdate', 'a function');
    const updates = onUpdate && new UpdateQueue(onUpdate);
    const begin = (stop: Cancellation) => start(this.#with(options, true), waitConfig(options), updates?.push, stop);
    return new Application((await run(begin, options, updates)) as Application);
  }

  #batch(options: BulkOptions | null | undefined, make: (native: NativeClient, config: object) => NativeBatch): Batch {
    const { signal, onProgress } = options ?? {};
    if (onProgress != null && typeof onProgress !== 'function') throw notA('onProgress', 'a function');
    return new Batch(
      call(() => make(this.#native, bulkConfig(options))),
      signal,
      onProgress,
    );
  }

  /** Returns the core's client for a call with these options. */
  #with(options: CallOptions | null | undefined, forWait = false): NativeClient {
    const config = callConfig(options, forWait);
    return config ? call(() => this.#native.withOptions(config)) : this.#native;
  }
}

named({ UpHunt });

/** Hands updates to a callback, one after the other. */
class UpdateQueue implements Updates {
  #last: Promise<unknown> = Promise.resolve();
  #fail!: (reason: unknown) => void;
  readonly failed = new Promise<never>((_, reject) => (this.#fail = reject));
  readonly push: (data: object) => void;

  constructor(onUpdate: (application: Application) => unknown) {
    this.push = (data) => {
      this.#last = this.#last.then(() => onUpdate(new Application(data as Application)));
      this.#last.catch(this.#fail);
    };
  }

  handled(): Promise<unknown> {
    return this.#last;
  }
}

/** A client of the core that exists already. */
class Derived {
  constructor(readonly native: NativeClient) {}
}

/** Returns the function that the core logs to. A logger that fails, now or later, ends no call. */
function writer(logger: Logger): (level: keyof Logger, message: string) => void {
  const write = async (level: keyof Logger, message: string): Promise<void> => {
    try {
      await logger[level]?.(message);
    } catch {}
  };
  return (level, message) => void write(level, message);
}

function notA(field: string, wanted: string): Error {
  return refused(field, `${field} is not ${wanted}`, `Give ${wanted}, or leave it out.`);
}

function list<T>(field: string, items: Iterable<T>): T[] {
  if (typeof items !== 'string' && typeof items?.[Symbol.iterator] === 'function') return [...items];
  throw refused(field, `${field} is not a list`, 'Give an array, or another iterable.');
}

function text(field: string, value: unknown): string {
  if (typeof value === 'string') return plain(field, value) as string;
  throw refused(field, `${field} is not text`, `Give the ${field} as a string.`);
}
