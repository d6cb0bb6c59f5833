import { MAX_PAGE } from '../connection';
import { errors } from '../errors';
import { LINK_KINDS, type LinkKind, NODE_LABELS, type NodeLabel } from '../graph/record-kinds';
import type { RequestContext } from '../request-context';
import { structureOfNote } from '../ties/work-note.repository';
import { findAccountsOf } from './account.repository';
import { findEntry, findLabels, findSigners, listEntries, type StoredEntry } from './journal.repository';
import type { ShownStep } from './shown-steps';
import { isAuthor, isUndoable, ownRecords } from './undo-rights';
import { coordinates, personOfSignature, signatureOf, type Viewer } from './viewer';

export interface JournalFilter {
  readonly record: string | null;
  readonly by: string | null;
  readonly mine: boolean;
  readonly first: number;
  readonly after: string | null;
}

interface Subject {
  readonly id: string;
  readonly kind: string;
}

/** So many records are named for one change; an import is about thousands. */
const NAMED = 50;
const LAST = Number.MAX_SAFE_INTEGER;

const cursorOf = ({ revision, id }: StoredEntry): string =>
  Buffer.from(JSON.stringify([revision, id])).toString('base64url');

function placeOf(cursor: string | null): { readonly before: number; readonly beforeId: string } {
  if (cursor === null) return { before: LAST, beforeId: '' };
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && Number.isSafeInteger(key[0]) && typeof key[1] === 'string')
      return { before: key[0], beforeId: key[1] };
  } catch {
    // Told below.
  }
  throw errors.invalid('after', 'a cursor that an earlier page gave');
}

/** Signatures that are meant: the account itself, or the accounts of that person. */
async function signersOf(
  { desk, viewer }: RequestContext,
  { by, mine }: JournalFilter,
): Promise<string[] | null> {
  if (by === null) return mine ? [signatureOf(viewer)] : null;
  const named = [by, ...(await findAccountsOf(desk.database, by))];
  return mine ? named.filter((one) => one === signatureOf(viewer)) : named;
}

/** The kind of each record, as the lines of the change tell; of what they do not name it is looked up. */
function kindsIn(shown: readonly ShownStep[]): Map<string, NodeLabel> {
  const kinds = new Map<string, NodeLabel>();
  for (const { records, what } of shown) {
    const ends: readonly NodeLabel[] =
      what in LINK_KINDS
        ? [LINK_KINDS[what as LinkKind].from, LINK_KINDS[what as LinkKind].to]
        : [what as NodeLabel];
    records.forEach((id, i) => {
      const kind = ends[i];
      if (kind && !kinds.has(id)) kinds.set(id, kind);
    });
  }
  return kinds;
}

function subjectsOf({ shown, about }: StoredEntry, { state }: RequestContext): Subject[] {
  const kinds = kindsIn(shown);
  const { people, structures, meetings } = state.network.records;
  const guess = (id: string): string => {
    if (structures.some((one) => one.id === id)) return 'Structure';
    if (meetings.some((one) => one.id === id)) return 'Meeting';
    return people.some((one) => one.id === id) ? 'Person' : '';
  };
  return about.slice(0, NAMED).map((id) => ({ id, kind: kinds.get(id) ?? guess(id) }));
}

const asText = (value: ShownStep['before']): string | null =>
  value === null ? null : Array.isArray(value) ? value.join(' | ') : String(value);

/** What one's own word was is the author's to read; others learn that a declaration changed. */
const linesFor = (entry: StoredEntry, viewer: Viewer) =>
  entry.privately && !isAuthor(entry, viewer)
    ? []
    : entry.shown.map(({ before, after, ...rest }) => ({
        ...rest,
        before: asText(before),
        after: asText(after),
      }));

/** Who signed: with a name when it is somebody of the directory. */
async function signersIn({ desk, state }: RequestContext, entries: readonly StoredEntry[]) {
  const found = await findSigners(
    desk.database,
    entries.map(({ by }) => by),
  );
  const known = new Map(found.map((one) => [one.id, one]));
  return (signature: string) => {
    const byLink = personOfSignature(signature);
    const person = state.network.records.people.find(({ id }) => id === byLink);
    return {
      accountId: signature,
      personId: known.get(signature)?.person ?? person?.id ?? null,
      name: known.get(signature)?.name ?? (person?.name || null),
      role: known.get(signature)?.role ?? null,
    };
  };
}

/** Studies and testimonies are named on their own pages, to whom they may be shown. */
const UNNAMED: readonly NodeLabel[] = [
  'Finding',
  'Testimony',
  'Account',
  'MembershipRequest',
  'JournalEntry',
  'WorkNote',
  'Introduction',
  'SurveyLink',
  'ToldAddress',
  'OwnDataLink',
  'InvitationLink',
  'DoorCode',
  'Arrival',
];

/** Today's names of records. */
async function namesOf({ desk }: RequestContext, subjects: readonly Subject[]) {
  const names = new Map<string, string | null>();
  for (const kind of NODE_LABELS) {
    const ids = subjects.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0 || UNNAMED.includes(kind)) continue;
    for (const [id, name] of await findLabels(desk.database, kind, ids)) names.set(`${kind} ${id}`, name);
  }
  // A note is called as its structure is.
  const notes = subjects.filter(({ kind }) => kind === 'WorkNote').map(({ id }) => id);
  const noted =
    notes.length === 0 ? null : await findLabels(desk.database, 'Structure', notes.map(structureOfNote));
  for (const id of notes) names.set(`WorkNote ${id}`, noted?.get(structureOfNote(id)) ?? null);
  return ({ id, kind }: Subject) => names.get(`${kind} ${id}`) ?? null;
}

/** Entries as the viewer may read them. */
export async function showEntries(context: RequestContext, entries: readonly StoredEntry[]) {
  const { desk, viewer } = context;
  const now = desk.clock();
  const signers = await signersIn(context, entries);
  const subjects = entries.map((entry) => subjectsOf(entry, context));
  const name = await namesOf(context, subjects.flat());
  return entries.map((entry, i) => ({
    id: entry.id,
    at: entry.at,
    operation: entry.operation,
    root: entry.root,
    privately: entry.privately,
    files: entry.files,
    changes: linesFor(entry, viewer),
    undone: entry.undoneBy !== null,
    undoneBy: entry.undoneBy,
    undoes: entry.undoes,
    undoable: isUndoable(entry, viewer, now),
    by: signers(entry.by),
    about: (subjects[i] ?? []).map((subject) => ({ ...subject, label: name(subject) })),
  }));
}

/** The journal, the latest first, as far as the viewer may see it (api/access/undo-rights.ts). */
export async function readJournal(context: RequestContext, filter: JournalFilter) {
  const { desk, viewer } = context;
  const { first, after, record } = filter;
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw errors.invalid('first', `a number between 1 and ${MAX_PAGE}`);
  const found = await listEntries(desk.database, {
    ...placeOf(after),
    record,
    signers: await signersOf(context, filter),
    all: coordinates(viewer),
    account: signatureOf(viewer),
    own: ownRecords(viewer),
    limit: first + 1,
  });
  const shown = found.slice(0, first);
  const nodes = await showEntries(context, shown);
  const edges = shown.map((entry, i) => ({ cursor: cursorOf(entry), node: nodes[i] }));
  return {
    edges,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** An undo of an undo brings the change back, one of that takes it away again, and so on. */
export async function bringsBack({ desk }: RequestContext, undoes: string | null): Promise<boolean> {
  let times = 0;
  for (let id = undoes; id !== null; times += 1) id = (await findEntry(desk.database, id))?.undoes ?? null;
  return times > 0 && times % 2 === 0;
}
