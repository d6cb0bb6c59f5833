import type { GraphQLResolveInfo } from 'graphql';
import { asksOnly } from '../fields-asked';
import type { NetworkState } from '../ties/network-state';
import type { StructureRow } from './structure.repository';

/** What the network in memory knows of a structure. */
const KNOWN = ['id', 'name', 'kind', 'coordinates', 'since', 'until', 'themes'] as const;
/** Fields of the type that are worked out from these. */
const DERIVED = [
  'cities',
  'neighbourhoods',
  'positions',
  'degree',
  'component',
  'isolated',
  'isolationReason',
] as const;
const ENOUGH: ReadonlySet<string> = new Set<string>([...KNOWN, ...DERIVED]);

export type ListedStructure = Pick<StructureRow, (typeof KNOWN)[number]> & { readonly asOf: string };

/**
 * True when of the structures at the end of the path nothing is asked but what memory knows. A record comes from
 * one place, whole: a version from the graph never goes with a name from memory.
 */
export const isInMemory = (info: GraphQLResolveInfo, path: readonly string[] = []): boolean =>
  asksOnly(info, path, ENOUGH);

/** A structure of the state, open or not. */
export function fromMemory({ network }: NetworkState, id: string, asOf: string): ListedStructure {
  const row = network.structureRecord[network.structures.indexOf.get(id) ?? -1] ?? -1;
  const record = network.records.structures[row] as (typeof network.records.structures)[number];
  const { name, kind, coordinates, since, until, themes } = record;
  return { id, name, kind, coordinates, since, until, themes: [...themes], asOf };
}
