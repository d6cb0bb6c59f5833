import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../request-context';
import { City, Neighbourhood } from './city.type';

@Resolver(() => City)
export class CityResolver {
  @Query(() => [City])
  cities(@Ctx() { loaders }: RequestContext) {
    return loaders.cities();
  }
}

@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Query(() => [Neighbourhood])
  async neighbourhoods(
    @Ctx() { loaders }: RequestContext,
    @Arg('city', () => ID, { nullable: true }) city: string | null = null,
  ) {
    const all = await loaders.neighbourhoods();
    return all
      .filter((one) => city === null || one.city === city)
      .map(({ city: cityId, ...rest }) => ({ ...rest, cityId }));
  }

  @FieldResolver(() => City)
  async city(@Root() { cityId }: Neighbourhood, @Ctx() { loaders }: RequestContext) {
    return (await loaders.cities()).find(({ id }) => id === cityId);
  }
}
