import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { coordinates, useMe } from '../../access/use-me';
import type { SeatingGuestsOfQuery, SeatingPlanQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { SEATING, SEATING_GUESTS } from './seating.query';
import { readWishes, type SeatingSearch } from './seating-search';

export type SeatedMeeting = SeatingGuestsOfQuery['meeting'];
export type SeatingPlan = SeatingPlanQuery['seating'];

/** What the plan is made with: as the address says, else what suits how many come. */
export interface SeatingSettings {
  readonly who: 'INVITED' | 'ATTENDED';
  readonly guests: SeatedMeeting['invited'];
  readonly tables: number;
  readonly seats: number;
  readonly rounds: number;
}

const USUAL_SEATS = 6;
const USUAL_ROUNDS = 3;

export function settingsOf({ attendees, invited }: SeatedMeeting, search: SeatingSearch): SeatingSettings {
  const who = search.who ?? (attendees.length > 0 ? 'ATTENDED' : 'INVITED');
  const guests = who === 'ATTENDED' ? attendees : invited;
  const tables = search.tables ?? Math.max(1, Math.ceil(guests.length / (search.seats ?? USUAL_SEATS)));
  const seats = search.seats ?? Math.max(2, Math.ceil(guests.length / tables));
  return { who, guests, tables, seats, rounds: search.rounds ?? USUAL_ROUNDS };
}

export function useSeatedMeeting(id: string) {
  const me = useMe();
  return useQuery({
    queryKey: ['seating-guests', id],
    queryFn: async ({ signal }) => (await execute(SEATING_GUESTS, { id }, signal)).meeting,
    enabled: me !== undefined && coordinates(me),
  });
}

export const useSeating = (meeting: string, settings: SeatingSettings | null, search: SeatingSearch) =>
  useQuery({
    queryKey: ['seating', meeting, settings, search],
    queryFn: async ({ signal }) => {
      const { who, tables, seats, rounds } = settings as SeatingSettings;
      const variables = {
        meeting,
        who,
        tables,
        seats,
        rounds,
        together: readWishes(search.together).map((pair) => [...pair]),
        apart: readWishes(search.apart).map((pair) => [...pair]),
        team: search.team ?? false,
        withoutTeam: search.withoutTeam ?? false,
        seed: search.plan ?? 1,
      };
      return (await execute(SEATING, variables, signal)).seating;
    },
    enabled: settings !== null && settings.guests.length > 1,
    placeholderData: keepPreviousData,
    retry: false,
  });
