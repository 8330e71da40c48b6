// Generated from the Rust core by `cargo xtask codegen`; do not edit.

import type { Application, AppliedJobsPage, ClientJobs, Freelancer, Freelancers, GeneratedProposal, Profile, SetupReport, Submission, WebhookEvent } from '../models.js';
import type { UpHuntError } from './errors.js';

/**
 * How much thought the service puts into a proposal (`docs/api.md`, "Generate proposal").
 *
 * - `"low"`: Quick.
 * - `"medium"`: In between.
 * - `"high"`: Thorough.
 *
 * Any other text is a value that this version does not know.
 */
export type ReasoningEffort =
  | 'low'
  | 'medium'
  | 'high'
  | (string & {});

/**
 * The status of an application (`docs/api.md`, "Status").
 *
 * - `"processing"`: The proposal is being submitted. The only known status that is not settled.
 * - `"applied"`: The proposal reached Upwork. The only status that costs a credit.
 * - `"failed"`: The service's worker failed; the application's `errorMessage` says more.
 * - `"not_available"`: The job closed before the proposal could be sent.
 * - `"not_eligible"`: Upwork rejected the proposal on profile fit.
 * - `"not_enough_connects"`: The agency is out of Connects. The service cannot buy them.
 * - `"logged_out"`: The business developer's Upwork session lapsed. It reconnects by itself.
 *
 * Any other text is a value that this version does not know.
 */
export type ApplicationStatus =
  | 'processing'
  | 'applied'
  | 'failed'
  | 'not_available'
  | 'not_eligible'
  | 'not_enough_connects'
  | 'logged_out'
  | (string & {});

/**
 * What happened to the credit that an application reserved. Only `applied` costs one (`docs/api.md`, "Status").
 *
 * - `"reserved"`: Set aside until the application settles.
 * - `"deducted"`: Spent: the proposal reached Upwork.
 * - `"refunded"`: Given back: the proposal did not reach Upwork.
 *
 * Any other text is a value that this version does not know.
 */
export type Credit =
  | 'reserved'
  | 'deducted'
  | 'refunded'
  | (string & {});

/**
 * How long a proposal says the work will take. Upwork offers these four.
 *
 * The service returns HTTP 422 for any other text (`docs/api.md`, "Apply").
 *
 * - `"Less than 1 month"`: Less than 1 month.
 * - `"1 to 3 months"`: 1 to 3 months.
 * - `"3 to 6 months"`: 3 to 6 months.
 * - `"More than 6 months"`: More than 6 months.
 *
 * Any other text is a value that this version does not know.
 */
export type Timeline =
  | 'Less than 1 month'
  | '1 to 3 months'
  | '3 to 6 months'
  | 'More than 6 months'
  | (string & {});

/**
 * What was checked.
 *
 * - `"service"`: The service responds at the base URL.
 * - `"key"`: The key is accepted.
 * - `"subscription"`: The account behind the key has an active subscription.
 * - `"business_developer"`: The business developer is in the agency.
 * - `"profiles"`: There are profiles to send proposals as.
 * - `"eligibility"`: Upwork accepts the agency's profile.
 * - `"connects"`: The agency has Connects.
 * - `"session"`: The business developer is logged in to Upwork.
 *
 * Any other text is a value that this version does not know.
 */
export type SetupCheckName =
  | 'service'
  | 'key'
  | 'subscription'
  | 'business_developer'
  | 'profiles'
  | 'eligibility'
  | 'connects'
  | 'session'
  | (string & {});

/**
 * The result of a check.
 *
 * - `"passed"`: As it should be.
 * - `"failed"`: It will keep proposals from being sent.
 * - `"warning"`: It kept a recent proposal from being sent, and may do so again.
 * - `"unknown"`: It cannot be determined: an earlier check failed, or there is no recent application.
 *
 * Any other text is a value that this version does not know.
 */
export type SetupVerdict =
  | 'passed'
  | 'failed'
  | 'warning'
  | 'unknown'
  | (string & {});

/**
 * What a webhook reports (`docs/api.md`, "Webhooks").
 *
 * - `"application.applied"`: The proposal reached Upwork.
 * - `"application.failed"`: The application settled with any other status.
 *
 * Any other text is a value that this version does not know.
 */
export type WebhookEventName =
  | 'application.applied'
  | 'application.failed'
  | (string & {});

/**
 * How one item of a batch ended.
 *
 * - `"accepted"`: The service accepted the application, and the batch does not wait for it to settle.
 * - `"settled"`: The application has settled.
 * - `"failed"`: The item ended with an error.
 * - `"unsettled"`: The application was made, and the batch ended before it settled.
 * - `"not_started"`: Nothing was sent for this item: the batch ended first.
 */
export type BulkItemState =
  | 'accepted'
  | 'settled'
  | 'failed'
  | 'unsettled'
  | 'not_started';

/**
 * Why a batch ended before everything was carried out.
 *
 * - `"stopped"`: The caller stopped it.
 * - `"stop_on"`: An error or a status of `stopOn` occurred.
 * - `"max_credits"`: Another application could exceed `maxCredits`.
 * - `"max_applications"`: `maxApplications` were accepted.
 * - `"rate_limited"`: A limit is used up for longer than a call may wait: the limit of a day, most often.
 * - `"timeout"`: The batch's `timeout` has passed.
 */
export type EarlyEndReason =
  | 'stopped'
  | 'stop_on'
  | 'max_credits'
  | 'max_applications'
  | 'rate_limited'
  | 'timeout';

/** One item of a batch. */
export interface BulkItem {
  /** Its place in the input. */
  readonly index: number;
  /** How it ended. */
  readonly state: BulkItemState;
  /** The job, as it was given. */
  readonly jobId?: string | null;
  /** The application's queue id, as given or as the service returned it. */
  readonly queueId?: string | null;
  /** The submission, where the batch applied. */
  readonly submission?: Submission | null;
  /** The application as last seen, where the batch waits. */
  readonly application?: Application | null;
  /** Why the item failed. */
  readonly error?: UpHuntError | null;
}

/** What ended a batch early. */
export interface EarlyEnd {
  /** The reason. */
  readonly reason: EarlyEndReason;
  /** The reason as a sentence. */
  readonly message: string;
  /** The error kind or status that is listed in `stopOn`. */
  readonly rule?: string | null;
  /** The item that ended the batch. */
  readonly index?: number | null;
  /** That item's error. */
  readonly error?: UpHuntError | null;
}

/** Everything that came of a batch. */
export interface BatchResults {
  /** One item for each input, in the order of the input. */
  readonly items: BulkItem[];
  /** What ended the batch early; `null` if everything was carried out. */
  readonly endedEarly?: EarlyEnd | null;
  /** The final sums. */
  readonly progress: BulkProgress;
}

/** How far a batch is. */
export interface BulkProgress {
  /** Items in all. */
  readonly total: number;
  /** Items that nothing was sent for yet. */
  readonly queued: number;
  /** Applies in flight. */
  readonly sending: number;
  /** Applications that are waited for. */
  readonly processing: number;
  /** Applications that the service accepted, also those that have settled since. */
  readonly accepted: number;
  /** Proposals that reached Upwork. */
  readonly applied: number;
  /** Settled applications, by status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Items that ended with an error. */
  readonly failed: number;
  /** The same, by error kind. */
  readonly byError: Readonly<Record<string, number>>;
  /** Credits reserved for applications of this batch that have not settled. */
  readonly creditsReserved: number;
  /** Credits spent by this batch. */
  readonly creditsDeducted: number;
  /** Credits given back. */
  readonly creditsRefunded: number;
  /** Applies whose outcome is unknown: each may have reserved a credit. */
  readonly creditsInDoubt: number;
  /** Requests sent to learn how applications settled. */
  readonly requests: number;
  /** Time left by the rate limits, in seconds; `null` when the batch is over. */
  readonly estimatedSecondsLeft?: number | null;
  /** Set when one cover letter goes to several jobs. */
  readonly sameLetter?: SameLetter | null;
  /** Whether the batch is over. */
  readonly isOver: boolean;
}

/** A cover letter that goes to several jobs. Identical proposals get agencies banned. */
export interface SameLetter {
  /** How many jobs get it. */
  readonly count: number;
  /** The first item with it. */
  readonly firstIndex: number;
}

/** An application and its status (`docs/api.md`, "Status"). */
export interface ApplicationData {
  /** The id that apply returned. */
  readonly queueId?: string | null;
  /** The job, by its ciphertext. */
  readonly jobId?: string | null;
  /** The service's own id of the job. */
  readonly processedJobId?: string | null;
  /** The status. `isMissing` for a row or an event that named none. */
  readonly applicationStatus: ApplicationStatus;
  /** The status as a sentence, for people. */
  readonly applicationStatusMessage?: string | null;
  /** When the proposal reached Upwork. May be later than `processedAt`. In Unix milliseconds. */
  readonly appliedAt?: number | null;
  /** When the service processed the application. In Unix milliseconds. */
  readonly processedAt?: number | null;
  /** What went wrong, if something did. */
  readonly errorMessage?: string | null;
}

/**
 * One page of the applied jobs, newest first (`docs/api.md`, "Applied jobs").
 *
 * The response's shape is not published. Besides `{"jobs": […]}`, the keys `appliedJobs`, `applications`, `data`,
 * `items` and `results` are accepted, and a bare array. A row of an unexpected shape is kept as an application
 * without a status.
 */
export interface AppliedJobsPageData {
  /** The rows. */
  readonly jobs: Application[];
  /** The number of rows on all pages, if the service returned it. */
  readonly total?: number | null;
  /** Rows per page, as the service applied it. */
  readonly limit?: number | null;
  /** Rows skipped, as the service applied it. */
  readonly offset?: number | null;
}

/** A proposal to send: the job, the cover letter, the freelancer's profile and the terms (`docs/api.md`, "Apply"). */
export interface ApplyRequest {
  /** The job: its URL, its ciphertext (`~01…` or `~02…`) or its UUID. All three name the same job. */
  jobId: string;
  /** The cover letter, as the client will read it. */
  coverLetter: string;
  /**
   * The freelancer's profile to send it as, from `freelancers`. Without one, the business developer's default
   * profile is used.
   */
  profileId?: string | null | undefined;
  /** The terms of the proposal. */
  proposal?: ProposalTerms | null | undefined;
  /** Whether the service answers the client's screening questions that `questionAnswers` leaves open. */
  autoFillOtherQuestions?: boolean | null | undefined;
  /** Answers to the client's screening questions. */
  questionAnswers?: QuestionAnswer[] | null | undefined;
}

/** The terms of a proposal. */
export interface ProposalTerms {
  /** US dollars per hour. */
  hourlyRate?: number | null | undefined;
  /** How long the work will take. */
  timeline?: Timeline | null | undefined;
}

/** An answer to one of the client's screening questions. */
export interface QuestionAnswer {
  /** The question, as the job states it. Text; any other value is sent unchanged. */
  question?: unknown;
  /** The answer. Text; any other value is sent unchanged. */
  answer?: unknown;
}

/**
 * The service's confirmation that the application is queued (`docs/api.md`, "Apply").
 *
 * Its outcome comes later: `wait` for it, or receive the webhook.
 */
export interface SubmissionData {
  /**
   * The id of the application. Empty only when the response was lost and the status endpoint did not name it
   * either.
   */
  readonly queueId: string;
  /** Credits left after this application reserved one, if the service returned it. */
  readonly creditsRemaining?: number | null;
  /** The job, as the service names it. */
  readonly jobId?: string | null;
  /** The service's own id of the job. */
  readonly processedJobId?: string | null;
  /** The application's status when the service responded. */
  readonly applicationStatus?: ApplicationStatus | null;
  /** `true` when the service's response was lost, and the status endpoint returned the application instead. */
  readonly recovered: boolean;
}

/**
 * A client and their jobs, as the service last read them (`docs/api.md`, "Archived job and client's jobs").
 *
 * Upwork leaves fields out freely, so every field is optional.
 */
export interface ClientJobsData {
  /** The id of the client's company. */
  readonly companyId?: string | null;
  /** When the service last read this from Upwork. In Unix milliseconds. */
  readonly lastSyncedAt?: number | null;
  /** Who the client is and how they hire. */
  readonly buyer?: Buyer | null;
  /** The jobs that are open now. */
  readonly openJobs?: OpenJob[] | null;
  /** Past and running contracts. Private ones come with fields missing. */
  readonly workHistory?: WorkHistoryEntry[] | null;
  /** Ciphertexts of the jobs in the archive, which `getJob` takes. */
  readonly archivedCiphers?: string[] | null;
  /** Ids of the jobs in the archive. */
  readonly archivedJobIds?: string[] | null;
}

/** Who a client is and how they hire. */
export interface Buyer {
  /** The company. */
  readonly company?: Company | null;
  /** Where the client is. */
  readonly location?: Location | null;
  /** What the client did so far. */
  readonly stats?: BuyerStats | null;
  /** Whether the client has an enterprise account. */
  readonly enterprise?: boolean | null;
  /** What the client pays per hour on average. */
  readonly avgHourlyJobsRate?: Money | null;
  /** The number of jobs posted so far. */
  readonly postedCount?: number | null;
  /** Whether Upwork calls them a top client. */
  readonly topClient?: boolean | null;
  /** Whether the phone number is verified. */
  readonly phoneVerificationStatus?: PhoneVerification | null;
}

/** A client's company. */
export interface Company {
  /** The name. */
  readonly name?: string | null;
  /** The id, the same as `companyId`. */
  readonly companyId?: string | null;
  /** A flag of Upwork's own; often `null`. */
  readonly isEDCReplicated?: boolean | null;
  /** When the company joined Upwork, as ISO 8601 text. */
  readonly contractDate?: string | null;
}

/** Where a client is. */
export interface Location {
  /** The city. */
  readonly city?: string | null;
  /** The country, as an ISO 3166 alpha-3 code such as `DEU`. */
  readonly country?: string | null;
  /** The time zone, such as `Europe/Berlin (UTC+02:00)`. */
  readonly countryTimezone?: string | null;
}

/** What a client did so far. */
export interface BuyerStats {
  /** The number of contracts. */
  readonly totalAssignments?: number | null;
  /** The average rating, 0 to 5 stars. */
  readonly score?: number | null;
  /** What the client paid in all. */
  readonly totalCharges?: Money | null;
  /** The number of reviews. */
  readonly feedbackCount?: number | null;
  /** The number of jobs that led to a hire. */
  readonly totalJobsWithHires?: number | null;
}

/** An amount of US dollars. */
export interface Money {
  /** US dollars. */
  readonly amount?: number | null;
}

/** Whether a client's phone number is verified. */
export interface PhoneVerification {
  /** The state, such as `VERIFIED`. */
  readonly status?: string | null;
}

/** A job that is open now. */
export interface OpenJob {
  /** Upwork's id of the job. */
  readonly id?: string | null;
  /** The ciphertext that `ApplyRequest::job_id` takes. */
  readonly ciphertext?: string | null;
  /** The title. */
  readonly title?: string | null;
  /** The kind of payment, such as `FIXED`. */
  readonly type?: string | null;
  /** Whether the job is private to a talent cloud. */
  readonly isPtcPrivate?: boolean | null;
}

/** A past or running contract. Private ones come with fields missing. */
export interface WorkHistoryEntry {
  /** Whether it belongs to a private talent cloud. */
  readonly isPtcJob?: boolean | null;
  /** The state of the contract, such as `ACTIVE`. */
  readonly status?: string | null;
  /** When it began, as ISO 8601 text. */
  readonly startDate?: string | null;
  /** When it ended, as ISO 8601 text. */
  readonly endDate?: string | null;
  /** US dollars paid. */
  readonly totalCharge?: number | null;
  /** Hours worked. */
  readonly totalHours?: number | null;
}

/**
 * The agency's freelancers. Empty while the business developer is not in the agency (`docs/api.md`,
 * "Freelancers").
 */
export interface FreelancersData {
  /** The freelancers. */
  readonly freelancers: Freelancer[];
}

/** A freelancer of the agency. */
export interface FreelancerData {
  /** The service's id of the freelancer. */
  readonly id?: string | null;
  /** The name that clients see. */
  readonly name?: string | null;
  /** The title that clients see. */
  readonly title?: string | null;
  /** US dollars per hour. */
  readonly hourlyRate?: number | null;
  /** The URL of the freelancer's page on Upwork. */
  readonly profileUrl?: string | null;
  /** The default profile and the specializations. */
  readonly profiles?: Profile[] | null;
}

/** A profile of a freelancer: the default one or a specialization. */
export interface ProfileData {
  /** The id that `ApplyRequest::profile_id` takes. Empty if the service left it out. */
  readonly profileId: string;
  /** The title that clients see. */
  readonly title?: string | null;
  /** US dollars per hour. */
  readonly hourlyRate?: number | null;
  /** Whether this is the freelancer's default profile. */
  readonly isDefault?: boolean;
}

/** The job to write a proposal for: one that the service knows, or one described here. */
export interface GenerateProposal {
  /** The job: its URL, ciphertext or UUID. Either this, or `jobTitle` with `jobDescription`. */
  jobId?: string | null | undefined;
  /** The title of a job that the service does not know. */
  jobTitle?: string | null | undefined;
  /** The description of a job that the service does not know. */
  jobDescription?: string | null | undefined;
  /** The feed whose settings apply. */
  feedId?: string | null | undefined;
  /** How much thought to put in; `null` for the service's default. */
  reasoningEffort?: ReasoningEffort | null | undefined;
}

/** A proposal that the service wrote. Nothing was sent to Upwork. */
export interface GeneratedProposalData {
  /** The text, ready to be a cover letter. */
  readonly proposal: string;
}

/**
 * Where the credits went: those of the applications that one client made or looked up.
 *
 * The service returns only how many credits are left after an apply. The rest follows from the status of each
 * application: one credit is reserved at once, deducted only by `applied`, and refunded otherwise (`docs/api.md`,
 * "Status").
 */
export interface CreditLedger {
  /** Credits left, as the service last returned, plus what was refunded since. `null` until it has. */
  readonly available: number | null;
  /** Reserved for applications that have not settled, as far as this client knows. */
  readonly reserved: number;
  /** Spent: proposals that reached Upwork. */
  readonly deducted: number;
  /** Given back. These are part of `available` again. */
  readonly refunded: number;
  /**
   * Applications whose outcome is unknown (`OutcomeUnknown`): each may have reserved a credit. Reading their
   * status by job resolves the doubt.
   */
  readonly inDoubt: number;
}

/** One check: what was checked, the result, and what to do. */
export interface SetupCheck {
  /** What was checked. */
  readonly name: SetupCheckName;
  /** The result. */
  readonly verdict: SetupVerdict;
  /** What was found. */
  readonly message: string;
  /** What to do about it, unless it passed. */
  readonly hint: string | null;
}

/** Every check, in the order of the setup. Its `Display` is a checklist. */
export interface SetupReportData {
  /** The checks. */
  readonly checks: SetupCheck[];
  /** The freelancers that were found, to pick a profile from. */
  readonly freelancers: Freelancers | null;
}

/** A webhook event. It proves nothing until `confirm` has returned. */
export interface WebhookEventData {
  /** What it reports. */
  readonly event: WebhookEventName;
  /** The id of the delivery (the `X-UpHunt-Delivery` header), the same in every redelivery. */
  readonly deliveryId?: string | null;
  /** When it was sent. In Unix milliseconds. */
  readonly deliveredAt?: number | null;
  /** The application that it is about. */
  readonly application: Application;
}

/** What is known about an `Error`. The same fields in every language. */
export interface ErrorDetails {
  /** What went wrong. */
  readonly kind: ErrorKind;
  /** What happened, in a sentence. */
  readonly message: string;
  /** What the user can do about it. */
  readonly hint: string | null;
  /** The HTTP status, where there was a response. */
  readonly status: number | null;
  /** The service's own code, where it gave one. */
  readonly code: string | null;
  /** How long to wait before trying again. In JSON: seconds. */
  readonly retryAfter: number | null;
  /** How many attempts were made. 0 when the input was refused before. */
  readonly attempts: number;
  /** The service's id of the request (`x-request-id`, or the id of the network in front of it), for its support. */
  readonly requestId: string | null;
  /** The response body as text, cut to 64 KiB. */
  readonly body: string | null;
  /** Credits left, where the service returned it. */
  readonly creditsRemaining: number | null;
  /** Whether credits are needed, where the service returned it. */
  readonly needsCredits: boolean | null;
  /** The limit that was exceeded. */
  readonly limit: number | null;
  /** How much of the limit is used. */
  readonly used: number | null;
  /** When the limit resets. In Unix milliseconds. */
  readonly resetsAt: number | null;
  /** The argument that was refused, where the input was bad: its name in the API. */
  readonly field: string | null;
  /** The `queueId` of the application that the error is about, where it is known. */
  readonly queueId: string | null;
  /** The job that the error is about, where there is one. */
  readonly jobId: string | null;
  /**
   * The application that the error is about, as last seen: the existing one with `AlreadyApplied`, the unsettled
   * one with `WaitTimeout`.
   */
  readonly application: ApplicationData | null;
}

/** The kind of an error. The same names in every language. */
export type ErrorKind =
  | 'invalid_input'
  | 'bad_request'
  | 'unauthorized'
  | 'out_of_credits'
  | 'subscription_inactive'
  | 'not_found'
  | 'already_applied'
  | 'unprocessable'
  | 'rate_limited'
  | 'server'
  | 'unavailable'
  | 'connection'
  | 'timeout'
  | 'deadline_exceeded'
  | 'unexpected_response'
  | 'decode'
  | 'outcome_unknown'
  | 'wait_timeout'
  | 'unsupported_runtime'
  | 'internal';

/** The fields that this version knows, by class. @internal */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Application: ['queueId', 'jobId', 'processedJobId', 'applicationStatus', 'applicationStatusMessage', 'appliedAt', 'processedAt', 'errorMessage'],
  AppliedJobsPage: ['jobs', 'total', 'limit', 'offset'],
  Submission: ['queueId', 'creditsRemaining', 'jobId', 'processedJobId', 'applicationStatus', 'recovered'],
  ClientJobs: ['companyId', 'lastSyncedAt', 'buyer', 'openJobs', 'workHistory', 'archivedCiphers', 'archivedJobIds'],
  Freelancers: ['freelancers'],
  Freelancer: ['id', 'name', 'title', 'hourlyRate', 'profileUrl', 'profiles'],
  Profile: ['profileId', 'title', 'hourlyRate', 'isDefault'],
  GeneratedProposal: ['proposal'],
  SetupReport: ['checks', 'freelancers'],
  WebhookEvent: ['event', 'deliveryId', 'deliveredAt', 'application'],
};
