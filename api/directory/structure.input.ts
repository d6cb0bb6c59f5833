import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { StructureKindEnum } from '../enums';
import type { StructureKind } from '../kinds';

const text = { nullable: true } as const;

@InputType({
  description: 'Without an id: a new structure. A field left out stays as it is; null clears it.',
})
export class StructureInput {
  @Field(() => ID, text)
  id?: string | null;

  @Field(() => Int, { ...text, description: 'The version that was read; needed for an edit.' })
  version?: number | null;

  @Field(() => String, text)
  name?: string | null;

  @Field(() => StructureKindEnum, text)
  kind?: StructureKind | null;

  @Field(() => String, text)
  siret?: string | null;

  @Field(() => String, text)
  presentation?: string | null;

  @Field(() => String, text)
  address?: string | null;

  @Field(() => String, text)
  postcode?: string | null;

  @Field(() => Float, text)
  latitude?: number | null;

  @Field(() => Float, text)
  longitude?: number | null;

  @Field(() => String, text)
  phone?: string | null;

  @Field(() => String, text)
  email?: string | null;

  @Field(() => String, text)
  website?: string | null;

  @Field(() => String, text)
  openingHours?: string | null;

  @Field(() => [String], text)
  publics?: string[] | null;

  @Field(() => [String], text)
  themes?: string[] | null;

  @Field(() => String, text)
  offers?: string | null;

  @Field(() => String, text)
  limits?: string | null;

  @Field(() => Boolean, text)
  hostsOutreach?: boolean | null;

  @Field(() => String, text)
  outreachConditions?: string | null;

  @Field(() => Int, { ...text, description: 'Half-days a week, 0 to 14.' })
  outreachRoom?: number | null;

  @Field(() => String, text)
  outreachSought?: string | null;

  @Field(() => Boolean, text)
  coordinates?: boolean | null;

  @Field(() => DateScalar, text)
  since?: string | null;

  @Field(() => DateScalar, text)
  until?: string | null;

  @Field(() => [ID], text)
  cities?: string[] | null;

  @Field(() => [ID], text)
  neighbourhoods?: string[] | null;
}
