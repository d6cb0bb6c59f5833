import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'A meeting of the group of a project; who came is noted as for any meeting.' })
export class GroupMeeting {
  @Field(() => ID, { description: 'Of the meeting.' })
  id!: string;

  @Field()
  title!: string;

  @Field(() => DateScalar)
  heldOn!: string;

  @Field(() => String, { ...maybe, description: 'By the clocks of Paris, 2025-09-25T14:00.' })
  startsAt!: string | null;

  @Field(() => String, maybe)
  endsAt!: string | null;

  @Field(() => String, maybe)
  place!: string | null;

  @Field(() => Int, { description: 'How many came.' })
  came!: number;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;
}

@InputType({ description: 'When and where a group meets.' })
export class GroupMeetingInput {
  @Field(() => DateScalar, { ...maybe, description: 'The day; the first of several.' })
  day?: string | null;

  @Field(() => String, { ...maybe, description: 'By the clocks of Paris, 14:30; the whole day without one.' })
  time?: string | null;

  @Field(() => Int, { ...maybe, description: 'How long it lasts, 15 to 600 minutes; an hour unless said.' })
  minutes?: number | null;

  @Field(() => String, { ...maybe, description: 'Where, or the address of a video call.' })
  place?: string | null;
}
