import { Ctx, Query, Resolver } from 'type-graphql';
import { degreeOf } from '../network/graph';
import { RequestContext } from '../request-context';
import { Territory } from './territory.type';

@Resolver(() => Territory)
export class TerritoryResolver {
  @Query(() => Territory, { description: 'The territory and its figures today.' })
  async territory(@Ctx() { state, loaders }: RequestContext): Promise<Territory> {
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
}
