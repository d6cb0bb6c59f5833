import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { RequestContext } from '../request-context';
import { getTerritory, territoryVersion } from './territory.service';
import { Territory } from './territory.type';
import { editTerritory } from './territory-change.service';

@ObjectType()
export class TerritoryChange {
  @Field(() => Territory)
  territory!: Territory;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@Resolver(() => Territory)
export class TerritoryResolver {
  @Query(() => Territory, { description: 'The territory and its figures today.' })
  territory(@Ctx() context: RequestContext) {
    return getTerritory(context);
  }

  @FieldResolver(() => Int, { description: 'An edit says which version it saw.' })
  version(@Ctx() context: RequestContext) {
    return territoryVersion(context);
  }

  @Mutation(() => TerritoryChange, { description: 'Gives the territory another name.' })
  async editTerritory(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('name', () => String) name: string,
    @Arg('version', () => Int) version: number,
  ) {
    const receipt = await editTerritory(context, mutationId, name, version);
    return { territory: await getTerritory(context), receipt };
  }
}
