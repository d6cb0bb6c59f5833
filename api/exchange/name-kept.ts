import { findLabels } from '../access/journal.repository';
import type { GraphReader } from '../graph/port';
import type { FileReport } from './import-report';

export interface NamedReport extends Omit<FileReport, 'keptFields'> {
  readonly keptFields: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly fields: readonly string[];
  }[];
}

const ARROW = ' → ';

/** What was left as somebody had said it, by the names of who said it: an id says little on a page. */
export async function nameKept(graph: GraphReader, files: readonly FileReport[]): Promise<NamedReport[]> {
  const structures = files.flatMap(({ keptFields }) => keptFields.map(({ id }) => id));
  const people = files.flatMap(({ keptOwnWord }) => keptOwnWord.flatMap((pair) => pair.split(ARROW)));
  const none = new Map<string, string | null>();
  const names = structures.length > 0 ? await findLabels(graph, 'Structure', structures) : none;
  const persons = people.length > 0 ? await findLabels(graph, 'Person', people) : none;
  const named = (pair: string) => pair.split(ARROW).map((id) => persons.get(id) ?? id);
  return files.map((file) => ({
    ...file,
    keptFields: file.keptFields.map(({ id, fields }) => ({ id, name: names.get(id) ?? null, fields })),
    keptOwnWord: file.keptOwnWord.map((pair) => named(pair).join(ARROW)),
  }));
}
