import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { NetworkLevelEnum, PathStageEnum, StructureKindEnum } from '../enums';
import type { NetworkLevel, PathStage, StructureKind } from '../kinds';
import { RequestContext } from '../request-context';
import { viewComparison } from './compare.service';
import { NetworkComparison } from './compare.type';
import { Without } from './fragility.type';

const maybe = { nullable: true } as const;

@Resolver(() => NetworkComparison)
export class ComparisonResolver {
  @Query(() => NetworkComparison)
  compareNetwork(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('from', () => DateScalar, { ...maybe, description: 'The eve of the first rencontre unless said.' })
    from: string | null = null,
    @Arg('to', () => DateScalar, { ...maybe, description: 'Today unless said; not before `from`.' })
    to: string | null = null,
    @Arg('level', () => NetworkLevelEnum, { defaultValue: 'STRUCTURES' }) level: NetworkLevel,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
    @Arg('city', () => ID, maybe) city: string | null = null,
    @Arg('kind', () => StructureKindEnum, maybe) kind: StructureKind | null = null,
    @Arg('stage', () => PathStageEnum, maybe) stage: PathStage | null = null,
    @Arg('minWeight', () => Float, { ...maybe, description: 'On one of the two days.' })
    minWeight: number | null = null,
    @Arg('first', () => Int, { defaultValue: 2000 }) first: number,
    @Arg('without', () => Without, { ...maybe, description: 'What would be left without them.' })
    without: Without | null = null,
    @Arg('changedOnly', () => Boolean, {
      defaultValue: false,
      description: 'Leaves out the ties that are the same on both days, and who has no other.',
    })
    changedOnly: boolean,
  ) {
    return viewComparison(viewer, state, {
      from,
      to,
      level,
      withoutTeam,
      city,
      kind,
      stage,
      minWeight,
      first,
      without,
      changedOnly,
    });
  }
}
