import { AppError, errors } from '../errors';
import type { Change, ChangeOutcome, ChangeRequest, Changes } from './changes.port';
import type { GraphDatabase, GraphTransaction } from './port';

interface ChangeRow extends Record<string, unknown> {
  revision: number;
  mutationId: string;
  touched: string[];
  reload: boolean;
  at: string;
  by: string;
}

type Work = (transaction: GraphTransaction, revision: number) => Promise<readonly string[]>;

/** Records writes as Changes; `clock` gives the ISO instant. One queue: a process does not conflict with itself. */
export function createChanges(database: GraphDatabase, clock: () => string): Changes {
  let last: Promise<unknown> = Promise.resolve();
  /** How often the database did not answer, and how it was told: who waited behind that write is told the same. */
  let silences = 0;
  let silence: AppError | null = null;

  const applyNow = (request: ChangeRequest, work: Work): Promise<ChangeOutcome> =>
    database.transaction(async (tx) => {
      // The counter is locked before anything is read, or two processes would take the same revision.
      const [counter] = await tx.write<{ value: number }>('graph/lock-revision');
      const [earlier] = await tx.read<{ revision: number; fingerprint: string | null }>('graph/find-change', {
        mutationId: request.mutationId,
      });
      if (earlier) {
        const asked = request.fingerprint ?? null;
        if (earlier.fingerprint !== null && asked !== null && earlier.fingerprint !== asked)
          throw errors.mutationReused();
        return { revision: earlier.revision, repeated: true };
      }
      const revision = (counter?.value ?? 0) + 1;
      const touched = await work(tx, revision);
      await tx.write('graph/record-change', {
        mutationId: request.mutationId,
        revision,
        touched: [...touched],
        reload: request.reload ?? false,
        at: clock(),
        by: request.by,
        fingerprint: request.fingerprint ?? null,
      });
      return { revision, repeated: false };
    });

  const applyInTurn = async (request: ChangeRequest, work: Work, asked: number): Promise<ChangeOutcome> => {
    // Nothing was tried for this one, and each in turn would wait as long again.
    if (silence && silences > asked) throw silence;
    try {
      return await applyNow(request, work);
    } catch (error) {
      if (error instanceof AppError && error.code === 'UNAVAILABLE') {
        silences += 1;
        silence = error;
      }
      throw error;
    }
  };

  return {
    apply: (request, work) => {
      const asked = silences;
      const mine = last.then(() => applyInTurn(request, work, asked));
      last = mine.catch(() => undefined);
      return mine;
    },
    latestRevision: async () =>
      (await database.read<{ value: number }>('graph/find-revision'))[0]?.value ?? 0,
    since: async (revision, limit = 1_000): Promise<Change[]> =>
      database.read<ChangeRow>('graph/find-changes-since', { revision, limit }),
  };
}
