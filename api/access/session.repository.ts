import type { GraphDatabase, GraphReader, GraphTransaction } from '../graph/port';

export interface LinkRow extends Record<string, unknown> {
  readonly account: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export interface SessionRow extends Record<string, unknown> {
  readonly publicId: string;
  readonly account: string;
  readonly seenAt: string;
  readonly endsAt: string;
  readonly idleEndsAt: string;
}

export interface ListedSession extends Record<string, unknown> {
  readonly publicId: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
  readonly idleEndsAt: string;
  readonly browser: string;
}

export const recordLink = async (
  tx: GraphTransaction,
  link: {
    readonly id: string;
    readonly account: string;
    readonly createdAt: string;
    readonly expiresAt: string;
  },
): Promise<void> => {
  await tx.write('access/record-link', link);
};

export const recordAsk = async (
  tx: GraphTransaction,
  ask: { readonly id: string; readonly account: string; readonly at: string },
): Promise<void> => {
  await tx.write('access/record-ask', ask);
};

/** How many links were asked for, whether they could be sent or not. */
export const countAsksSince = async (graph: GraphReader, account: string, since: string): Promise<number> =>
  (await graph.read<{ asks: number }>('access/count-asks-since', { account, since }))[0]?.asks ?? 0;

export const findLink = async (graph: GraphReader, id: string): Promise<LinkRow | null> =>
  (await graph.read<LinkRow>('access/find-link', { id }))[0] ?? null;

export const useLink = async (tx: GraphTransaction, id: string, now: string): Promise<void> => {
  await tx.write('access/use-link', { id, now });
};

export const startSession = async (
  tx: GraphTransaction,
  session: {
    readonly id: string;
    readonly publicId: string;
    readonly account: string;
    readonly now: string;
    readonly endsAt: string;
    readonly idleEndsAt: string;
    readonly browser: string;
  },
): Promise<void> => {
  await tx.write('access/start-session', session);
};

export const findSession = async (graph: GraphReader, id: string): Promise<SessionRow | null> =>
  (await graph.read<SessionRow>('access/find-session', { id }))[0] ?? null;

export const touchSession = async (
  database: GraphDatabase,
  id: string,
  now: string,
  idleEndsAt: string,
): Promise<void> => {
  await database.write('access/touch-session', { id, now, idleEndsAt });
};

export const endSession = async (database: GraphDatabase | GraphTransaction, id: string): Promise<void> => {
  await database.write('access/end-session', { id });
};

export const listSessions = (graph: GraphReader, account: string): Promise<ListedSession[]> =>
  graph.read('access/list-sessions', { account });

export const endSessionOf = async (
  database: GraphDatabase,
  account: string,
  publicId: string,
): Promise<void> => {
  await database.write('access/end-session-of', { account, publicId });
};

/** What nobody can use any more goes. */
export async function forgetOld(tx: GraphTransaction, now: string, linksBefore: string): Promise<void> {
  await tx.write('access/forget-signed-out', { now });
  await tx.write('access/forget-old-links', { before: linksBefore });
  await tx.write('access/forget-old-asks', { before: linksBefore });
}
