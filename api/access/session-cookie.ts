import type { FastifyRequest } from 'fastify';
import type { Config } from '../config';

export interface SessionCookie {
  readonly name: string;
  readonly options: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
  };
  /** The token of whoever asks; null when there is none. */
  of(request: FastifyRequest): string | null;
}

/** Whether browsers reach us by https alone. */
export const servedByHttps = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean =>
  publicUrl?.startsWith('https:') ?? false;

/** The cookie of a session: opaque, for this site alone, out of reach of scripts. */
export function sessionCookie(config: Config): SessionCookie {
  const secure = servedByHttps(config);
  const name = secure ? '__Host-session' : 'session';
  return {
    name,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
    of: (request) => request.cookies[name] ?? null,
  };
}
