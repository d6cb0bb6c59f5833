import { isAbsolute, resolve } from 'node:path';
import type { Config } from '../config';
import { askServer } from './ask-server';
import type { Command } from './commands';
import { openContext } from './open-context';
import { findServer } from './server-file';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Commands whose first arguments are words, not files: so many. */
const WORDS: Readonly<Record<string, number>> = { 'sign-in': Number.POSITIVE_INFINITY, export: 1 };

/** The server may stand in another folder: what names a file is made whole before it is handed over. */
const whole = (part: string): string => (part.startsWith('-') || isAbsolute(part) ? part : resolve(part));

/** Runs a command on the graph: by the server that holds it, else in this process. */
export async function runCommand(
  config: Config,
  name: string,
  command: Command,
  argv: readonly string[],
): Promise<void> {
  const words = WORDS[name] ?? 0;
  const named = argv.map((part, i) => (i < words ? part : whole(part)));
  const server = findServer(config.dataDir);
  if (server) return askServer(server, name, named, print);
  const context = await openContext(config, print);
  try {
    await command(named, context);
  } finally {
    await context.database.close();
  }
}
