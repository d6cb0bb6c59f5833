import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { CollaborationLevelEnum } from '../enums';
import type { CollaborationLevel } from '../kinds';

const maybe = { nullable: true } as const;

@InputType({
  description: 'Without an id: a new collaboration. A field left out stays as it is; null clears it.',
})
export class CollaborationInput {
  @Field(() => ID, maybe)
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => ID, maybe)
  from?: string | null;

  @Field(() => ID, maybe)
  to?: string | null;

  @Field(() => CollaborationLevelEnum, maybe)
  level?: CollaborationLevel | null;

  @Field(() => String, maybe)
  kind?: string | null;

  @Field(() => DateScalar, maybe)
  since?: string | null;

  @Field(() => DateScalar, maybe)
  until?: string | null;

  @Field(() => String, maybe)
  note?: string | null;
}
