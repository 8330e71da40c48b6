import type {
  AppliedJobsPageData,
  ApplicationData,
  Credit,
  FreelancerData,
  FreelancersData,
  Profile,
  SetupReportData,
  SubmissionData,
  WebhookEvent,
} from './declared.js';
import { named } from './named.js';
import { native } from './native.js';

/** Gives it the fields of the data. One that came later than this version does not take the place of a method. */
function filled<T extends object>(made: T, data: object): T {
  for (const [name, value] of Object.entries(data))
    if (!(name in made)) (made as Record<string, unknown>)[name] = value;
  return made;
}

/** The data as an instance of a class: its fields are its own, so that it prints, compares and serializes as it came. */
function instance<T extends object>(type: { prototype: T }, data: object): T {
  return filled(Object.create(type.prototype) as T, data);
}

/** What the core knows of how an application stands. */
function meaning({ applicationStatus }: ApplicationData): { settled: boolean; credit: Credit; hint: string | null } {
  return JSON.parse(native().meaning(String(applicationStatus)));
}

export interface Application extends ApplicationData {}
/** An application and how it stands. */
export class Application {
  static {
    named(this, 'Application');
  }

  private constructor() {}

  /** An application from its plain data, such as `JSON.parse` gives. */
  static of(data: ApplicationData): Application {
    return data instanceof Application ? data : instance(Application, data);
  }

  /** Whether it has reached its end. A status that this version does not know counts as not settled. */
  isSettled(): boolean {
    return meaning(this).settled;
  }

  /** Whether the proposal reached Upwork. */
  isApplied(): boolean {
    return this.applicationStatus === 'applied';
  }

  /** What happened to the credit that it reserved. */
  credit(): Credit {
    return meaning(this).credit;
  }

  /** What you can do about its status, if anything. */
  hint(): string | null {
    return meaning(this).hint;
  }
}

export interface Submission extends SubmissionData {}
/** The service has queued the application. Its outcome comes later: `wait` for it, or receive the webhook. */
export class Submission {
  static {
    named(this, 'Submission');
  }

  private constructor() {}

  /** @internal */
  static of(data: SubmissionData): Submission {
    return instance(Submission, data);
  }

  /** The name to ask for this application's status by. */
  reference(): ApplicationRef {
    return this.queueId || !this.jobId ? { queueId: this.queueId } : { jobId: this.jobId };
  }
}

/** Which application: by the id that `apply` answered, or by the job it was for. One of the two, never both. */
export type ApplicationRef =
  { readonly queueId: string; readonly jobId?: undefined } | { readonly jobId: string; readonly queueId?: undefined };

export interface AppliedJobsPage extends AppliedJobsPageData {}
/** One page of the applied jobs, newest first. */
export class AppliedJobsPage {
  static {
    named(this, 'AppliedJobsPage');
  }

  private constructor() {}

  /** @internal */
  static of(data: AppliedJobsPageData): AppliedJobsPage {
    return instance(AppliedJobsPage, { ...data, jobs: data.jobs.map(Application.of) });
  }
}

export interface Freelancer extends FreelancerData {}
/** A freelancer of the agency. */
export class Freelancer {
  static {
    named(this, 'Freelancer');
  }

  readonly #default: number | null = null;

  private constructor(data: FreelancerData, place: number | null) {
    filled(this, data);
    this.#default = place;
  }

  /** @internal */
  static of(data: FreelancerData, place: number | null): Freelancer {
    return new Freelancer(data, place);
  }

  /** The default profile, or the first where none is marked. */
  defaultProfile(): Profile | null {
    return this.#default === null ? null : (this.profiles[this.#default] ?? null);
  }
}

/** The freelancers, and whose profiles there are at which places, in the core's order. */
export interface Listed {
  list: FreelancersData;
  profiles: [number, number][];
}

export interface Freelancers extends FreelancersData {}
/** Everyone a proposal can be sent as. */
export class Freelancers {
  static {
    named(this, 'Freelancers');
  }

  readonly #profiles: [number, number][];

  private constructor({ list, profiles }: Listed) {
    filled(this, list);
    this.freelancers.forEach((data, at) => {
      this.freelancers[at] = Freelancer.of(data, profiles.find(([owner]) => owner === at)?.[1] ?? null);
    });
    this.#profiles = profiles;
  }

  /** @internal */
  static of(listed: Listed): Freelancers {
    return new Freelancers(listed);
  }

  /** Every profile of every freelancer, default profiles first within each. */
  profiles(): Profile[] {
    return this.#profiles.flatMap(([owner, at]) => this.freelancers[owner]?.profiles[at] ?? []);
  }

  /** Whose profile this is. */
  byProfile(profileId: string): Freelancer | null {
    return this.freelancers.find(({ profiles }) => profiles.some((profile) => profile.profileId === profileId)) ?? null;
  }
}

/** An archived job, kept whole: a large document whose fields are the archive's own. */
export class ArchivedJob {
  static {
    named(this, 'ArchivedJob');
  }

  readonly [field: string]: unknown;
  readonly #companyId: string | null;

  private constructor(document: object, companyId: string | null) {
    filled(this, document);
    this.#companyId = companyId;
  }

  /** @internal */
  static of({ job, companyId }: { job: object; companyId: string | null }): ArchivedJob {
    return new ArchivedJob(job, companyId);
  }

  /** The company id of the job's buyer, which `getClientJobs` takes. */
  companyId(): string | null {
    return this.#companyId;
  }
}

/** @internal */
export interface Checked {
  ready: boolean;
  text: string;
  checks: SetupReportData['checks'];
  freelancers: Listed | null;
}

export interface SetupReport extends SetupReportData {}
/** Every check, in the order of the setup. As text it is a checklist. */
export class SetupReport {
  static {
    named(this, 'SetupReport');
  }

  readonly #ready: boolean;
  readonly #text: string;

  private constructor({ ready, text, checks, freelancers }: Checked) {
    filled(this, { checks, freelancers: freelancers && Freelancers.of(freelancers) });
    this.#ready = ready;
    this.#text = text;
  }

  /** @internal */
  static of(checked: Checked): SetupReport {
    return new SetupReport(checked);
  }

  /** Whether nothing was found that keeps proposals from being sent. */
  isReady(): boolean {
    return this.#ready;
  }

  /** The checklist, for a person: what was checked, how it came out, what to do. */
  toString(): string {
    return this.#text;
  }
}

/** @internal */
export function eventOf(data: WebhookEvent): WebhookEvent {
  return { ...data, application: Application.of(data.application) };
}
