import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { IntroductionAnswerEnum, IntroductionPartEnum, IntroductionStateEnum } from '../../enums';
import type { IntroductionAnswer, IntroductionPart, IntroductionState } from '../../kinds';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'One person asked another to introduce them to a third; the three alone see it.' })
export class Introduction {
  @Field(() => ID)
  id!: string;

  @Field(() => IntroductionStateEnum)
  state!: IntroductionState;

  @Field({ description: 'Why it is asked for.' })
  word!: string;

  @Field(() => String, { ...maybe, description: 'Why it was declined.' })
  reason!: string | null;

  @Field(() => IntroductionPartEnum, { ...maybe, description: 'Who declined it.' })
  declinedBy!: IntroductionPart | null;

  @Field({ description: 'ISO instant.' })
  askedAt!: string;

  @Field(() => String, { ...maybe, description: 'ISO instant.' })
  answeredAt!: string | null;

  @Field(() => String, { ...maybe, description: 'ISO instant.' })
  metAt!: string | null;

  @Field({ description: 'The coordination asked, in the name of the asker.' })
  onBehalf!: boolean;

  @Field(() => Int, { description: 'An answer says which version it saw.' })
  version!: number;

  @Field(() => IntroductionPartEnum, { description: 'What the viewer is in it.' })
  part!: IntroductionPart;

  @Field(() => [IntroductionAnswerEnum], { description: 'What the viewer may answer now.' })
  mayAnswer!: IntroductionAnswer[];

  fromId!: string;
  throughId!: string;
  toId!: string;
}

@ObjectType()
export class IntroductionRequest {
  @Field(() => Introduction)
  introduction!: Introduction;

  @Field({
    description: 'False when the one who is asked has no address: somebody tells them by word of mouth.',
  })
  told!: boolean;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType()
export class IntroductionChange {
  @Field(() => Introduction)
  introduction!: Introduction;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType({ description: 'One that waits, without its people: between which structures, for how long.' })
export class WaitingIntroduction {
  @Field(() => IntroductionStateEnum)
  state!: IntroductionState;

  @Field(() => Int)
  days!: number;

  @Field({ description: 'It waits longer than such things take.' })
  stalls!: boolean;

  fromStructureId!: string | null;
  toStructureId!: string | null;
}

@ObjectType({ description: 'How many introductions there are, and where they stall.' })
export class IntroductionsOverview {
  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  met!: number;

  @Field(() => Int)
  stalled!: number;

  @Field(() => [WaitingIntroduction], { description: 'The longest first, at most 50.' })
  waiting!: WaitingIntroduction[];
}
