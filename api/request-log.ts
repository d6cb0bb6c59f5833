import type { FastifyRequest } from 'fastify';

/** What a log says of a request: never its query, where sign-in links and a provider's answers travel. */
export const loggedRequest = ({ method, url, host, ip }: FastifyRequest) => ({
  method,
  path: url.split('?')[0],
  host,
  remoteAddress: ip,
});
