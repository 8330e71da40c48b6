import { brand } from './error.js';
import type { AnyUpHuntError } from './kinds.js';

/**
 * Whether something that was thrown is an error of this package; `kind` then tells which.
 *
 * @example
 * if (isUpHuntError(error) && error.kind === 'rate_limited') await sleep(error.retryAfter);
 */
export function isUpHuntError(error: unknown): error is AnyUpHuntError {
  return (error as { [brand]?: unknown } | null | undefined)?.[brand] === true;
}
