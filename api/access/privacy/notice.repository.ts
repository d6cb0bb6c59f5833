import type { GraphDatabase, GraphReader } from '../../graph/port';

export const findNoticeSeen = async (graph: GraphReader, account: string): Promise<string | null> =>
  (await graph.read<{ at: string | null }>('access/find-notice-seen', { account }))[0]?.at ?? null;

export const noteNoticeSeen = async (database: GraphDatabase, account: string, at: string): Promise<void> => {
  await database.write('access/note-notice-seen', { account, at });
};
