import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import type { FollowUpState } from '../../kinds';
import { RequestContext } from '../../request-context';
import { answerFollowUp, openFollowUp } from './answer-by-link.service';
import {
  AskedFollowUp,
  FollowUp,
  FollowUpAnswered,
  FollowUpChange,
  FollowUpKindEnum,
  FollowUpStateEnum,
} from './follow-up.type';
import type { FollowUpKind } from './follow-up-kinds';
import { readFollowUps, showFollowUp } from './follow-up-list.service';
import { callOffFollowUp, planFollowUp } from './plan-call.service';
import { recordFollowUp } from './record-follow-up.service';

const maybe = { nullable: true } as const;
const VERSION = { description: 'The one that was read.' } as const;
const HELD = { ...maybe, description: 'The day on which one spoke of it; today unless said.' } as const;
const REVIEW = { ...maybe, description: 'To be looked at again on that day.' } as const;

const person = ({ viewer, state, loaders }: RequestContext, id: string | null) =>
  id === null ? null : getPerson(viewer, state, loaders, id, null);

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => [FollowUp], {
    description: 'By due date: all that the coordination follows, or one’s own; those due by themselves too.',
  })
  followUps(
    @Ctx() context: RequestContext,
    @Arg('dueBefore', () => DateScalar, { ...maybe, description: 'That day included.' })
    dueBefore: string | null = null,
    @Arg('state', () => FollowUpStateEnum, maybe) state: FollowUpState | null = null,
    @Arg('kind', () => FollowUpKindEnum, maybe) kind: FollowUpKind | null = null,
    @Arg('follows', () => ID, { ...maybe, description: 'The rencontre, project or introduction.' })
    follows: string | null = null,
  ) {
    return readFollowUps(context, { dueBefore, state, kind, follows });
  }

  @Query(() => AskedFollowUp, { description: 'What the link of a mail asks about; changes nothing.' })
  askedFollowUp(@Ctx() context: RequestContext, @Arg('token', () => String) token: string) {
    return openFollowUp(context, token);
  }

  @Mutation(() => FollowUpChange, { description: 'Says where it stands, or corrects what was said.' })
  async recordFollowUp(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('state', () => FollowUpStateEnum) state: FollowUpState,
    @Arg('obstacle', () => String, maybe) obstacle: string | null = null,
    @Arg('nextStep', () => String, maybe) nextStep: string | null = null,
    @Arg('heldOn', () => DateScalar, HELD) heldOn: string | null = null,
    @Arg('reviewOn', () => DateScalar, REVIEW) reviewOn: string | null = null,
  ) {
    const answer = { state, obstacle, nextStep, heldOn, reviewOn };
    const receipt = await recordFollowUp(context, mutationId, { id, version, answer });
    return { followUp: await showFollowUp(context, id), receipt };
  }

  @Mutation(() => FollowUpAnswered, { description: 'The same by the link of a mail, once.' })
  async answerFollowUp(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('token', () => String) token: string,
    @Arg('state', () => FollowUpStateEnum) state: FollowUpState,
    @Arg('obstacle', () => String, maybe) obstacle: string | null = null,
    @Arg('nextStep', () => String, maybe) nextStep: string | null = null,
    @Arg('reviewOn', () => DateScalar, REVIEW) reviewOn: string | null = null,
  ) {
    const answer = { state, obstacle, nextStep, heldOn: null, reviewOn };
    const { repeated } = await answerFollowUp(context, mutationId, token, answer);
    return { state, repeated };
  }

  @Mutation(() => FollowUpChange, {
    description:
      'Plans the video call, or moves it; who takes part gets a mail with an entry for their calendar.',
  })
  async planFollowUp(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('on', () => DateScalar) on: string,
    @Arg('time', () => String, { description: '14:30, by the clocks of Paris.' }) time: string,
    @Arg('minutes', () => Int, { defaultValue: 30 }) minutes: number,
    @Arg('link', () => String, { ...maybe, description: 'https, of one’s own tool.' })
    link: string | null = null,
  ) {
    const call = { on, time, minutes, link };
    const receipt = await planFollowUp(context, mutationId, { id, version, call });
    return { followUp: await showFollowUp(context, id), receipt };
  }

  @Mutation(() => FollowUpChange, { description: 'Calls the video call off; calendars are told.' })
  async callOffFollowUp(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ) {
    const receipt = await callOffFollowUp(context, mutationId, { id, version });
    return { followUp: await showFollowUp(context, id), receipt };
  }

  @FieldResolver(() => [Person], { description: 'Who answers; nobody: the coordination does.' })
  answerers(@Root() { answererIds }: FollowUp, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, answererIds, state.today());
  }

  @FieldResolver(() => Person, { ...maybe, description: 'Who asked for the introduction.' })
  from(@Root() { fromId }: FollowUp, @Ctx() context: RequestContext) {
    return person(context, fromId);
  }

  @FieldResolver(() => Person, { ...maybe, description: 'Whom they were introduced to.' })
  to(@Root() { toId }: FollowUp, @Ctx() context: RequestContext) {
    return person(context, toId);
  }
}
