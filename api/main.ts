import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRules } from './access/rules/print-rules';
import { GRAPH_COMMANDS } from './cli/command-catalogue';
import { runCommand } from './cli/run-command';
import { serve } from './cli/serve';
import { readConfig } from './config';
import { AppError, errors } from './errors';
import { generate } from './exchange/generator/command';
import { projectRoot } from './root';
import { createSchema, printedSchema } from './schema';

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function run(command: string, argv: readonly string[]): Promise<void> {
  if (command === 'print-schema') {
    writeFileSync(join(projectRoot(), 'schema.graphql'), await printedSchema());
    writeFileSync(join(projectRoot(), 'docs', 'access.md'), printRules(await createSchema()));
    return;
  }
  if (command === 'generate') return generate(argv, print);
  const config = readConfig(process.env);
  if (command === 'serve') return serve(config);
  const known = GRAPH_COMMANDS[command];
  if (!known)
    throw errors.invalid(
      command,
      `a known command: serve, generate, ${Object.keys(GRAPH_COMMANDS).join(', ')}`,
    );
  return runCommand(config, command, known, argv);
}

/** Runs one command; a failure is a clear message and a non-zero exit, never a stack trace. */
export async function main(command: string, argv: readonly string[]): Promise<void> {
  // What is written here is for its owner alone, the logs of the engine too.
  process.umask(0o077);
  try {
    await run(command, argv);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}${error.cure ? ` ${error.cure}` : ''}\n`);
    process.exitCode = error.code === 'BAD_CONFIGURATION' ? 2 : 1;
  }
}
