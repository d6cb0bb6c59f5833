import { str } from './format';
import type { ImportProblems } from './import-problem';
import { interpretRow } from './interpret-row';
import type { Known } from './known';
import { readRows } from './read-rows';
import type { SourceFile } from './source-file';

export type Progress = (file: string, rows: number) => void;

/** Reads one file through and notes everything that is wrong; what it declares may be referred to afterwards. Returns its number of rows. */
export async function validateSource(
  source: SourceFile,
  known: Known,
  problems: ImportProblems,
  progress: Progress,
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
    progress(name, count);
  }
  return count;
}
