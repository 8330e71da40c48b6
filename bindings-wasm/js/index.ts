export { isUpHuntError } from './guard.js';
export { UpHunt, type Which } from './client.js';
export type * from './declared.js';
export {
  Application,
  type ApplicationRef,
  AppliedJobsPage,
  ArchivedJob,
  Freelancer,
  Freelancers,
  SetupReport,
  Submission,
} from './models.js';
export * from './kinds.js';
export type {
  AppliedJobsQuery,
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
