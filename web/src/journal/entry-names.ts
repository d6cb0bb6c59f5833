import type { Entry } from './journal.types';

type Subject = Entry['about'][number];

/** What a record was called when it was made or taken away, as the lines of the change tell. */
const nameInLines = ({ changes }: Entry, id: string): string | null => {
  const line = changes.find(
    ({ records, field, what }) =>
      records.length === 1 &&
      records[0] === id &&
      (field === 'name' || field === 'title' || (field === 'text' && what === 'Idea')),
  );
  return line?.after ?? line?.before ?? null;
};

/** Today's name of a record; of one that is gone, its name in this change; null when nobody knows. */
export function nameIn(entry: Entry, id: string): string | null {
  const label = entry.about.find((one) => one.id === id)?.label;
  return label ?? nameInLines(entry, id);
}

/** The names of the records of a kind that a change is about, in order. */
export const namesOf = (entry: Entry, kind: Subject['kind']): string[] =>
  entry.about.filter((one) => one.kind === kind).flatMap(({ id }) => nameIn(entry, id) ?? []);
