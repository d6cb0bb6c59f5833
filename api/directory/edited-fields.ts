import { coordinates, type Viewer } from '../access/viewer';
import type { FlatRow } from '../graph/port';
import type { Properties } from '../graph/stored-records';

/** The columns that a structure's own people changed: a later file leaves them (design.md section 8). */
export function editedFields(viewer: Viewer, stored: Properties, columns: readonly string[]): FlatRow {
  if (coordinates(viewer) || columns.length === 0) return {};
  const before = Array.isArray(stored.editedFields) ? (stored.editedFields as string[]) : [];
  return { editedFields: [...new Set([...before, ...columns])].sort() };
}

/** The columns of an edit that differ from what is stored. */
export const changedColumns = (stored: Properties, set: FlatRow): string[] =>
  Object.entries(set)
    .filter(([column, value]) => JSON.stringify(stored[column] ?? null) !== JSON.stringify(value ?? null))
    .map(([column]) => column);
