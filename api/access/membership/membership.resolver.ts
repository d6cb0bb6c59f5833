import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { City } from '../../directory/city.type';
import { likesOf } from '../../directory/duplicate.service';
import { SimilarStructure } from '../../directory/duplicate.type';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { StructureKindEnum } from '../../enums';
import type { StructureKind } from '../../kinds';
import { RequestContext } from '../../request-context';
import { MembershipAnswer, MembershipRequest, NewStructureInput, RequestStateEnum } from './membership.type';
import { answerMembership } from './membership-answer.service';
import { membershipRequests } from './membership-list.service';
import { proposeStructure } from './propose-structure.service';
import type { RequestState } from './request-state';
import { turnProposal } from './turn-proposal.service';

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

  @FieldResolver(() => City, { ...maybe, description: 'The town of the structure that is proposed.' })
  structureCity(@Root() { cityId }: MembershipRequest, @Ctx() { state }: RequestContext) {
    return state.cities.find(({ id }) => id === cityId) ?? null;
  }

  @FieldResolver(() => [SimilarStructure], {
    description: 'Structures of the directory that the one proposed may be already.',
  })
  similar(
    @Root() { structureId, structureName, cityId }: MembershipRequest,
    @Ctx() context: RequestContext,
  ): Promise<Omit<SimilarStructure, 'structure'>[]> | [] {
    if (structureId !== null || structureName === null) return [];
    const cities = cityId === null ? context.state.cities.map(({ id }) => id) : [cityId];
    return likesOf(context, { name: structureName, cities, siret: null });
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
    @Arg('newStructure', () => NewStructureInput, {
      ...maybe,
      description:
        'The structure proposed, which is added with the person as its editor; for the coordinator.',
    })
    newStructure: NewStructureInput | null = null,
  ) {
    const answer = { id, accept, version, person, structure, newStructure, name, reason };
    return answerMembership(context, mutationId, answer);
  }

  @Mutation(() => MembershipAnswer, {
    description: 'The structure proposed is in the directory: the proposal becomes a request for it.',
  })
  turnProposal(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('structure', () => ID) structure: string,
    @Arg('version', () => Int) version: number,
  ) {
    return turnProposal(context, mutationId, { id, structure, version });
  }

  @Mutation(() => Boolean, {
    description:
      'Proposes a structure that the directory lacks; nothing of it is seen before a coordinator accepts.',
  })
  proposeStructure(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('name', () => String) name: string,
    @Arg('kind', () => StructureKindEnum) kind: StructureKind,
    @Arg('city', () => ID) city: string,
    @Arg('message', () => String, maybe) message: string | null = null,
  ) {
    return proposeStructure(context, mutationId, { name, kind, city, message });
  }
}

@Resolver(() => MembershipAnswer)
export class MembershipAnswerResolver {
  @FieldResolver(() => Person, { ...maybe, description: 'The new member.' })
  person(@Root() { personId }: MembershipAnswer, @Ctx() { viewer, state, loaders }: RequestContext) {
    return personId === null ? null : getPerson(viewer, state, loaders, personId, null);
  }
}
