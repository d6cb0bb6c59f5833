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

  @Field(() => MeetingKindEnum, maybe)
  kind?: MeetingKind | null;

  @Field(() => String, maybe)
  format?: string | null;

  @Field(() => [ID], maybe)
  cities?: string[] | null;
}
