import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { RequestContext } from '../../request-context';
import { MeetingChangeType } from '../meeting.mutations';
import { getMeeting } from '../meeting.service';
import { Meeting } from '../meeting.type';
import { answerSurvey } from './answer-survey.service';
import { makeSurveyLinks, remindSurvey, sendSurvey, surveyProgress } from './send-survey.service';
import { Survey, SurveyAnswerInput, SurveyChange, SurveyLinks, SurveyProgress } from './survey.type';
import { openSurvey } from './survey-view.service';

const maybe = { nullable: true } as const;
const TOKEN = { ...maybe, description: 'Of a personal link; the meeting is its own.' } as const;
const MEETING = { ...maybe, description: 'Without a token: a rencontre that one attended.' } as const;

@Resolver()
export class SurveyResolver {
  @Query(() => Survey, { description: 'Whom to say whether one met, by a link or signed in.' })
  survey(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, TOKEN) token: string | null = null,
    @Arg('meeting', () => ID, MEETING) meeting: string | null = null,
  ) {
    return openSurvey(context, { token, meeting });
  }

  @Mutation(() => SurveyChange, {
    description: 'Says whom one met at a rencontre; no answer at all: nobody new. Kept at each call.',
  })
  answerSurvey(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('answers', () => [SurveyAnswerInput]) answers: SurveyAnswerInput[],
    @Arg('token', () => String, TOKEN) token: string | null = null,
    @Arg('meeting', () => ID, MEETING) meeting: string | null = null,
  ) {
    return answerSurvey(context, mutationId, { token, meeting }, answers);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Mails the survey to those who attended, have an address and were not sent it yet.',
  })
  async sendSurvey(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
  ) {
    const receipt = await sendSurvey(context, mutationId, meeting);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }

  @Mutation(() => MeetingChangeType, { description: 'The one reminder, now instead of after a week.' })
  async remindSurvey(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
  ) {
    const receipt = await remindSurvey(context, mutationId, meeting);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }

  @Mutation(() => SurveyLinks, {
    description: 'Links to print or to hand over, for those without an address; each call makes new ones.',
  })
  async makeSurveyLinks(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('people', () => [ID]) people: string[],
  ) {
    const { links, receipt } = await makeSurveyLinks(context, mutationId, meeting, people);
    const { viewer, state, loaders } = context;
    return {
      links: links.map(({ person, token }) => ({
        person: getPerson(viewer, state, loaders, person, null),
        token,
      })),
      receipt,
    };
  }
}

@Resolver(() => Meeting)
export class MeetingSurveyResolver {
  @FieldResolver(() => SurveyProgress, {
    nullable: true,
    description: '“Whom did you meet?”: how far it is; null while nobody is noted as present.',
  })
  survey(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    return surveyProgress(context, id);
  }
}

@Resolver(() => SurveyProgress)
export class SurveyProgressResolver {
  @FieldResolver(() => [Person], { description: 'Who attended and has no e-mail address.' })
  withoutAddress(
    @Root() { withoutAddressIds }: SurveyProgress,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return loadPeople(viewer, state, loaders, withoutAddressIds, state.today());
  }
}
