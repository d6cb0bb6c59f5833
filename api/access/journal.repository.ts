import type { GraphReader, GraphTransaction } from '../graph/port';
import type { NodeLabel } from '../graph/record-kinds';
import { DISCREET, type Operation } from './operations';
import type { RecordStep } from './record-step';
import type { ShownStep } from './shown-steps';
import type { AccountRole, Role } from './viewer';

/** What an import came to, file by file, as the journal keeps it. */
export interface ImportedFile {
  readonly file: string;
  readonly format: string;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
}

export interface NewEntry {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly operation: Operation;
  readonly about: readonly string[];
  readonly shown: readonly ShownStep[];
  /** What undo needs, values and all; nobody reads it, and it goes after 90 days. */
  readonly steps: readonly RecordStep[];
  readonly privately: boolean;
  readonly undoes: string | null;
  /** Of an undo, and of the undo of an undo: what was done at first. */
  readonly root?: Operation | null;
  /** Of an import and of its undo: under which id what undo needs is kept. */
  readonly undoKey?: string | null;
  readonly files?: readonly ImportedFile[] | null;
  /** In which role it was made, where that is known. */
  readonly byRole?: Role | null;
}

/** Writes an entry of the journal, with what would take it back, in the transaction of the change. */
export async function recordEntry(transaction: GraphTransaction, entry: NewEntry): Promise<void> {
  const { shown, steps, about, files, ...rest } = entry;
  await transaction.write('access/record-entry', {
    ...rest,
    root: rest.root ?? null,
    undoKey: rest.undoKey ?? null,
    byRole: rest.byRole ?? null,
    about: [...about],
    shownJson: JSON.stringify(shown),
    stepsJson: JSON.stringify(steps),
    filesJson: files ? JSON.stringify(files) : null,
  });
  if (entry.undoes !== null)
    await transaction.write('access/mark-undone', { id: entry.undoes, by: entry.id });
}

/** An entry as it is kept. */
export interface StoredEntry {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly operation: Operation;
  readonly about: readonly string[];
  readonly shown: readonly ShownStep[];
  readonly privately: boolean;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly root: Operation | null;
  readonly undoKey: string | null;
  readonly files: readonly ImportedFile[];
}

interface EntryRow extends Record<string, unknown>, Omit<StoredEntry, 'shown' | 'files'> {
  readonly shownJson: string;
  readonly filesJson: string | null;
}

const entryOf = ({ shownJson, filesJson, ...rest }: EntryRow): StoredEntry => ({
  ...rest,
  shown: JSON.parse(shownJson) as ShownStep[],
  files: filesJson === null ? [] : (JSON.parse(filesJson) as ImportedFile[]),
});

export interface EntryFilter {
  /** The place in the journal before which to look. */
  readonly before: number;
  readonly beforeId: string;
  readonly record: string | null;
  /** Signatures; null for everybody's. */
  readonly signers: readonly string[] | null;
  /** The whole journal; else what `account` did, and what is about `own`. */
  readonly all: boolean;
  readonly account: string;
  readonly own: readonly string[];
  readonly limit: number;
}

export const listEntries = async (graph: GraphReader, filter: EntryFilter): Promise<StoredEntry[]> => {
  const { signers, own, ...rest } = filter;
  const rows = await graph.read<EntryRow>('access/list-entries', {
    ...rest,
    signers: [...(signers ?? [])],
    anySigner: signers === null,
    own: [...own],
    discreet: [...DISCREET],
  });
  return rows.map(entryOf);
};

export interface NewsFilter {
  /** The structures whose sheets one edits. */
  readonly own: readonly string[];
  /** One's own changes are no news. */
  readonly account: string;
  readonly since: string;
  readonly after: number;
  readonly limit: number;
}

/** What coordinators changed about some structures. */
export const listSheetNews = async (graph: GraphReader, filter: NewsFilter): Promise<StoredEntry[]> =>
  (await graph.read<EntryRow>('access/list-sheet-news', { ...filter, own: [...filter.own] })).map(entryOf);

export const findEntry = async (graph: GraphReader, id: string): Promise<StoredEntry | null> => {
  const [row] = await graph.read<EntryRow>('access/find-entries', { ids: [id] });
  return row ? entryOf(row) : null;
};

export interface Signer extends Record<string, unknown> {
  readonly id: string;
  readonly person: string | null;
  readonly name: string | null;
  readonly role: AccountRole;
}

export const findSigners = (graph: GraphReader, ids: readonly string[]): Promise<Signer[]> =>
  graph.read<Signer>('access/find-entry-signers', { ids: [...new Set(ids)] });

/** What some records of a label are called today; those that are gone are missing. */
export const findLabels = async (
  graph: GraphReader,
  kind: NodeLabel,
  ids: readonly string[],
): Promise<Map<string, string | null>> => {
  const rows = await graph.read<{ id: string; properties: Record<string, unknown> }>(
    `exchange/find-nodes:${kind}`,
    { ids: [...new Set(ids)] },
  );
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  // An idea is called by its sentence.
  const said = (value: unknown) => (kind === 'Idea' ? text(value) : null);
  return new Map(rows.map(({ id, properties: p }) => [id, text(p.name) ?? text(p.title) ?? said(p.text)]));
};
