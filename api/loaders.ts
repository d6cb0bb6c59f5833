import DataLoader from 'dataloader';
import { type EditorRow, findEditors } from './access/editor.repository';
import {
  type CityRow,
  listCities,
  listNeighbourhoods,
  type NeighbourhoodRow,
} from './directory/city.repository';
import { findPeople, type PersonRow } from './directory/person.repository';
import {
  type EmploymentRow,
  findEmployers,
  findStaff,
  findStructures,
  type StructureRow,
} from './directory/structure.repository';
import type { GraphReader } from './graph/port';
import {
  countInvited,
  findInvited,
  findMeetings,
  findMeetingTowns,
  type MeetingRow,
} from './meetings/meeting.repository';
import { findOutreachHosted, findOutreachRun, type OutreachRow } from './pathway/outreach.repository';
import { findWorkNotes, type WorkNoteRow } from './ties/work-note.repository';

const byId =
  <R extends { readonly id: string }>(find: (ids: readonly string[]) => Promise<R[]>) =>
  async (ids: readonly string[]): Promise<(R | null)[]> => {
    const found = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  };

const grouped =
  <R>(find: (ids: readonly string[]) => Promise<R[]>, key: (row: R) => string) =>
  async (ids: readonly string[]): Promise<R[][]> => {
    const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
    for (const row of await find(ids)) groups.get(key(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  };

/** One set per request: whatever a query asks for, each kind of record is read in one statement. */
export interface Loaders {
  readonly structure: DataLoader<string, StructureRow | null>;
  readonly person: DataLoader<string, PersonRow | null>;
  readonly meeting: DataLoader<string, MeetingRow | null>;
  readonly staff: DataLoader<string, EmploymentRow[]>;
  readonly employers: DataLoader<string, EmploymentRow[]>;
  readonly meetingTowns: DataLoader<string, { meeting: string; city: string }[]>;
  readonly outreachHosted: DataLoader<string, OutreachRow[]>;
  readonly outreachRun: DataLoader<string, OutreachRow[]>;
  readonly editors: DataLoader<string, EditorRow[]>;
  readonly invitedPeople: DataLoader<string, { meeting: string; person: string }[]>;
  readonly invited: DataLoader<string, number>;
  /** By structure: what was decided about its next action. */
  readonly workNotes: DataLoader<string, WorkNoteRow | null>;
  readonly cities: () => Promise<readonly CityRow[]>;
  readonly neighbourhoods: () => Promise<readonly NeighbourhoodRow[]>;
}

const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => {
    result ??= read();
    return result;
  };
};

export function createLoaders(database: GraphReader): Loaders {
  return {
    structure: new DataLoader(byId((ids) => findStructures(database, ids))),
    person: new DataLoader(byId((ids) => findPeople(database, ids))),
    meeting: new DataLoader(byId((ids) => findMeetings(database, ids))),
    staff: new DataLoader(
      grouped(
        (ids) => findStaff(database, ids),
        (row) => row.structure,
      ),
    ),
    employers: new DataLoader(
      grouped(
        (ids) => findEmployers(database, ids),
        (row) => row.person,
      ),
    ),
    meetingTowns: new DataLoader(
      grouped(
        (ids) => findMeetingTowns(database, ids),
        (row) => row.meeting,
      ),
    ),
    outreachHosted: new DataLoader(
      grouped(
        (ids) => findOutreachHosted(database, ids),
        (row) => row.host,
      ),
    ),
    outreachRun: new DataLoader(
      grouped(
        (ids) => findOutreachRun(database, ids),
        (row) => row.runner,
      ),
    ),
    editors: new DataLoader(
      grouped(
        (ids) => findEditors(database, ids),
        (row) => row.structure,
      ),
    ),
    invitedPeople: new DataLoader(
      grouped(
        (ids) => findInvited(database, ids),
        (row) => row.meeting,
      ),
    ),
    invited: new DataLoader(async (ids: readonly string[]) => {
      const counts = new Map((await countInvited(database, ids)).map((row) => [row.meeting, row.invited]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
    workNotes: new DataLoader(async (structures: readonly string[]) => {
      const notes = new Map((await findWorkNotes(database, structures)).map((row) => [row.structure, row]));
      return structures.map((structure) => notes.get(structure) ?? null);
    }),
    cities: once(() => listCities(database)),
    neighbourhoods: once(() => listNeighbourhoods(database)),
  };
}
