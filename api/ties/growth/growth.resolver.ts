import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { getMeeting } from '../../meetings/meeting.service';
import { Meeting } from '../../meetings/meeting.type';
import { RequestContext } from '../../request-context';
import { viewGrowth, viewResponse } from './growth.service';
import { Growth, GrowthPoint, MeetingYield, SurveyResponse } from './growth.type';

@Resolver(() => GrowthPoint)
export class GrowthResolver {
  @Query(() => Growth, { description: 'How the network grew, and what each rencontre brought.' })
  growth(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
  ) {
    return viewGrowth(viewer, state, asOf, withoutTeam);
  }

  @Query(() => SurveyResponse)
  surveyResponse(
    @Ctx() { viewer, state }: RequestContext,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
  ) {
    return viewResponse(viewer, state, asOf, withoutTeam);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'Its rencontre; null for the points that frame the others.',
  })
  meeting(@Root() { meetingId }: GrowthPoint, @Ctx() { viewer, loaders }: RequestContext) {
    return meetingId === null ? null : getMeeting(viewer, loaders, meetingId);
  }
}

@Resolver(() => MeetingYield)
export class MeetingYieldResolver {
  @FieldResolver(() => Meeting)
  meeting(@Root() { meetingId }: MeetingYield, @Ctx() { viewer, loaders }: RequestContext) {
    return getMeeting(viewer, loaders, meetingId);
  }
}
