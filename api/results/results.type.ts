import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { DateScalar } from '../date-scalar';
import { graphqlEnum, PathStageEnum, ProjectStatusEnum } from '../enums';
import type { PathStage, ProjectStatus } from '../kinds';
import { Finding } from '../pathway/finding.type';
import { Testimony } from '../projects/testimonies/testimony.type';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from './count-records';
import { PERIOD_STATES, type PeriodState } from './period';
import { RESULT_FIGURES, type ResultFigureId } from './result-figures';

const PeriodStateEnum = graphqlEnum('PeriodState', PERIOD_STATES);
const FollowUpOutcomeEnum = graphqlEnum('FollowUpOutcome', FOLLOW_UP_OUTCOMES);
const ResultFigureIdEnum = graphqlEnum('ResultFigureId', RESULT_FIGURES);
const maybe = { nullable: true } as const;

@ObjectType({ description: 'A figure of a period; null where there is nothing to count it from.' })
export class ResultFigure {
  @Field(() => ResultFigureIdEnum)
  id!: ResultFigureId;

  @Field(() => Float, maybe)
  value!: number | null;
}

@ObjectType({ description: 'What a rencontre of the period brought.' })
export class ResultMeeting {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => DateScalar)
  heldOn!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => Int, { description: 'Of these, who had come to none before.' })
  newPeople!: number;

  @Field(() => Int, { description: 'Structures that employed somebody who came, that day.' })
  structures!: number;

  @Field(() => Int, { description: 'Acquaintances that began there, as growth attributes them.' })
  ties!: number;

  @Field(() => Int)
  ideas!: number;
}

@ObjectType()
export class ResultProject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, maybe)
  title!: string | null;

  @Field(() => ProjectStatusEnum)
  status!: ProjectStatus;

  @Field(() => DateScalar, maybe)
  startedOn!: string | null;

  @Field(() => Int, { description: 'Ideas that it comes from.' })
  ideas!: number;
}

@ObjectType()
export class ResultProjectStatusCount {
  @Field(() => ProjectStatusEnum)
  status!: ProjectStatus;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ResultFollowUp {
  @Field(() => FollowUpOutcomeEnum)
  outcome!: FollowUpOutcome;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Isolated structures the day before the period, and at its end.' })
export class ResultIsolation {
  @Field()
  withoutTeam!: boolean;

  @Field(() => Int, maybe)
  before!: number | null;

  @Field(() => Int, maybe)
  after!: number | null;
}

@ObjectType({
  description: 'From one stage to the next: the share that goes on; null when nobody stands there.',
})
export class ResultContinuity {
  @Field(() => PathStageEnum)
  from!: PathStage;

  @Field(() => PathStageEnum)
  to!: PathStage;

  @Field(() => Float, maybe)
  before!: number | null;

  @Field(() => Float, maybe)
  after!: number | null;
}

@ObjectType({ description: 'Of the towns, in how many a stage is missing, fragile or covered.' })
export class ResultCoverage {
  @Field(() => PathStageEnum)
  stage!: PathStage;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int)
  fragile!: number;

  @Field(() => Int)
  covered!: number;
}

@ObjectType({ description: 'What the coordination wrote around the figures; no figure is typed there.' })
export class ResultWords {
  @Field(() => String, maybe)
  introduction!: string | null;

  @Field(() => String, maybe)
  conclusion!: string | null;

  @Field(() => Int, { description: '0 until something is written; an edit says which version it saw.' })
  version!: number;
}

@ObjectType({ description: 'What a period brought: figures of the graph, and what people say.' })
export class Results {
  @Field()
  territory!: string;

  @Field(() => DateScalar, maybe)
  from!: string | null;

  @Field(() => DateScalar, maybe)
  to!: string | null;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => DateScalar, { description: 'The last day that is counted.' })
  until!: string;

  @Field(() => PeriodStateEnum)
  state!: PeriodState;

  @Field(() => DateScalar, {
    ...maybe,
    description:
      'The day whose end changes are counted from: before the period, else before the first rencontre.',
  })
  before!: string | null;

  @Field()
  withoutTeam!: boolean;

  @Field(() => [ResultFigure], { description: 'Every figure, in the order in which they are told.' })
  figures!: ResultFigure[];

  @Field(() => [ResultMeeting])
  meetings!: ResultMeeting[];

  @Field(() => [ResultProject], { description: 'Projects that began in the period.' })
  projects!: ResultProject[];

  @Field(() => [ResultProjectStatusCount])
  byStatus!: ResultProjectStatusCount[];

  @Field(() => [ResultFollowUp])
  followUps!: ResultFollowUp[];

  @Field(() => [ResultIsolation], { description: 'With the coordinating team, and without it.' })
  isolation!: ResultIsolation[];

  @Field(() => [String], { description: 'Structures that were isolated before and are not at the end.' })
  noLongerIsolated!: string[];

  @Field(() => [ResultContinuity])
  continuity!: ResultContinuity[];

  @Field(() => [ResultCoverage], { description: 'At the end of the period.' })
  coverage!: ResultCoverage[];

  @Field(() => [Testimony], { description: 'Published in the period, with the consent of each.' })
  testimonies!: Testimony[];

  @Field(() => [Finding], { description: 'Public findings of the study; they have no date.' })
  findings!: Finding[];

  @Field(() => ResultWords)
  words!: ResultWords;
}

@ObjectType()
export class ResultWordsChange {
  @Field(() => ResultWords)
  words!: ResultWords;

  @Field(() => Receipt)
  receipt!: Receipt;
}
