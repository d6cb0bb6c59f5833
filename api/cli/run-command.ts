import { isAbsolute, resolve } from 'node:path';
import type { Config } from '../config';
import { askServer } from './ask-server';
import type { Command } from './commands';
import { openContext } from './open-context';
import { findServer } from './server-file';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** The server may stand in another folder: what names a file is made whole before it is handed over. */
const whole = (part: string): string => (part.startsWith('-') || isAbsolute(part) ? part : resolve(part));

/** Runs a command on the graph: by the server that holds it, else in this process. */
export async function runCommand(
  config: Config,
  name: string,
  command: Command,
  argv: readonly string[],
): Promise<void> {
  const server = findServer(config.dataDir);
  if (server) return askServer(server, name, argv.map(whole), print);
  const context = await openContext(config, print);
  try {
    await command(argv.map(whole), context);
  } finally {
    await context.database.close();
  }
}
