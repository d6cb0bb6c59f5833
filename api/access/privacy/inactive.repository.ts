import type { GraphReader, GraphTransaction } from '../../graph/port';
import type { AccountRole } from '../viewer';

export interface InactiveRow extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly role: AccountRole;
  /** The last sign-in; when it was made, for one that never signed in. */
  readonly seenAt: string;
  readonly toldAt: string | null;
  readonly keptToldAt: string | null;
  readonly person: string | null;
}

/** Accounts with which nobody signed in since, each once. */
export async function listInactive(graph: GraphReader, before: string): Promise<InactiveRow[]> {
  const rows = await graph.read<InactiveRow>('access/list-inactive', { before });
  return rows.filter(({ id }, i) => id !== rows[i - 1]?.id);
}

export const markInactiveTold = async (
  tx: GraphTransaction,
  id: string,
  at: string,
  kept: boolean,
): Promise<void> => {
  await tx.write('access/mark-inactive-told', { id, at, kept });
};
