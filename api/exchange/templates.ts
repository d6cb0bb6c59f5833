import { wordsOf } from './column-words';
import type { Format } from './format';
import { FORMATS } from './formats/catalogue';

export interface TemplateColumn {
  readonly name: string;
  readonly required: boolean;
  readonly label: string;
  readonly example: string;
}

/** The columns of a kind of file, with the words of its template. */
export const templateColumns = (format: Format): TemplateColumn[] =>
  format.columns.map(({ name, required }) => ({
    name,
    required: required ?? false,
    ...wordsOf(format, name),
  }));

/** Every kind of file that can be imported. */
export const listFormats = () =>
  FORMATS.map((format) => ({ id: format.id, columns: templateColumns(format) }));

const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
const line = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`;

/** A file to fill in: a header and one example, as French spreadsheets open it; null for an unknown kind. */
export function templateOf(id: string): string | null {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) return null;
  const columns = templateColumns(format);
  return `\uFEFF${line(columns.map(({ label }) => label))}${line(columns.map(({ example }) => example))}`;
}
