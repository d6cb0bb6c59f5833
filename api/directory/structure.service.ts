import type { Viewer } from '../access/viewer';
import { type Page, pageOf, type SortKey } from '../connection';
import { errors } from '../errors';
import { fold } from '../fold';
import type { PathStage, StructureKind } from '../kinds';
import type { Loaders } from '../loaders';
import { degreeOf } from '../network/graph';
import type { NetworkState } from '../ties/network-state';
import { searchKeys } from './search';
import type { StructureRow } from './structure.repository';

export interface StructureFilter {
  readonly search: string | null;
  readonly city: string | null;
  readonly neighbourhood: string | null;
  readonly stage: PathStage | null;
  readonly kind: StructureKind | null;
  readonly theme: string | null;
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

function matches(state: NetworkState, filter: StructureFilter, asOf: string): (index: number) => boolean {
  const { network, index } = state;
  const at = state.at(asOf);
  const theme = filter.theme === null ? null : fold(filter.theme);
  return (i) => {
    const id = network.structures.list[i] ?? '';
    const record = network.records.structures[network.structureRecord[i] ?? 0];
    return (
      at.structures[i] === 1 &&
      (filter.kind === null || record?.kind === filter.kind) &&
      (filter.city === null || index.citiesOf(id).includes(filter.city)) &&
      (filter.neighbourhood === null || index.neighbourhoodsOf(id).includes(filter.neighbourhood)) &&
      (filter.stage === null || index.stagesAt(id, at.asOf).includes(filter.stage)) &&
      (theme === null || (record?.themes.some((name) => fold(name) === theme) ?? false)) &&
      (filter.isolated === null || (degreeOf(at.ties, i) === 0) === filter.isolated)
    );
  };
}

/** The structures open at the date that the filter keeps, by name. */
export async function listStructures(
  _viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  filter: StructureFilter,
  first: number,
  after: string | null,
): Promise<Page<StructureView>> {
  const asOf = filter.asOf ?? state.today();
  const keep = matches(state, filter, asOf);
  const ids = state.network.structures.list.filter((_, i) => keep(i));
  const keys: SortKey[] = searchKeys(
    filter.search,
    ids,
    state.index.structureNames,
    state.index.structureTexts,
  );
  return pageOf(keys, first, after, (shown) => load(loaders, shown, asOf));
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
