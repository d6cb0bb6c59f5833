import { timingSafeEqual } from 'node:crypto';
import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors';
import type { Command, CommandContext } from './commands';

export interface ControlSettings {
  readonly token: string;
  readonly commands: Readonly<Record<string, Command>>;
  readonly context: Omit<CommandContext, 'print'>;
}

/** One line of the answer: something to print, or how it ended. */
export type ControlLine =
  | { readonly print: string }
  | { readonly done: true }
  | { readonly error: { readonly code: string; readonly message: string; readonly cure?: string } };

const matches = (given: unknown, token: string): boolean => {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The way in for `npm run import`, `backup` and `restore` while the server holds the graph. */
export function registerControl(server: FastifyInstance, settings: ControlSettings): void {
  server.post<{ Params: { command: string }; Body: { argv?: unknown } }>(
    '/control/:command',
    async (request, reply) => {
      if (!matches(request.headers['x-control-token'], settings.token)) return reply.code(404).send();
      const command = settings.commands[request.params.command];
      const argv = request.body?.argv;
      if (!command || !Array.isArray(argv) || !argv.every((part) => typeof part === 'string')) {
        return reply.code(400).send();
      }
      const lines = new PassThrough();
      const send = (line: ControlLine) => lines.write(`${JSON.stringify(line)}\n`);
      const context = { ...settings.context, print: (line: string) => void send({ print: line }) };
      void command(argv, context)
        .then(
          () => send({ done: true }),
          (error: unknown) => {
            const known = error instanceof AppError;
            if (!known) request.log.error(error);
            send({
              error: {
                code: known ? error.code : 'UNAVAILABLE',
                message: known ? error.message : 'The command failed; see the log of the server.',
                ...(known && error.cure ? { cure: error.cure } : {}),
              },
            });
          },
        )
        .finally(() => lines.end());
      return reply.type('application/x-ndjson').send(lines);
    },
  );
}
