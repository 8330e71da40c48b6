import { errorOf } from './error-of.js';
import type { UpHuntError } from './kinds.js';

/** Bad input that only JavaScript can tell, in the form in which the core refuses all other. */
export function refused(field: string, message: string, hint: string): UpHuntError {
  const details = { kind: 'invalid_input', message, hint, field, attempts: 0, application: null };
  return errorOf({ text: `${message} (hint: ${hint})`, details: details as never });
}
