import { fold } from '../fold';
import type { FlatRow } from '../graph/port';
import type { NodeLabel } from '../graph/record-kinds';
import type { Properties } from '../graph/stored-records';

const words = (properties: Properties, ...keys: readonly string[]): string =>
  keys
    .flatMap((key) => properties[key] ?? [])
    .flat()
    .join(' ');

/** What search compares, derived from the attributes it searches. */
export function searchedFields(label: NodeLabel, merged: Properties): FlatRow {
  const folded = fold(String(merged.name ?? ''));
  if (label === 'Structure') {
    return { folded, searchText: fold(words(merged, 'name', 'themes', 'publics', 'offers', 'presentation')) };
  }
  if (label === 'Person') return { folded, searchText: fold(words(merged, 'name', 'jobTitle')) };
  return {};
}
