import type { FastifyReply } from 'fastify';
import type { AppError } from '../errors';

const STATUS: Readonly<Record<string, number>> = {
  SIGN_IN_NEEDED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  DISK_FULL: 507,
};

/** What went wrong, for whoever asked by an address of its own. */
export const tell = (reply: FastifyReply, { code, message, cure }: AppError) =>
  reply.code(STATUS[code] ?? 400).send({ error: { code, message, cure } });
