import type { GraphReader, GraphTransaction } from '../graph/port';

/** That a sheet was given to an account, once for each time that its person works, or worked, there. */
export interface EditorRow extends Record<string, unknown> {
  readonly structure: string;
  readonly name: string;
  readonly account: string;
  readonly email: string;
  readonly person: string | null;
  readonly employment: string | null;
  readonly until: string | null;
}

export interface SheetRow extends Record<string, unknown> {
  readonly structure: string;
  readonly addedAt: string | null;
  readonly employment: string | null;
  readonly until: string | null;
}

/** Those of open accounts; which of them still keep the sheet is told by sheet-keeping.ts. */
export const findEditors = (graph: GraphReader, structures: readonly string[]): Promise<EditorRow[]> =>
  graph.read('access/find-editors', { ids: [...new Set(structures)] });

export const listEditors = (graph: GraphReader): Promise<EditorRow[]> => graph.read('access/list-editors');

export const findAccountSheets = (graph: GraphReader, account: string): Promise<SheetRow[]> =>
  graph.read('access/find-account-sheets', { id: account });

/** Since when sheets have been without an editor, by structure. */
export const listOrphaned = async (graph: GraphReader): Promise<Map<string, string>> => {
  const rows = await graph.read<{ structure: string; at: string }>('access/list-orphaned');
  return new Map(rows.map(({ structure, at }) => [structure, at]));
};

export const markOrphaned = async (
  tx: GraphTransaction,
  structures: readonly string[],
  at: string,
): Promise<void> => {
  if (structures.length > 0) await tx.write('access/mark-orphaned', { ids: [...structures], at });
};

export const findNewsSeen = async (graph: GraphReader, account: string): Promise<number> =>
  (await graph.read<{ revision: number }>('access/find-news-seen', { account }))[0]?.revision ?? 0;

export const markNewsSeen = async (
  graph: GraphTransaction,
  account: string,
  revision: number,
): Promise<void> => {
  await graph.write('access/mark-news-seen', { account, revision });
};
