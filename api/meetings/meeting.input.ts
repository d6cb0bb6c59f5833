import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { MeetingKindEnum } from '../enums';
import type { MeetingKind } from '../kinds';

const maybe = { nullable: true } as const;

@InputType({
  description: 'Without an id: a new rencontre. A field left out stays as it is; null clears it.',
})
export class MeetingInput {
  @Field(() => ID, maybe)
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => String, maybe)
  title?: string | null;

  @Field(() => DateScalar, maybe)
  heldOn?: string | null;

  @Field(() => String, {
    ...maybe,
    description: 'By the clocks of Paris, 2025-09-25T14:00, on the day it is held.',
  })
  startsAt?: string | null;

  @Field(() => String, { ...maybe, description: 'Needs a beginning, and comes after it.' })
  endsAt?: string | null;

  @Field(() => String, maybe)
  place?: string | null;

  @Field(() => Int, maybe)
  capacity?: number | null;

  @Field(() => MeetingKindEnum, maybe)
  kind?: MeetingKind | null;

  @Field(() => String, maybe)
  format?: string | null;

  @Field(() => ID, { ...maybe, description: 'The format card that it follows.' })
  formatCard?: string | null;

  @Field(() => [ID], maybe)
  cities?: string[] | null;
}
