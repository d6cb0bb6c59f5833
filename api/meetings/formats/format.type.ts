import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { graphqlEnum } from '../../enums';
import { LANGUAGES } from './built-in-formats';

export const LanguageEnum = graphqlEnum('Language', LANGUAGES);

const maybe = { nullable: true } as const;

@ObjectType('FormatStep', { description: 'One step of a format, in its order.' })
export class FormatStepType {
  @Field(() => Int)
  minutes!: number;

  @Field()
  text!: string;
}

@ObjectType('FormatCard', { description: 'How a rencontre may be held, so that anybody can hold it.' })
export class FormatCardType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'It came with the application: it is copied, not edited.' })
  builtIn!: boolean;

  @Field()
  title!: string;

  @Field(() => String, maybe)
  purpose!: string | null;

  @Field(() => Int, { ...maybe, description: 'Of all its steps, or as it was said where it has none.' })
  minutes!: number | null;

  @Field(() => Int, maybe)
  peopleFrom!: number | null;

  @Field(() => Int, maybe)
  peopleTo!: number | null;

  @Field(() => [String])
  material!: readonly string[];

  @Field(() => [FormatStepType])
  steps!: readonly FormatStepType[];

  @Field(() => [String])
  tips!: readonly string[];

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;
}

@InputType()
export class FormatStepInput {
  @Field(() => Int)
  minutes!: number;

  @Field()
  text!: string;
}

@InputType({ description: 'Without an id: a new card. A field left out stays as it is; null clears it.' })
export class FormatInput {
  @Field(() => ID, maybe)
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => String, maybe)
  title?: string | null;

  @Field(() => String, maybe)
  purpose?: string | null;

  @Field(() => Int, { ...maybe, description: 'For a card without steps.' })
  minutes?: number | null;

  @Field(() => Int, maybe)
  peopleFrom?: number | null;

  @Field(() => Int, maybe)
  peopleTo?: number | null;

  @Field(() => [String], maybe)
  material?: string[] | null;

  @Field(() => [FormatStepInput], maybe)
  steps?: FormatStepInput[] | null;

  @Field(() => [String], maybe)
  tips?: string[] | null;
}

@ObjectType()
export class FormatChange {
  @Field(() => FormatCardType, { ...maybe, description: 'Null once it was removed.' })
  format!: FormatCardType | null;

  @Field(() => Receipt)
  receipt!: Receipt;
}
