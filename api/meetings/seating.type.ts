import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../enums';

export const SEATING_GUESTS = ['INVITED', 'ATTENDED'] as const;
export type SeatingGuests = (typeof SEATING_GUESTS)[number];
export const SeatingGuestsEnum = graphqlEnum('SeatingGuests', SEATING_GUESTS);

@ObjectType()
export class SeatingTable {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  peopleIds!: readonly string[];
  asOf!: string;
}

@ObjectType()
export class SeatingRound {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => [SeatingTable])
  tables!: SeatingTable[];
}

@ObjectType({ description: 'Who sits where, so that many meet anew.' })
export class Seating {
  @Field(() => SeatingGuestsEnum, { description: 'Who is seated.' })
  who!: SeatingGuests;

  @Field(() => Int, { description: 'How many are seated.' })
  guests!: number;

  @Field(() => Int, {
    description:
      'Pairs at one table who are not acquainted, of different structures, not at one table before.',
  })
  newPairs!: number;

  @Field(() => Int, { description: 'No plan makes more.' })
  bound!: number;

  @Field(() => [SeatingRound])
  rounds!: SeatingRound[];
}
