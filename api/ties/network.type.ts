import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import {
  ActionKindEnum,
  EvidenceEnum,
  IsolationReasonEnum,
  NetworkLevelEnum,
  PathStageEnum,
  StructureKindEnum,
} from '../enums';
import type { Evidence, IsolationReason, NetworkLevel, PathStage, StructureKind } from '../kinds';
import type { ActionKind } from '../network/next-action';

@ObjectType({
  description:
    'Degree, component and isolation are of the whole network, whatever filters choose to show; x and y are places on the map.',
})
export class NetworkNode {
  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;

  @Field(() => StructureKindEnum, { nullable: true })
  kind!: StructureKind | null;

  @Field(() => ID, { nullable: true })
  city!: string | null;

  @Field(() => [ID])
  cities!: string[];

  @Field(() => [ID])
  structures!: string[];

  @Field(() => [PathStageEnum])
  stages!: PathStage[];

  @Field(() => Int)
  degree!: number;

  @Field(() => ID)
  component!: string;

  @Field()
  isolated!: boolean;

  @Field(() => IsolationReasonEnum, { nullable: true })
  isolationReason!: IsolationReason | null;

  @Field()
  coordinates!: boolean;

  @Field(() => Float, { nullable: true })
  x!: number | null;

  @Field(() => Float, { nullable: true })
  y!: number | null;
}

@ObjectType()
export class NetworkEdge {
  @Field(() => ID)
  source!: string;

  @Field(() => ID)
  target!: string;

  @Field(() => Float)
  weight!: number;

  @Field(() => [EvidenceEnum])
  evidence!: Evidence[];

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;
}

@ObjectType()
export class Network {
  @Field(() => NetworkLevelEnum)
  level!: NetworkLevel;

  @Field(() => DateScalar)
  asOf!: string;

  @Field(() => [NetworkNode])
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge])
  edges!: NetworkEdge[];

  @Field(() => Int)
  revision!: number;

  @Field()
  truncated!: boolean;
}

@ObjectType({ description: 'What to do next about an isolated or nearly isolated structure.' })
export class NextAction {
  @Field(() => ActionKindEnum)
  kind!: ActionKind;

  /** Ids of the rencontre, of whom it is about and of through whom, resolved as `meeting`, `person`, `via`. */
  meetingId!: string | null;
  personId!: string | null;
  viaId!: string | null;
  asOf!: string;
}

@ObjectType()
export class IsolatedStructure {
  @Field(() => NextAction)
  nextAction!: NextAction;

  @Field(() => [IsolationReasonEnum])
  reasons!: IsolationReason[];

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  structureId!: string;
  asOf!: string;
}
