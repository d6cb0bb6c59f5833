import type { IsolatedQuery, NetworkQuery, TerritoryQuery } from '../gql/graphql';

export type Network = NetworkQuery['network'];
export type NetworkNode = Network['nodes'][number];
export type NetworkEdge = Network['edges'][number];
export type Isolated = IsolatedQuery['isolatedStructures'][number];
export type City = TerritoryQuery['cities'][number];
