import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import { newDoorCode } from '../../access/secrets';
import { newEmployment } from '../../directory/employment-change.service';
import { knownPerson } from '../../directory/known-person';
import { refuseSameName } from '../../directory/person-change.service';
import { errors } from '../../errors';
import { fold } from '../../fold';
import type { RequestContext } from '../../request-context';
import { getMeeting } from '../meeting.service';
import { dropArrival, findArrival, findDoorCode, listArrivals, saveDoorCode } from './door.repository';
import type { Arrival } from './door.type';
import { soundsLike } from './find-oneself';

const MOST_ALIKE = 5;

/** The code of the poster; null until one is made. */
export const doorCodeOf = ({ desk }: RequestContext, meeting: string): Promise<string | null> =>
  findDoorCode(desk.database, meeting);

/** A code for the door, or a new one in the place of the old, which opens nothing any more. */
export async function renewDoorCode(
  context: RequestContext,
  mutationId: string,
  meeting: string,
): Promise<ChangeReceipt> {
  await getMeeting(context.viewer, context.loaders, meeting);
  const code = newDoorCode();
  const createdAt = context.desk.clock();
  return changeRecords(
    context,
    { mutationId, operation: 'DOOR_CODE_RENEWED', asks: { meeting }, about: [meeting] },
    async (writer) => {
      await writer.touchNode('Meeting', meeting);
      await saveDoorCode(writer.transaction, { id: meeting, code, createdAt });
    },
  );
}

/** Who waits at the door, with the people of the directory whom each may be. */
export async function arrivalsOf({ state, desk }: RequestContext, meeting: string): Promise<Arrival[]> {
  const { people, structures } = state.network.records;
  const rows = await listArrivals(desk.database, meeting);
  return rows.map(({ id, name, structure, email, at }) => ({
    id,
    name,
    structureName: structure,
    email,
    at,
    structureId:
      structures.find((one) => structure !== null && one.until === null && fold(one.name) === fold(structure))
        ?.id ?? null,
    alikeIds: people
      .filter((one) => soundsLike(one.name, name))
      .map((one) => one.id)
      .slice(0, MOST_ALIKE),
  }));
}

/** Somebody who waited is present: as a person of the directory, or as a new one, of a structure where it is known. */
export async function confirmArrival(
  context: RequestContext,
  mutationId: string,
  id: string,
  person: string | null,
  structure: string | null,
): Promise<ChangeReceipt> {
  return changeRecords(
    context,
    { mutationId, operation: 'ARRIVAL_CONFIRMED', asks: { id, person, structure } },
    async (writer) => {
      const arrival = await findArrival(writer.transaction, id);
      if (!arrival) throw errors.notFound('arrival', id);
      const { meeting, name, email } = arrival;
      const today = context.state.today();
      const who = person ?? writer.newId(0);
      if (person !== null) await knownPerson(writer, person);
      else {
        if (structure !== null) await refuseSameName(writer, structure, name, today);
        // Written for this rencontre: shown to no more people than that until its person says otherwise.
        const contact = email === null ? {} : { email, emailVisibility: 'MY_STRUCTURE' };
        await writer.createNode('Person', who, { name, ...contact });
        if (structure !== null) await newEmployment(writer, today, { person: who, structure }, 1);
      }
      await writer.putLink('ATTENDED', who, meeting);
      await dropArrival(writer.transaction, id);
    },
  );
}

/** Nobody to note: what was written goes. */
export const dismissArrival = (
  context: RequestContext,
  mutationId: string,
  id: string,
): Promise<ChangeReceipt> =>
  changeRecords(
    context,
    { mutationId, operation: 'ARRIVAL_CONFIRMED', asks: { id, dismissed: true } },
    (writer) => dropArrival(writer.transaction, id),
  );
