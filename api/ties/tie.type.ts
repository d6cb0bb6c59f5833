import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { CollaborationLevelEnum, EvidenceEnum } from '../enums';
import type { CollaborationLevel, Evidence } from '../kinds';

@ObjectType()
export class AcquaintanceTie {
  @Field()
  confirmed!: boolean;

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  fromId!: string;
  toId!: string;
  meetingId!: string | null;
  asOf!: string;
}

@ObjectType()
export class Collaboration {
  @Field(() => ID)
  id!: string;

  @Field(() => CollaborationLevelEnum, { nullable: true })
  level!: CollaborationLevel | null;

  @Field(() => String, { nullable: true })
  kind!: string | null;

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  fromId!: string;
  toId!: string;
  asOf!: string;
}

@ObjectType({
  description:
    'An edge of the structure network seen from one end; `since` is the day the oldest of its evidence began.',
})
export class StructureTie {
  @Field(() => Float)
  weight!: number;

  @Field(() => [EvidenceEnum])
  evidence!: Evidence[];

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  @Field(() => [AcquaintanceTie])
  acquaintances!: AcquaintanceTie[];

  @Field(() => [Collaboration])
  collaborations!: Collaboration[];

  structureId!: string;
  sharedPeopleIds!: string[];
  asOf!: string;
}

@ObjectType({ description: 'An edge of the acquaintance graph seen from one person.' })
export class Acquaintance {
  @Field()
  confirmed!: boolean;

  @Field({ description: 'The person at this end is willing to introduce people to the other.' })
  readyToIntroduce!: boolean;

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  personId!: string;
  declaredByIds!: string[];
  meetingId!: string | null;
  asOf!: string;
}
