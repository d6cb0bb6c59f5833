import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type Config } from '../config';
import { errors } from '../errors';
import { createChanges } from '../graph/changes';
import { openGraph } from '../graph/open';
import { createServer } from '../server';
import { now } from './clock';
import { registerControl } from './control';
import { removeServerFile, writeServerFile } from './server-file';

/** Opens the graph and serves until the process is asked to stop. */
export async function serve(config: Config): Promise<void> {
  const database = await openGraph(config.graph, now());
  const server = createServer(config, database);
  const token = randomBytes(32).toString('hex');
  const context = { database, changes: createChanges(database, now), clock: now, by: 'npm' };
  registerControl(server, { token, commands: {}, context });
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (cause) {
    await database.close();
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw errors.unavailable(`The port ${config.port} is in use.`, {
      place: 'PORT',
      cure: 'Stop the program that uses it, or choose another PORT.',
      cause,
    });
  }
  const { port } = server.server.address() as AddressInfo;
  const address = `http://${config.host === '::1' ? '[::1]' : config.host}:${port}`;
  writeServerFile(config.dataDir, { pid: process.pid, address, token });
  process.stdout.write(`${address}\n`);
  const stop = async () => {
    removeServerFile(config.dataDir);
    await server.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
