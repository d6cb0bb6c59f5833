import type { GraphTransaction } from '../graph/port';
import { LINK_KINDS } from '../graph/record-kinds';
import { sheetPath } from '../mail/mail-words';
import { queueMail } from '../mail/outbox.repository';
import type { RecordChange } from './change-records';
import { findEditors } from './editor.repository';
import type { Operation } from './operations';
import { type RecordStep, toldOf } from './record-step';
import { derivedId } from './record-writer';
import { keptEditors } from './sheet-keeping';
import { coordinates, type Viewer } from './viewer';

interface Told {
  readonly change: RecordChange;
  readonly viewer: Viewer;
  readonly steps: readonly RecordStep[];
  /** The instant. */
  readonly at: string;
  readonly today: string;
}

/** The structures that a change speaks of. */
function structuresIn(steps: readonly RecordStep[]): string[] {
  const found = steps.flatMap((step) => {
    if (step.kind === 'node') return step.label === 'Structure' ? [step.id] : [];
    const { from, to } = LINK_KINDS[step.link];
    const ends = [...(from === 'Structure' ? [step.from] : []), ...(to === 'Structure' ? [step.to] : [])];
    return ends.filter((id) => toldOf(step).includes(id));
  });
  return [...new Set(found)];
}

/** A naming has a mail of its own; that two structures are not one changes neither sheet. */
const SILENT: readonly Operation[] = ['EDITOR_ADDED', 'EDITOR_REMOVED', 'KEPT_APART'];

const HOUR = 3_600_000;
const endOfHour = (instant: string): string =>
  new Date((Math.floor(Date.parse(instant) / HOUR) + 1) * HOUR).toISOString();

/**
 * What a coordinator changed on another's sheet is told to whoever edits it: one mail an editor, sheet and hour,
 * sent when the hour is over, so that later changes join it.
 */
export async function tellEditors(
  tx: GraphTransaction,
  { change, viewer, steps, at, today }: Told,
): Promise<void> {
  const isSilent = SILENT.includes(change.operation);
  if (!coordinates(viewer) || change.forgets !== undefined || change.privately || isSilent) return;
  const structures = [...new Set([...structuresIn(steps), ...(change.tells ?? [])])];
  await tellEditorsOf(tx, { structures, by: viewer.accountId, at, today });
}

interface ToldOf {
  /** Ids; those of other records are passed over. */
  readonly structures: readonly string[];
  /** The account whose change it is: it is told nothing. */
  readonly by: string | null;
  readonly at: string;
  readonly today: string;
}

/** The same for whatever changed these sheets: an import, say. */
export async function tellEditorsOf(
  tx: GraphTransaction,
  { structures, by, at, today }: ToldOf,
): Promise<void> {
  if (structures.length === 0) return;
  const dueAt = endOfHour(at);
  for (const editor of keptEditors(await findEditors(tx, structures), today)) {
    const { account, structure, name, email, person } = editor;
    if (account === by) continue;
    await queueMail(tx, {
      id: derivedId(`sheet changed ${account} ${structure} ${dueAt}`, 0),
      kind: 'SHEET_CHANGED',
      to: email,
      data: { structure: name, path: sheetPath(structure) },
      createdAt: at,
      dueAt,
      about: person === null ? [] : [person],
    });
  }
}
