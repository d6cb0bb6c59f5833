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

  @Field(() => String, {
    nullable: true,
    description: 'By the clocks of Paris, 2025-09-25T14:00; on the day it is held.',
  })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'By the clocks of Paris; after the beginning.' })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The room and its address, in a line.' })
  place!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people the room holds.' })
  capacity!: number | null;

  @Field(() => MeetingKindEnum)
  kind!: MeetingKind;

  @Field(() => String, { nullable: true })
  format!: string | null;

  /** The card that was chosen, resolved as `formatCard`. */
  formatId!: string | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;
}
