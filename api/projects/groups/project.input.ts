import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { ProjectStatusEnum } from '../../enums';
import type { ProjectStatus } from '../../kinds';

const maybe = { nullable: true } as const;

@InputType({ description: 'A field left out stays as it is; null clears it.' })
export class ProjectInput {
  @Field(() => ID, { ...maybe, description: 'For an edit.' })
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => String, maybe)
  title?: string | null;

  @Field(() => String, maybe)
  aim?: string | null;

  @Field(() => ProjectStatusEnum, { ...maybe, description: 'Proposed unless said; its day is noted.' })
  status?: ProjectStatus | null;

  @Field(() => String, maybe)
  frame?: string | null;

  @Field(() => String, maybe)
  rhythm?: string | null;

  @Field(() => DateScalar, maybe)
  proposedOn?: string | null;

  @Field(() => DateScalar, maybe)
  retainedOn?: string | null;

  @Field(() => DateScalar, maybe)
  startedOn?: string | null;

  @Field(() => DateScalar, maybe)
  endedOn?: string | null;

  @Field(() => [ID], { ...maybe, description: 'Who leads it: at least one.' })
  lead?: string[] | null;

  @Field(() => [ID], maybe)
  members?: string[] | null;

  @Field(() => [ID], { ...maybe, description: 'Who supports the group without being in it.' })
  supports?: string[] | null;

  @Field(() => [ID], { ...maybe, description: 'The structures engaged.' })
  structures?: string[] | null;

  @Field(() => [ID], { ...maybe, description: 'For an edit: the ideas that it comes from.' })
  ideas?: string[] | null;
}

@InputType({ description: 'A field left out stays as it is; null clears it.' })
export class ActionInput {
  @Field(() => ID, { ...maybe, description: 'For an edit.' })
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => ID, { ...maybe, description: 'Of a new one.' })
  project?: string | null;

  @Field(() => String, maybe)
  title?: string | null;

  @Field(() => ID, { ...maybe, description: 'Who has it in hand.' })
  owner?: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'Since when it has been open: today unless said.' })
  openedOn?: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'Not before the day it is opened.' })
  dueOn?: string | null;
}
