// Generated from the Rust core by `cargo xtask codegen`; do not edit.

import * as errors from './errors.js';

/** The class of each kind. */
export const CLASSES: Readonly<Record<string, typeof errors.UpHuntError>> = {
  invalid_input: errors.InvalidInputError,
  bad_request: errors.BadRequestError,
  unauthorized: errors.AuthenticationError,
  out_of_credits: errors.OutOfCreditsError,
  subscription_inactive: errors.SubscriptionInactiveError,
  not_found: errors.NotFoundError,
  already_applied: errors.AlreadyAppliedError,
  unprocessable: errors.UnprocessableEntityError,
  rate_limited: errors.RateLimitError,
  server: errors.ServerError,
  unavailable: errors.ServiceUnavailableError,
  connection: errors.APIConnectionError,
  timeout: errors.APITimeoutError,
  deadline_exceeded: errors.DeadlineExceededError,
  unexpected_response: errors.UnexpectedResponseError,
  decode: errors.DecodeError,
  outcome_unknown: errors.OutcomeUnknownError,
  wait_timeout: errors.WaitTimeoutError,
  unsupported_runtime: errors.UnsupportedRuntimeError,
  internal: errors.InternalError,
};
