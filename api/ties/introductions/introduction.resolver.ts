import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getPerson } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { IntroductionAnswerEnum, IntroductionStateEnum } from '../../enums';
import { errors } from '../../errors';
import type { IntroductionAnswer, IntroductionState } from '../../kinds';
import { RequestContext } from '../../request-context';
import {
  Introduction,
  IntroductionChange,
  IntroductionRequest,
  IntroductionsOverview,
  WaitingIntroduction,
} from './introduction.type';
import { answerIntroduction } from './introduction-answer.service';
import { requestIntroduction } from './introduction-ask.service';
import { introductionsOverview, listIntroductions, showIntroduction } from './introduction-list.service';

const maybe = { nullable: true } as const;

const shown = async (context: RequestContext, id: string): Promise<Introduction> => {
  const introduction = await showIntroduction(context, id);
  if (!introduction) throw errors.notFound('introduction', id);
  return introduction;
};
const person = ({ viewer, state, loaders }: RequestContext, id: string) =>
  getPerson(viewer, state, loaders, id, null);
const structure = ({ viewer, state, loaders }: RequestContext, id: string | null) =>
  id === null ? null : getStructure(viewer, state, loaders, id, null);

@Resolver(() => Introduction)
export class IntroductionResolver {
  @Query(() => [Introduction], {
    description:
      'Those that the viewer asked for, is asked to make, or is to meet somebody by; the latest first.',
  })
  introductions(
    @Ctx() context: RequestContext,
    @Arg('state', () => IntroductionStateEnum, maybe) state: IntroductionState | null = null,
  ) {
    return listIntroductions(context, state);
  }

  @Query(() => IntroductionsOverview, { description: 'How many, and where they stall.' })
  introductionsOverview(@Ctx() context: RequestContext) {
    return introductionsOverview(context);
  }

  @Mutation(() => IntroductionRequest, {
    description: 'Asks somebody to introduce one to another, with a word why; `from` left out is oneself.',
  })
  async requestIntroduction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('through', () => ID) through: string,
    @Arg('to', () => ID) to: string,
    @Arg('word', () => String) word: string,
    @Arg('from', () => ID, maybe) from: string | null = null,
  ) {
    const { id, told, receipt } = await requestIntroduction(context, mutationId, { from, through, to, word });
    return { introduction: await shown(context, id), told, receipt };
  }

  @Mutation(() => IntroductionChange, {
    description:
      'Accepts or declines (with a reason) as the one who is asked; says that one met, as one of the three.',
  })
  async answerIntroduction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => IntroductionAnswerEnum) answer: IntroductionAnswer,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, maybe) reason: string | null = null,
  ) {
    const receipt = await answerIntroduction(context, mutationId, { id, answer, version, reason });
    return { introduction: await shown(context, id), receipt };
  }

  @FieldResolver(() => Person)
  from(@Root() { fromId }: Introduction, @Ctx() context: RequestContext) {
    return person(context, fromId);
  }

  @FieldResolver(() => Person)
  through(@Root() { throughId }: Introduction, @Ctx() context: RequestContext) {
    return person(context, throughId);
  }

  @FieldResolver(() => Person)
  to(@Root() { toId }: Introduction, @Ctx() context: RequestContext) {
    return person(context, toId);
  }
}

@Resolver(() => WaitingIntroduction)
export class WaitingIntroductionResolver {
  @FieldResolver(() => Structure, maybe)
  from(@Root() { fromStructureId }: WaitingIntroduction, @Ctx() context: RequestContext) {
    return structure(context, fromStructureId);
  }

  @FieldResolver(() => Structure, maybe)
  to(@Root() { toStructureId }: WaitingIntroduction, @Ctx() context: RequestContext) {
    return structure(context, toStructureId);
  }
}
