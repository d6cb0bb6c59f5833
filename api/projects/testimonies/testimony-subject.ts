import { findLabels } from '../../access/journal.repository';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { LinkKind, NodeLabel } from '../../graph/record-kinds';
import type { ReadingContext } from '../../request-context';

/** What a testimony may be about. */
export const SUBJECT_KINDS = ['MEETING', 'PROJECT', 'STRUCTURE'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly label: string | null;
}

const STORED = {
  MEETING: { label: 'Meeting', link: 'ABOUT_MEETING' },
  PROJECT: { label: 'Project', link: 'ABOUT_PROJECT' },
  STRUCTURE: { label: 'Structure', link: 'ABOUT_STRUCTURE' },
} as const satisfies Readonly<Record<SubjectKind, { readonly label: NodeLabel; readonly link: LinkKind }>>;

interface Ends {
  readonly structure: string | null;
  readonly project: string | null;
  readonly meeting: string | null;
}

export function subjectOf({ meeting, project, structure }: Ends): Omit<Subject, 'label'> | null {
  if (meeting !== null) return { kind: 'MEETING', id: meeting };
  if (project !== null) return { kind: 'PROJECT', id: project };
  return structure === null ? null : { kind: 'STRUCTURE', id: structure };
}

/** Today's names of what some testimonies are about. */
export async function namesOfSubjects({ desk }: ReadingContext, rows: readonly Ends[]) {
  const subjects = rows.map(subjectOf).filter((one) => one !== null);
  const names = new Map<string, string | null>();
  for (const kind of SUBJECT_KINDS) {
    const ids = [...new Set(subjects.flatMap((one) => (one.kind === kind ? [one.id] : [])))];
    if (ids.length === 0) continue;
    for (const [id, name] of await findLabels(desk.database, STORED[kind].label, ids))
      names.set(`${kind} ${id}`, name);
  }
  return ({ kind, id }: Omit<Subject, 'label'>): string | null => names.get(`${kind} ${id}`) ?? null;
}

/** Ties a testimony to what it is about; INVALID where there is no such record. */
export async function putSubject(
  writer: RecordWriter,
  testimony: string,
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
): Promise<void> {
  const { label, link } = STORED[kind];
  if (!(await writer.node(label, id)))
    throw errors.invalid('input.about', `a ${label.toLowerCase()} that is there`);
  await writer.putLink(link, testimony, id);
}

/** What it is about, by name; empty where it has none. */
export async function labelOfSubject(
  writer: RecordWriter,
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
): Promise<string> {
  const stored = await writer.node(STORED[kind].label, id);
  return String(stored?.name ?? stored?.title ?? '');
}
