import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { IdeaStateEnum } from '../../enums';
import type { IdeaState } from '../../kinds';
import { getMeeting } from '../../meetings/meeting.service';
import { Meeting } from '../../meetings/meeting.type';
import { RequestContext } from '../../request-context';
import { getProjects } from '../groups/project.service';
import { Project } from '../groups/project.type';
import { getIdea, getIdeas, listIdeas, mergedInto } from './idea.service';
import { Idea } from './idea.type';

const maybe = { nullable: true } as const;

@Resolver(() => Idea)
export class IdeaResolver {
  @Query(() => [Idea], {
    description:
      'What was said, by the day it was raised. Those merged into others come with `state: MERGED` alone.',
  })
  ideas(
    @Ctx() context: RequestContext,
    @Arg('meeting', () => ID, maybe) meeting: string | null = null,
    @Arg('search', () => String, maybe) search: string | null = null,
    @Arg('state', () => IdeaStateEnum, maybe) state: IdeaState | null = null,
    @Arg('theme', () => String, maybe) theme: string | null = null,
    @Arg('city', () => ID, { ...maybe, description: 'Where the rencontre was held.' }) city:
      | string
      | null = null,
    @Arg('project', () => ID, maybe) project: string | null = null,
    @Arg('mine', () => Boolean, { defaultValue: false, description: 'Raised by the viewer.' }) mine: boolean,
  ) {
    return listIdeas(context, { meeting, search, state, theme, city, project, mine });
  }

  @Query(() => Idea)
  idea(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    return getIdea(context, id);
  }

  @FieldResolver(() => Meeting, { ...maybe, description: 'The rencontre at which it was said.' })
  meeting(@Root() { meetings }: Idea, @Ctx() { viewer, loaders }: RequestContext) {
    return meetings[0] === undefined ? null : getMeeting(viewer, loaders, meetings[0]);
  }

  @FieldResolver(() => [Person])
  proposedBy(@Root() { proposers }: Idea, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, proposers, state.today());
  }

  @FieldResolver(() => [Person])
  supportedBy(@Root() { supporters }: Idea, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, supporters, state.today());
  }

  @FieldResolver(() => [Project], { description: 'What it became: one project, or several.' })
  projects(@Root() { projectIds }: Idea, @Ctx() context: RequestContext) {
    return getProjects(context, projectIds);
  }

  @FieldResolver(() => Idea, { ...maybe, description: 'The idea that was kept, where it said the same.' })
  async mergedInto(@Root() { into }: Idea, @Ctx() context: RequestContext) {
    return (await getIdeas(context, into))[0] ?? null;
  }

  @FieldResolver(() => [Idea], { description: 'Those that said the same, and were merged into it.' })
  merged(@Root() { id }: Idea, @Ctx() context: RequestContext) {
    return mergedInto(context, id);
  }
}

@Resolver(() => Meeting)
export class MeetingIdeaResolver {
  @FieldResolver(() => [Idea], { description: 'The ideas that were said there.' })
  ideas(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    const all = { search: null, state: null, theme: null, city: null, project: null, mine: false };
    return listIdeas(context, { ...all, meeting: id });
  }
}
