import { plain } from './encode.js';
import type { Application, ApplicationRef, Submission } from './models.js';

/** An application: a reference to it, what `apply` or `status` returned, or its `queueId`. */
export type Which = ApplicationRef | Submission | Application | string;

/** Returns the reference as plain data. A result names both the application and its job: one of the two is the reference. */
export function reference(which: Which): unknown {
  if (typeof which === 'string') return { queueId: plain('queueId', which) };
  const ref = Object(plain('reference', which)) as Application;
  if (ref.applicationStatus === undefined) return ref;
  return ref.queueId || !ref.jobId ? { queueId: ref.queueId } : { jobId: ref.jobId };
}
