import type { ErrorDetails } from './generated/declared.js';
import type { Application } from './models.js';
import { named } from './named.js';

/** @internal The brand by which another copy of this package knows an error of it. */
export const brand = Symbol.for('uphunt-sdk.error');

/** The details that the core leaves out where the service did not return them. */
export const NOT_RETURNED = { creditsRemaining: null, needsCredits: null, limit: null, used: null, resetsAt: null };

/** The part of all errors that is the same; `errors.ts` declares the fields. */
export abstract class DetailedError extends Error {
  readonly #details: ErrorDetails;

  /** @internal */
  constructor(details: ErrorDetails, cause?: unknown, application: Application | null = null) {
    const { message, hint } = details;
    super(hint ? `${message.replace(/[^.!?]$/, '$&.')} ${hint}` : message, cause === undefined ? {} : { cause });
    this.#details = { ...NOT_RETURNED, ...details };
    const fields = { ...this.#details, application, name: new.target.name };
    for (const [name, value] of Object.entries(fields)) {
      // A server's own field, such as `stack`, does not replace what every error has.
      if ((name in this && name !== 'name') || name === 'cause') continue;
      // A field that is null is there, but `console.log` need not show it.
      const enumerable = value !== null && name !== 'name';
      Object.defineProperty(this, name, { value, enumerable });
    }
  }

  /** @internal */
  get [brand](): true {
    return true;
  }

  /**
   * Returns all details as plain data, for logs and for `postMessage`: `structuredClone` keeps only the message, the stack and
   * the cause of an error. The `message` in it is what happened, without the hint.
   */
  toJSON(): ErrorDetails {
    return this.#details;
  }
}

/**
 * The error for your own `fetch` to throw when it has certainly sent nothing; an `apply` is then sent again. After any other
 * error the request may have been delivered, so the client first reads the job's status.
 */
export class NotSentError extends Error {
  /** The property that the client looks for: any error that has it counts. */
  readonly code = 'UPHUNT_NOT_SENT';
  override readonly name = 'NotSentError';
}

named({ NotSentError });
