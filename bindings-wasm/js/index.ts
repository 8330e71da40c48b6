export { Batch } from './bulk.js';
export { UpHunt } from './client.js';
export type { Which } from './reference.js';
export type * from './generated/declared.js';
export { NotSentError } from './error.js';
export * from './generated/errors.js';
export { isUpHuntError } from './guard.js';
export {
  Application,
  type ApplicationRef,
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
} from './models.js';
export type {
  AppliedJobsQuery,
  BulkOptions,
  CallOptions,
  CallSettings,
  Endpoint,
  Fetch,
  Logger,
  RawRequest,
  RawResponse,
  UpHuntOptions,
  WaitOptions,
} from './options.js';
export { deliveryHeader, type HeaderValue, parseWebhook, type RawBody, WebhookInbox } from './webhooks.js';
