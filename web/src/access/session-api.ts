import { ApiError } from '../graphql/api-error';

async function send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Response> {
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

/** Uses a one-time link up; the cookie of the session comes with the answer. `next`: where the sign-in began. */
export const openSession = async (token: string): Promise<{ readonly next: string | null }> =>
  (await send('POST', '/session', { token })).json();

/** Signs out; the address where the provider ends its session too, where one signed in there. */
export async function closeSession(): Promise<string | null> {
  const response = await send('DELETE', '/session');
  if (response.status === 204) return null;
  return ((await response.json()) as { leaveBy: string }).leaveBy;
}

/** The answer is the same whether the address is known or not. */
export const askForLink = (email: string) => send('POST', '/session/link', { email });

export interface Ways {
  /** What else one signs in with; null where there is nothing else. */
  readonly provider: string | null;
  /** The address that this browser is to prove. */
  readonly proving: string | null;
}

export const askWays = async (): Promise<Ways> => (await send('GET', '/session/ways')).json();
