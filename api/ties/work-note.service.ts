import { type ChangeReceipt, changeRecords } from '../access/change-records';
import { errors } from '../errors';
import type { IsolationReason } from '../kinds';
import { line } from '../read-fields';
import type { RequestContext } from '../request-context';
import { type IsolatedView, listIsolated } from './isolated.service';
import { type WorkNoteRow, workNoteId } from './work-note.repository';

const MOST_WORD = 300;

/** Whether a note still keeps a structure off the list: before its day, and while the reasons are those of then. */
export function isInEffect(
  { until, reasons }: Pick<WorkNoteRow, 'until' | 'reasons'>,
  today: string,
  now: readonly IsolationReason[],
): boolean {
  if (until !== null) return until > today;
  return now.every((reason) => reasons.includes(reason));
}

/** The note of a structure of the work list; null when none keeps it off the list. */
export async function noteOf(
  { state, loaders }: RequestContext,
  { structureId, reasons }: IsolatedView,
): Promise<WorkNoteRow | null> {
  const note = await loaders.workNotes.load(structureId);
  return note && isInEffect(note, state.today(), reasons) ? note : null;
}

function onTheList({ viewer, state }: RequestContext, structure: string): IsolatedView {
  const found = listIsolated(viewer, state, null, false, true).find((one) => one.structureId === structure);
  if (found) return found;
  if (!state.network.structures.indexOf.has(structure)) throw errors.notFound('structure', structure);
  throw errors.conflict('This structure is neither isolated nor nearly so any more.', {
    place: 'structure',
    cure: 'Read the list again: somebody tied it meanwhile.',
  });
}

export interface WorkChange {
  readonly structure: string;
  readonly receipt: ChangeReceipt;
}

/**
 * Takes the next action of a structure off the list: until a day, or for good with a word; it comes back with a
 * reason that did not hold then.
 */
export async function noteWork(
  context: RequestContext,
  mutationId: string,
  structure: string,
  { until, word }: { readonly until: string | null; readonly word: string | null },
): Promise<WorkChange> {
  const { viewer, state, desk } = context;
  if (until !== null && until <= state.today()) throw errors.invalid('until', 'a day after today');
  const said = word === null || word.trim() === '' ? null : String(line(MOST_WORD)(word, 'word'));
  if (until === null && said === null) throw errors.invalid('word', 'a word that says why');
  const { reasons } = onTheList(context, structure);
  const set = {
    structure,
    until,
    word: said,
    at: desk.clock(),
    by: viewer.accountId ?? 'npm',
    reasons: [...reasons],
  };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'WORK_NOTED', asks: { structure, until, word: said } },
    async (writer) => {
      const id = workNoteId(structure);
      if (await writer.node('WorkNote', id)) await writer.updateNode('WorkNote', id, set, null);
      else await writer.createNode('WorkNote', id, set);
    },
  );
  return { structure, receipt };
}

/** Puts the next action of a structure back on the list. */
export async function takeUpWork(
  context: RequestContext,
  mutationId: string,
  structure: string,
): Promise<WorkChange> {
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'WORK_TAKEN_UP', asks: { structure } },
    async (writer) => {
      const id = workNoteId(structure);
      if (await writer.node('WorkNote', id)) await writer.dropNode('WorkNote', id);
    },
  );
  return { structure, receipt };
}
