import { hkdfSync } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { z } from 'zod';
import type { Desk } from '../../desk';
import { later } from '../../later';

export interface SealedCookie<T> {
  /** Null when it is absent, too old, another server's, or not what we wrote. */
  read(request: FastifyRequest): Promise<T | null>;
  /** False when it is too large for a browser to keep: then it is not set. */
  write(reply: FastifyReply, value: T): Promise<boolean>;
  /** Takes it from a browser that brought it. */
  clear(reply: FastifyReply): void;
}

export interface SealedCookieKind<T> {
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly livesMs: number;
  readonly secure: boolean;
  /** Only what asks below it carries the cookie; left out, everything does. */
  readonly path?: string;
}

/** What a browser keeps at least, name and attributes left out. */
const MAX_CHARACTERS = 3_800;

/**
 * A cookie that the browser keeps and cannot read or change: encrypted (A256GCM) under a key made of the session
 * secret and of the cookie's own name, so that none serves in another's place. It dies with that secret.
 */
export function sealedCookie<T extends Record<string, unknown>>(
  { config, clock }: Pick<Desk, 'config' | 'clock'>,
  kind: SealedCookieKind<T>,
): SealedCookie<T> {
  const { path = '/' } = kind;
  // A name that no neighbour of our domain may set.
  const prefix = path === '/' ? '__Host-' : '__Secure-';
  const name = kind.secure ? `${prefix}${kind.name}` : kind.name;
  const key = new Uint8Array(hkdfSync('sha256', config.sessionSecret, '', `cookie ${kind.name}`, 32));
  const options = { path, httpOnly: true, sameSite: 'lax', secure: kind.secure } as const;
  return {
    async read(request) {
      const sealed = request.cookies[name];
      if (!sealed) return null;
      const opened = await jwtDecrypt(sealed, key, {
        currentDate: new Date(clock()),
        requiredClaims: ['exp'],
      }).catch(() => null);
      const parsed = kind.shape.safeParse(opened?.payload);
      return parsed.success ? parsed.data : null;
    },
    async write(reply, value) {
      const sealed = await new EncryptJWT(value)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(new Date(later(clock(), kind.livesMs)))
        .encrypt(key);
      if (sealed.length > MAX_CHARACTERS) return false;
      reply.setCookie(name, sealed, { ...options, maxAge: Math.floor(kind.livesMs / 1_000) });
      return true;
    },
    clear(reply) {
      if (reply.request.cookies[name] !== undefined) reply.clearCookie(name, options);
    },
  };
}
