import type { MeetingDetail, MeetingPerson } from '../meeting.types';
import type { SheetOrder } from './sheet-search';

export interface SheetLine {
  readonly id: string;
  readonly name: string;
  readonly structure: string;
  readonly role: string;
}

type Compare = (a: string, b: string) => number;

const lineOf = ({ id, name, jobTitle, employments }: MeetingPerson): SheetLine => ({
  id,
  name,
  structure: employments.map(({ structure }) => structure.name).join(', '),
  role: employments.find(({ role }) => role !== null)?.role ?? jobTitle ?? '',
});

/** Everybody who is expected or was noted as present, each once, in the order that was chosen. */
export function sheetLines(
  { invited = [], attendees = [] }: Pick<MeetingDetail, 'invited' | 'attendees'>,
  order: SheetOrder,
  compare: Compare,
): SheetLine[] {
  const people = new Map([...invited, ...attendees].map((person) => [person.id, person]));
  const byName = (a: SheetLine, b: SheetLine) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  return [...people.values()]
    .map(lineOf)
    .sort((a, b) =>
      order === 'structure' ? compare(a.structure, b.structure) || byName(a, b) : byName(a, b),
    );
}
