import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { ProjectStatusEnum } from '../../enums';
import type { ProjectStatus } from '../../kinds';
import { RequestContext } from '../../request-context';
import { getIdeas } from '../ideas/idea.service';
import { Idea } from '../ideas/idea.type';
import { actionsOf, firstTimePairsOf, getProject, listProjects, partsOf } from './project.service';
import { Action, FirstTimePair, FirstTimePairs, Project, ProjectPart } from './project.type';

const maybe = { nullable: true } as const;

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => [Project], { description: 'By title.' })
  projects(
    @Ctx() context: RequestContext,
    @Arg('status', () => ProjectStatusEnum, maybe) status: ProjectStatus | null = null,
    @Arg('search', () => String, maybe) search: string | null = null,
    @Arg('structure', () => ID, { ...maybe, description: 'Engaged in it.' }) structure: string | null = null,
    @Arg('person', () => ID, { ...maybe, description: 'In its group.' }) person: string | null = null,
  ) {
    return listProjects(context, { status, search, structure, person });
  }

  @Query(() => Project)
  project(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    return getProject(context, id);
  }

  @FieldResolver(() => [Idea], { description: 'The ideas that it comes from.' })
  ideas(@Root() { ideaIds }: Project, @Ctx() context: RequestContext) {
    return getIdeas(context, ideaIds);
  }

  @FieldResolver(() => [ProjectPart], { description: 'Its group: who leads it first.' })
  people(@Root() { id }: Project, @Ctx() context: RequestContext) {
    return partsOf(context, id);
  }

  @FieldResolver(() => [Structure], { description: 'The structures engaged.' })
  structures(@Root() { structureIds }: Project, @Ctx() { viewer, state, loaders }: RequestContext) {
    return Promise.all(structureIds.map((id) => getStructure(viewer, state, loaders, id, null)));
  }

  @FieldResolver(() => [Action], { description: 'What is to be done first, by its day.' })
  actions(@Root() { id }: Project, @Ctx() context: RequestContext) {
    return actionsOf(context, id);
  }

  @FieldResolver(() => FirstTimePairs, {
    ...maybe,
    description: 'Who works together for the first time; null while the project has not started.',
  })
  firstTimePairs(@Root() project: Project, @Ctx() context: RequestContext) {
    return firstTimePairsOf(context, project);
  }
}

@Resolver(() => ProjectPart)
export class ProjectPartResolver {
  @FieldResolver(() => Person)
  person(@Root() { personId }: ProjectPart, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getPerson(viewer, state, loaders, personId, null);
  }
}

@Resolver(() => FirstTimePair)
export class FirstTimePairResolver {
  @FieldResolver(() => Person)
  a(@Root() { aId }: FirstTimePair, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getPerson(viewer, state, loaders, aId, null);
  }

  @FieldResolver(() => Person)
  b(@Root() { bId }: FirstTimePair, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getPerson(viewer, state, loaders, bId, null);
  }
}

@Resolver(() => FirstTimePairs)
export class FirstTimePairsResolver {
  @FieldResolver(() => [FirstTimePair], { description: 'By name of the directory’s ids.' })
  pairs(@Root() { pairs }: FirstTimePairs) {
    return pairs;
  }
}

@Resolver(() => Action)
export class ActionResolver {
  @FieldResolver(() => [Person], { description: 'Who has it in hand.' })
  owners(@Root() { ownerIds }: Action, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, ownerIds, state.today());
  }

  @FieldResolver(() => Project)
  project(@Root() { projectId }: Action, @Ctx() context: RequestContext) {
    return getProject(context, projectId);
  }
}
