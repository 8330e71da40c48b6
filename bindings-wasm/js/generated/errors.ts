// Generated from the Rust core by `cargo xtask codegen`; do not edit.

import { DetailedError } from '../error.js';
import type { Application } from '../models.js';
import { named } from '../named.js';
import type { ErrorKind } from './declared.js';

/**
 * Base class of all errors of this package. Each kind has a class of its own: distinguish them by `instanceof` or
 * by `kind`. The message ends with the hint.
 */
export class UpHuntError extends DetailedError {
  /** What went wrong. */
  declare readonly kind: ErrorKind;
  /** What the user can do about it. */
  declare readonly hint: string | null;
  /** The HTTP status, where there was a response. */
  declare readonly status: number | null;
  /** The service's own code, where it gave one. */
  declare readonly code: string | null;
  /** How long to wait before trying again. In JSON: seconds. */
  declare readonly retryAfter: number | null;
  /** How many attempts were made. 0 when the input was refused before. */
  declare readonly attempts: number;
  /** The service's id of the request (`x-request-id`, or the id of the network in front of it), for its support. */
  declare readonly requestId: string | null;
  /** The response body as text, cut to 64 KiB. */
  declare readonly body: string | null;
  /** Credits left, where the service returned it. */
  declare readonly creditsRemaining: number | null;
  /** Whether credits are needed, where the service returned it. */
  declare readonly needsCredits: boolean | null;
  /** The limit that was exceeded. */
  declare readonly limit: number | null;
  /** How much of the limit is used. */
  declare readonly used: number | null;
  /** When the limit resets. In Unix milliseconds. */
  declare readonly resetsAt: number | null;
  /** The argument that was refused, where the input was bad: its name in the API. */
  declare readonly field: string | null;
  /** The `queueId` of the application that the error is about, where it is known. */
  declare readonly queueId: string | null;
  /** The job that the error is about, where there is one. */
  declare readonly jobId: string | null;
  /**
   * The application that the error is about, as last seen: the existing one with `AlreadyApplied`, the unsettled
   * one with `WaitTimeout`.
   */
  declare readonly application: Application | null;
}

/** An argument was refused before anything was sent. */
export class InvalidInputError extends UpHuntError {
  declare readonly kind: 'invalid_input';
}

/** 400 (or another 4xx without a kind of its own): a missing or malformed field. */
export class BadRequestError extends UpHuntError {
  declare readonly kind: 'bad_request';
}

/** 401: the key is missing, mistyped or revoked. */
export class AuthenticationError extends UpHuntError {
  declare readonly kind: 'unauthorized';
}

/** 402: no credits left. */
export class OutOfCreditsError extends UpHuntError {
  declare readonly kind: 'out_of_credits';
}

/** 403: the account behind the key has no active subscription. */
export class SubscriptionInactiveError extends UpHuntError {
  declare readonly kind: 'subscription_inactive';
}

/** 404: the job, application or company is not known. */
export class NotFoundError extends UpHuntError {
  declare readonly kind: 'not_found';
}

/** 409: this job was applied to already, or is being applied to. The error carries the existing application. */
export class AlreadyAppliedError extends UpHuntError {
  declare readonly kind: 'already_applied';
}

/** 422: well-formed, but a value is not allowed. */
export class UnprocessableEntityError extends UpHuntError {
  declare readonly kind: 'unprocessable';
}

/** 429, or the client's own rate limiter in fail-fast mode. */
export class RateLimitError extends UpHuntError {
  declare readonly kind: 'rate_limited';
}

/** 500, or another 5xx. */
export class ServerError extends UpHuntError {
  declare readonly kind: 'server';
}

/** 503: Upwork is down or limits the service. */
export class ServiceUnavailableError extends UpHuntError {
  declare readonly kind: 'unavailable';
}

/** The connection could not be established, or it broke. */
export class APIConnectionError extends UpHuntError {
  declare readonly kind: 'connection';
}

/** An attempt got no response in time. */
export class APITimeoutError extends UpHuntError {
  declare readonly kind: 'timeout';
}

/** The deadline of the whole call has passed, or would pass before the next attempt. */
export class DeadlineExceededError extends UpHuntError {
  declare readonly kind: 'deadline_exceeded';
}

/** The response is not what the API documents: a redirect, an HTML page, an empty body. */
export class UnexpectedResponseError extends UpHuntError {
  declare readonly kind: 'unexpected_response';
}

/** The response is JSON, but not of the documented shape. The message names the path in the document. */
export class DecodeError extends UpHuntError {
  declare readonly kind: 'decode';
}

/** Apply may or may not have been accepted, and the status endpoint did not show which. */
export class OutcomeUnknownError extends UpHuntError {
  declare readonly kind: 'outcome_unknown';
}

/** The application had not settled when the wait ended. The error carries it as last seen. */
export class WaitTimeoutError extends UpHuntError {
  declare readonly kind: 'wait_timeout';
}

/** WebAssembly cannot be started here; the hint says what this runtime needs. */
export class UnsupportedRuntimeError extends UpHuntError {
  declare readonly kind: 'unsupported_runtime';
}

/** The SDK itself has failed: pending calls end with this error, and so do all after it. */
export class InternalError extends UpHuntError {
  declare readonly kind: 'internal';
}

named({
  UpHuntError,
  InvalidInputError,
  BadRequestError,
  AuthenticationError,
  OutOfCreditsError,
  SubscriptionInactiveError,
  NotFoundError,
  AlreadyAppliedError,
  UnprocessableEntityError,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  APIConnectionError,
  APITimeoutError,
  DeadlineExceededError,
  UnexpectedResponseError,
  DecodeError,
  OutcomeUnknownError,
  WaitTimeoutError,
  UnsupportedRuntimeError,
  InternalError,
});

/** Every kind of error; `kind` distinguishes them. */
export type AnyUpHuntError =
  | InvalidInputError
  | BadRequestError
  | AuthenticationError
  | OutOfCreditsError
  | SubscriptionInactiveError
  | NotFoundError
  | AlreadyAppliedError
  | UnprocessableEntityError
  | RateLimitError
  | ServerError
  | ServiceUnavailableError
  | APIConnectionError
  | APITimeoutError
  | DeadlineExceededError
  | UnexpectedResponseError
  | DecodeError
  | OutcomeUnknownError
  | WaitTimeoutError
  | UnsupportedRuntimeError
  | InternalError;
