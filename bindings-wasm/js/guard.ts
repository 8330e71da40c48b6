import { brand } from './error.js';
import type { AnyUpHuntError } from './generated/errors.js';

/**
 * Returns whether a thrown value is an error of this package, also of another copy of it. Its `kind` names what went wrong.
 *
 * @example
 * if (isUpHuntError(error) && error.kind === 'rate_limited') await sleep(error.retryAfter);
 */
export function isUpHuntError(error: unknown): error is AnyUpHuntError {
  return (error as { [brand]?: unknown } | null | undefined)?.[brand] === true;
}
