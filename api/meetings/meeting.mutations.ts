import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { RequestContext } from '../request-context';
import { MeetingInput } from './meeting.input';
import { Meeting } from './meeting.type';
import {
  invite,
  recordAttendance,
  recordMeeting,
  removeAttendance,
  uninvite,
} from './meeting-change.service';

@ObjectType('MeetingChange')
export class MeetingChangeType {
  @Field(() => Meeting)
  meeting!: Meeting;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@Resolver()
export class MeetingMutations {
  @Mutation(() => MeetingChangeType, { description: 'Adds a rencontre, or corrects one.' })
  recordMeeting(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => MeetingInput) input: MeetingInput,
  ) {
    return recordMeeting(context, mutationId, input);
  }

  @Mutation(() => MeetingChangeType)
  invite(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('people', () => [ID]) people: string[],
  ) {
    return invite(context, mutationId, meeting, people);
  }

  @Mutation(() => MeetingChangeType, { description: 'Takes invitations back.' })
  uninvite(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('people', () => [ID]) people: string[],
  ) {
    return uninvite(context, mutationId, meeting, people);
  }

  @Mutation(() => MeetingChangeType)
  recordAttendance(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('people', () => [ID]) people: string[],
  ) {
    return recordAttendance(context, mutationId, meeting, people);
  }

  @Mutation(() => MeetingChangeType)
  removeAttendance(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('people', () => [ID]) people: string[],
  ) {
    return removeAttendance(context, mutationId, meeting, people);
  }
}
