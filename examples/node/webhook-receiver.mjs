// @ts-check
// Receives webhooks, each once, and believes only what the service confirms: node webhook-receiver.mjs
//
// Listens on 127.0.0.1, on PORT (8000 without one), under /webhooks/uphunt. The key is read from UPHUNT_API_KEY;
// UPHUNT_BASE_URL points it at a sandbox instead of the service.

import { createServer } from 'node:http';
import { deliveryHeader, InvalidInputError, NotFoundError, UpHunt, UpHuntError, WebhookInbox } from 'uphunt-sdk';

const LARGEST = 256 * 1024; // bytes of a body; an event is far smaller

const client = new UpHunt();
const inbox = new WebhookInbox();

/**
 * The status to answer with: 200 also for duplicates and forged events, so that they are not delivered again.
 *
 * @param {Buffer} body
 * @param {string | undefined} deliveryId
 */
async function receive(body, deliveryId) {
  let event;
  try {
    event = inbox.receive(body, deliveryId);
    if (!event) return 200;
    // No signature is published: anybody could have sent this. The service waits 10 s for the answer.
    const application = await client.confirm(event, { deadlineMs: 8000 });
    console.log(`${application.jobId}: ${application.applicationStatus}, the credit was ${application.credit()}`);
    return 200;
  } catch (error) {
    if (!(error instanceof UpHuntError)) throw error;
    console.error(error.message);
    if (!event && error instanceof InvalidInputError) return 400;
    if (error instanceof NotFoundError) return 200;
    // Not handled: with 503 the service delivers it again, and then it counts as new.
    if (event) inbox.release(event);
    return 503;
  }
}

const server = createServer(async (request, response) => {
  if (request.method !== 'POST' || request.url !== '/webhooks/uphunt') return response.writeHead(404).end();
  // The raw body: what a framework has parsed already is refused.
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk); // what is beyond is read, not kept: so that the answer arrives
    }
  } catch {
    return; // the sender went away
  }
  if (size > LARGEST) return response.writeHead(413).end();
  response.writeHead(await receive(Buffer.concat(chunks), request.headers[deliveryHeader]?.toString())).end();
});

server.listen(Number(process.env.PORT ?? 8000), '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`listening on http://127.0.0.1:${address?.port}/webhooks/uphunt`);
});
