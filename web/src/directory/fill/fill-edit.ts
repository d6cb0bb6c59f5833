import { FILL_FIELDS, type FillField, type FillValue } from './fill-fields';

/** One field as it was left, kept until the server has it. */
export interface FillEdit {
  readonly mutationId: string;
  readonly field: FillField;
  /** What the field is called, for who reads that it waits. */
  readonly name: string;
  readonly value: FillValue;
  /** What it held when one began: whether somebody else changed it meanwhile is told by it. */
  readonly base: FillValue;
}

const isValue = (value: unknown): value is FillValue =>
  value === null ||
  ['string', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const isEdit = (item: unknown): item is FillEdit => {
  const { mutationId, field, name, value, base } = (item ?? {}) as Partial<FillEdit>;
  return (
    [mutationId, name].every((text) => typeof text === 'string') &&
    FILL_FIELDS.some((known) => known === field) &&
    isValue(value) &&
    isValue(base)
  );
};

/** Reads edits from what a browser kept; what it does not understand is left out. */
export function readFillEdits(raw: string | null): readonly FillEdit[] {
  try {
    const read: unknown = JSON.parse(raw ?? '[]');
    return Array.isArray(read) ? read.filter(isEdit) : [];
  } catch {
    return [];
  }
}
