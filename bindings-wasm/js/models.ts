import { refused } from './error-from.js';
import {
  FIELDS,
  type AppliedJobsPageData,
  type ApplicationData,
  type ClientJobsData,
  type Credit,
  type FreelancerData,
  type FreelancersData,
  type GeneratedProposalData,
  type ProfileData,
  type SetupReportData,
  type SubmissionData,
  type WebhookEventData,
} from './generated/declared.js';
import { named } from './named.js';
import { native } from './native.js';

/**
 * A result. Its fields are its own properties, so that it prints, compares and serializes as the service sent it; methods and
 * `extra` are the prototype's.
 */
abstract class Model {
  /** @internal */
  constructor(data: object) {
    assignFields(this, data);
  }

  /** Fields that this version of the SDK does not know. */
  get extra(): Readonly<Record<string, unknown>> {
    const known = FIELDS[this.constructor.name] ?? [];
    return Object.fromEntries(Object.entries(this).filter(([name]) => !known.includes(name)));
  }
}

/** Copies the fields of plain data. A field of a later service does not take the place of a method. */
function assignFields(result: object, data: object): void {
  for (const [name, value] of Object.entries(data))
    if (!(name in result)) (result as Record<string, unknown>)[name] = value;
}

/** A reference to an application: by the id that `apply` returned, or by its job. One of the two, never both. */
export type ApplicationRef =
  { readonly queueId: string; readonly jobId?: undefined } | { readonly jobId: string; readonly queueId?: undefined };

/** Returns the reference to the application that a result is of. */
export function referenceOf({ queueId, jobId }: { queueId?: string | null; jobId?: string | null }): ApplicationRef {
  return queueId || !jobId ? { queueId: queueId as string } : { jobId };
}

export interface Application extends ApplicationData {}
/** An application and its status. */
export class Application extends Model {
  /** Creates an application from plain data, such as `JSON.parse` and `structuredClone` give. */
  static from(data: ApplicationData): Application {
    if (typeof data !== 'object' || !data)
      throw refused('application', 'application is not an object', 'Give its data, such as JSON.parse returns.');
    return data instanceof Application ? data : new Application(data);
  }

  /** Returns whether it has settled. A status that this version does not know counts as not settled. */
  isSettled(): boolean {
    return meaning(this).settled;
  }

  /** Returns whether the proposal reached Upwork. */
  isApplied(): boolean {
    return this.applicationStatus === 'applied';
  }

  /** Returns what happened to the credit that it reserved. */
  credit(): Credit {
    return meaning(this).credit;
  }

  /** Returns what you can do about its status, if anything. */
  hint(): string | null {
    return meaning(this).hint;
  }
}

function meaning({ applicationStatus }: ApplicationData): { settled: boolean; credit: Credit; hint: string | null } {
  return native().meaning(String(applicationStatus));
}

export interface Submission extends SubmissionData {}
/** An application that the service has queued. It settles later: `wait` for it, or receive the webhook. */
export class Submission extends Model {
  /** Returns the reference to read this application's status by. */
  reference(): ApplicationRef {
    return referenceOf(this);
  }
}

export interface AppliedJobsPage extends AppliedJobsPageData {}
/** One page of the applied jobs, newest first. */
export class AppliedJobsPage extends Model {
  /** @internal */
  constructor(data: AppliedJobsPageData) {
    super({ ...data, jobs: data.jobs.map(Application.from) });
  }
}

export interface Profile extends ProfileData {}
/** A profile that a proposal can be sent with. */
export class Profile extends Model {}

export interface Freelancer extends Omit<FreelancerData, 'profiles'> {
  /** The default profile and the specializations. */
  readonly profiles: Profile[];
}
/** A freelancer of the agency. */
export class Freelancer extends Model {
  /** @internal */
  constructor(data: FreelancerData) {
    // The service may send something else than a list.
    const profiles = Array.isArray(data.profiles) ? data.profiles : [];
    super({ ...data, profiles: profiles.map((profile) => new Profile(profile)) });
  }

  /** Returns the default profile, or the first where none is marked. */
  defaultProfile(): Profile | null {
    return this.profiles.find((profile) => profile.isDefault) ?? this.profiles[0] ?? null;
  }
}

export interface Freelancers extends FreelancersData {}
/** Everyone a proposal can be sent as. */
export class Freelancers extends Model {
  /** @internal */
  constructor(data: FreelancersData) {
    super({ ...data, freelancers: data.freelancers.map((freelancer) => new Freelancer(freelancer)) });
  }

  /** Returns every profile of every freelancer, default profiles first within each. */
  profiles(): Profile[] {
    const defaultsFirst = (a: Profile, b: Profile) => Number(b.isDefault === true) - Number(a.isDefault === true);
    return this.freelancers.flatMap(({ profiles }) => [...profiles].sort(defaultsFirst));
  }

  /** Returns the freelancer whose profile this is. */
  byProfile(profileId: string): Freelancer | null {
    return this.freelancers.find(({ profiles }) => profiles.some((profile) => profile.profileId === profileId)) ?? null;
  }
}

export interface GeneratedProposal extends GeneratedProposalData {}
/** A cover letter that the service wrote. */
export class GeneratedProposal extends Model {}

export interface ClientJobs extends ClientJobsData {}
/** A client of Upwork and their jobs. */
export class ClientJobs extends Model {}

/** An archived job: a large document whose fields are the archive's own. */
export class ArchivedJob {
  readonly [field: string]: unknown;

  /** @internal */
  constructor(data: object) {
    assignFields(this, data);
  }

  /** Returns the company id of the job's buyer, which `getClientJobs` takes. */
  companyId(): string | null {
    const id = [
      ['authJobDetailsResponse', 'data', 'jobAuthDetails', 'buyer', 'info', 'company', 'companyId'],
      ['jobDetailsResponse', 'data', 'jobPubDetails', 'buyer', 'company', 'companyId'],
    ]
      .map((path) => path.reduce((value: unknown, name) => (value as Record<string, unknown> | null)?.[name], this))
      .find((found) => (typeof found === 'string' && found !== '') || typeof found === 'number');
    return id === undefined ? null : String(id);
  }
}

export interface SetupReport extends SetupReportData {}
/** The result of every check, in the order of the setup. As text it is a checklist. */
export class SetupReport {
  readonly #ready: boolean;
  readonly #text: string;

  /** @internal */
  constructor({ report, ready, text }: { report: SetupReportData; ready: boolean; text: string }) {
    const { freelancers } = report;
    Object.assign(this, { ...report, freelancers: freelancers && new Freelancers(freelancers) });
    this.#ready = ready;
    this.#text = text;
  }

  /** Returns whether no check failed. */
  isReady(): boolean {
    return this.#ready;
  }

  /** Returns the checklist for a person: what was checked, how it came out, what to do. */
  toString(): string {
    return this.#text;
  }
}

export interface WebhookEvent extends WebhookEventData {}
/** A webhook. It proves nothing until `client.confirm(event)` has read the application from the service. */
export class WebhookEvent extends Model {
  /** @internal */
  constructor(data: WebhookEventData) {
    super({ ...data, application: Application.from(data.application) });
  }
}

named({
  Application,
  AppliedJobsPage,
  ArchivedJob,
  ClientJobs,
  Freelancer,
  Freelancers,
  GeneratedProposal,
  Profile,
  SetupReport,
  Submission,
  WebhookEvent,
});
