import { unparse } from 'papaparse';
import type { FlatValue } from '../../graph/port';

/** What French spreadsheets take for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula: such a cell gets an apostrophe in front. A telephone number is none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s().-]*$))/;

const cellOf = (value: FlatValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('|');
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return String(value);
};

/** Rows as lines of a file, semicolons between the cells; the same cells that the import reads. */
export const csvLines = (rows: readonly (readonly (FlatValue | undefined)[])[]): string =>
  rows.length === 0
    ? ''
    : `${unparse(
        rows.map((row) => row.map(cellOf)),
        { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
      )}\r\n`;
