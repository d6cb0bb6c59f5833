import type { FlatValue } from '../graph/port';
import type { Values } from './format';
import type { ImportProblem } from './import-problem';
import type { Known } from './known';
import type { RawRow } from './read-rows';
import type { SourceFile } from './source-file';

export type RowProblem = Pick<ImportProblem, 'column' | 'expected' | 'found'>;

/** The values of one row, or everything that is wrong with it. */
export function interpretRow(
  source: SourceFile,
  row: RawRow,
  known: Known,
): { readonly values: Values; readonly problems: readonly RowProblem[] } {
  const values: Record<string, FlatValue> = {};
  const problems: RowProblem[] = [];
  if (row.badQuotes) problems.push({ column: '', expected: 'closedQuotes', found: row.cells[0] ?? '' });
  if (row.cells.slice(source.columns.length).some((cell) => cell.trim() !== '')) {
    problems.push({ column: '', expected: 'asManyCells', found: String(row.cells.length) });
  }
  source.columns.forEach((column, i) => {
    if (!column) return;
    const cell = (row.cells[i] ?? '').trim();
    if (cell === '') {
      if (column.required) problems.push({ column: column.name, expected: 'filled', found: '' });
      return;
    }
    const read = column.read(cell, known);
    if ('expected' in read) problems.push({ column: column.name, expected: read.expected, found: cell });
    else values[column.name] = read.value;
  });
  const whole = problems.length === 0 ? source.format.check?.(values, known) : null;
  if (whole) problems.push({ ...whole, found: String(values[whole.column] ?? '') });
  return { values, problems };
}
