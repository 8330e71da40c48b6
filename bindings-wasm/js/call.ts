import { errorFrom, refused, type Thrown } from './error-from.js';
import type { UpHuntError } from './generated/errors.js';
import { Application } from './models.js';
import { native, trapError } from './native.js';
import type { Cancellation } from './native/uphunt.js';
import type { CallOptions } from './options.js';
import { onAbort } from './signals.js';
import { guarded, trapped, untilTrap } from './trap.js';

/** Calls the core, and throws its error as an exception. */
export function call<T>(action: (core: ReturnType<typeof native>) => T): T {
  const core = native();
  try {
    return guarded(() => action(core));
  } catch (error) {
    throw exception(error, call);
  }
}

/** Returns the error with these details. */
export function errorOf(details: Thrown['details'], cause?: unknown): UpHuntError {
  const { application } = details;
  return errorFrom({ details, cause }, application && Application.from(application));
}

/** Returns the exception for what the core threw. `below` is the function that the stack is to leave out. */
function exception(thrown: unknown, below: unknown): unknown {
  if (trapped()) return trapError();
  if (typeof thrown !== 'object' || !thrown || !('details' in thrown)) return thrown;
  const error = errorOf((thrown as Thrown).details, (thrown as Thrown).cause);
  (Error as { captureStackTrace?(error: Error, below: unknown): void }).captureStackTrace?.(error, below);
  return error;
}

/** The updates of a wait while they are handed over. */
export interface Updates {
  /** Rejects with what the callback threw. */
  failed: Promise<never>;
  /** Resolves when every update has been handled. */
  handled(): Promise<unknown>;
}

/** For calls that nothing cancels. */
let never: Cancellation | undefined;

/**
 * Runs a call of the core until it ends, its signal aborts or an update fails.
 *
 * @param start Begins the call.
 */
export async function run<D>(
  start: (cancellation: Cancellation) => Promise<D>,
  options: CallOptions | null | undefined,
  updates?: Updates,
): Promise<D> {
  const signal = checked(options?.signal);
  if (signal?.aborted) throw reasonOf(signal);
  const { Cancellation } = native();
  try {
    if (!signal && !updates) return await untilTrap(() => start((never ??= new Cancellation())));
    const cancellation = new Cancellation();
    return await untilStopped(
      untilTrap(() => start(cancellation)),
      cancellation,
      signal,
      updates,
    );
  } catch (error) {
    throw exception(error, run);
  }
}

/** Returns the signal, if it is one; `null` is none, as with `fetch`. */
export function checked(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal != null && typeof signal.addEventListener !== 'function')
    throw refused('signal', 'signal is not an AbortSignal', "Give a controller's signal: controller.signal.");
  return signal ?? undefined;
}

/** Returns the reason of an aborted signal. Those of older polyfills have none, and such platforms may have no `DOMException`. */
function reasonOf({ reason }: AbortSignal): unknown {
  if (reason !== undefined) return reason;
  return Object.assign(new Error('This operation was aborted'), { name: 'AbortError' });
}

function untilStopped<D>(
  call: Promise<D>,
  cancellation: Cancellation,
  signal: AbortSignal | undefined,
  updates: Updates | undefined,
): Promise<D> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = (settle: () => void): void => {
      if (isOver) return;
      isOver = true;
      forget?.();
      settle();
      if (!trapped()) cancellation.free();
    };
    const stop = (reason: unknown): void =>
      end(() => {
        if (!trapped()) cancellation.cancel();
        reject(reason);
      });
    const forget = signal && onAbort(signal, () => stop(reasonOf(signal)));
    // A logger may have aborted the call while it began.
    if (signal?.aborted) stop(reasonOf(signal));
    updates?.failed.catch(stop);
    call.then(
      async (data) => {
        await updates?.handled().catch(() => {});
        end(() => resolve(data));
      },
      (error: unknown) => end(() => reject(error)),
    );
  });
}
