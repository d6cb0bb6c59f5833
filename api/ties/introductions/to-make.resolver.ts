import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { getPerson } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { RequestContext } from '../../request-context';
import { listIntroductionsToMake } from './to-make.service';
import { IntroductionEnd, IntroductionToMake, OpenedStep } from './to-make.type';

@Resolver(() => IntroductionToMake)
export class IntroductionToMakeResolver {
  @Query(() => [IntroductionToMake], {
    description: 'What the coordination should make people meet, ranked by what it repairs; at most 200.',
  })
  introductionsToMake(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
  ) {
    return listIntroductionsToMake(viewer, state, first, asOf, withoutTeam);
  }

  @FieldResolver(() => Person, { nullable: true })
  through(
    @Root() { throughId, asOf }: IntroductionToMake,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return throughId === null ? null : getPerson(viewer, state, loaders, throughId, asOf);
  }
}

@Resolver(() => IntroductionEnd)
export class IntroductionEndResolver {
  @FieldResolver(() => Structure)
  structure(
    @Root() { structureId, asOf }: IntroductionEnd,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return getStructure(viewer, state, loaders, structureId, asOf);
  }

  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: IntroductionEnd, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getPerson(viewer, state, loaders, personId, asOf);
  }
}

@Resolver(() => OpenedStep)
export class OpenedStepResolver {
  @FieldResolver(() => Structure)
  structure(@Root() { structureId, asOf }: OpenedStep, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, structureId, asOf);
  }
}
