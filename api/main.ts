import 'reflect-metadata';
import { serve } from './cli/serve';
import { readConfig } from './config';
import { AppError, errors } from './errors';

/** Runs one command; a failure is one clear line and a non-zero exit, never a stack trace. */
export async function main(command: string, _argv: readonly string[]): Promise<void> {
  try {
    const config = readConfig(process.env);
    if (command !== 'serve') throw errors.invalid(command, 'a known command: serve');
    await serve(config);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}${error.cure ? ` ${error.cure}` : ''}\n`);
    process.exitCode = error.code === 'BAD_CONFIGURATION' ? 2 : 1;
  }
}
