import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../request-context';
import { MeetingChangeType } from '../meeting.mutations';
import { getMeeting } from '../meeting.service';
import { Meeting } from '../meeting.type';
import { sendSummary, writeSummary } from './send-summary.service';
import { summaryOf } from './summary.service';
import { MeetingSummary } from './summary.type';

@Resolver(() => Meeting)
export class SummaryResolver {
  @FieldResolver(() => MeetingSummary, {
    nullable: true,
    description: 'Null while nobody is noted as present.',
  })
  async summary(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    return summaryOf(context, await getMeeting(context.viewer, context.loaders, id));
  }

  @Mutation(() => MeetingChangeType, { description: 'The free word of a summary.' })
  async writeSummary(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('version', () => Int) version: number,
    @Arg('word', () => String, { nullable: true }) word: string | null = null,
  ) {
    const receipt = await writeSummary(context, mutationId, meeting, version, word);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Mails the summary to those who came and were not sent it; a corrected one, to all of them anew.',
  })
  async sendSummary(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('corrected', () => Boolean, { defaultValue: false }) corrected: boolean,
  ) {
    const receipt = await sendSummary(context, mutationId, meeting, corrected);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }
}
