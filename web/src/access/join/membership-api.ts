import { ApiError } from '../../graphql/api-error';

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new ApiError('UNREACHABLE', 'The server did not answer.', { cause });
  });
  if (response.ok) return;
  const answer = (await response.json().catch(() => null)) as {
    error?: { code?: string; message?: string; place?: string };
  } | null;
  const { code = 'UNKNOWN', message = '', place } = answer?.error ?? {};
  throw new ApiError(response.status === 429 ? 'TOO_MANY_REQUESTS' : code, message, { place });
}

export interface MembershipAsk {
  readonly email: string;
  readonly name: string;
  readonly structure: string | null;
  readonly structureName: string | null;
  /** Of a structure that the directory does not have. */
  readonly structureKind: string | null;
  readonly structureCity: string | null;
  readonly message: string | null;
}

/** Asks to become a member; the answer is the same whether the address is known or not. */
export const askMembership = (ask: MembershipAsk): Promise<void> => post('/session/membership', ask);

/** Proves the address by the token of the link; those who answer then see the request. */
export const confirmMembership = (token: string): Promise<void> =>
  post('/session/membership/confirm', { token });
