import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Me } from '../../access/me.type';
import { Meeting } from '../../meetings/meeting.type';
import { RequestContext } from '../../request-context';
import { calendarAddress } from './calendar-address';
import {
  changeGroupMeeting,
  meetingsOfGroup,
  planGroupMeetings,
  projectOfMeeting,
  removeGroupMeeting,
} from './group-meeting.service';
import { GroupMeeting, GroupMeetingInput } from './group-meeting.type';
import { Project, ProjectChange } from './project.type';

const maybe = { nullable: true } as const;

@Resolver(() => Project)
export class GroupMeetingResolver {
  @FieldResolver(() => [GroupMeeting], { description: 'Past and to come, by day.' })
  async meetings(@Root() { id }: Project, @Ctx() context: RequestContext) {
    return meetingsOfGroup(context, id);
  }

  @Mutation(() => ProjectChange, { description: 'The next meetings of a group: one, or some by its rhythm.' })
  planGroupMeetings(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('project', () => ID) project: string,
    @Arg('input', () => GroupMeetingInput) input: GroupMeetingInput,
    @Arg('times', () => Int, { defaultValue: 1, description: '1 to 24.' }) times: number,
    @Arg('everyWeeks', () => Int, { defaultValue: 6, description: '1 to 52.' }) everyWeeks: number,
  ) {
    return planGroupMeetings(context, mutationId, project, input, { times, everyWeeks });
  }

  @Mutation(() => ProjectChange, {
    description: 'Hours and place become what is said; the day, where it is said.',
  })
  changeGroupMeeting(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('project', () => ID) project: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => GroupMeetingInput) input: GroupMeetingInput,
  ) {
    return changeGroupMeeting(context, mutationId, { project, meeting, version }, input);
  }

  @Mutation(() => ProjectChange, { description: 'Calls a meeting off that was not held.' })
  removeGroupMeeting(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('project', () => ID) project: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('version', () => Int) version: number,
  ) {
    return removeGroupMeeting(context, mutationId, project, meeting, version);
  }
}

@Resolver(() => Meeting)
export class MeetingProjectResolver {
  @FieldResolver(() => Project, { ...maybe, description: 'Whose group it is, for a meeting of one.' })
  async project(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    return projectOfMeeting(context, id);
  }
}

@Resolver(() => Me)
export class MyCalendarResolver {
  @FieldResolver(() => String, {
    ...maybe,
    description:
      'Where a calendar reads the meetings of one’s groups, without signing in; to be kept to oneself.',
  })
  calendarAddress(@Ctx() { viewer, desk }: RequestContext): string | null {
    return viewer.accountId === null || viewer.personId === null
      ? null
      : calendarAddress(desk.config.sessionSecret, viewer.accountId);
  }
}
