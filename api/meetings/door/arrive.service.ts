import { changeRecords } from '../../access/change-records';
import { createPace } from '../../access/pace';
import { VISITOR, type Viewer, viewerOfLink } from '../../access/viewer';
import { knownPerson } from '../../directory/known-person';
import { errors } from '../../errors';
import { email as anAddress, line } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { listArrivals, recordArrival } from './door.repository';
import { behindTheDoor, type DoorKey, nowAtTheDoor } from './door.service';
import { doorState, takesArrivals } from './door-hours';

/** How what is done by the code of a poster is signed: nobody proved who they are. */
export const DOOR_SIGNATURE = 'door';
/** More than a room holds is no room. */
const MOST_WAITING = 200;
export const ARRIVALS_PER_MINUTE = 120;
const arrivals = createPace(ARRIVALS_PER_MINUTE);

async function atTheDoor(context: RequestContext, key: DoorKey) {
  const { desk, machine = '' } = context;
  const { meeting, guest } = await behindTheDoor(context, key);
  const now = nowAtTheDoor(context, meeting);
  if (!takesArrivals(meeting, now))
    throw errors.doorShut(doorState(meeting, now) === 'EARLY' ? 'EARLY' : 'CLOSED');
  arrivals.refuse(desk, machine);
  arrivals.note(desk, machine);
  const viewer: Viewer = guest === null ? { ...VISITOR, signature: DOOR_SIGNATURE } : viewerOfLink(guest);
  return { meeting, guest, viewer };
}

/**
 * Marks oneself as present: by the link of an invitation whoever it is for, by the code whoever one says one is. Who
 * was noted already stays so, whoever noted them. Returns the name.
 */
export async function arrive(
  context: RequestContext,
  mutationId: string,
  key: DoorKey,
  person: string | null,
): Promise<string> {
  const { meeting, guest, viewer } = await atTheDoor(context, key);
  const who = guest ?? person;
  if (who === null) throw errors.invalid('person', 'who one is, or the token of an invitation');
  let name = '';
  const said = { ...context, viewer };
  await changeRecords(
    said,
    { mutationId, operation: 'ARRIVED', asks: { meeting: meeting.id, who } },
    async (writer) => {
      name = String((await knownPerson(writer, who)).name);
      const noted = (await writer.linksFrom('ATTENDED', who)).some(({ to }) => to === meeting.id);
      if (!noted) await writer.putLink('ATTENDED', who, meeting.id, { how: 'DOOR' });
    },
  );
  return name === '' ? ((await context.loaders.person.load(who))?.name ?? '') : name;
}

export interface Newcomer {
  readonly name: string;
  readonly structure: string | null;
  readonly email: string | null;
}

/** Says that one is there and stands on no list: whoever takes the attendance confirms it. Twice is once. */
export async function announceArrival(
  context: RequestContext,
  mutationId: string,
  code: string,
  { name, structure, email }: Newcomer,
): Promise<void> {
  const { meeting, viewer } = await atTheDoor(context, { code, token: null });
  const said = {
    name: String(line(120)(name, 'name')),
    structure:
      structure === null || structure.trim() === '' ? null : String(line(200)(structure, 'structure')),
    email: email === null || email.trim() === '' ? null : String(anAddress(email, 'email')),
  };
  const at = context.desk.clock();
  // Not a change of any record yet: what a stranger types is kept out of the journal.
  await changeRecords(
    { ...context, viewer },
    { mutationId, operation: 'ARRIVED', asks: { meeting: meeting.id, ...said } },
    async (writer) => {
      if ((await listArrivals(writer.transaction, meeting.id)).length >= MOST_WAITING)
        throw errors.conflict('Too many people wait at this door.', {
          place: 'code',
          cure: 'Say to whoever welcomes you that you are here.',
          facts: { reason: 'TOO_MANY' },
        });
      await recordArrival(writer.transaction, { id: writer.newId(0), meeting: meeting.id, ...said, at });
    },
  );
}
