import { plain } from './encode.js';
import { Application, referenceOf, Submission, type ApplicationRef } from './models.js';

/** An application: a reference to it, what `apply` or `status` returned, or its `queueId`. */
export type Which = ApplicationRef | Submission | Application | string;

/** Returns the reference as plain data. */
export function reference(which: Which): unknown {
  if (typeof which === 'string') return { queueId: plain('queueId', which) };
  const given = Object(plain('reference', which)) as Application & Submission;
  return isResult(which) || isResult(given) ? referenceOf(given) : given;
}

/** Returns whether it is a result, or a plain copy of one: it names both the application and its job, among other fields. */
function isResult(which: object): boolean {
  const isInstance = which instanceof Submission || which instanceof Application;
  return isInstance || 'applicationStatus' in which || 'recovered' in which;
}
