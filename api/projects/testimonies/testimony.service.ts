import { coordinates } from '../../access/viewer';
import type { PersonRow } from '../../directory/person.repository';
import { errors } from '../../errors';
import type { StructureKind } from '../../kinds';
import { holds, sinceDay } from '../../network/day';
import { rowsOf } from '../../network/lookup';
import type { ReadingContext } from '../../request-context';
import type { NetworkState } from '../../ties/network-state';
import { listReadableTestimonies, type StoredTestimony, type TestimonyRow } from './testimony.repository';
import { namesOfSubjects, type Subject, subjectOf } from './testimony-subject';

export interface TestimonyFilter {
  readonly about: string | null;
  /** What one said oneself. */
  readonly mine: boolean;
  readonly published: boolean | null;
}

/** Who speaks, as it is published: with a name, or by what one does and for which kind of structure. */
export interface Speaker {
  readonly name: string | null;
  readonly jobTitle: string | null;
  readonly structure: string | null;
  readonly structureKind: StructureKind | null;
}

export interface TestimonyShown extends Omit<StoredTestimony, 'structure' | 'project' | 'meeting'> {
  readonly about: Subject | null;
  readonly speaker: Speaker;
  /** For its author and the coordination, whatever is published. */
  readonly personName: string | null;
  readonly mine: boolean;
  readonly isPublished: boolean;
}

/** Published: with consent, and its day has come. */
export const isPublished = ({ consent, publishedAt }: StoredTestimony, today: string): boolean =>
  consent && publishedAt !== null && publishedAt <= today;

/** Where somebody works on a day, the first by the order of the records. */
function employerOf({ network }: NetworkState, person: string, day: string) {
  const index = network.people.indexOf.get(person);
  if (index === undefined) return null;
  const { employments } = network;
  const job = rowsOf(employments.byFrom, index).find((row) =>
    holds(employments.since[row] ?? 0, employments.until[row] ?? 0, sinceDay(day)),
  );
  const structure = job === undefined ? undefined : employments.to[job];
  return network.records.structures[network.structureRecord[structure ?? -1] ?? -1] ?? null;
}

function speakerOf(state: NetworkState, row: StoredTestimony, person: PersonRow | null): Speaker {
  if (person === null) return { name: null, jobTitle: null, structure: null, structureKind: null };
  const employer = employerOf(state, person.id, row.publishedAt ?? state.today());
  return {
    name: row.named ? person.name : null,
    jobTitle: person.jobTitle,
    structure: row.named ? (employer?.name ?? null) : null,
    structureKind: employer?.kind ?? null,
  };
}

async function shownAs(context: ReadingContext, rows: readonly TestimonyRow[]): Promise<TestimonyShown[]> {
  const { viewer, state, loaders } = context;
  const today = state.today();
  const nameOf = await namesOfSubjects(context, rows);
  return Promise.all(
    rows.map(async ({ structure, project, meeting, ...row }: StoredTestimony) => {
      const mine = row.person !== null && row.person === viewer.personId;
      const mayKnow = mine || coordinates(viewer);
      const person = row.person === null ? null : await loaders.person.load(row.person);
      const subject = subjectOf({ structure, project, meeting });
      const said = { ...row, structure, project, meeting };
      return {
        ...row,
        person: mayKnow || row.named ? row.person : null,
        about: subject && { ...subject, label: nameOf(subject) },
        speaker: speakerOf(state, said, person),
        personName: mayKnow ? (person?.name ?? null) : null,
        mine,
        isPublished: isPublished(said, today),
      };
    }),
  );
}

/** What people said, the latest published first, as far as the viewer may read it. */
export async function listTestimonies(
  context: ReadingContext,
  { about, mine, published }: TestimonyFilter,
): Promise<TestimonyShown[]> {
  const { desk, viewer, state } = context;
  const today = state.today();
  const rows = await listReadableTestimonies(desk.database, viewer, today);
  const wanted = rows.filter(
    (row) =>
      (about === null || [row.structure, row.project, row.meeting].includes(about)) &&
      (!mine || (viewer.personId !== null && row.person === viewer.personId)) &&
      (published === null || isPublished(row, today) === published),
  );
  const key = ({ publishedAt, recordedAt, id }: TestimonyRow) => `${publishedAt ?? recordedAt ?? ''} ${id}`;
  return shownAs(
    context,
    wanted.sort((a, b) => (key(a) < key(b) ? 1 : -1)),
  );
}

/** One testimony that the viewer may read; NOT_FOUND for the others too. */
export async function getTestimony(context: ReadingContext, id: string): Promise<TestimonyShown> {
  const { desk, viewer, state } = context;
  const rows = await listReadableTestimonies(desk.database, viewer, state.today());
  const [found] = await shownAs(
    context,
    rows.filter((row) => row.id === id),
  );
  if (!found) throw errors.notFound('testimony', id);
  return found;
}
