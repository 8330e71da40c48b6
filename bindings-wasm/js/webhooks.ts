import { call } from './call.js';
import { inboxOptions } from './config.js';
import { plain } from './encode.js';
import { WebhookEvent } from './models.js';
import { named } from './named.js';
import type { NativeInbox } from './native/uphunt.js';
import { refused } from './error-from.js';

/** The header that carries a delivery's id, the same in every repetition of it. In lower case, as Node spells headers. */
export const deliveryHeader = 'x-uphunt-delivery';

/** The value of a header, as `Headers` and as Node give it. */
export type HeaderValue = string | readonly string[] | null | undefined;

/** The raw body of a request: bytes or text, not yet parsed. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * Reads an event from the raw body of a request. It proves nothing until `client.confirm(event)` has read the status.
 *
 * @param body The body before any parser of the web framework.
 * @param deliveryId The value of the header {@link deliveryHeader}.
 * @throws {InvalidInputError} when the body is no event: answer 400.
 * @example
 * const event = parseWebhook(await request.arrayBuffer(), request.headers.get(deliveryHeader));
 * console.log(event.event, event.application.credit());
 */
export function parseWebhook(body: RawBody, deliveryId?: HeaderValue): WebhookEvent {
  return new WebhookEvent(call((native) => native.parseWebhook(bytes(body), id(deliveryId))));
}

/**
 * Receives webhooks and drops duplicates: the service repeats a delivery that was not answered in time.
 *
 * @example
 * const inbox = new WebhookInbox();
 * const event = inbox.receive(body, request.headers.get(deliveryHeader));
 * if (event) await handle(event); // else it is a duplicate: answer 200 all the same
 */
export class WebhookInbox {
  readonly #native: NativeInbox;

  /** Creates an inbox that remembers so many deliveries (default 10,000); the oldest are forgotten first. */
  constructor(options: { capacity?: number } = {}) {
    const { capacity = 10_000 } = inboxOptions(options);
    if (!(typeof capacity === 'number' && Number.isInteger(capacity) && capacity > 0 && capacity < 2 ** 32))
      throw refused('capacity', 'capacity is no whole number in range', 'Give a whole number from 1 to 4,294,967,295.');
    this.#native = call(({ NativeInbox }) => new NativeInbox(capacity));
  }

  /**
   * Returns the event, or `null` for a duplicate.
   *
   * @throws {InvalidInputError} when the body is no event: answer 400.
   */
  receive(body: RawBody, deliveryId?: HeaderValue): WebhookEvent | null {
    const event = call(() => this.#native.receive(bytes(body), id(deliveryId)));
    return event == null ? null : new WebhookEvent(event);
  }

  /** Forgets an event that could not be handled, so that its repetition counts as new. Respond with 503, and the
   * service delivers the event again. */
  release(event: WebhookEvent): void {
    call(() => this.#native.release(plain('event', event)));
  }
}

named({ WebhookInbox });

function id(deliveryId: HeaderValue): string | undefined {
  return deliveryId == null ? undefined : String(deliveryId);
}

function bytes(body: RawBody): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  // An ArrayBuffer of another frame is of another class.
  if (/ArrayBuffer/.test(Object.prototype.toString.call(body))) return new Uint8Array(body);
  throw refused(
    'body',
    'the body is neither text nor bytes',
    'Pass the raw request body, as text or bytes (in Express: express.raw({ type: "application/json" })).',
  );
}
