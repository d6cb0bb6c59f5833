import { isOpenAfter } from '../directory/spans';
import { grouped } from '../grouped';
import type { EditorRow } from './editor.repository';

interface Work {
  readonly structure: string;
  readonly employment: string | null;
  readonly until: string | null;
}

/** Whoever worked for the structure keeps its sheet while they do; whoever never did, until they leave it. */
const keeps = (rows: readonly Work[], today: string): boolean => {
  const jobs = rows.filter(({ employment }) => employment !== null);
  return jobs.length === 0 || jobs.some((job) => isOpenAfter(job, today));
};

/** The sheets of one account that it still edits. */
export const keptSheets = (rows: readonly Work[], today: string): string[] =>
  [...grouped(rows, ({ structure }) => structure).values()]
    .filter((jobs) => keeps(jobs, today))
    .flatMap(([first]) => first?.structure ?? []);

const byEditor = (rows: readonly EditorRow[]) => [
  ...grouped(rows, ({ structure, account }) => `${structure}\t${account}`).values(),
];

/** Who still edits the sheets, one row an account and sheet. */
export const keptEditors = (rows: readonly EditorRow[], today: string): EditorRow[] =>
  byEditor(rows)
    .filter((jobs) => keeps(jobs, today))
    .flatMap(([first]) => first ?? []);

/** Who edited the sheets until they left the structure: the row of the last day. */
export const formerEditors = (rows: readonly EditorRow[], today: string): EditorRow[] =>
  byEditor(rows)
    .filter((jobs) => !keeps(jobs, today))
    .flatMap((jobs) => [...jobs].sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0] ?? []);
