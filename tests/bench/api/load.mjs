// So many at once ask the same of a server, again and again: for a while, or so many times.
import { createRequire } from 'node:module';

const autocannon = createRequire(import.meta.url)('autocannon');

export async function ask(address, body) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok || JSON.parse(text).errors) throw new Error(`${response.status} ${text.slice(0, 500)}`);
  return text;
}

/** One request, or several in turn. */
const askedOf = (body) =>
  Array.isArray(body)
    ? { requests: body.map((one) => ({ body: JSON.stringify(one) })) }
    : { body: JSON.stringify(body) };

/** Milliseconds, requests a second, and CPU milliseconds of the server a request; every answer must be 200. */
export async function load(server, body, { connections, seconds, amount }) {
  const before = server.cpu();
  const result = await autocannon({
    url: `${server.address}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...askedOf(body),
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    timeout: 120,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  const count = result.requests.total;
  return {
    p50: result.latency.p50,
    p99: result.latency.p99,
    perSecond: count / result.duration,
    cpu: before === null || count === 0 ? null : ((server.cpu() - before) * 1000) / count,
  };
}
