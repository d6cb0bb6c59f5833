import { searchedFields } from '../directory/searched-fields';
import type { FlatRow } from '../graph/port';
import { changedProperties, type Properties, versionOf } from '../graph/stored-records';
import type { NodeRecord } from './format';

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

/** What the structure itself has edited since: a file leaves it. */
export const editedFields = (stored: Properties | undefined): readonly string[] =>
  Array.isArray(stored?.editedFields) ? (stored.editedFields as readonly string[]) : [];

export function planNode(record: NodeRecord, stored: Properties | undefined): NodePlan {
  const { label, id } = record;
  if (!stored) {
    const set = { ...record.defaults, ...record.set };
    const row = { ...set, ...searchedFields(label, set as Properties), id };
    return { record, outcome: 'created', row, before: {}, kept: [] };
  }
  const edited = editedFields(stored);
  const wanted = changedProperties(stored, record.set);
  const kept = Object.keys(wanted).filter((key) => edited.includes(key));
  const set = Object.fromEntries(Object.entries(wanted).filter(([key]) => !kept.includes(key)));
  const merged = { ...stored, ...set } as Properties;
  const changed = { ...set, ...changedProperties(stored, searchedFields(label, merged)) };
  if (Object.keys(changed).length === 0)
    return { record, outcome: 'unchanged', row: { id }, before: {}, kept };
  // Whoever edits the record at this moment is told that it changed.
  const row = { ...changed, version: versionOf(stored) + 1, id };
  const before = Object.fromEntries(Object.keys(row).map((key) => [key, stored[key] ?? null]));
  return { record, outcome: 'updated', row, before, kept };
}
