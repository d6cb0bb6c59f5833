import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { NetworkLevelEnum } from '../enums';
import type { NetworkLevel } from '../kinds';
import { RequestContext } from '../request-context';
import { viewFragility } from './fragility.service';
import { Fragility, Without } from './fragility.type';

@Resolver(() => Fragility)
export class FragilityResolver {
  @Query(() => Fragility)
  fragility(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('level', () => NetworkLevelEnum) level: NetworkLevel,
    @Arg('without', () => Without, { nullable: true }) without: Without | null = null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
  ) {
    return viewFragility(viewer, state, { level, without, asOf, withoutTeam });
  }
}
