import type { GraphReader, GraphTransaction } from '../../graph/port';
import { DAY_MS } from '../../later';

/** Who was never confirmed is forgotten after so long. */
export const ARRIVAL_KEPT_MS = 14 * DAY_MS;

export interface ArrivalRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly structure: string | null;
  readonly email: string | null;
  readonly at: string;
}

export const saveDoorCode = async (
  tx: GraphTransaction,
  door: { readonly id: string; readonly code: string; readonly createdAt: string },
): Promise<void> => {
  await tx.write('meetings/save-door-code', { ...door });
};

export const findDoorCode = async (graph: GraphReader, meeting: string): Promise<string | null> =>
  (await graph.read<{ code: string }>('meetings/find-door-code', { id: meeting }))[0]?.code ?? null;

/** The rencontre that a code opens. */
export const findDoor = async (graph: GraphReader, code: string): Promise<string | null> =>
  (await graph.read<{ meeting: string }>('meetings/find-door', { code }))[0]?.meeting ?? null;

export const recordArrival = async (
  tx: GraphTransaction,
  arrival: ArrivalRow & { readonly meeting: string },
): Promise<void> => {
  const { id, meeting, name, structure, email, at } = arrival;
  await tx.write('meetings/record-arrival', { id, meeting, name, structure, email, at });
};

/** Who waits, the first to come first. */
export const listArrivals = (graph: GraphReader, meeting: string): Promise<ArrivalRow[]> =>
  graph.read('meetings/list-arrivals', { meeting });

export const findArrival = async (
  graph: GraphReader,
  id: string,
): Promise<(Pick<ArrivalRow, 'name' | 'structure' | 'email'> & { readonly meeting: string }) | null> =>
  (
    await graph.read<{ meeting: string; name: string; structure: string | null; email: string | null }>(
      'meetings/find-arrival',
      { id },
    )
  )[0] ?? null;

export const dropArrival = async (tx: GraphTransaction, id: string): Promise<void> => {
  await tx.write('meetings/drop-arrival', { id });
};

export const forgetArrivals = async (tx: GraphTransaction, before: string): Promise<void> => {
  await tx.write('meetings/forget-arrivals', { before });
};

export const forgetArrivalsOf = async (tx: GraphTransaction, email: string): Promise<void> => {
  await tx.write('meetings/forget-arrivals-of', { email });
};
