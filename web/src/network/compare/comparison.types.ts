import type { ComparisonQuery } from '../../gql/graphql';

export type Comparison = ComparisonQuery['compareNetwork'];
export type ComparedNode = Comparison['nodes'][number];
export type ComparedEdge = Comparison['edges'][number];
