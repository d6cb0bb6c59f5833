import { addressOf } from '../address-of';
import type { Config } from '../config';
import { takeBackUnfinishedImports } from '../exchange/take-back';
import { createChanges } from '../graph/changes';
import type { Changes } from '../graph/changes.port';
import { openGraph } from '../graph/open';
import { now } from './clock';
import type { CommandContext } from './commands';

/** Opens the graph at the schema of this version, with nothing half imported in it. */
export async function openContext(config: Config, print: (line: string) => void): Promise<CommandContext> {
  const database = await openGraph(config.graph, now());
  try {
    await takeBackUnfinishedImports({ database, print, clock: now });
    return {
      database,
      changes: createChanges(database, now),
      clock: now,
      by: 'npm',
      address: addressOf(config),
      print,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The same changes; `onWrite` is told after each, so that this process looks at once. */
export const tellingChanges = (changes: Changes, onWrite: () => void): Changes => ({
  ...changes,
  apply: async (request, work) => {
    const outcome = await changes.apply(request, work);
    onWrite();
    return outcome;
  },
});
