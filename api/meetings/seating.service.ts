import { setImmediate as pause } from 'node:timers/promises';
import { errors } from '../errors';
import { coordinatingTeam } from '../network/network-at';
import { classesOf, employersOf, newPairsAmong, type Seating, seatGuestsInTurns } from '../network/seating';
import type { Impossible, SeatingProblem } from '../network/seating/problem';
import type { RequestContext } from '../request-context';
import { getMeeting, namedAttendees } from './meeting.service';
import type { SeatingGuests } from './seating.type';

export const MOST_GUESTS = 400;
export const MOST_ROUNDS = 12;
const MOST_SEATS = 50;
const MOST_CONSTRAINTS = 60;
/** How many changes of places are weighed for one plan. */
const STEPS = 200_000;

export interface SeatingWish {
  readonly meeting: string;
  readonly tables: number;
  readonly seats: number;
  readonly rounds: number;
  readonly who: SeatingGuests | null;
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  readonly teamAtEachTable: boolean;
  readonly seed: number;
  readonly asOf: string | null;
  readonly withoutTeam: boolean;
}

export interface SeatingView {
  readonly meetingId: string;
  readonly who: SeatingGuests;
  /** By round, by table: ids of people. */
  readonly seats: readonly (readonly (readonly string[])[])[];
  readonly guestIds: readonly string[];
  readonly newPairs: number;
  readonly bound: number;
  readonly asOf: string;
}

async function guestsOf({ state, loaders }: RequestContext, { meeting, who }: SeatingWish) {
  const attended = namedAttendees(state, meeting);
  const chosen = who ?? (attended.length > 0 ? 'ATTENDED' : 'INVITED');
  if (chosen === 'ATTENDED') return { who: chosen, ids: attended };
  const invited = await loaders.invitedPeople.load(meeting);
  return { who: chosen, ids: [...new Set(invited.map(({ person }) => person))].sort() };
}

function refuseNumbers({ tables, seats, rounds }: SeatingWish, guests: number): void {
  const whole = (value: number, least: number, most: number, place: string) => {
    if (!Number.isInteger(value) || value < least || value > most)
      throw errors.invalid(place, `a whole number between ${least} and ${most}`);
  };
  whole(rounds, 1, MOST_ROUNDS, 'rounds');
  whole(seats, 2, MOST_SEATS, 'seats');
  if (guests < 2) throw errors.invalid('meeting', 'a rencontre with at least two people to seat');
  if (guests > MOST_GUESTS) throw errors.invalid('meeting', `a rencontre of at most ${MOST_GUESTS} people`);
  // Nobody sits alone.
  whole(tables, 1, Math.floor(guests / 2), 'tables');
  if (tables * seats < guests)
    throw errors.invalid(
      'seats',
      `at least ${Math.ceil(guests / tables)} a table: ${guests} people at ${tables} tables`,
    );
}

const SENTENCES: Readonly<Record<Impossible['reason'], string>> = {
  TOGETHER_TOO_MANY: 'More people are kept together than sit at one table.',
  TOGETHER_AND_APART: 'Two people are kept together and apart.',
  TEAM_TOO_FEW: 'There are fewer members of the team than tables.',
  NO_PLACE: 'No place is left that keeps every wish.',
};

/** Groups that share somebody are one. */
function joined(groups: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  for (const group of groups) {
    const touching = found.filter((other) => other.some((guest) => group.includes(guest)));
    for (const other of touching) found.splice(found.indexOf(other), 1);
    found.push([...new Set([...touching.flat(), ...group])].sort((a, b) => a - b));
  }
  return found.filter(({ length }) => length > 1);
}

/** Every two of a group that stays apart. */
const pairsOf = (group: readonly number[]): (readonly [number, number])[] =>
  group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const));

/**
 * Who sits where at a rencontre so that many meet anew, with a bound that no plan beats. Throws NOT_FOUND, INVALID for
 * numbers that do not fit who comes, CONFLICT that names who cannot be seated as wished.
 */
export async function seatMeeting(context: RequestContext, wish: SeatingWish): Promise<SeatingView> {
  const { viewer, state, loaders } = context;
  await getMeeting(viewer, loaders, wish.meeting);
  const asOf = wish.asOf ?? state.today();
  const at = state.at(asOf);
  const team = coordinatingTeam(state.network, at.asOf).people;
  const { who, ids } = await guestsOf(context, wish);
  const indexOf = (id: string) => state.network.people.indexOf.get(id) ?? -1;
  const guestIds = ids.filter((id) => indexOf(id) >= 0 && !(wish.withoutTeam && team[indexOf(id)]));
  const guests = guestIds.map(indexOf);
  refuseNumbers(wish, guests.length);
  const numbered = (groups: readonly (readonly string[])[], place: string) => {
    if (groups.length > MOST_CONSTRAINTS) throw errors.invalid(place, `at most ${MOST_CONSTRAINTS} groups`);
    return groups.map((group) =>
      [...new Set(group)].map((id) => {
        const guest = guestIds.indexOf(id);
        if (guest < 0) throw errors.invalid(place, `people who are seated: "${id}" is not`);
        return guest;
      }),
    );
  };
  const problem: SeatingProblem = {
    guests: guests.length,
    tables: wish.tables,
    rounds: wish.rounds,
    isNew: newPairsAmong(at, guests),
    team: Uint8Array.from(guests, (guest) => team[guest] as number),
    teamAtEachTable: wish.teamAtEachTable,
    together: joined(numbered(wish.together, 'together')),
    apart: numbered(wish.apart, 'apart').flatMap(pairsOf),
  };
  const options = { seed: wish.seed, steps: STEPS };
  const found = await seatGuestsInTurns(problem, classesOf(employersOf(at, guests)), options, pause);
  if ('reason' in found) {
    const names = found.guests.map((guest) => guestIds[guest] ?? '');
    throw errors.conflict(SENTENCES[found.reason], {
      place:
        found.reason === 'TEAM_TOO_FEW'
          ? 'teamAtEachTable'
          : found.reason === 'NO_PLACE'
            ? 'apart'
            : 'together',
      cure: 'Leave one of these wishes out, or change the number of tables.',
      facts: { reason: found.reason, people: names },
    });
  }
  return view(wish.meeting, who, guestIds, found, asOf);
}

function view(
  meetingId: string,
  who: SeatingGuests,
  guestIds: readonly string[],
  { seats, newPairs, bound }: Seating,
  asOf: string,
): SeatingView {
  const named = seats.map((round) => round.map((table) => table.map((guest) => guestIds[guest] ?? '')));
  return { meetingId, who, seats: named, guestIds, newPairs, bound, asOf };
}
