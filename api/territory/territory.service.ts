import { degreeOf } from '../network/graph';
import type { RequestContext } from '../request-context';
import { findTerritory } from './territory.repository';
import type { Territory } from './territory.type';

/** The territory and its figures today. */
export async function getTerritory({ state, loaders }: RequestContext): Promise<Territory> {
  const at = state.at(null);
  let [open, isolated] = [0, 0];
  at.structures.forEach((member, index) => {
    if (!member) return;
    open += 1;
    if (degreeOf(at.ties, index) === 0) isolated += 1;
  });
  return {
    id: 'territory',
    name: state.name,
    today: state.today(),
    demonstration: state.demonstration,
    revision: state.revision,
    structureCount: open,
    personCount: state.network.records.people.filter(({ erased }) => !erased).length,
    isolatedCount: isolated,
    meetingCount: state.network.territorial.reduce((sum, flag) => sum + flag, 0),
    cityCount: (await loaders.cities()).length,
    neighbourhoodCount: (await loaders.neighbourhoods()).length,
  };
}

/** Which version of the territory an edit sees. */
export const territoryVersion = async ({ desk }: RequestContext): Promise<number> =>
  (await findTerritory(desk.database)).version;
