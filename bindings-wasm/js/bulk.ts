import { call, checked, errorOf, run } from './call.js';
import { plain } from './encode.js';
import type { BatchResults, BulkItem, BulkProgress } from './generated/declared.js';
import { Application, Submission, type WebhookEvent } from './models.js';
import { named } from './named.js';
import type { NativeBatch } from './native/uphunt.js';
import { reference, type Which } from './reference.js';
import { onAbort } from './signals.js';
import { trapped } from './trap.js';

/**
 * Many applications at once, within the documented rate limits. Iterate over it for each item as it ends, or `finish()` it;
 * nothing is sent before.
 *
 * @example
 * for await (const item of client.applyAndWaitMany(requests)) console.log(item.jobId, item.application?.applicationStatus);
 */
export class Batch implements AsyncIterable<BulkItem> {
  readonly #native: NativeBatch;
  readonly #options: { signal: AbortSignal | undefined };
  /** Forgets the signal; set once the batch has begun. */
  #forgetSignal: (() => void) | undefined;

  /** @internal */
  constructor(native: NativeBatch, signal?: AbortSignal | null, onProgress?: (progress: BulkProgress) => unknown) {
    this.#native = native;
    this.#options = { signal: checked(signal) };
    // A callback that fails, now or later, does not end the batch.
    const report = async (progress: BulkProgress) => onProgress?.(progress);
    if (onProgress) native.onProgress((progress: BulkProgress) => void report(progress).catch(() => {}));
  }

  /** Iterates over the items as they end. Leaving the loop early stops the batch. */
  [Symbol.asyncIterator](): AsyncGenerator<BulkItem, void, undefined> {
    const items = this.#items();
    const end = items.return.bind(items);
    // A generator would stop the batch only after a `next()` that is pending.
    items.return = (value) => {
      this.stop();
      return end(value);
    };
    return items;
  }

  async *#items(): AsyncGenerator<BulkItem, void, undefined> {
    this.#watchSignal();
    try {
      for (;;) {
        const item: BulkItem | null = await run((stop) => this.#native.next(stop), this.#options);
        if (!item) return;
        yield converted(item);
      }
    } finally {
      this.stop();
      this.#forgetSignal?.();
    }
  }

  /**
   * Waits until the batch is over, and returns all items in the order of the input, also those that a loop has had. The signal
   * stops the batch.
   */
  async finish(): Promise<BatchResults> {
    this.#watchSignal();
    try {
      const results: BatchResults = await run((stop) => this.#native.finish(stop), this.#options);
      const { items, endedEarly, ...rest } = results;
      const error = endedEarly?.error && { error: errorOf(endedEarly.error) };
      return { items: items.map(converted), ...(endedEarly && { endedEarly: { ...endedEarly, ...error } }), ...rest };
    } catch (error) {
      this.stop();
      throw error;
    } finally {
      this.#forgetSignal?.();
    }
  }

  /** Stops the batch when the signal aborts, whatever the caller does at that moment: each proposal costs a credit. */
  #watchSignal(): void {
    const { signal } = this.#options;
    if (signal) this.#forgetSignal ??= onAbort(signal, () => this.stop());
  }

  /** Returns the sums so far. */
  progress(): BulkProgress {
    return call(() => this.#native.progress());
  }

  /** Sends no more applies and polls no more. Applies in flight end; the other items are `not_started` or `unsettled`. */
  stop(): void {
    if (!trapped()) this.#native.stop();
  }

  /** Takes the outcome from a webhook that `client.confirm` has confirmed, so that the batch need not poll for it. */
  settled(event: WebhookEvent): void {
    call(() => this.#native.settled(plain('event', event)));
  }

  /** Waits for another application: for `waitMany` with `keepOpen`. */
  add(which: Which): void {
    call(() => this.#native.add(reference(which)));
  }

  /** Ends `keepOpen`: the batch is over when everything has settled. */
  close(): void {
    if (!trapped()) this.#native.close();
  }
}

named({ Batch });

/** Makes the classes of an item's plain data. */
function converted({ submission, application, error, ...rest }: BulkItem): BulkItem {
  return {
    ...rest,
    ...(submission && { submission: new Submission(submission) }),
    ...(application && { application: Application.from(application) }),
    ...(error && { error: errorOf(error) }),
  };
}
