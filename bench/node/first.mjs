// How long it takes from nothing to the first answer: `first.mjs URL QUEUE_ID` prints milliseconds of importing, of making a client
// (which compiles the module), and of the first call beside a `fetch` that opens the connection.

const [url, queueId] = process.argv.slice(2);
const { now } = performance;
const clock = now.bind(performance);

// The platform's own first request is slow for every caller: it must not count here.
await (await fetch(`${url}/api/auto-apply-v2/status?queueId=warm`)).text();
const began = clock();
const { UpHunt } = await import('uphunt-sdk');
const imported = clock();
const client = new UpHunt({ apiKey: 'sk_uphunt_0123456789abcdef', baseUrl: url });
const made = clock();
await client.status(queueId);
const called = clock();
console.log(JSON.stringify({ importing: imported - began, making: made - imported, calling: called - made }));
