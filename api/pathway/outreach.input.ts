import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import type { HalfDay } from '../kinds';
import { HalfDayEnum } from './outreach.type';

const maybe = { nullable: true } as const;

@InputType({
  description: 'Without an id: a new session. A field left out stays as it is; null clears it.',
})
export class OutreachInput {
  @Field(() => ID, maybe)
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => ID, { ...maybe, description: 'The structure at whose place it is held.' })
  host?: string | null;

  @Field(() => ID, { ...maybe, description: 'The structure that comes and receives people.' })
  runner?: string | null;

  @Field(() => [HalfDayEnum], { ...maybe, description: 'Half-days of each week, at least one.' })
  halfDays?: HalfDay[] | null;

  @Field(() => String, maybe)
  purpose?: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'Today unless said.' })
  since?: string | null;

  @Field(() => DateScalar, maybe)
  until?: string | null;
}
