import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AppError, type ErrorCode, errors } from '../errors';
import type { ControlLine } from './control';
import type { RunningServer } from './server-file';

/** Hands a command to the running server and prints what it says; throws what it threw. */
export async function askServer(
  server: RunningServer,
  command: string,
  argv: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  const response = await fetch(`${server.address}/control/${command}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-control-token': server.token },
    body: JSON.stringify({ argv }),
  }).catch((cause: unknown) => {
    throw errors.unavailable(`The server at ${server.address} does not answer.`, { cause });
  });
  if (!response.ok || !response.body) {
    throw errors.unavailable(`The server at ${server.address} refused the command (${response.status}).`, {
      cure: 'Stop it, or check that DATA_DIR is its folder.',
    });
  }
  const body = Readable.fromWeb(response.body as unknown as ReadableStream);
  for await (const text of createInterface({ input: body })) {
    const line = JSON.parse(text) as ControlLine;
    if ('print' in line) print(line.print);
    else if ('error' in line) {
      throw new AppError(line.error.code as ErrorCode, line.error.message, {
        ...(line.error.cure ? { cure: line.error.cure } : {}),
      });
    } else return;
  }
  throw errors.unavailable('The server stopped before the command was over.');
}
