import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { VisibilityEnum } from '../enums';
import type { Visibility } from '../kinds';

const maybe = { nullable: true } as const;

@InputType({ description: 'A field left out stays as it is; null clears it.' })
export class PersonInput {
  @Field(() => String, maybe)
  name?: string | null;

  @Field(() => String, maybe)
  jobTitle?: string | null;

  @Field(() => String, maybe)
  email?: string | null;

  @Field(() => String, maybe)
  phone?: string | null;

  @Field(() => VisibilityEnum, maybe)
  emailVisibility?: Visibility | null;

  @Field(() => VisibilityEnum, maybe)
  phoneVisibility?: Visibility | null;
}

@InputType({
  description: 'Without an id: a new employment. A field left out stays as it is; null clears it.',
})
export class EmploymentInput {
  @Field(() => ID, maybe)
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => ID, maybe)
  person?: string | null;

  @Field(() => ID, maybe)
  structure?: string | null;

  @Field(() => String, maybe)
  role?: string | null;

  @Field(() => DateScalar, maybe)
  since?: string | null;

  @Field(() => DateScalar, maybe)
  until?: string | null;

  @Field(() => Boolean, maybe)
  isContact?: boolean | null;
}
