import type { Refused } from './refusals';

interface Failure {
  readonly message?: string;
  readonly code?: string;
  /** The code of OAuth, as the provider gave it. */
  readonly error?: string;
  readonly status?: number;
  readonly cause?: unknown;
}

/** A failure and what it was caused by. */
function chainOf(error: unknown): Failure[] {
  const chain: Failure[] = [];
  for (
    let one = error;
    typeof one === 'object' && one !== null && chain.length < 5;
    one = (one as Failure).cause
  )
    chain.push(one as Failure);
  return chain;
}

const isSilence = ({ message, code, status, error }: Failure): boolean =>
  message === 'fetch failed' ||
  code === 'OAUTH_TIMEOUT' ||
  (status ?? 0) >= 500 ||
  error === 'server_error' ||
  error === 'temporarily_unavailable';

/** What a failure of openid-client means to whoever signs in. Its texts are not passed on: a log holds no person. */
export function refusalOf(error: unknown): Refused {
  const chain = chainOf(error);
  const said = chain.find((one) => one.error !== undefined)?.error;
  const codes = chain.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  const why = [...codes, ...(said ? [said.slice(0, 60)] : [])].join(' ') || 'unknown';
  if (said === 'access_denied') return { refused: 'CANCELLED', why };
  // A code serves once, within half a minute.
  if (said === 'invalid_grant') return { refused: 'EXPIRED', why };
  return { refused: chain.some(isSilence) ? 'UNAVAILABLE' : 'NOT_TRUSTED', why };
}
