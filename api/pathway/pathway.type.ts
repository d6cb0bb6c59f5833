import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum, PathStageEnum, StructureKindEnum } from '../enums';
import type { PathStage, StructureKind } from '../kinds';
import { COVERAGES, type Coverage, PATHWAY_BYS } from '../network/pathway/coverage';

export const PathwayByEnum = graphqlEnum('PathwayBy', PATHWAY_BYS);
export const CoverageEnum = graphqlEnum('Coverage', COVERAGES);

const optional = { nullable: true } as const;

@InputType({
  description: 'A structure imagined on the path; with `structure`, what is added to one that is there.',
})
export class PathwayAddition {
  @Field(() => ID, optional)
  structure?: string | null;

  @Field(() => String, optional)
  name?: string | null;

  @Field(() => StructureKindEnum, optional)
  kind?: StructureKind | null;

  @Field(() => ID, optional)
  city?: string | null;

  @Field(() => ID, optional)
  neighbourhood?: string | null;

  @Field(() => [PathStageEnum])
  stages!: PathStage[];

  @Field(() => [ID], { defaultValue: [], description: 'Structures with which it is imagined tied.' })
  tiedTo!: string[];
}

@ObjectType({ description: 'A structure on the path to employment, as it is or as it is imagined.' })
export class PathwayStructure {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => StructureKindEnum, optional)
  kind!: StructureKind | null;

  @Field(() => [PathStageEnum])
  stages!: PathStage[];

  @Field({ description: 'True for one that is only imagined, there or on some step.' })
  imagined!: boolean;
}

@ObjectType({ description: 'A town, a neighbourhood or a kind, as the grid is asked for.' })
export class CoverageGroup {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { ...optional, description: 'Its name; null for a kind, whose id says it.' })
  label!: string | null;

  @Field(() => ID, { ...optional, description: 'The town of a neighbourhood, where it has one.' })
  city!: string | null;
}

@ObjectType()
export class CoverageCell {
  @Field(() => PathStageEnum)
  stage!: PathStage;

  @Field(() => CoverageGroup)
  group!: CoverageGroup;

  @Field(() => CoverageEnum, { description: 'MISSING: nobody; FRAGILE: one; COVERED: two or more.' })
  coverage!: Coverage;

  @Field(() => Int)
  count!: number;

  @Field(() => [PathwayStructure])
  structures!: PathwayStructure[];
}

@ObjectType({ description: 'A structure that one could meet, and through whom.' })
export class PathwayEncounter {
  @Field(() => PathwayStructure)
  structure!: PathwayStructure;

  @Field(() => Float, { ...optional, description: 'In kilometres, to a tenth; null where no sheet tells.' })
  distance!: number | null;

  @Field(() => [PathwayStructure], { description: 'Of those who ask, who is tied to it already.' })
  knownBy!: PathwayStructure[];

  @Field(() => [PathwayStructure], { description: 'Tied to it and to those who ask: who can introduce.' })
  through!: PathwayStructure[];
}

@ObjectType({ description: 'A structure from which the path leads nowhere.' })
export class MissingLink {
  @Field(() => PathwayStructure)
  structure!: PathwayStructure;
}

@ObjectType({ description: 'From one step of the path to the next.' })
export class ContinuityStep {
  @Field(() => PathStageEnum)
  from!: PathStage;

  @Field(() => PathStageEnum)
  to!: PathStage;

  @Field(() => Int, { description: 'Structures on the first step.' })
  total!: number;

  @Field(() => Float, {
    ...optional,
    description: 'Those that go on / those on the first step; null of nobody.',
  })
  share!: number | null;

  @Field(() => [PathwayStructure], { description: 'On the next step too, or tied to one that is.' })
  linked!: PathwayStructure[];

  @Field(() => [MissingLink])
  unlinked!: MissingLink[];
}

@ObjectType()
export class CityContinuity {
  @Field(() => ID)
  city!: string;

  @Field(() => [ContinuityStep])
  steps!: ContinuityStep[];
}

@ObjectType({ description: 'A step where a structure may stand, for it to confirm.' })
export class PositionSuggestion {
  @Field(() => PathStageEnum)
  stage!: PathStage;

  @Field(() => String, {
    ...optional,
    description: 'The theme or type of service that suggests it; null when its kind does.',
  })
  word!: string | null;
}

@ObjectType({ description: 'One side of the grey zone between AWARENESS and SUPPORT.' })
export class GreySide {
  @Field(() => PathStageEnum)
  stage!: PathStage;

  @Field(() => PathStageEnum)
  other!: PathStage;

  @Field(() => Int, { description: 'Structures on the step.' })
  total!: number;

  @Field(() => [MissingLink], { description: 'Without a tie to another structure that is on the other one.' })
  alone!: MissingLink[];
}
