import { NOT_RETURNED } from './error.js';
import { CLASSES } from './generated/error-classes.js';
import type { ErrorDetails } from './generated/declared.js';
import { UpHuntError } from './generated/errors.js';

/** What the core throws. */
export interface Thrown {
  details: ErrorDetails;
  /** What `fetch` threw, if that was the reason. */
  cause?: unknown;
}

/** Returns the error of its kind's class. */
export function errorFrom({ details, cause }: Thrown, application: UpHuntError['application'] = null): UpHuntError {
  return new (CLASSES[details.kind] ?? UpHuntError)(details, cause, application);
}

/** Returns the error for input that is refused before the core sees it. */
export function refused(field: string, message: string, hint: string): UpHuntError {
  return errorFrom({ details: detailsOf('invalid_input', message, hint, field) });
}

/** Returns the details of an error that did not come from the core. */
export function detailsOf(kind: string, message: string, hint: string, field: string | null = null): ErrorDetails {
  return {
    kind: kind as ErrorDetails['kind'],
    message,
    hint,
    field,
    attempts: 0,
    status: null,
    code: null,
    retryAfter: null,
    requestId: null,
    body: null,
    ...NOT_RETURNED,
    queueId: null,
    jobId: null,
    application: null,
  };
}
