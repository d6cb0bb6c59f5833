import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';

@ObjectType({ description: 'A permanence: a structure comes and receives people at another one’s.' })
export class Outreach {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  days!: string | null;

  @Field(() => String, { nullable: true })
  purpose!: string | null;

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  hostId!: string;
  runnerId!: string;
  asOf!: string;
}
