import { join } from 'node:path';
import type { Config } from '../config';
import { importFiles } from '../exchange/import-files';
import { projectRoot } from '../root';
import { markDemonstration } from '../territory/territory.repository';
import type { NetworkStore } from '../ties/network-store';
import type { CommandContext } from './commands';
import { texts } from './texts';

/**
 * Loads the demonstration territory into an empty graph. Its acquaintances are loaded as the people's own
 * word, for only that confirms; files that a user imports never do.
 */
export async function loadSeed(config: Config, store: NetworkStore, context: CommandContext): Promise<void> {
  if (config.seed === 'none') return;
  const { network } = await store.current();
  if (network.structures.list.length > 0 || network.people.list.length > 0) return;
  context.print(texts.loadingSeed);
  await importFiles([join(projectRoot(), 'seeds', config.seed)], context, {
    acquaintanceSource: 'SELF',
    tellsPeople: false,
    importId: `seed:${config.seed}`,
  });
  await markDemonstration(context.database);
  store.expire();
}
