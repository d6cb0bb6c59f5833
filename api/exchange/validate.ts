import type { GraphReader } from '../graph/port';
import { str } from './format';
import { FORMATS } from './formats/catalogue';
import { ImportProblems } from './import-problem';
import { interpretRow } from './interpret-row';
import { type Known, readKnown } from './known';
import { readRows } from './read-rows';
import { expandPaths, type GivenFile, openSource, type SourceFile } from './source-file';

/** Rows of the file, and of all files, that are done. */
export type Progress = (file: string, rows: number, done: number) => void;

/** Reads one file through and notes everything that is wrong; what it declares may be referred to afterwards. Returns its number of rows. */
export async function validateSource(
  source: SourceFile,
  known: Known,
  problems: ImportProblems,
  progress: Progress,
  before: number,
): Promise<number> {
  const { format, name } = source;
  const keys = new Set<string>();
  let count = 0;
  let header = true;
  for await (const rows of readRows(source.path, source.encoding, source.separator)) {
    for (const row of rows) {
      if (header) {
        header = false;
        continue;
      }
      count += 1;
      const read = interpretRow(source, row, known);
      for (const problem of read.problems) problems.add({ file: name, line: row.line, ...problem });
      const id = str(read.values, 'id');
      if (format.declares && id !== '') {
        const isNew = known.addFromFile(format.declares, id, str(read.values, 'name'));
        if (!isNew) problems.add({ file: name, line: row.line, column: 'id', expected: 'newId', found: id });
        if (typeof read.values.heldOn === 'string' && format.declares === 'Meeting') {
          known.setHeldOn(id, read.values.heldOn);
        }
      } else if (read.problems.length === 0) {
        const key = format.key(read.values);
        if (keys.has(key)) {
          problems.add({
            file: name,
            line: row.line,
            column: '',
            expected: 'newRow',
            found: key.replace(/\t/g, ', '),
          });
        }
        keys.add(key);
      }
    }
    progress(name, count, before + count);
  }
  return count;
}

/** Opens and reads all files through; throws IMPORT_REFUSED when anything is wrong with them. */
export async function validateAll(
  given: readonly (string | GivenFile)[],
  graph: GraphReader,
  progress: Progress,
): Promise<{ readonly sources: SourceFile[]; readonly known: Known; readonly rows: number }> {
  const problems = new ImportProblems();
  const opened: SourceFile[] = [];
  for (const file of expandPaths(given, problems)) {
    const source = await openSource(file, problems);
    if (source) opened.push(source);
  }
  problems.refuseIfAny();
  const sources = opened.sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
  const known = await readKnown(graph);
  let rows = 0;
  for (const source of sources) rows += await validateSource(source, known, problems, progress, rows);
  problems.refuseIfAny();
  return { sources, known, rows };
}
