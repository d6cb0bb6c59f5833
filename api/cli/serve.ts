import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { printAdministratorLink } from '../access/administrator-link';
import { addressOf } from '../address-of';
import type { Config } from '../config';
import { errors } from '../errors';
import { openJobs } from '../jobs/open-jobs';
import { createServer } from '../server';
import { createNetworkStore } from '../ties/network-store';
import { now } from './clock';
import { GRAPH_COMMANDS } from './command-catalogue';
import type { CommandContext } from './commands';
import { registerControl } from './control';
import { loadSeed } from './load-seed';
import { openContext, tellingChanges } from './open-context';
import { removeServerFile, writeServerFile } from './server-file';
import { texts } from './texts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

function portError(port: number, cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') return cause;
  return errors.unavailable(`The port ${port} is in use.`, {
    place: 'PORT',
    cure: 'Stop the program that uses it, or choose another PORT.',
    cause,
  });
}

/** Opens the graph, loads the demonstration when it is empty, and serves until the process is asked to stop. */
export async function serve(config: Config): Promise<void> {
  const opened = await openContext(config, print);
  const { database } = opened;
  const store = createNetworkStore(database, now);
  const context: CommandContext = { ...opened, changes: tellingChanges(opened.changes, store.expire) };
  try {
    await loadSeed(config, store, context);
    await store.current();
    let publicAddress = addressOf(config);
    const log = pino({ level: config.logLevel });
    const address = () => publicAddress;
    const { changes } = context;
    const jobs = openJobs({ config, database, changes, store, clock: now, print, log, address });
    const server = await createServer({ config, database, changes, store, jobs, clock: now, print });
    const token = randomBytes(32).toString('hex');
    const addressed = {
      ...context,
      get address() {
        return publicAddress;
      },
    };
    registerControl(server, { token, commands: GRAPH_COMMANDS, context: addressed });
    await server.listen({ host: config.host, port: config.port }).catch((cause: unknown) => {
      throw portError(config.port, cause);
    });
    const { port } = server.server.address() as AddressInfo;
    const listening = addressOf({ ...config, publicUrl: null }, port);
    publicAddress = addressOf(config, port);
    writeServerFile(config.dataDir, { pid: process.pid, address: listening, token });
    print(texts.open(publicAddress));
    await printAdministratorLink(context, publicAddress);
    jobs.start();
    const stop = async () => {
      removeServerFile(config.dataDir);
      await server.close();
      await jobs.stop();
      await database.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    await database.close();
    throw error;
  }
}
