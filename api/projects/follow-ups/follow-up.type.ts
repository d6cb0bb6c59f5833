import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { DateScalar } from '../../date-scalar';
import { graphqlEnum } from '../../enums';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../kinds';
import { FOLLOW_UP_GROUPS, FOLLOW_UP_KINDS, type FollowUpGroup, type FollowUpKind } from './follow-up-kinds';

export const FollowUpKindEnum = graphqlEnum('FollowUpKind', FOLLOW_UP_KINDS);
export const FollowUpGroupEnum = graphqlEnum('FollowUpGroup', FOLLOW_UP_GROUPS);
export const FollowUpStateEnum = graphqlEnum('FollowUpState', FOLLOW_UP_STATES);

const maybe = { nullable: true } as const;

@ObjectType({ description: 'The video call of a follow-up.' })
export class FollowUpCall {
  @Field(() => DateScalar)
  on!: string;

  @Field({ description: '14:30, by the clocks of Paris.' })
  time!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { ...maybe, description: 'https, of whatever tool one has.' })
  link!: string | null;

  @Field()
  cancelled!: boolean;

  @Field({ description: 'An iCalendar file.' })
  calendar!: string;
}

@ObjectType({
  description:
    'How a rencontre, a project or an introduction goes 90 days later; due by itself, without a record.',
})
export class FollowUp {
  @Field(() => ID, { description: 'The same before and after something is recorded.' })
  id!: string;

  @Field(() => FollowUpKindEnum)
  kind!: FollowUpKind;

  @Field(() => ID, { description: 'The rencontre, the project or the introduction.' })
  follows!: string;

  @Field(() => String, { ...maybe, description: 'Of the rencontre or the project.' })
  title!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'The day on which it was held, began, or was accepted.' })
  sinceOn!: string | null;

  @Field(() => DateScalar, maybe)
  dueOn!: string | null;

  @Field(() => FollowUpGroupEnum)
  group!: FollowUpGroup;

  @Field({ description: 'The last answer about what it follows.' })
  latest!: boolean;

  @Field(() => FollowUpStateEnum, { ...maybe, description: 'Null until somebody answered.' })
  state!: FollowUpState | null;

  @Field(() => String, maybe)
  obstacle!: string | null;

  @Field(() => String, maybe)
  nextStep!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'The day on which one spoke of it.' })
  heldOn!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'To be looked at again on that day.' })
  reviewOn!: string | null;

  @Field(() => String, { ...maybe, description: 'ISO instant.' })
  answeredAt!: string | null;

  @Field(() => String, { ...maybe, description: 'ISO instant at which the first mail was queued.' })
  askedAt!: string | null;

  @Field(() => String, { ...maybe, description: 'ISO instant of the one reminder.' })
  remindedAt!: string | null;

  @Field(() => FollowUpCall, maybe)
  call!: FollowUpCall | null;

  @Field({ description: 'The coordination answers.' })
  byCoordination!: boolean;

  @Field({ description: 'The viewer may say where it stands, and plan the call.' })
  mayRecord!: boolean;

  @Field(() => Int, { description: '0 while nothing is recorded.' })
  version!: number;

  answererIds!: readonly string[];
  fromId!: string | null;
  toId!: string | null;
}

@ObjectType({ description: 'What the link of a mail asks about.' })
export class AskedFollowUp {
  @Field(() => FollowUpKindEnum)
  kind!: FollowUpKind;

  @Field({ description: 'Of the rencontre or the project; the name of whom one was introduced to.' })
  title!: string;

  @Field(() => DateScalar, maybe)
  sinceOn!: string | null;

  @Field(() => String, { ...maybe, description: 'Whose link it is.' })
  name!: string | null;

  @Field(() => [String], { description: 'Names of those who take part in the project.' })
  members!: readonly string[];

  @Field(() => FollowUpStateEnum, { ...maybe, description: 'What was answered; null until then.' })
  state!: FollowUpState | null;

  @Field(() => String, maybe)
  obstacle!: string | null;

  @Field(() => String, maybe)
  nextStep!: string | null;

  @Field(() => String, maybe)
  answeredAt!: string | null;

  @Field(() => DateScalar, maybe)
  reviewOn!: string | null;
}

@ObjectType()
export class FollowUpChange {
  @Field(() => FollowUp)
  followUp!: FollowUp;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType()
export class FollowUpAnswered {
  @Field(() => FollowUpStateEnum)
  state!: FollowUpState;

  @Field({ description: 'True when this mutationId had been applied before.' })
  repeated!: boolean;
}
