import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection';
import { DateScalar } from '../date-scalar';
import { graphqlEnum, PathStageEnum, StructureKindEnum } from '../enums';
import type { PathStage, StructureKind } from '../kinds';
import { FRESHNESS } from './freshness';

const optional = { nullable: true } as const;

export const FreshnessEnum = graphqlEnum('SheetFreshness', FRESHNESS);

@ObjectType()
export class Structure {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => StructureKindEnum)
  kind!: StructureKind;

  @Field(() => String, optional)
  siret!: string | null;

  @Field(() => String, optional)
  presentation!: string | null;

  @Field(() => String, optional)
  address!: string | null;

  @Field(() => String, optional)
  postcode!: string | null;

  @Field(() => Float, optional)
  latitude!: number | null;

  @Field(() => Float, optional)
  longitude!: number | null;

  @Field(() => String, optional)
  phone!: string | null;

  @Field(() => String, optional)
  email!: string | null;

  @Field(() => String, optional)
  website!: string | null;

  @Field(() => String, optional)
  openingHours!: string | null;

  @Field(() => [String])
  publics!: string[];

  @Field(() => [String])
  themes!: string[];

  @Field(() => String, { ...optional, description: 'What to ask them for.' })
  offers!: string | null;

  @Field(() => String, { ...optional, description: 'What not to ask them for.' })
  limits!: string | null;

  @Field(() => Boolean, optional)
  hostsOutreach!: boolean | null;

  @Field(() => String, optional)
  outreachConditions!: string | null;

  @Field(() => Int, { ...optional, description: 'Half-days a week that it gives to sessions of others.' })
  outreachRoom!: number | null;

  @Field(() => String, { ...optional, description: 'It looks for a place for a session: what for, when.' })
  outreachSought!: string | null;

  @Field({ description: 'True for the team that runs the process.' })
  coordinates!: boolean;

  @Field(() => DateScalar, optional)
  since!: string | null;

  @Field(() => DateScalar, optional)
  until!: string | null;

  @Field(() => DateScalar, {
    ...optional,
    description: 'The last day its own people filled the sheet or said that it is still right.',
  })
  reviewedOn!: string | null;

  @Field(() => String, { ...optional, description: 'ISO instant at which its own people first filled it.' })
  selfReferencedAt!: string | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  /** The date as of which it was asked for; not a field. */
  asOf!: string;
}

@ObjectType()
export class Position {
  @Field(() => PathStageEnum)
  stage!: PathStage;

  @Field(() => String, optional)
  note!: string | null;

  @Field(() => DateScalar, optional)
  since!: string | null;

  @Field(() => DateScalar, optional)
  until!: string | null;
}

@ObjectType()
export class StructureEdge {
  @Field()
  cursor!: string;

  @Field(() => Structure)
  node!: Structure;
}

@ObjectType()
export class StructureConnection {
  @Field(() => [StructureEdge])
  edges!: StructureEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}
