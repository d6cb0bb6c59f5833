import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { graphqlEnum, PathStageEnum } from '../../enums';
import type { PathStage } from '../../kinds';
import { STEP_EVIDENCES, type StepEvidence } from '../../network/trusted-contacts/contact-steps';
import { NEARNESS, type Nearness } from '../../network/trusted-contacts/near-contacts';

const maybe = { nullable: true } as const;

export const StepEvidenceEnum = graphqlEnum('StepEvidence', STEP_EVIDENCES);
export const NearnessEnum = graphqlEnum('Nearness', NEARNESS);

/** Why nobody can introduce one to somebody. */
export const NO_ROUTE_REASONS = [
  'ASKER_OUTSIDE',
  'NEED_UNMET',
  'STRUCTURE_CLOSED',
  'NOBODY_THERE',
  'PERSON_OUTSIDE',
  'TOO_FAR',
  'NO_WAY',
] as const;
export type NoRouteReason = (typeof NO_ROUTE_REASONS)[number];
export const NoRouteReasonEnum = graphqlEnum('NoRouteReason', NO_ROUTE_REASONS);

/** What a structure lacks of a need. */
export const NEED_PARTS = ['CITY', 'THEME', 'PUBLIC', 'STAGE'] as const;
export type NeedPart = (typeof NEED_PARTS)[number];
export const NeedPartEnum = graphqlEnum('NeedPart', NEED_PARTS);

@InputType({ description: 'What is needed of one structure: all that is given.' })
export class Need {
  @Field(() => PathStageEnum, maybe)
  stage?: PathStage | null;

  @Field(() => ID, maybe)
  city?: string | null;

  @Field(() => String, maybe)
  theme?: string | null;

  @Field(() => String, maybe)
  public?: string | null;
}

@ObjectType()
export class ContactStep {
  @Field(() => DateScalar, { ...maybe, description: 'Since when the tie to the one before holds.' })
  since!: string | null;

  @Field(() => [StepEvidenceEnum], { description: 'How this person and the one before know each other.' })
  evidence!: StepEvidence[];

  /** Ids resolved as `person`, `structure` and `knownThrough`. */
  personId!: string;
  structureId!: string | null;
  meetingId!: string | null;
  asOf!: string;
}

@ObjectType({ description: 'A route from the asker to somebody wanted, step after step.' })
export class TrustedContact {
  @Field(() => Float, { description: 'The product of the weights of its steps, 0 … 1.' })
  score!: number;

  @Field({ description: 'Every step is confirmed, ready to introduce, or between colleagues.' })
  solid!: boolean;

  @Field(() => [ContactStep], { description: 'Who is met; the last is whom one wants.' })
  steps!: ContactStep[];
}

@ObjectType({ description: 'Somebody wanted to whom no route leads.' })
export class NearContact {
  @Field(() => NearnessEnum)
  how!: Nearness;

  personId!: string;
  structureId!: string | null;
  meetingId!: string | null;
  viaId!: string | null;
  asOf!: string;
}

@ObjectType({ description: 'A structure that meets a part of the need.' })
export class NearStructure {
  @Field(() => [NeedPartEnum])
  lacks!: NeedPart[];

  structureId!: string;
  asOf!: string;
}

@ObjectType({
  description: 'What is left where no route leads: why, who is near, and who of the team can help.',
})
export class NearestContacts {
  @Field(() => NoRouteReasonEnum, { ...maybe, description: 'Null when there is a route.' })
  reason!: NoRouteReason | null;

  @Field(() => DateScalar, { ...maybe, description: 'The day the structure closed.' })
  closedOn!: string | null;

  @Field(() => [NearContact])
  people!: NearContact[];

  @Field(() => [NearStructure], { description: 'Where nobody meets the need: who meets most of it.' })
  structures!: NearStructure[];

  teamIds!: string[];
  asOf!: string;
}
