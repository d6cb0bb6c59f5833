import type { SortKey } from '../connection';
import { fold } from '../fold';

/**
 * The sort keys of what a search finds, names that begin with it first, then names that hold it, then the rest;
 * every word must be found somewhere. Accents and case count for nothing. O(records).
 */
export function searchKeys(
  search: string | null,
  ids: Iterable<string>,
  names: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): SortKey[] {
  const wanted = fold(search ?? '');
  const words = wanted.split(' ').filter((word) => word !== '');
  const keys: SortKey[] = [];
  for (const id of ids) {
    const name = names.get(id) ?? '';
    const text = texts.get(id) ?? '';
    if (!words.every((word) => text.includes(word))) continue;
    const inName = words.every((word) => name.includes(word));
    const rank = name.startsWith(wanted) ? 0 : inName ? 1 : 2;
    keys.push([words.length === 0 ? 0 : rank, name, id]);
  }
  return keys;
}
