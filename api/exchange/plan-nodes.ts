import { fold } from '../fold';
import type { FlatRow } from '../graph/port';
import type { NodeRecord } from './format';
import { changedProperties, type Properties } from './stored';

/** What writing a record comes to: nothing when all is as the file says. */
export interface NodePlan {
  readonly record: NodeRecord;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly row: FlatRow;
  /** What the row replaces, to take it back; null values were absent. */
  readonly before: FlatRow;
  /** Fields that the structure has edited since, and that were left. */
  readonly kept: readonly string[];
}

const words = (properties: Properties, ...keys: readonly string[]): string =>
  keys
    .flatMap((key) => properties[key] ?? [])
    .flat()
    .join(' ');

/** What the structure itself has edited since: a file leaves it. */
export const editedFields = (stored: Properties | undefined): readonly string[] =>
  Array.isArray(stored?.editedFields) ? (stored.editedFields as readonly string[]) : [];

/** What search compares, derived from the attributes it searches. */
function searched(label: NodeRecord['label'], merged: Properties): FlatRow {
  const folded = fold(String(merged.name ?? ''));
  if (label === 'Structure') {
    return { folded, searchText: fold(words(merged, 'name', 'themes', 'publics', 'offers', 'presentation')) };
  }
  if (label === 'Person') return { folded, searchText: fold(words(merged, 'name', 'jobTitle')) };
  return {};
}

export function planNode(record: NodeRecord, stored: Properties | undefined): NodePlan {
  const { label, id } = record;
  if (!stored) {
    const set = { ...record.defaults, ...record.set };
    const row = { ...set, ...searched(label, set as Properties), id };
    return { record, outcome: 'created', row, before: {}, kept: [] };
  }
  const edited = editedFields(stored);
  const wanted = changedProperties(stored, record.set);
  const kept = Object.keys(wanted).filter((key) => edited.includes(key));
  const set = Object.fromEntries(Object.entries(wanted).filter(([key]) => !kept.includes(key)));
  const merged = { ...stored, ...set } as Properties;
  const changed = { ...set, ...changedProperties(stored, searched(label, merged)) };
  const before = Object.fromEntries(Object.keys(changed).map((key) => [key, stored[key] ?? null]));
  const outcome = Object.keys(changed).length > 0 ? 'updated' : 'unchanged';
  return { record, outcome, row: { ...changed, id }, before, kept };
}
