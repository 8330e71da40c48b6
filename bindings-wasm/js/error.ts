import type { ErrorDetails } from './declared.js';
import type { Application } from './models.js';

/** @internal */
export const brand = Symbol.for('uphunt-sdk.error');

/** What all errors of the core have in common. */
export class DetailedError extends Error {
  readonly #details: ErrorDetails;

  /** @internal */
  constructor(text: string, details: ErrorDetails, application: Application | null) {
    super(text);
    this.#details = details;
    for (const [name, value] of Object.entries({ ...details, application })) {
      // What is not known is there, but `console.log` need not show it.
      if (name !== 'message') Object.defineProperty(this, name, { value, enumerable: value !== null });
    }
  }

  /** @internal By this it is known to another copy of this package, too. */
  get [brand](): true {
    return true;
  }

  /** All that is known as plain data. `message` is what happened, without the hint behind it. */
  toJSON(): ErrorDetails {
    return this.#details;
  }
}
