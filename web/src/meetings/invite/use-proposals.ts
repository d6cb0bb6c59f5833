import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { rollOf } from '../attendance/roll';
import { allPages, useFindable } from '../attendance/use-everybody';
import { useMeeting } from '../use-meetings';
import { ISOLATED_CONTACTS, PEOPLE_OF_TOWN } from './invite.query';
import type { InviteSearch } from './invite-search';
import { isolatedProposals, type Proposal, proposalOf } from './proposals';

/** A name found among many is one of these. */
const MOST_FOUND = 50;

interface Proposals {
  readonly people: readonly Proposal[];
  /** Isolated structures where nobody is registered yet. */
  readonly nobody: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Whom one may invite, from where one starts; by name. */
export function useProposals({ from = 'name', with: which = '' }: InviteSearch, text: string): Proposals {
  const { compare } = useWords();
  const everybody = useFindable(text, { enabled: from === 'name' });
  const meeting = useMeeting(from === 'meeting' ? which : '');
  const town = useQuery({
    enabled: from === 'town' && which !== '',
    queryKey: ['people-of-town', which],
    queryFn: ({ signal }) =>
      allPages(async (after) => (await execute(PEOPLE_OF_TOWN, { city: which, after }, signal)).people),
  });
  const isolated = useQuery({
    enabled: from === 'isolated',
    queryKey: ['isolated-contacts'],
    queryFn: async ({ signal }) => (await execute(ISOLATED_CONTACTS, {}, signal)).isolatedStructures,
  });
  const { query, people } = {
    name: {
      query: everybody,
      people: () =>
        text.trim() === ''
          ? []
          : rollOf(everybody.people, new Set(), text).others.slice(0, MOST_FOUND).map(proposalOf),
    },
    meeting: { query: meeting, people: () => (meeting.data?.attendees ?? []).map(proposalOf) },
    town: { query: town, people: () => (town.data ?? []).map(proposalOf) },
    isolated: { query: isolated, people: () => isolatedProposals(isolated.data ?? []).people },
  }[from];
  return {
    people: [...people()].sort((a, b) => compare(a.name, b.name)),
    nobody: from === 'isolated' ? isolatedProposals(isolated.data ?? []).nobody : 0,
    isPending: query.isLoading,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
