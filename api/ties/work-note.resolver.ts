import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { getStructure } from '../directory/structure.service';
import { getMeeting } from '../meetings/meeting.service';
import { Meeting } from '../meetings/meeting.type';
import { RequestContext } from '../request-context';
import { meetingBefore } from './isolated.service';
import { IsolatedStructure } from './network.type';
import { noteOf, noteWork, takeUpWork, type WorkChange } from './work-note.service';
import { WorkNote, WorkNoteChange } from './work-note.type';

const answer = async ({ viewer, state, loaders }: RequestContext, { structure, receipt }: WorkChange) => ({
  structure: await getStructure(viewer, state, loaders, structure, null),
  receipt,
});

@Resolver(() => IsolatedStructure)
export class WorkNoteResolver {
  @FieldResolver(() => WorkNote, {
    nullable: true,
    description: 'What keeps its next action off the work list; null when it is to be done.',
  })
  note(@Root() isolated: IsolatedStructure, @Ctx() context: RequestContext) {
    return noteOf(context, isolated);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The last territorial rencontre by the day on which it lost its ties.',
  })
  sinceMeeting(@Root() { since }: IsolatedStructure, @Ctx() { viewer, state, loaders }: RequestContext) {
    const id = meetingBefore(state, since);
    return id === null ? null : getMeeting(viewer, loaders, id);
  }

  @Mutation(() => WorkNoteChange, {
    description: 'Puts the next action about a structure off until a day, with a word if one likes.',
  })
  async putOffAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
    @Arg('until', () => DateScalar) until: string,
    @Arg('word', () => String, { nullable: true }) word: string | null = null,
  ) {
    return answer(context, await noteWork(context, mutationId, structure, { until, word }));
  }

  @Mutation(() => WorkNoteChange, {
    description: 'Sets the next action about a structure aside, with a word why, until another reason holds.',
  })
  async setAsideAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
    @Arg('word', () => String) word: string,
  ) {
    return answer(context, await noteWork(context, mutationId, structure, { until: null, word }));
  }

  @Mutation(() => WorkNoteChange, { description: 'Puts the next action about a structure back on the list.' })
  async takeUpAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
  ) {
    return answer(context, await takeUpWork(context, mutationId, structure));
  }
}
