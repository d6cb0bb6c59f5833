import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { ProjectRoleEnum } from '../../enums';
import type { ProjectRole } from '../../kinds';
import { RequestContext } from '../../request-context';
import { addAction, completeAction, editAction, removeAction, reopenAction } from './action-change.service';
import { ActionInput, ProjectInput } from './project.input';
import { ProjectChange } from './project.type';
import { editProject, turnIdeasIntoProject } from './project-change.service';
import { joinProject, leaveProject } from './project-people.service';

const maybe = { nullable: true } as const;

@Resolver()
export class ProjectMutations {
  @Mutation(() => ProjectChange, {
    description: 'Makes one idea or several a project, with a title and somebody who leads it.',
  })
  turnIdeasIntoProject(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('ideas', () => [ID]) ideas: string[],
    @Arg('input', () => ProjectInput) input: ProjectInput,
  ) {
    return turnIdeasIntoProject(context, mutationId, ideas, input);
  }

  @Mutation(() => ProjectChange, { description: 'A new status notes its day.' })
  editProject(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => ProjectInput) input: ProjectInput,
  ) {
    return editProject(context, mutationId, input);
  }

  @Mutation(() => ProjectChange, {
    description: 'Takes part in a project, or in another role; `person` left out is oneself.',
  })
  joinProject(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('project', () => ID) project: string,
    @Arg('role', () => ProjectRoleEnum, { defaultValue: 'MEMBER' }) role: ProjectRole,
    @Arg('person', () => ID, maybe) person: string | null = null,
  ) {
    return joinProject(context, mutationId, project, role, person);
  }

  @Mutation(() => ProjectChange)
  leaveProject(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('project', () => ID) project: string,
    @Arg('person', () => ID, maybe) person: string | null = null,
  ) {
    return leaveProject(context, mutationId, project, person);
  }

  @Mutation(() => ProjectChange)
  addAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => ActionInput) input: ActionInput,
  ) {
    return addAction(context, mutationId, input);
  }

  @Mutation(() => ProjectChange)
  editAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => ActionInput) input: ActionInput,
  ) {
    return editAction(context, mutationId, input);
  }

  @Mutation(() => ProjectChange, { description: 'Ticks an action; today unless said.' })
  completeAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('doneOn', () => DateScalar, maybe) doneOn: string | null = null,
  ) {
    return completeAction(context, mutationId, id, version, doneOn);
  }

  @Mutation(() => ProjectChange, { description: 'Takes the tick back.' })
  reopenAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return reopenAction(context, mutationId, id, version);
  }

  @Mutation(() => ProjectChange)
  removeAction(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return removeAction(context, mutationId, id, version);
  }
}
