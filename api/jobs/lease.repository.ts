import type { GraphDatabase } from '../graph/port';

/** True when the job is ours until that instant; false while another process has it. */
export const takeLease = async (
  database: GraphDatabase,
  lease: { readonly id: string; readonly holder: string; readonly now: string; readonly until: string },
): Promise<boolean> => (await database.write('jobs/take-lease', lease)).length > 0;

/** False when another process has taken it meanwhile. */
export const keepLease = async (
  database: GraphDatabase,
  lease: { readonly id: string; readonly holder: string; readonly until: string },
): Promise<boolean> => (await database.write('jobs/keep-lease', lease)).length > 0;

export const releaseLease = async (
  database: GraphDatabase,
  lease: { readonly id: string; readonly holder: string },
): Promise<void> => {
  await database.write('jobs/release-lease', lease);
};
