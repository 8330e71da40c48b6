import type { WebhookEvent } from './declared.js';
import { encoded } from './encode.js';
import { eventOf } from './models.js';
import { named } from './named.js';
import { asking } from './native.js';
import type { NativeInbox } from './native/uphunt.js';
import { refused } from './refuse.js';

/** The header that carries a delivery's id, the same in every repetition of it. As Node spells headers: in small letters. */
export const deliveryHeader = 'x-uphunt-delivery';

/** The value of a header, as `Headers` and as Node give it. */
export type HeaderValue = string | readonly string[] | null | undefined;

/** The body of a request as it came: bytes or text, not yet parsed. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * Reads an event from the raw body of a request. It proves nothing until `client.confirm(event)` has asked the service.
 *
 * @param body The body as it came, before any parser of the web framework.
 * @param deliveryId The value of the header {@link deliveryHeader}.
 * @throws {InvalidInputError} when the body is no event: answer 400.
 * @example
 * const event = parseWebhook(await request.arrayBuffer(), request.headers.get(deliveryHeader));
 * console.log(event.event, event.application.credit());
 */
export function parseWebhook(body: RawBody, deliveryId?: HeaderValue): WebhookEvent {
  // To an inbox that nothing came into, everything is new.
  return new WebhookInbox({ capacity: 1 }).receive(body, deliveryId) as WebhookEvent;
}

/**
 * Takes webhooks in and drops those that came before: the service repeats a delivery that was not answered in time.
 *
 * @example
 * const inbox = new WebhookInbox();
 * const event = inbox.receive(body, request.headers.get(deliveryHeader));
 * if (event) await handle(event); // else it came before: answer 200 all the same
 */
export class WebhookInbox {
  static {
    named(this, 'WebhookInbox');
  }

  readonly #inbox: NativeInbox;

  /** Remembers so many deliveries, 10,000 by default; the oldest are forgotten first. */
  constructor({ capacity = 10_000 }: { capacity?: number } = {}) {
    if (!(Number.isInteger(capacity) && capacity > 0 && capacity < 2 ** 32)) {
      throw refused('capacity', `capacity is ${String(capacity)}`, 'Give a whole number from 1 to 4,294,967,295.');
    }
    this.#inbox = asking((core) => new core.NativeInbox(capacity));
  }

  /**
   * The event, or `null` when it came before.
   *
   * @throws {InvalidInputError} when the body is no event: answer 400.
   */
  receive(body: RawBody, deliveryId?: HeaderValue): WebhookEvent | null {
    const event = asking(() => this.#inbox.receive(bytes(body), id(deliveryId)));
    return event === undefined ? null : eventOf(JSON.parse(event));
  }

  /** Forgets an event that could not be handled, so that its repetition counts as new. Answer 503, and it will come. */
  release(event: WebhookEvent): void {
    asking(() => this.#inbox.release(encoded('event', event)));
  }
}

function id(deliveryId: HeaderValue): string | undefined {
  return deliveryId == null ? undefined : String(deliveryId);
}

function bytes(body: RawBody): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  // Also one of another frame, which is of another class.
  if (/ArrayBuffer/.test(Object.prototype.toString.call(body))) return new Uint8Array(body);
  throw refused(
    'body',
    'the body is neither text nor bytes, as it came over the network',
    'Hand over the raw body, as text or bytes (in Express: express.raw({ type: "application/json" })).',
  );
}
