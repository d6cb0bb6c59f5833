import type { Viewer } from '../access/viewer';
import { compareKeys, type Page, pageOfOrdered, type SortKey } from '../connection';
import { errors } from '../errors';
import { fold } from '../fold';
import type { PathStage, StructureKind } from '../kinds';
import type { Loaders } from '../loaders';
import { degreeOf } from '../network/graph';
import type { NetworkAt } from '../network/network-at';
import type { NetworkState } from '../ties/network-state';
import { receives } from './publics';
import { searchKeys } from './search';
import type { StructureRow } from './structure.repository';
import { fromMemory, type ListedStructure } from './structure-in-memory';

export interface StructureFilter {
  readonly search: string | null;
  readonly city: string | null;
  readonly neighbourhood: string | null;
  readonly stage: PathStage | null;
  readonly kind: StructureKind | null;
  readonly theme: string | null;
  readonly public: string | null;
  readonly isolated: boolean | null;
  readonly asOf: string | null;
}

/** A structure as it is today, looked at as of a date: its ties, people and positions are of that date. */
export type StructureView = StructureRow & { readonly asOf: string };

async function load(loaders: Loaders, ids: readonly string[], asOf: string): Promise<StructureView[]> {
  const rows = await loaders.structure.loadMany(ids);
  return rows.map((row, i) => {
    if (row instanceof Error) throw row;
    if (!row) throw errors.notFound('structure', ids[i] ?? '');
    return { ...row, asOf };
  });
}

const byName = new WeakMap<NetworkAt, readonly SortKey[]>();

/** The structures open on a day, in order of name; ordered once for each state and day. */
function openByName(state: NetworkState, at: NetworkAt): readonly SortKey[] {
  const known = byName.get(at);
  if (known) return known;
  const open = state.network.structures.list.filter((_, i) => at.structures[i] === 1);
  const { structureNames, structureTexts } = state.index;
  const keys = searchKeys(null, open, structureNames, structureTexts).sort(compareKeys);
  byName.set(at, keys);
  return keys;
}

function matches(state: NetworkState, filter: StructureFilter, at: NetworkAt): (id: string) => boolean {
  const { network, index } = state;
  const theme = filter.theme === null ? null : fold(filter.theme);
  const wanted = filter.public === null ? null : fold(filter.public);
  return (id) => {
    const i = network.structures.indexOf.get(id) ?? -1;
    const record = network.records.structures[network.structureRecord[i] ?? 0];
    return (
      (filter.kind === null || record?.kind === filter.kind) &&
      (filter.city === null || index.citiesOf(id).includes(filter.city)) &&
      (filter.neighbourhood === null || index.neighbourhoodsOf(id).includes(filter.neighbourhood)) &&
      (filter.stage === null || index.stagesAt(id, at.asOf).includes(filter.stage)) &&
      (wanted === null || receives(record?.publics ?? [], wanted)) &&
      (theme === null || (record?.themes.some((name) => fold(name) === theme) ?? false)) &&
      (filter.isolated === null || (degreeOf(at.ties, i) === 0) === filter.isolated)
    );
  };
}

/**
 * The structures open at the date that the filter keeps, by name. `inMemory`: only what the network in memory
 * knows of them is asked, and the graph is not.
 */
export async function listStructures(
  _viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  filter: StructureFilter,
  first: number,
  after: string | null,
  inMemory: boolean,
): Promise<Page<StructureView | ListedStructure>> {
  const { search, asOf: day, ...filters } = filter;
  const asOf = day ?? state.today();
  const at = state.at(asOf);
  const open = openByName(state, at);
  const keep = matches(state, filter, at);
  const isFiltered = Object.values(filters).some((value) => value !== null);
  const kept = isFiltered ? open.filter(([, , id]) => keep(id)) : open;
  const { structureNames, structureTexts } = state.index;
  const ids = () => kept.map(([, , id]) => id);
  const keys =
    search === null ? kept : searchKeys(search, ids(), structureNames, structureTexts).sort(compareKeys);
  return pageOfOrdered(keys, first, after, async (shown) =>
    inMemory ? shown.map((id) => fromMemory(state, id, asOf)) : load(loaders, shown, asOf),
  );
}

/** One structure, open or not at the date; NOT_FOUND when there is none of this id. */
export async function getStructure(
  _viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  id: string,
  asOf: string | null,
): Promise<StructureView> {
  const [found] = await load(loaders, [id], asOf ?? state.today());
  if (!found) throw errors.notFound('structure', id);
  return found;
}

/** A structure that another record names: from memory where that is enough. */
export const namedStructure = (
  viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  id: string,
  asOf: string,
  inMemory: boolean,
): ListedStructure | Promise<StructureView> =>
  inMemory && state.network.structures.indexOf.has(id)
    ? fromMemory(state, id, asOf)
    : getStructure(viewer, state, loaders, id, asOf);

/** Each word once however it is written, in alphabetical order, of what open structures say in a list. */
function listWords(state: NetworkState, asOf: string | null, list: 'themes' | 'publics'): string[] {
  const { network } = state;
  const { structures: isOpen } = state.at(asOf);
  const found = new Map<string, string>();
  network.structures.list.forEach((_, i) => {
    if (!isOpen[i]) return;
    for (const word of network.records.structures[network.structureRecord[i] ?? 0]?.[list] ?? [])
      if (!found.has(fold(word))) found.set(fold(word), word);
  });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

/** The themes that open structures name. */
export const listThemes = (state: NetworkState, asOf: string | null): string[] =>
  listWords(state, asOf, 'themes');

/** The publics that open structures name. */
export const listPublics = (state: NetworkState, asOf: string | null): string[] =>
  listWords(state, asOf, 'publics');
