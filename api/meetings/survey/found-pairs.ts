import { inTurn } from '../../access/account.repository';
import type { Desk } from '../../desk';
import type { GraphTransaction } from '../../graph/port';
import { findMeetings, type MeetingRow } from '../meeting.repository';
import { listSurveyPeople, type SurveyPersonRow } from './survey.repository';

const BATCH = 100;
export type PairDesk = Pick<Desk, 'database' | 'clock'>;

/** Somebody and the rencontre of a survey, which something is due to. */
export interface FoundPair {
  readonly person: string;
  readonly meeting: string;
}

interface Placed {
  readonly person: string;
  readonly id: string;
  readonly now: string;
  /** Null for a rencontre that is gone. */
  readonly meeting: MeetingRow | null;
  /** Undefined for somebody who is not noted as present (any more), or was erased. */
  readonly row: SurveyPersonRow | undefined;
}

/**
 * Does something for each pair that is found, batch after batch until none is: what is done has to take the pair off the
 * next search. Each batch is a transaction, one process after the other.
 */
export async function forEachPair(
  { database, clock }: PairDesk,
  find: (limit: number) => Promise<readonly FoundPair[]>,
  mayGoOn: () => boolean,
  act: (tx: GraphTransaction, placed: Placed) => Promise<void>,
): Promise<void> {
  for (let found = await find(BATCH); found.length > 0 && mayGoOn(); found = await find(BATCH))
    await inTurn(database, async (tx) => {
      const now = clock();
      for (const id of new Set(found.map(({ meeting }) => meeting))) {
        const [meeting = null] = await findMeetings(tx, [id]);
        const rows = new Map((await listSurveyPeople(tx, id)).map((row) => [row.person, row]));
        for (const { person } of found.filter((one) => one.meeting === id))
          await act(tx, { person, id, now, meeting, row: rows.get(person) });
      }
    });
}
