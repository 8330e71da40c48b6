/**
 * Where a call was made, for the stack of its error: that comes from the core, which has none of our callers on its stack.
 *
 * V8 tells who awaits what an error ends. Elsewhere each call takes a stack before it begins, which takes as long as all else
 * that it does here.
 */
let callersAreTold = false;

type Captures = { captureStackTrace(error: Error, below: unknown): void };

async function probe(): Promise<void> {
  await undefined;
  callersAreTold = 'captureStackTrace' in Error && / async /.test(new Error().stack ?? '');
}
void (async () => {
  await probe();
})();

/** To be taken when a call is made. */
export function origin(): Error | undefined {
  return callersAreTold ? undefined : new Error();
}

/** The error with the stack of who made the call. `below` is the function that throws it. */
export function from(origin: Error | undefined, error: Error, below: unknown): Error {
  if (origin) {
    error.stack = `${error.name}: ${error.message}\n${origin.stack?.replace(/^Error.*\n/, '') ?? ''}`;
  } else {
    (Error as unknown as Partial<Captures>).captureStackTrace?.(error, below);
  }
  return error;
}
