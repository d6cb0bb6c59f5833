import type { NetworkEdge, NetworkNode } from '../../ties/network.type';

export type AttributeValue = string | number | boolean | null;

/** What is said of a node or an edge beside its ends; a type is a word that GEXF and GraphML share. */
interface Attribute<T> {
  readonly id: string;
  readonly type: 'string' | 'double' | 'int' | 'boolean';
  readonly of: (item: T) => AttributeValue;
}

export const NODE_ATTRIBUTES = [
  { id: 'kind', type: 'string', of: ({ kind }) => kind },
  { id: 'city', type: 'string', of: ({ cities }) => cities.join('|') },
  { id: 'stages', type: 'string', of: ({ stages }) => stages.join('|') },
  { id: 'structures', type: 'string', of: ({ structures }) => structures.join('|') },
  { id: 'degree', type: 'int', of: ({ degree }) => degree },
  { id: 'component', type: 'string', of: ({ component }) => component },
  { id: 'isolated', type: 'boolean', of: ({ isolated }) => isolated },
  { id: 'coordinates', type: 'boolean', of: ({ coordinates }) => coordinates },
] as const satisfies readonly Attribute<NetworkNode>[];

export const EDGE_ATTRIBUTES = [
  { id: 'evidence', type: 'string', of: ({ evidence }) => evidence.join('|') },
  { id: 'since', type: 'string', of: ({ since }) => since },
] as const satisfies readonly Attribute<NetworkEdge>[];
