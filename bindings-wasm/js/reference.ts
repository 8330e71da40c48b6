import { plain } from './encode.js';
import { refused } from './error-from.js';
import { Application, referenceOf, Submission, type ApplicationRef } from './models.js';

/** An application: a reference to it, what `apply` or `status` returned, or its `queueId`. */
export type Which = ApplicationRef | Submission | Application | string;

/** Returns the reference as plain data. `field` names it in an error. */
export function reference(which: Which, field = 'reference'): unknown {
  if (typeof which === 'string') return { queueId: plain('queueId', which) };
  const given = plain(field, which);
  if (typeof given !== 'object' || !given || Array.isArray(given))
    throw refused(field, `${field} names no application`, 'Give what apply or status returned, or its queueId.');
  return isResult(which, given) ? referenceOf(given as Submission) : given;
}

/** Returns whether it is a result, or a plain copy of one: it names both the application and its job, among other fields. */
function isResult(which: Which, given: object): boolean {
  const isInstance = which instanceof Submission || which instanceof Application;
  return isInstance || 'applicationStatus' in given || 'recovered' in given;
}
