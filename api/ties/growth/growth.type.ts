import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { graphqlEnum } from '../../enums';
import { FIGURE_UNITS, FIGURES, type FigureUnit } from '../../network/growth/figures';
import type { Figures } from '../../network/growth/growth';
import { NETWORK_STAGES, type NetworkStage } from '../../network/growth/stage';

const FigureUnitEnum = graphqlEnum('FigureUnit', FIGURE_UNITS);
const NetworkStageEnum = graphqlEnum('NetworkStage', NETWORK_STAGES);
const share = { nullable: true } as const;

@ObjectType({
  description:
    'The network at the end of a day: one point per territorial rencontre, framed by the day before the first and the day asked for. Two rencontres on one day are two points, in order of id; a tie goes to its own, else to the first.',
})
export class GrowthPoint {
  @Field(() => DateScalar)
  day!: string;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Every figure, in the order of `Growth.figures`.',
  })
  values!: (number | null)[];

  /** Id of its rencontre, resolved as `meeting`; null for the two that frame the others. */
  meetingId!: string | null;
}

/** The figures of the catalogue are the point's other fields. */
export type GrowthPointFigures = GrowthPoint & Figures;
for (const { id, unit, definition, source } of FIGURES)
  Field(() => (unit === 'COUNT' ? Int : Float), {
    nullable: true,
    description: source === null ? definition : `${definition} ${source}.`,
  })(GrowthPoint.prototype, id);

@ObjectType({ description: 'A figure of growth: what it counts, and where the measure was published.' })
export class GrowthFigure {
  @Field(() => ID)
  id!: string;

  @Field(() => FigureUnitEnum)
  unit!: FigureUnit;

  @Field()
  definition!: string;

  @Field(() => String, { nullable: true, description: 'Null for a plain count.' })
  source!: string | null;

  @Field({ description: 'Bent by answers that are missing: to be read with the response rate.' })
  bent!: boolean;
}

@ObjectType()
export class GrowthStructure {
  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;
}

@ObjectType({
  description:
    'What a territorial rencontre brought. A tie goes to the meeting that its declaration names, else to the latest that both attended up to the day it began, else to none; one that ended and began again counts each time.',
})
export class MeetingYield {
  @Field(() => Int, { description: 'Pairs of people whose acquaintance began there.' })
  ties!: number;

  @Field(() => Int, { description: 'Of these, pairs that had been at an earlier rencontre together.' })
  metBefore!: number;

  @Field(() => Int, { description: 'Of these, the ties that are 90 days old by the day asked for.' })
  judged!: number;

  @Field(() => Int, { description: 'Of those judged, the ties that still held 90 days later.' })
  stillOpen!: number;

  @Field(() => [GrowthStructure], {
    description: 'Isolated at the point before, tied by an acquaintance made there; in order of id.',
  })
  noLongerIsolated!: GrowthStructure[];

  meetingId!: string;
}

@ObjectType({
  description:
    'The stage of the network of structures after Krebs & Holley (Building Smart Communities through Network Weaving, 2006), by thresholds of this project, asked in this order. CORE_AND_PERIPHERY: as several hubs, and the maximal k-core is at least 4 times as dense as the rest. MULTI_HUB: the largest part holds 70 %, at least 3 structures have more ties than the mean and a standard deviation, and without the one of most ties under 10 % of the others in the largest part are cut off. HUB_AND_SPOKE: degree centralisation of 0.4, or over 25 % cut off. SCATTERED: the largest part holds under 50 %. Else IN_BETWEEN.',
})
export class StageReading {
  @Field(() => NetworkStageEnum, { nullable: true, description: 'Null without structures.' })
  stage!: NetworkStage | null;

  @Field(() => Float, share)
  largestShare!: number | null;

  @Field(() => Int)
  hubs!: number;

  @Field(() => Float, share)
  removalCost!: number | null;

  @Field(() => Float, { ...share, description: 'Freeman 1979.' })
  centralisation!: number | null;

  @Field(() => Int)
  coreSize!: number;

  @Field(() => Float, share)
  coreDensity!: number | null;

  @Field(() => Float, share)
  peripheryDensity!: number | null;
}

@ObjectType({ description: 'How many of those reached have answered, as growth counts them.' })
export class SurveyResponse {
  @Field(() => Int, { description: 'People who attended a rencontre by then.' })
  asked!: number;

  @Field(() => Int, { description: 'Of these, who answered a survey or declared somebody themselves.' })
  answered!: number;

  @Field(() => Float, { nullable: true, description: 'Null when nobody attended.' })
  rate!: number | null;

  @Field({ description: 'Under 65 %: people are then put in no order of a centrality.' })
  tooFew!: boolean;
}

@ObjectType()
export class Growth {
  @Field(() => DateScalar)
  asOf!: string;

  @Field()
  withoutTeam!: boolean;

  @Field(() => Int)
  revision!: number;

  @Field(() => [GrowthPoint])
  points!: GrowthPoint[];

  @Field(() => [GrowthFigure], { description: 'What each figure of a point means.' })
  figures!: GrowthFigure[];

  @Field(() => [MeetingYield], { description: 'In the order of the points.' })
  meetings!: MeetingYield[];

  @Field(() => Int, { description: 'Ties that no meeting made.' })
  unattributed!: number;

  @Field(() => Int, { description: 'Ties that a meeting of another kind made.' })
  elsewhere!: number;

  @Field(() => StageReading)
  stage!: StageReading;

  @Field(() => SurveyResponse)
  response!: SurveyResponse;
}
