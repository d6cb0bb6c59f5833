import { createHash } from 'node:crypto';
import type { Desk } from '../desk';
import { errors } from '../errors';
import { type RequestContext, refreshContext } from '../request-context';
import { findEntry, recordEntry } from './journal.repository';
import type { Operation } from './operations';
import { toldOf } from './record-step';
import { createRecordWriter, derivedId, type RecordWriter } from './record-writer';
import { shownSteps } from './shown-steps';
import { tellEditors } from './tell-editors';
import { undoRight } from './undo-rights';
import { signatureOf, type Viewer } from './viewer';

export interface RecordChange {
  /** Made by the caller, one for each change it means. */
  readonly mutationId: string;
  readonly operation: Operation;
  /** What is asked, so that the same mutationId for something else is refused. Never holds a trust answer. */
  readonly asks?: unknown;
  /** Merges and erasures: every process reads the graph anew. */
  readonly reload?: boolean;
  /** Set for what its author alone may undo. */
  readonly privately?: boolean;
  /** Of an erasure: the record of which nothing is kept, neither for the journal nor for undo. */
  readonly forgets?: string;
  /** The entry that this one takes back. */
  readonly undoes?: string;
  /** Of an undo: what was done at first. */
  readonly root?: Operation;
  /** Records that it is about besides those it writes. */
  readonly about?: readonly string[];
  /** Structures whose editors are told when a coordinator made it, besides those it writes. */
  readonly tells?: readonly string[];
}

export interface ChangeReceipt {
  /** Of the journal; null when everything was so already. */
  readonly id: string | null;
  readonly revision: number;
  readonly repeated: boolean;
  /** Of the undo of an import: names of what somebody changed since, and that was left. */
  readonly left?: readonly string[];
}

const MAX_MUTATION_ID = 100;

/** What ids and the journal entry of a mutation derive from: one viewer cannot answer for another. */
export function scopeOf(viewer: Viewer, mutationId: string): string {
  if (mutationId.trim() === '' || mutationId.length > MAX_MUTATION_ID) {
    throw errors.invalid('mutationId', `a text of 1 to ${MAX_MUTATION_ID} characters`);
  }
  return `${signatureOf(viewer)}:${mutationId}`;
}

/** The n-th id that a mutation makes, known before and after it ran. */
export const idOf = (viewer: Viewer, mutationId: string, n: number): string =>
  derivedId(scopeOf(viewer, mutationId), n);

const fingerprintOf = (operation: Operation, asks: unknown): string =>
  createHash('sha256')
    .update(`${operation} ${JSON.stringify(asks ?? null)}`)
    .digest('hex')
    .slice(0, 32);

/** Writes records for a viewer: one Change, one entry of the journal, all or nothing; twice is once. */
export async function writeRecordsFor(
  desk: Desk,
  viewer: Viewer,
  change: RecordChange,
  work: (writer: RecordWriter) => Promise<void>,
): Promise<ChangeReceipt> {
  const scope = scopeOf(viewer, change.mutationId);
  const entry = derivedId(scope, -1);
  const at = desk.clock();
  const today = (await desk.store.current()).today();
  let wrote = true;
  const outcome = await desk.changes.apply(
    {
      mutationId: scope,
      by: signatureOf(viewer),
      reload: change.reload ?? false,
      fingerprint: fingerprintOf(change.operation, change.asks),
    },
    async (transaction, revision) => {
      const writer = createRecordWriter(transaction, scope);
      await work(writer);
      const forgets = change.forgets ?? null;
      const told = [...writer.steps.flatMap(toldOf), ...(change.about ?? [])];
      const about = forgets === null ? [...new Set(told)] : [forgets];
      // What is not taken back by anybody needs no values kept.
      const keepsSteps = forgets === null && undoRight(change.root ?? change.operation) !== 'nobody';
      wrote = writer.steps.length > 0;
      if (wrote) {
        await tellEditors(transaction, { change, viewer, steps: writer.steps, at, today });
        await recordEntry(transaction, {
          id: entry,
          revision,
          at,
          by: signatureOf(viewer),
          operation: change.operation,
          about,
          shown: forgets === null ? shownSteps(writer.steps) : [],
          steps: keepsSteps ? writer.steps : [],
          privately: change.privately ?? false,
          undoes: change.undoes ?? null,
          root: change.root ?? null,
          byRole: viewer.role,
        });
      }
      return about;
    },
  );
  desk.store.expire();
  desk.jobs.poke('send-mail');
  // What changed nothing the first time has no entry the second time either.
  if (outcome.repeated) wrote = (await findEntry(desk.database, entry)) !== null;
  return { id: wrote ? entry : null, ...outcome };
}

/** The same for a request, which then sees what it wrote. */
export async function changeRecords(
  context: RequestContext,
  change: RecordChange,
  work: (writer: RecordWriter) => Promise<void>,
): Promise<ChangeReceipt> {
  const receipt = await writeRecordsFor(context.desk, context.viewer, change, work);
  await refreshContext(context);
  return receipt;
}
