import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { getPerson } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { namedStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { isInMemory } from '../directory/structure-in-memory';
import { NetworkLevelEnum, PathStageEnum, StructureKindEnum } from '../enums';
import type { NetworkLevel, PathStage, StructureKind } from '../kinds';
import { getMeeting } from '../meetings/meeting.service';
import { Meeting } from '../meetings/meeting.type';
import { RequestContext } from '../request-context';
import { Without } from './fragility.type';
import { listIsolated } from './isolated.service';
import { viewNetwork } from './network.service';
import { IsolatedStructure, Network, NextAction } from './network.type';

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
    @Arg('without', () => Without, { ...maybe, description: 'What would be left without them.' })
    without: Without | null = null,
  ) {
    return viewNetwork(viewer, state, {
      level,
      asOf,
      withoutTeam,
      city,
      kind,
      stage,
      minWeight,
      first,
      without,
    });
  }

  @Query(() => [IsolatedStructure])
  isolatedStructures(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
    @Arg('nearly', () => Boolean, { defaultValue: false, description: 'With those that hang by a thread.' })
    nearly: boolean,
    @Arg('without', () => Without, { ...maybe, description: 'What would be left without them.' })
    without: Without | null = null,
  ) {
    return listIsolated(viewer, state, asOf, withoutTeam, nearly, without);
  }

  @FieldResolver(() => Structure)
  structure(
    @Root() { structureId, asOf }: IsolatedStructure,
    @Ctx() { viewer, state, loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return namedStructure(viewer, state, loaders, structureId, asOf, isInMemory(info));
  }
}

@Resolver(() => NextAction)
export class NextActionResolver {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The rencontre to invite to, or the one where both were present.',
  })
  meeting(@Root() { meetingId }: NextAction, @Ctx() { viewer, loaders }: RequestContext) {
    return meetingId === null ? null : getMeeting(viewer, loaders, meetingId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whom to invite, to introduce, or who is to confirm.',
  })
  person(@Root() { personId, asOf }: NextAction, @Ctx() { viewer, state, loaders }: RequestContext) {
    return personId === null ? null : getPerson(viewer, state, loaders, personId, asOf);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who introduces, or who declared the tie to confirm.',
  })
  via(@Root() { viaId, asOf }: NextAction, @Ctx() { viewer, state, loaders }: RequestContext) {
    return viaId === null ? null : getPerson(viewer, state, loaders, viaId, asOf);
  }
}
