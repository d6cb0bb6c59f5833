import type { FastifyRequest } from 'fastify';
import { loggedRequest } from '../../api/request-log';

test('a log has no query of a request: links and a provider’s answers travel there', () => {
  const url = '/sign-in?token=secret';
  const logged = loggedRequest({ method: 'GET', url, host: 'x', ip: '127.0.0.1' } as FastifyRequest);
  expect(logged).toEqual({ method: 'GET', path: '/sign-in', host: 'x', remoteAddress: '127.0.0.1' });
});
