import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';

@ObjectType()
export class Territory {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => DateScalar, { description: 'The date the application takes for today.' })
  today!: string;

  @Field()
  demonstration!: boolean;

  @Field(() => Int)
  revision!: number;

  @Field(() => Int)
  structureCount!: number;

  @Field(() => Int)
  personCount!: number;

  @Field(() => Int)
  isolatedCount!: number;

  @Field(() => Int)
  meetingCount!: number;

  @Field(() => Int)
  cityCount!: number;

  @Field(() => Int)
  neighbourhoodCount!: number;
}
