import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { ChangeStateEnum, EvidenceEnum, NetworkLevelEnum } from '../enums';
import type { ChangeState, Evidence, NetworkLevel } from '../kinds';
import { NetworkNode } from './network.type';

const maybe = { nullable: true } as const;

@ObjectType({
  description: 'As it is at `to`; as it was at `from` where it is there no more.',
})
export class ComparedNode extends NetworkNode {
  @Field(() => ChangeStateEnum)
  state!: ChangeState;

  @Field(() => Int, { ...maybe, description: 'Its ties at `from`; null when it was not there.' })
  degreeBefore!: number | null;

  @Field(() => Int, { ...maybe, description: 'Its ties at `to`; null when it is there no more.' })
  degreeAfter!: number | null;
}

@ObjectType()
export class ComparedEdge {
  @Field(() => ID)
  source!: string;

  @Field(() => ID)
  target!: string;

  @Field(() => ChangeStateEnum)
  state!: ChangeState;

  @Field({ description: 'Kept, on other evidence or with another weight: confirmed since, for instance.' })
  changed!: boolean;

  @Field(() => Float, maybe)
  weightBefore!: number | null;

  @Field(() => Float, maybe)
  weightAfter!: number | null;

  @Field(() => [EvidenceEnum], maybe)
  evidenceBefore!: Evidence[] | null;

  @Field(() => [EvidenceEnum], maybe)
  evidenceAfter!: Evidence[] | null;

  @Field(() => DateScalar, maybe)
  since!: string | null;
}

@ObjectType({
  description:
    'Set differences of what holds at the end of two days: the ties at `to` are those at `from` + addedEdges − lostEdges. ' +
    'What began and ended in between is not in it. The counts are of the whole network, whatever filters choose to show.',
})
export class NetworkComparison {
  @Field(() => NetworkLevelEnum)
  level!: NetworkLevel;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar)
  to!: string;

  @Field(() => Int)
  addedEdges!: number;

  @Field(() => Int)
  lostEdges!: number;

  @Field(() => Int)
  keptEdges!: number;

  @Field(() => Int, { description: 'Among the kept: those whose evidence or weight changed.' })
  changedEdges!: number;

  @Field(() => Int)
  addedNodes!: number;

  @Field(() => Int)
  lostNodes!: number;

  @Field(() => Int)
  keptNodes!: number;

  @Field(() => Int, { description: 'There on both days: without a tie at `from`, with one at `to`.' })
  noLongerIsolated!: number;

  @Field(() => Int, { description: 'There on both days: with a tie at `from`, without one at `to`.' })
  newlyIsolated!: number;

  @Field(() => [ComparedNode])
  nodes!: ComparedNode[];

  @Field(() => [ComparedEdge])
  edges!: ComparedEdge[];

  @Field(() => Int)
  revision!: number;

  @Field()
  truncated!: boolean;
}
