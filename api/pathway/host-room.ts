import type { RecordWriter } from '../access/record-writer';
import { errors } from '../errors';
import { halfDaysTaken } from './half-days';
import { findOutreachHosted } from './outreach.repository';
import { type GivesRoom, roomGiven, roomUsed, type TakesRoom } from './outreach-room';

export interface RoomAtHost {
  /** Half-days a week; null when the host did not say. */
  readonly given: number | null;
  /** The most that other sessions take while this one lasts. */
  readonly used: number;
  readonly wanted: number;
}

/** What a session wants of its host beside what others take, as stored in this transaction. */
export async function roomAtHost(
  writer: RecordWriter,
  host: string,
  session: TakesRoom,
): Promise<RoomAtHost> {
  const stored = await writer.node('Structure', host);
  if (!stored) throw errors.notFound('structure', host);
  const others = (await findOutreachHosted(writer.transaction, [host])).filter(
    ({ id, state }) => state === 'AGREED' && id !== session.id,
  );
  const says: GivesRoom = {
    hostsOutreach: stored.hostsOutreach === true,
    outreachRoom: typeof stored.outreachRoom === 'number' ? stored.outreachRoom : null,
  };
  return {
    given: roomGiven(says),
    used: roomUsed(others, session),
    wanted: halfDaysTaken(session.days),
  };
}

export const isBeyond = ({ given, used, wanted }: RoomAtHost): boolean =>
  given === null || used + wanted > given;

/** Never beyond the room that the host gave: throws CONFLICT that says what is left, and what to do. */
export async function refuseBeyondRoom(
  writer: RecordWriter,
  host: string,
  session: TakesRoom,
): Promise<void> {
  const room = await roomAtHost(writer, host, session);
  if (isBeyond(room)) throw errors.noRoom(room);
}
