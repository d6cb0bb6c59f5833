import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { DateScalar } from '../date-scalar';
import { graphqlEnum } from '../enums';
import { HALF_DAYS, type HalfDay, OUTREACH_STATES, type OutreachState } from '../kinds';

export const HalfDayEnum = graphqlEnum('HalfDay', HALF_DAYS);
export const OutreachStateEnum = graphqlEnum('OutreachState', OUTREACH_STATES);

@ObjectType({ description: 'A permanence: a structure comes and receives people at another one’s.' })
export class Outreach {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'As it was written.' })
  days!: string | null;

  @Field(() => [HalfDayEnum], { description: 'What is read from its days; none when they are not clear.' })
  halfDays!: HalfDay[];

  @Field(() => String, { nullable: true })
  purpose!: string | null;

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field(() => OutreachStateEnum)
  state!: OutreachState;

  @Field(() => String, { nullable: true, description: 'What the host answered when it could not.' })
  word!: string | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  hostId!: string;
  runnerId!: string;
  asOf!: string;
}

@ObjectType()
export class OutreachChange {
  @Field(() => Outreach)
  outreach!: Outreach;

  @Field(() => Receipt)
  receipt!: Receipt;
}
