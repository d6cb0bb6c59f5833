import { ApiError } from '../graphql/api-error';

async function send(method: 'POST' | 'DELETE', path: string, body?: object): Promise<Response> {
  const response = await fetch(path, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  }).catch((cause: unknown) => {
    throw new ApiError('UNREACHABLE', 'The server did not answer.', { cause });
  });
  if (response.ok) return response;
  const answer = (await response.json().catch(() => null)) as {
    error?: { code?: string; message?: string };
  } | null;
  const code = response.status === 429 ? 'TOO_MANY_REQUESTS' : (answer?.error?.code ?? 'UNKNOWN');
  throw new ApiError(code, answer?.error?.message ?? `The server answered ${response.status}.`);
}

/** Uses a one-time link up; the cookie of the session comes with the answer. */
export const openSession = (token: string) => send('POST', '/session', { token });
export const closeSession = () => send('DELETE', '/session');
/** The answer is the same whether the address is known or not. */
export const askForLink = (email: string) => send('POST', '/session/link', { email });
