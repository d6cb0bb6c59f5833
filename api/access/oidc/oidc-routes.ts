import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../desk';
import { nextAddress } from '../next-address';
import { newOidcValue } from '../secrets';
import type { SessionCookie } from '../session-cookie';
import { isEmail, tidyEmail } from '../sign-in.service';
import { identityId } from './identity.repository';
import { openKnownIdentity } from './identity.service';
import type { OidcDoor } from './oidc-door';
import type { ProviderAnswer } from './provider';
import { isRefused, type Refused } from './refusals';

interface OidcRouting {
  readonly door: OidcDoor;
  readonly session: SessionCookie;
  /** Sends a link to an address, as whoever asks for one on the page gets it; says nothing of whether it did. */
  readonly sendLink: (request: FastifyRequest, email: string) => void;
}

const queryOf = ({ url }: FastifyRequest): string => url.split('?')[1] ?? '';

function refuse(request: FastifyRequest, reply: FastifyReply, { refused, why }: Refused) {
  request.log.warn({ refused, why }, 'A sign-in at the provider did not succeed.');
  return reply.redirect(`/sign-in?refused=${refused}`, 303);
}

/** Mounts the way through the provider, /session/oidc (decision 009). */
export function registerOidc(scope: FastifyInstance, desk: Desk, routing: OidcRouting): void {
  const { door, session, sendLink } = routing;
  const { provider, cookies, address } = door;

  scope.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  scope.setErrorHandler((error: { readonly statusCode?: number }, request, reply) => {
    if (error.statusCode === 429) return refuse(request, reply, { refused: 'TOO_MANY', why: 'too many' });
    request.log.error(error);
    return refuse(request, reply, { refused: 'UNAVAILABLE', why: 'our own failure' });
  });

  scope.get('/session/oidc/start', async (request, reply) => {
    const asked = new URLSearchParams(queryOf(request));
    const next = nextAddress(asked.get('next'));
    // The provider comes back to one name of ours, and the cookie has to be there. Once: a proxy may change the name.
    if (request.host !== new URL(address).host && !asked.has('again'))
      return reply.redirect(`${address}/session/oidc/start?again=1&next=${encodeURIComponent(next)}`, 303);
    const [state, nonce] = [newOidcValue(), newOidcValue()];
    const authorisation = await provider.authorisation(state, nonce);
    if (isRefused(authorisation)) return refuse(request, reply, authorisation);
    await cookies.attempt.write(reply, { state, nonce, verifier: authorisation.verifier, next });
    return reply.redirect(authorisation.address, 303);
  });

  /** The provider's word for an address is not enough: whoever reads its mail says that it is theirs. */
  const askForProof = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { issuer, sub, email: told, idToken }: ProviderAnswer,
    next: string,
  ) => {
    const email = tidyEmail(told ?? '');
    if (!isEmail(email)) return refuse(request, reply, { refused: 'NO_ADDRESS', why: 'no address' });
    await door.wait(reply, { identity: identityId(issuer, sub), issuer, email, next, idToken });
    sendLink(request, email);
    return reply.redirect('/sign-in?proof=sent', 303);
  };

  scope.get('/session/oidc/callback', async (request, reply) => {
    const query = queryOf(request);
    const attempt = await cookies.attempt.read(request);
    // Another site's page that calls this ends no sign-in that is under way.
    if (!attempt || new URLSearchParams(query).get('state') !== attempt.state)
      return refuse(request, reply, { refused: 'EXPIRED', why: attempt ? 'another state' : 'no attempt' });
    cookies.attempt.clear(reply);
    const answer = await provider.answer(query, attempt);
    if (isRefused(answer)) return refuse(request, reply, answer);
    const opened = await openKnownIdentity(
      desk,
      desk.config.sessionSecret,
      answer,
      request.headers['user-agent'] ?? '',
      session.of(request),
    );
    if (!opened) return askForProof(request, reply, answer, attempt.next);
    reply.setCookie(session.name, opened.token, session.options);
    await door.signedIn(reply, opened.token, answer.idToken);
    return reply.redirect(attempt.next, 303);
  });

  // Where the provider sends the browser after it ended its session; the `state` that it brings is of no use.
  scope.get('/session/oidc/left', async (_request, reply) => reply.redirect('/', 303));
}
