import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getPerson } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { RequestContext } from '../../request-context';
import { MeetingChangeType } from '../meeting.mutations';
import { getMeeting } from '../meeting.service';
import { Meeting } from '../meeting.type';
import { answerInvitation, noteGuestAnswer, openInvitation } from './answer-invitation.service';
import type { GuestAnswer } from './guest-answer';
import { GuestAnswerEnum, Invitation, InvitationGuest, InvitationProgress } from './invitation.type';
import { invitationProgress, remindInvited, sendInvitations } from './send-invitations.service';

const maybe = { nullable: true } as const;
const TOKEN = { ...maybe, description: 'Of a personal link; the meeting is its own.' } as const;
const MEETING = { ...maybe, description: 'Without a token: a rencontre that one is invited to.' } as const;

@Resolver()
export class InvitationResolver {
  @Query(() => Invitation, {
    description: 'One’s invitation, by a link or signed in; reading it changes nothing.',
  })
  invitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, TOKEN) token: string | null = null,
    @Arg('meeting', () => ID, MEETING) meeting: string | null = null,
  ) {
    return openInvitation(context, { token, meeting });
  }

  @Mutation(() => Invitation, { description: 'Says whether one comes; the last word counts.' })
  answerInvitation(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('coming', () => Boolean) coming: boolean,
    @Arg('token', () => String, TOKEN) token: string | null = null,
    @Arg('meeting', () => ID, MEETING) meeting: string | null = null,
  ) {
    return answerInvitation(context, mutationId, { token, meeting }, coming);
  }

  @Mutation(() => MeetingChangeType, { description: 'Notes what a guest said otherwise than by their link.' })
  async noteGuestAnswer(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('person', () => ID) person: string,
    @Arg('answer', () => GuestAnswerEnum, maybe) answer: GuestAnswer | null = null,
  ) {
    const receipt = await noteGuestAnswer(context, mutationId, { person, meeting }, answer);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Mails the invitation to those invited who have an address and were not sent it yet.',
  })
  async sendInvitations(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
  ) {
    const receipt = await sendInvitations(context, mutationId, meeting);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Asks those who did not answer once more; each once in all.',
  })
  async remindInvited(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
  ) {
    const receipt = await remindInvited(context, mutationId, meeting);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }
}

@Resolver(() => Meeting)
export class MeetingInvitationResolver {
  @FieldResolver(() => InvitationProgress, { description: 'Who was written to, and who comes.' })
  invitations(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    return invitationProgress(context, id);
  }
}

@Resolver(() => InvitationGuest)
export class InvitationGuestResolver {
  @FieldResolver(() => Person)
  person(@Root() { personId }: InvitationGuest, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getPerson(viewer, state, loaders, personId, state.today());
  }
}
