import { createPace } from '../../access/pace';
import { openedBy } from '../../access/personal-link';
import { employersAt } from '../../directory/person.service';
import { errors } from '../../errors';
import { parisClock } from '../../exchange/calendar/paris-time';
import { plusDays } from '../../plus-days';
import type { RequestContext } from '../../request-context';
import { DEMONSTRATION_DAYS } from '../../ties/network-state';
import { whoIsInvited } from '../invitations/guest.service';
import type { MeetingRow } from '../meeting.repository';
import { getMeeting, namedAttendees } from '../meeting.service';
import { findDoor } from './door.repository';
import type { Door, DoorPerson } from './door.type';
import { doorHours, doorState } from './door-hours';
import { findOneself } from './find-oneself';

/** By the code of the poster, or by the link of one's invitation. */
export interface DoorKey {
  readonly code: string | null;
  readonly token: string | null;
}

/** A whole room types within a few minutes, often through one address. */
export const SEARCHES_PER_MINUTE = 180;
const searches = createPace(SEARCHES_PER_MINUTE);
const MOST_CODE = 40;

/**
 * What the clocks of Paris show. On the demonstration the hour is theirs and the day its own; the first who arrives makes
 * that day a later one, and the door stays open for those behind.
 */
export function nowAtTheDoor(
  { state, desk }: RequestContext,
  { heldOn }: Pick<MeetingRow, 'heldOn'>,
): string {
  const shown = parisClock(desk.clock());
  if (!state.demonstration) return shown;
  const today = state.today();
  return `${plusDays(heldOn, DEMONSTRATION_DAYS) === today ? heldOn : today}${shown.slice(10)}`;
}

/** A code as it is stored, however it was typed. */
const tidy = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The rencontre behind the door, and who holds the link where there is one; LINK_UNUSABLE for a code that is none. */
export async function behindTheDoor(
  context: RequestContext,
  { code, token }: DoorKey,
): Promise<{ readonly meeting: MeetingRow; readonly guest: string | null }> {
  if (token !== null) {
    const { meeting, person } = await whoIsInvited(context, { token, meeting: null });
    return { meeting, guest: person };
  }
  const { desk, viewer, loaders } = context;
  const known = await openedBy(
    context,
    () => (code === null || code.length > MOST_CODE ? null : findDoor(desk.database, tidy(code))),
    () => errors.doorShut('UNKNOWN'),
  );
  return { meeting: await getMeeting(viewer, loaders, known), guest: null };
}

function personAt({ state }: RequestContext, meeting: MeetingRow, id: string, name: string): DoorPerson {
  const names = new Map(state.network.records.structures.map((one) => [one.id, one.name]));
  const employers = employersAt(state, id, meeting.heldOn).map((employer) => names.get(employer) ?? '');
  return { id, name, structures: employers.sort(), present: namedAttendees(state, meeting.id).includes(id) };
}

/** What one sees at the door: which rencontre, whether it is open, and who one is where a link tells. */
export async function openDoor(context: RequestContext, key: DoorKey): Promise<Door> {
  const { meeting, guest } = await behindTheDoor(context, key);
  const { state, loaders } = context;
  const towns = (await loaders.meetingTowns.load(meeting.id)).map(({ city }) => city);
  const person = guest === null ? null : await loaders.person.load(guest);
  return {
    title: meeting.title,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    place: meeting.place,
    towns: state.cities.filter((city) => towns.includes(city.id)).map(({ name }) => name),
    state: doorState(meeting, nowAtTheDoor(context, meeting)),
    opensAt: doorHours(meeting).opensAt,
    you: person ? personAt(context, meeting, person.id, person.name) : null,
  };
}

/** Whom somebody may be who types a few letters of their name; five at most, while the door is open. */
export async function lookForOneself(
  context: RequestContext,
  code: string,
  name: string,
): Promise<DoorPerson[]> {
  const { desk, machine = '', state, loaders } = context;
  const { meeting } = await behindTheDoor(context, { code, token: null });
  const is = doorState(meeting, nowAtTheDoor(context, meeting));
  if (is !== 'OPEN') throw errors.doorShut(is);
  searches.refuse(desk, machine);
  searches.note(desk, machine);
  const invited = new Set((await loaders.invitedPeople.load(meeting.id)).map(({ person }) => person));
  const people = state.network.records.people
    .filter((one) => one.name !== '')
    .map((one) => ({ id: one.id, name: one.name, invited: invited.has(one.id) }));
  return findOneself(people, name).map((one) => personAt(context, meeting, one.id, one.name));
}
