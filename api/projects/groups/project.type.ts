import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { DateScalar } from '../../date-scalar';
import { ProjectRoleEnum, ProjectStatusEnum } from '../../enums';
import type { ProjectRole, ProjectStatus } from '../../kinds';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'What a group does together, from one idea or several.' })
export class Project {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => String, maybe)
  aim!: string | null;

  @Field(() => ProjectStatusEnum)
  status!: ProjectStatus;

  @Field(() => String, {
    ...maybe,
    description: 'What the group agreed on: a letter, two pilots, open to all…',
  })
  frame!: string | null;

  @Field(() => String, { ...maybe, description: 'How often the group meets, in its words.' })
  rhythm!: string | null;

  @Field(() => DateScalar, maybe)
  proposedOn!: string | null;

  @Field(() => DateScalar, maybe)
  retainedOn!: string | null;

  @Field(() => DateScalar, maybe)
  startedOn!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'When it was done, or stopped.' })
  endedOn!: string | null;

  @Field(() => ProjectRoleEnum, { ...maybe, description: 'What the viewer is in its group.' })
  myRole!: ProjectRole | null;

  @Field({ description: 'The viewer leads it, or coordinates.' })
  mayEdit!: boolean;

  @Field({ description: 'The viewer may add actions and tick them.' })
  mayWork!: boolean;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  ideaIds!: readonly string[];
  structureIds!: readonly string[];
}

@ObjectType({ description: 'Somebody in the group of a project.' })
export class ProjectPart {
  @Field(() => ProjectRoleEnum)
  role!: ProjectRole;

  @Field(() => DateScalar, { ...maybe, description: 'Null for one that a file brought.' })
  since!: string | null;

  personId!: string;
}

@ObjectType({
  description: 'Two people of the group who had no open tie the day before the project started.',
})
export class FirstTimePair {
  readonly aId!: string;
  readonly bId!: string;
}

@ObjectType({ description: 'Who works together for the first time.' })
export class FirstTimePairs {
  @Field(() => DateScalar, { description: 'The day before the project started.' })
  asOf!: string;

  @Field(() => Int, { description: 'Pairs without an open tie on that day.' })
  count!: number;

  @Field(() => Int, { description: 'Of so many pairs in all.' })
  of!: number;

  pairs!: readonly FirstTimePair[];
}

@ObjectType({ description: 'A step of a project.' })
export class Action {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => DateScalar, { ...maybe, description: 'The day it was added; else its project’s start.' })
  openedOn!: string | null;

  @Field(() => DateScalar, maybe)
  dueOn!: string | null;

  @Field(() => DateScalar, maybe)
  doneOn!: string | null;

  @Field({ description: 'Its day has passed, and it is not done.' })
  late!: boolean;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  ownerIds!: readonly string[];
  projectId!: string;
}

@ObjectType()
export class ProjectChange {
  @Field(() => Project)
  project!: Project;

  @Field(() => Receipt)
  receipt!: Receipt;
}
