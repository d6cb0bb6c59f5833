import type { GraphDatabase } from '../graph/port';

export const IMPORT_STATES = ['WAITING', 'CHECKING', 'WRITING', 'DONE', 'REFUSED', 'FAILED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How far the import of an upload is. */
export interface UploadProgress {
  readonly state: ImportState;
  readonly rowsDone: number;
  readonly rowsTotal: number;
}

interface Followed extends UploadProgress {
  readonly by: string;
}

/** The last uploads of a process, for who looks on while it imports them. */
const KEPT = 100;
const followed = new WeakMap<GraphDatabase, Map<string, Followed>>();

export function follow(database: GraphDatabase, upload: string, by: string, progress: UploadProgress): void {
  const known = followed.get(database) ?? new Map<string, Followed>();
  followed.set(database, known);
  known.delete(upload);
  known.set(upload, { ...progress, by });
  if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
}

export function progressOf(database: GraphDatabase, upload: string, by: string): UploadProgress | null {
  const known = followed.get(database)?.get(upload);
  return known?.by === by ? known : null;
}
