import type { Transaction } from '@grafeo-db/js';
import { fromEmbedded } from './embedded-errors';
import { statement } from './library';
import { checkParameters } from './parameters';
import { toPlain } from './plain';
import type { GraphTransaction, Parameters, Row, StatementName } from './port';

export interface Runner {
  executeCypher(
    text: string,
    parameters?: Record<string, unknown>,
  ): Promise<{ readonly length: number; get(index: number): unknown; toArray(): unknown[] }>;
}

/** Runs one statement of the library; throws what the engine threw. */
export async function run<R extends Row>(
  runner: Runner,
  name: StatementName,
  parameters: Parameters,
): Promise<R[]> {
  const found = statement(name);
  const result = await runner.executeCypher(found.text, checkParameters(found, parameters));
  return result.toArray().map((row) => toPlain(row) as R);
}

/**
 * One transaction of the engine. What was asked of it is over before it ends, as the engine demands; and when a
 * statement has failed there is no commit, though the caller went on: the engine would keep the rest.
 */
export interface EmbeddedTransaction {
  readonly port: GraphTransaction;
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

export function wrapTransaction(tx: Transaction): EmbeddedTransaction {
  const running = new Set<Promise<unknown>>();
  const failures: unknown[] = [];
  const ask = async <R extends Row>(name: StatementName, parameters: Parameters = {}): Promise<R[]> => {
    const rows = run<R>(tx, name, parameters);
    running.add(rows);
    try {
      return await rows;
    } catch (error) {
      failures.push(error);
      throw error;
    } finally {
      running.delete(rows);
    }
  };
  const settled = async () => {
    while (running.size > 0) await Promise.allSettled([...running]);
  };
  return {
    port: { read: ask, write: ask },
    commit: async () => {
      await settled();
      if (failures.length > 0) throw failures[0];
      tx.commit();
    },
    rollBack: async () => {
      await settled();
      try {
        if (tx.isActive) tx.rollback();
      } catch (error) {
        // A conflict or a full disk has ended the transaction already, though it says that it is active.
        if (!String(error).includes('GRAFEO-T004')) throw fromEmbedded(error, 'rollback');
      }
    },
  };
}
