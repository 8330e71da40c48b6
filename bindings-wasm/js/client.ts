import type {
  ApplyRequest,
  ClientJobs,
  CreditLedger,
  GenerateProposal,
  GeneratedProposal,
  WebhookEvent,
} from './declared.js';
import { completed } from './environment.js';
import { encoded } from './encode.js';
import { errorOf } from './error-of.js';
import {
  Application,
  type ApplicationRef,
  AppliedJobsPage,
  ArchivedJob,
  Freelancers,
  SetupReport,
  Submission,
} from './models.js';
import { named } from './named.js';
import { asking, native } from './native.js';
import { from, origin } from './origin.js';
import { refused } from './refuse.js';
import { onAbort } from './signals.js';
import type { NativeClient } from './native/uphunt.js';
import type {
  AppliedJobsQuery,
  CallOptions,
  CallSettings,
  Logger,
  RawRequest,
  RawResponse,
  UpHuntOptions,
  WaitOptions,
} from './options.js';

/** Is told once what a call came to. */
type Done = (succeeded: boolean, json: string) => void;

/** Which application: a reference, what `apply` or `status` answered, or its `queueId`. */
export type Which = ApplicationRef | Submission | Application | string;

/** What is told on the way of a wait. */
interface Updates {
  /** Rejects with what the one who is told threw. */
  refused: Promise<never>;
  /** When all that was told has been heard. */
  heard(): Promise<unknown>;
}

/**
 * A client of the UpHunt auto-apply API.
 *
 * Every method refuses bad input before it sends anything, and rejects with an {@link UpHuntError} of the kind of what went
 * wrong; `hint` says what to do. Each takes `{ signal, timeoutMs, deadlineMs, maxRetries, … }` last, for this call alone.
 *
 * @example
 * const client = new UpHunt(); // UPHUNT_API_KEY
 * const application = await client.applyAndWait({ jobId: '~01abc123def456', coverLetter: 'Hi, our team has …' });
 * console.log(`${application.applicationStatus}: the credit was ${application.credit()}`);
 */
export class UpHunt {
  static {
    named(this, 'UpHunt');
  }

  readonly #client: NativeClient;

  /**
   * A client. Nothing is sent by making one; those made from it by `withOptions` share its limits and its ledger.
   *
   * @throws {InvalidInputError} when there is no key, or an option is not what it should be.
   */
  constructor(options: UpHuntOptions = {}) {
    if (options instanceof Made) {
      this.#client = options.client;
      return;
    }
    const { settings, calls, logger } = completed(options ?? {});
    callable('fetch', options?.fetch);
    if (logger != null && !/^(object|function)$/.test(typeof logger))
      throw noFunction('logger', 'an object with methods like console');
    this.#client = asking((core) => {
      return new core.NativeClient(
        encoded('options', settings),
        encoded('options', endless(calls)),
        options?.fetch,
        logger && ((level: keyof Logger, message: string) => void told(logger, level, message)),
      );
    });
  }

  /** The same client, making its calls like this. It shares limits and ledger with this one. */
  withOptions(options: CallSettings): UpHunt {
    return new UpHunt(
      new Made(asking(() => this.#client.withOptions(encoded('options', endless(options ?? {}))))) as UpHuntOptions,
    );
  }

  /**
   * Sends a proposal, once. One credit is reserved; it is spent only if the proposal reaches Upwork.
   *
   * When the answer is lost on the way, the service is asked what became of the job before anything is sent again; the
   * submission then has `recovered` set.
   *
   * @throws {AlreadyAppliedError} when this job was applied to before; `application` is that application.
   * @throws {OutOfCreditsError} when no credits are left.
   * @throws {OutcomeUnknownError} when the answer was lost, and the service cannot be asked what became of it.
   * @example
   * const submission = await client.apply({
   *   jobId: '~01abc123def456',
   *   coverLetter: 'Hi, our team has 5+ years of experience with …',
   *   proposal: { hourlyRate: 65, timeline: '1 to 3 months' },
   * });
   */
  apply(request: ApplyRequest, options?: CallOptions): Promise<Submission> {
    return this.#call('apply', request, options, Submission.of);
  }

  /**
   * How an application stands, now.
   *
   * @throws {NotFoundError} when there is no such application, or none to that job.
   */
  status(which: Which, options?: CallOptions): Promise<Application> {
    return this.#call('status', reference(which), options, Application.of, 'reference');
  }

  /**
   * Waits until an application settles: by default it asks every 5 s in the first minute, then every 15 s, 5 minutes in all.
   *
   * @throws {WaitTimeoutError} when it had not settled by then; `application` is how it stood.
   * @example
   * await client.wait(submission, { onUpdate: (application) => console.log(application.applicationStatus) });
   */
  wait(which: Which, options?: WaitOptions): Promise<Application> {
    return this.#wait('wait', reference(which), options);
  }

  /** Sends a proposal as `apply` does, and waits for what becomes of it as `wait` does. */
  applyAndWait(request: ApplyRequest, options?: WaitOptions): Promise<Application> {
    return this.#wait('applyAndWait', request, options);
  }

  /** One page of the applications made so far, newest first. */
  appliedJobs(query: AppliedJobsQuery = {}, options?: CallOptions): Promise<AppliedJobsPage> {
    return this.#call('appliedJobs', query, options, AppliedJobsPage.of, 'query');
  }

  /**
   * Every application that matches, newest first, none skipped and none twice although new ones come meanwhile. `limit` is
   * the size of a page (50 by default).
   *
   * @example
   * for await (const application of client.iterAppliedJobs({ status: 'applied' })) console.log(application.jobId);
   */
  async *iterAppliedJobs(
    query: AppliedJobsQuery = {},
    options?: CallOptions,
  ): AsyncGenerator<Application, void, undefined> {
    const client = this.#with(options);
    const jobs = asking(() => client.jobs(encoded('query', query)));
    for (;;) {
      const page = await run(
        (done) => jobs.next(done),
        options,
        (rows: object[] | null) => rows,
      );
      if (!page) return;
      for (const row of page) yield Application.of(row as Application);
    }
  }

  /**
   * A cover letter written by the service. Nothing is sent to Upwork and no credit is used. Writing takes its time: an attempt
   * may take three times `timeoutMs`.
   */
  generateProposal(request: GenerateProposal, options?: CallOptions): Promise<GeneratedProposal> {
    return this.#call('generateProposal', request, options, (proposal: GeneratedProposal) => proposal);
  }

  /** Everyone a proposal can be sent as. The service asks to keep the answer for 5 minutes or more. */
  freelancers(options?: CallOptions): Promise<Freelancers> {
    return this.#call('freelancers', undefined, options, Freelancers.of);
  }

  /**
   * A job from the service's archive, by its ciphertext (`~02…`).
   *
   * @throws {NotFoundError} when the archive does not have it.
   */
  getJob(cipher: string, options?: CallOptions): Promise<ArchivedJob> {
    return this.#call('getJob', cipher, options, ArchivedJob.of, 'cipher');
  }

  /**
   * A client of Upwork and their jobs, by the company id that an archived job's `companyId()` finds.
   *
   * @throws {NotFoundError} when the service does not know the company.
   */
  getClientJobs(companyId: string, options?: CallOptions): Promise<ClientJobs> {
    return this.#call('getClientJobs', companyId, options, (jobs: ClientJobs) => jobs, 'companyId');
  }

  /**
   * Whether everything is in place to apply: finds the documented pitfalls. What goes wrong is in the report.
   *
   * @example
   * const report = await client.checkSetup();
   * if (!report.isReady()) console.log(String(report));
   */
  checkSetup(options?: CallOptions): Promise<SetupReport> {
    return this.#call('checkSetup', undefined, options, SetupReport.of);
  }

  /** Where the credits of this client's applications went, as far as it has seen. Asks nobody. */
  credits(): CreditLedger {
    return JSON.parse(this.#client.credits()) as CreditLedger;
  }

  /** Asks the service for the application that a webhook tells of: what comes back can be believed. */
  confirm(event: WebhookEvent, options?: CallOptions): Promise<Application> {
    return this.#call('confirm', event, options, Application.of, 'event');
  }

  /** A request to a path that has no method of its own, with the same key, retries, deadline and errors. */
  request(request: RawRequest, options?: CallOptions): Promise<RawResponse> {
    return this.#call('request', request, options, (answer: RawResponse) => answer);
  }

  /** `what` names the request where it is refused. */
  #call<D, T>(
    operation: string,
    request: unknown,
    options: CallOptions | undefined,
    read: (data: D) => T,
    what = 'request',
  ): Promise<T> {
    return run(
      (done) => this.#with(options).begin(operation, encoded(what, request), undefined, done, ''),
      options,
      read,
    );
  }

  #wait(operation: string, request: unknown, options?: WaitOptions): Promise<Application> {
    const { onUpdate, waitTimeoutMs, intervalMs } = options ?? {};
    let heard: Promise<unknown> = Promise.resolve();
    let refuse: (reason: unknown) => void;
    const refused = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    const tell =
      onUpdate &&
      ((json: string) => {
        // One after the other, in the order in which they came.
        heard = heard.then(() => onUpdate(Application.of(JSON.parse(json))));
        heard.catch(refuse);
      });
    return run(
      (done) => {
        callable('onUpdate', onUpdate);
        const waiting = encoded('options', endless({ waitTimeoutMs, intervalMs }));
        return this.#with(options).begin(operation, encoded('request', request), tell, done, waiting);
      },
      options,
      Application.of,
      tell && { refused, heard: () => heard },
    );
  }

  /** The core's client for a call with these options. It refuses those that there are not. */
  #with(options: WaitOptions | undefined): NativeClient {
    if (!options) return this.#client;
    const { signal, onUpdate, waitTimeoutMs, intervalMs, ...calls } = options;
    const settings = encoded('options', endless(calls));
    return settings === '{}' ? this.#client : asking(() => this.#client.withOptions(settings));
  }
}

/** Tells a line. A logger that fails, now or later, has nobody to tell. */
async function told(logger: Logger, level: keyof Logger, message: string): Promise<void> {
  try {
    await logger[level]?.(message);
  } catch {}
}

/** Refuses what is there and is no function. */
function callable(field: string, value: unknown): void {
  if (value != null && typeof value !== 'function') throw noFunction(field, 'a function');
}

function noFunction(field: string, wanted: string): Error {
  return refused(field, `${field} is not ${wanted}`, `Give ${wanted}, or leave it out.`);
}

/** A client of the core that is there already. */
class Made {
  constructor(readonly client: NativeClient) {}
}

/** Lets the core do something, until it is done or somebody has enough. */
async function run<D, T>(
  begin: (done: Done) => number,
  options: CallOptions | undefined,
  read: (data: D) => T,
  updates?: Updates,
): Promise<T> {
  const called = origin();
  const signal = options?.signal;
  if (signal && typeof signal.addEventListener !== 'function') {
    throw refused('signal', 'signal is no AbortSignal', "Give a controller's signal: controller.signal.");
  }
  if (signal?.aborted) throw signal.reason;
  let succeeded = false;
  // The closures have no names: the build would have to set them for each call.
  const json = await new Promise<string>((resolve, reject) => {
    const call = signal || updates ? new Stoppable(reject) : undefined;
    const number = begin((how, json) => {
      succeeded = how;
      const end = (): void => {
        call?.end();
        resolve(json);
      };
      if (!how || !updates) return end();
      call?.told();
      // What it rejects with has been refused.
      updates.heard().then(end, () => {});
    });
    call?.begun(number, signal, updates?.refused);
  });
  const data = JSON.parse(json);
  if (succeeded) return read(data as D);
  throw from(called, errorOf(data), run);
}

/** A call that its caller may have enough of. */
class Stoppable {
  #over = false;
  #told = false;
  #forget: (() => void) | undefined;
  readonly #reject: (reason: unknown) => void;

  constructor(reject: (reason: unknown) => void) {
    this.#reject = reject;
  }

  /** The core has told what it came to: there is nothing of its to stop, and its number may be another's by now. */
  told(): void {
    this.#told = true;
  }

  end(): void {
    this.#over = true;
    this.#forget?.();
  }

  /** Lets the signal and what is refused stop it. */
  begun(number: number, signal: AbortSignal | undefined, refused: Promise<never> | undefined): void {
    const stop = (reason: unknown): void => {
      if (this.#over) return;
      this.end();
      if (!this.#told) native().cancel(number);
      this.#reject(reason);
    };
    refused?.catch(stop);
    // A logger may have aborted it while it began.
    if (signal?.aborted) stop(signal.reason);
    else if (signal && !this.#over) this.#forget = onAbort(signal, () => stop(signal.reason));
  }
}

/** What was answered names both the application and its job. */
function reference(which: Which): unknown {
  if (typeof which === 'string') return { queueId: which };
  const { queueId, jobId, applicationStatus } = (which ?? {}) as Application;
  if (applicationStatus === undefined) return which;
  return queueId || !jobId ? { queueId } : { jobId };
}

/** The options as the core reads them: a deadline that never comes is none, any other time without end the longest. */
function endless(options: object): object {
  const ends = Object.entries(options).map(([name, value]) => {
    return [name, value !== Infinity ? value : name === 'deadlineMs' ? null : Number.MAX_VALUE];
  });
  return Object.fromEntries(ends);
}
