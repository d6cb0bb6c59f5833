import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { RequestContext } from '../../request-context';
import { MembershipAnswer, MembershipRequest, RequestStateEnum } from './membership.type';
import { answerMembership } from './membership-answer.service';
import { membershipRequests } from './membership-list.service';
import type { RequestState } from './request-state';

const maybe = { nullable: true } as const;

@Resolver(() => MembershipRequest)
export class MembershipResolver {
  @Query(() => [MembershipRequest], {
    description:
      'Who asks to become a member, the latest first: all for the coordinator, else of one’s sheets.',
  })
  membershipRequests(
    @Ctx() context: RequestContext,
    @Arg('state', () => RequestStateEnum, maybe) state: RequestState | null = null,
  ) {
    return membershipRequests(context, state);
  }

  @FieldResolver(() => Structure, maybe)
  structure(@Root() { structureId }: MembershipRequest, @Ctx() { viewer, state, loaders }: RequestContext) {
    return structureId === null ? null : getStructure(viewer, state, loaders, structureId, null);
  }

  @FieldResolver(() => [Person], { description: 'People of the directory with that very name.' })
  sameName(@Root() { sameNameIds }: MembershipRequest, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, sameNameIds, state.today());
  }

  @Mutation(() => MembershipAnswer, {
    description:
      'Accepting makes the person (or takes the one named), their work for the structure and their account.',
  })
  answerMembership(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('accept', () => Boolean) accept: boolean,
    @Arg('version', () => Int) version: number,
    @Arg('person', () => ID, { ...maybe, description: 'Somebody of the directory whom it is.' })
    person: string | null = null,
    @Arg('structure', () => ID, { ...maybe, description: 'Another structure than the one asked for.' })
    structure: string | null = null,
    @Arg('name', () => String, { ...maybe, description: 'Another name, to tell two people apart.' })
    name: string | null = null,
    @Arg('reason', () => String, { ...maybe, description: 'Of a decline; they are told.' })
    reason: string | null = null,
  ) {
    return answerMembership(context, mutationId, { id, accept, version, person, structure, name, reason });
  }
}

@Resolver(() => MembershipAnswer)
export class MembershipAnswerResolver {
  @FieldResolver(() => Person, { ...maybe, description: 'The new member.' })
  person(@Root() { personId }: MembershipAnswer, @Ctx() { viewer, state, loaders }: RequestContext) {
    return personId === null ? null : getPerson(viewer, state, loaders, personId, null);
  }
}
