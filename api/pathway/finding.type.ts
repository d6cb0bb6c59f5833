import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { graphqlEnum, StructureKindEnum } from '../enums';
import { CONFIDENTIALITIES, type Confidentiality, type StructureKind } from '../kinds';

export const ConfidentialityEnum = graphqlEnum('Confidentiality', CONFIDENTIALITIES);

const maybe = { nullable: true } as const;

@ObjectType({ description: 'What a qualitative study found, as far as the reader may have it.' })
export class Finding {
  @Field(() => ID)
  id!: string;

  @Field(() => String, maybe)
  theme!: string | null;

  @Field(() => String, maybe)
  statement!: string | null;

  @Field(() => String, { ...maybe, description: 'What somebody said, in their words.' })
  verbatim!: string | null;

  @Field(() => ConfidentialityEnum)
  confidentiality!: Confidentiality;

  @Field(() => StructureKindEnum, { ...maybe, description: 'The kind of structures that it is about.' })
  kind!: StructureKind | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  structures!: string[];
}

@InputType({
  description: 'Without an id: a new finding. A field left out stays as it is; null clears it.',
})
export class FindingInput {
  @Field(() => ID, maybe)
  id?: string | null;

  @Field(() => Int, { ...maybe, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => String, maybe)
  theme?: string | null;

  @Field(() => String, maybe)
  statement?: string | null;

  @Field(() => String, maybe)
  verbatim?: string | null;

  @Field(() => ConfidentialityEnum, { ...maybe, description: 'For the coordination alone unless said.' })
  confidentiality?: Confidentiality | null;

  @Field(() => StructureKindEnum, { ...maybe, description: 'About structures of a kind, or about one.' })
  kind?: StructureKind | null;

  @Field(() => ID, maybe)
  structure?: string | null;
}

@ObjectType()
export class FindingChange {
  @Field(() => Finding, { ...maybe, description: 'Null when it was removed.' })
  finding!: Finding | null;

  @Field(() => Receipt)
  receipt!: Receipt;
}
