import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { Meeting } from '../../meetings/meeting.type';
import { RequestContext } from '../../request-context';
import { myTies } from './my-ties.service';
import { MyIntroduction, MyNews, MyNewsMove, MyTie, MyTies } from './my-ties.type';
import { chooseSheetMails, lookedAtMyTies } from './seen.service';

const maybe = { nullable: true } as const;

const personOf = ({ viewer, state, loaders }: RequestContext, id: string, asOf: string) =>
  getPerson(viewer, state, loaders, id, asOf);
const peopleOf = ({ viewer, state, loaders }: RequestContext, ids: readonly string[], asOf: string) =>
  loadPeople(viewer, state, loaders, ids, asOf);
const structuresOf = ({ viewer, state, loaders }: RequestContext, ids: readonly string[], asOf: string) =>
  Promise.all(ids.map((id) => getStructure(viewer, state, loaders, id, asOf)));

@Resolver(() => MyTies)
export class MyTiesResolver {
  @Query(() => MyTies, {
    ...maybe,
    description: 'The sheet back to whoever answered; null for who is nobody of the directory.',
  })
  myTies(
    @Ctx() context: RequestContext,
    @Arg('since', () => DateScalar, {
      ...maybe,
      description: 'What changed since that day; since one looked or answered last unless said.',
    })
    since: string | null = null,
  ) {
    return myTies(context, since);
  }

  @Mutation(() => Boolean, { description: 'One looked at one’s ties today.' })
  markMyTiesSeen(@Ctx() context: RequestContext, @Arg('mutationId', () => ID) mutationId: string) {
    return lookedAtMyTies(context, mutationId);
  }

  @Mutation(() => Boolean, {
    description: 'Whether one wants the mail that brings one here after a rencontre.',
  })
  setSheetMails(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('wanted', () => Boolean) wanted: boolean,
  ) {
    return chooseSheetMails(context, mutationId, wanted);
  }

  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: MyTies, @Ctx() context: RequestContext) {
    return personOf(context, personId, asOf);
  }

  @FieldResolver(() => [Structure], { description: 'One’s own.' })
  structures(@Root() { structureIds, asOf }: MyTies, @Ctx() context: RequestContext) {
    return structuresOf(context, structureIds, asOf);
  }
}

@Resolver(() => MyTie)
export class MyTieResolver {
  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: MyTie, @Ctx() context: RequestContext) {
    return personOf(context, personId, asOf);
  }

  @FieldResolver(() => Meeting, {
    ...maybe,
    description: 'The rencontre where the two met, where they said so.',
  })
  meeting(@Root() { meetingId }: MyTie, @Ctx() { loaders }: RequestContext) {
    return meetingId === null ? null : loaders.meeting.load(meetingId);
  }
}

@Resolver(() => MyIntroduction)
export class MyIntroductionResolver {
  @FieldResolver(() => Structure)
  structure(
    @Root() { structureId, asOf }: MyIntroduction,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return getStructure(viewer, state, loaders, structureId, asOf);
  }
}

@Resolver(() => MyNewsMove)
export class MyNewsMoveResolver {
  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: MyNewsMove, @Ctx() context: RequestContext) {
    return personOf(context, personId, asOf);
  }

  @FieldResolver(() => Structure)
  structure(@Root() { structureId, asOf }: MyNewsMove, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, structureId, asOf);
  }
}

@Resolver(() => MyNews)
export class MyNewsResolver {
  @FieldResolver(() => [Person], { description: 'Ties that became confirmed.' })
  confirmed(@Root() { confirmedIds, asOf }: MyNews, @Ctx() context: RequestContext) {
    return peopleOf(context, confirmedIds, asOf);
  }

  @FieldResolver(() => [Person], { description: 'Who says to know one, and of whom one has not said so.' })
  namedBy(@Root() { namedByIds, asOf }: MyNews, @Ctx() context: RequestContext) {
    return peopleOf(context, namedByIds, asOf);
  }

  @FieldResolver(() => [Structure], { description: 'Structures within reach now that were not.' })
  reachable(@Root() { reachableIds, asOf }: MyNews, @Ctx() context: RequestContext) {
    return structuresOf(context, reachableIds, asOf);
  }

  @FieldResolver(() => [Structure], { description: 'One’s own structures that are isolated no more.' })
  connected(@Root() { connectedIds, asOf }: MyNews, @Ctx() context: RequestContext) {
    return structuresOf(context, connectedIds, asOf);
  }
}
