import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { City, Neighbourhood } from '../directory/city.type';
import { loadPeople } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { PathStageEnum } from '../enums';
import type { PathStage } from '../kinds';
import type { PathwayBy } from '../network/pathway/coverage';
import { RequestContext } from '../request-context';
import {
  continuityShown,
  coverageShown,
  type EncounterShown,
  greyZoneShown,
  helpShown,
  introducersOf,
  type LinkShown,
  outsideShown,
  pathwayStructures,
  type StructureShown,
  toMeet,
} from './pathway.service';
import {
  CityContinuity,
  ContinuityStep,
  CoverageCell,
  GreySide,
  MissingLink,
  PathwayAddition,
  PathwayByEnum,
  PathwayEncounter,
  PathwayStructure,
} from './pathway.type';
import { pathwayView } from './pathway-view';

/** What every question about the path may say. */
@ArgsType()
class PathwayArgs {
  @Field(() => DateScalar, { nullable: true })
  asOf: string | null = null;

  @Field(() => Boolean, { defaultValue: false })
  withoutTeam!: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'Structures imagined gone; nothing is kept.' })
  without!: string[];

  @Field(() => [PathwayAddition], { defaultValue: [], description: 'Structures imagined; nothing is kept.' })
  with!: PathwayAddition[];
}

const maybe = { nullable: true } as const;

@Resolver(() => CoverageCell)
export class PathwayResolver {
  @Query(() => [PathwayStructure], {
    description: 'Every structure open on the day, with its steps; by name.',
  })
  async pathwayStructures(@Ctx() context: RequestContext, @Args(() => PathwayArgs) question: PathwayArgs) {
    return pathwayStructures(context.viewer, await pathwayView(context, question));
  }

  @Query(() => [CoverageCell], { description: 'Every step × every town, neighbourhood or kind.' })
  async pathwayCoverage(
    @Ctx() context: RequestContext,
    @Arg('by', () => PathwayByEnum) by: PathwayBy,
    @Args(() => PathwayArgs) question: PathwayArgs,
  ) {
    const view = await pathwayView(context, question);
    return coverageShown(context.viewer, view, by, await context.loaders.cities());
  }

  @Query(() => [PathwayStructure], {
    description: 'Who stands on a step and has no town, serves no neighbourhood, or is of no kind.',
  })
  async pathwayOutside(
    @Ctx() context: RequestContext,
    @Arg('by', () => PathwayByEnum) by: PathwayBy,
    @Args(() => PathwayArgs) question: PathwayArgs,
  ) {
    return outsideShown(context.viewer, await pathwayView(context, question), by);
  }

  @Query(() => [PathwayEncounter], {
    description: 'Who stands on a step elsewhere, the closest first, and who can introduce them.',
  })
  async pathwayHelp(
    @Ctx() context: RequestContext,
    @Arg('by', () => PathwayByEnum) by: PathwayBy,
    @Arg('group', () => ID) group: string,
    @Arg('stage', () => PathStageEnum) stage: PathStage,
    @Args(() => PathwayArgs) question: PathwayArgs,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ) {
    const view = await pathwayView(context, question);
    const cities = await context.loaders.cities();
    return helpShown(context.viewer, view, { by, group, stage, first }, cities);
  }

  @Query(() => [ContinuityStep], {
    description: 'The six passages of the path, of a town or of the territory.',
  })
  async continuity(
    @Ctx() context: RequestContext,
    @Args(() => PathwayArgs) question: PathwayArgs,
    @Arg('city', () => ID, maybe) city: string | null = null,
    @Arg('from', () => PathStageEnum, { ...maybe, description: 'Only the passage that leaves this step.' })
    from: PathStage | null = null,
  ) {
    const view = await pathwayView(context, question);
    const steps = continuityShown(context.viewer, view, city, await context.loaders.cities());
    return from === null ? steps : steps.filter((step) => step.from === from);
  }

  @Query(() => [CityContinuity], { description: 'The same, of each town.' })
  async continuityByCity(@Ctx() context: RequestContext, @Args(() => PathwayArgs) question: PathwayArgs) {
    const view = await pathwayView(context, question);
    const cities = await context.loaders.cities();
    return cities.map(({ id }) => ({
      city: id,
      steps: continuityShown(context.viewer, view, id, cities),
    }));
  }

  @Query(() => [GreySide], { description: 'The grey zone between AWARENESS and SUPPORT, from both sides.' })
  async greyZone(
    @Ctx() context: RequestContext,
    @Args(() => PathwayArgs) question: PathwayArgs,
    @Arg('city', () => ID, maybe) city: string | null = null,
  ) {
    const view = await pathwayView(context, question);
    return greyZoneShown(context.viewer, view, city, await context.loaders.cities());
  }
}

@Resolver(() => PathwayStructure)
export class PathwayStructureResolver {
  @FieldResolver(() => [City])
  async cities(@Root() { cityIds }: StructureShown, @Ctx() { loaders }: RequestContext) {
    return (await loaders.cities()).filter(({ id }) => cityIds.includes(id));
  }

  @FieldResolver(() => [Neighbourhood], { description: 'Those with a town.' })
  async neighbourhoods(@Root() { neighbourhoodIds }: StructureShown, @Ctx() { loaders }: RequestContext) {
    const all = await loaders.neighbourhoods();
    return all
      .filter(({ id }) => neighbourhoodIds.includes(id))
      .map(({ city, ...rest }) => ({ ...rest, cityId: city }));
  }

  @FieldResolver(() => Structure, { ...maybe, description: 'Its sheet; null for one that is only imagined.' })
  sheet(@Root() { id, view }: StructureShown, @Ctx() { viewer, state, loaders }: RequestContext) {
    return state.network.structures.indexOf.has(id)
      ? getStructure(viewer, state, loaders, id, view.asOf)
      : null;
  }
}

@Resolver(() => MissingLink)
export class MissingLinkResolver {
  @FieldResolver(() => [PathwayEncounter], { description: 'Whom it should meet, at most three.' })
  toMeet(@Root() link: LinkShown, @Ctx() { viewer }: RequestContext) {
    return toMeet(viewer, link);
  }
}

@Resolver(() => PathwayEncounter)
export class PathwayEncounterResolver {
  @FieldResolver(() => [Person], { description: 'The people who can introduce, at most three.' })
  introducers(@Root() encounter: EncounterShown, @Ctx() { viewer, state, loaders }: RequestContext) {
    const ids = introducersOf(viewer, encounter);
    return loadPeople(viewer, state, loaders, ids, encounter.structure.view.asOf);
  }
}
