import { findEntry, type ImportedFile, recordEntry } from '../access/journal.repository';
import { derivedId } from '../access/record-writer';
import { tellEditorsOf } from '../access/tell-editors';
import { errors } from '../errors';
import type { GraphReader, GraphTransaction } from '../graph/port';
import type { FileReport, ImportReport } from './import-report';

/** An import is about thousands: so many of them find it in the journal by their id. */
const ABOUT = 1_000;

/** The entry of the journal that an import makes. */
export const importEntryId = (mutationId: string): string => derivedId(mutationId, -1);

const summaryOf = ({ file, format, rows, created, updated }: FileReport): ImportedFile => ({
  file,
  format,
  rows,
  created,
  updated,
});

export interface DoneImport {
  readonly mutationId: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly files: readonly FileReport[];
  readonly touched: readonly string[];
}

/**
 * One entry for the whole import, with what it came to file by file; whoever keeps a sheet that it changed is told by
 * mail, as of a coordinator's change.
 */
export async function recordImport(tx: GraphTransaction, done: DoneImport): Promise<void> {
  const { by, at } = done;
  for (let start = 0; start < done.touched.length; start += ABOUT) {
    const structures = done.touched.slice(start, start + ABOUT);
    await tellEditorsOf(tx, { structures, by, at, today: at.slice(0, 10) });
  }
  await recordEntry(tx, {
    id: importEntryId(done.mutationId),
    revision: done.revision,
    at: done.at,
    by: done.by,
    operation: 'IMPORTED',
    about: done.touched.slice(0, ABOUT),
    shown: [],
    steps: [],
    privately: false,
    undoes: null,
    undoKey: done.mutationId,
    files: done.files.map(summaryOf),
  });
}

/** The import that this mutation made before, as the journal tells it; null when it is a new one. */
export async function importedBefore(
  graph: GraphReader,
  mutationId: string,
  fingerprint: string | null,
): Promise<ImportReport | null> {
  const [change] = await graph.read<{ revision: number; fingerprint: string | null }>('graph/find-change', {
    mutationId,
  });
  if (!change) return null;
  const { revision } = change;
  if (fingerprint !== null && change.fingerprint !== null && change.fingerprint !== fingerprint)
    throw errors.mutationReused();
  const entry = await findEntry(graph, importEntryId(mutationId));
  const files = (entry?.files ?? []).map((file) => ({
    ...file,
    unchanged: file.rows - file.created - file.updated,
    unknownColumns: [],
    keptFields: [],
    keptOwnWord: [],
    createdNames: [],
    updatedNames: [],
    leftOut: [],
  }));
  return { files, changed: false, receipt: { id: entry?.id ?? null, revision, repeated: true } };
}
