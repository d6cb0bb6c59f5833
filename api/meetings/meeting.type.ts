import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { MeetingKindEnum } from '../enums';
import type { MeetingKind } from '../kinds';

@ObjectType()
export class Meeting {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => DateScalar)
  heldOn!: string;

  @Field(() => MeetingKindEnum)
  kind!: MeetingKind;

  @Field(() => String, { nullable: true })
  format!: string | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;
}
