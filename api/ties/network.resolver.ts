import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { NetworkLevelEnum, PathStageEnum, StructureKindEnum } from '../enums';
import type { NetworkLevel, PathStage, StructureKind } from '../kinds';
import { RequestContext } from '../request-context';
import { listIsolated, viewNetwork } from './network.service';
import { IsolatedStructure, Network } from './network.type';

const maybe = { nullable: true } as const;

@Resolver(() => IsolatedStructure)
export class NetworkResolver {
  @Query(() => Network)
  network(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('level', () => NetworkLevelEnum) level: NetworkLevel,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
    @Arg('city', () => ID, maybe) city: string | null = null,
    @Arg('kind', () => StructureKindEnum, maybe) kind: StructureKind | null = null,
    @Arg('stage', () => PathStageEnum, maybe) stage: PathStage | null = null,
    @Arg('minWeight', () => Float, maybe) minWeight: number | null = null,
    @Arg('first', () => Int, { defaultValue: 2000 }) first: number,
  ) {
    return viewNetwork(viewer, state, { level, asOf, withoutTeam, city, kind, stage, minWeight, first });
  }

  @Query(() => [IsolatedStructure])
  isolatedStructures(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
    @Arg('nearly', () => Boolean, { defaultValue: false, description: 'With those that hang by a thread.' })
    nearly: boolean,
  ) {
    return listIsolated(viewer, state, asOf, withoutTeam, nearly);
  }

  @FieldResolver(() => Structure)
  structure(
    @Root() { structureId, asOf }: IsolatedStructure,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return getStructure(viewer, state, loaders, structureId, asOf);
  }
}
