import type { GraphTransaction } from './port';

/** One acknowledged write, as other processes and the analyses learn of it. */
export interface Change {
  readonly revision: number;
  readonly mutationId: string;
  /** Ids of the records that were touched; empty when `reload` says to read everything again. */
  readonly touched: readonly string[];
  /** True after a restore, an erasure, a merge or an import. */
  readonly reload: boolean;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
}

export interface ChangeRequest {
  /** Made by the caller; the same one twice is one change. */
  readonly mutationId: string;
  readonly by: string;
  readonly reload?: boolean;
  /** What is asked, in short: the same mutationId with another one is a CONFLICT, never a silent repetition. */
  readonly fingerprint?: string;
}

export interface ChangeOutcome {
  readonly revision: number;
  /** True when this mutationId had been applied before: nothing was written now. */
  readonly repeated: boolean;
}

/** Every write of the application goes through here: one queue per process, one Change per write. */
export interface Changes {
  /** Runs `work` and records its Change in the same transaction; `work` returns the ids it touched. */
  apply(
    request: ChangeRequest,
    work: (transaction: GraphTransaction, revision: number) => Promise<readonly string[]>,
  ): Promise<ChangeOutcome>;
  /** The newest revision; 0 on an empty graph. One indexed read. */
  latestRevision(): Promise<number>;
  /** Changes after `revision`, oldest first, at most `limit` (1,000 unless said). */
  since(revision: number, limit?: number): Promise<Change[]>;
}
