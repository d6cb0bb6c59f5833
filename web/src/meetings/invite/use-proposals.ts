import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { rollOf } from '../attendance/roll';
import { allPages, useFindable } from '../attendance/use-everybody';
import { useMeeting } from '../use-meetings';
import { type FirstProposal, firstShown, isolatedFirst, neverCame } from './first-to-invite';
import { EVERYBODY_TO_INVITE, ISOLATED_CONTACTS, PEOPLE_OF_TOWN } from './invite.query';
import type { InviteSearch } from './invite-search';
import { type Proposal, proposalOf } from './proposals';

/** A name found among many is one of these. */
const MOST_FOUND = 50;

interface Proposals {
  readonly people: readonly (Proposal | FirstProposal)[];
  /** Isolated structures where nobody is registered yet. */
  readonly nobody: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Whom one may invite, from where one starts; by name. */
export function useProposals(search: InviteSearch, text: string, here: ReadonlySet<string>): Proposals {
  const { from = 'name', with: which = '' } = search;
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
  const never = useQuery({
    enabled: from === 'never',
    queryKey: ['everybody-to-invite'],
    queryFn: ({ signal }) =>
      allPages(async (after) => (await execute(EVERYBODY_TO_INVITE, { after }, signal)).people),
  });
  const first = (all: readonly FirstProposal[]) => firstShown(all, search, here, compare);
  const byName = (all: readonly Proposal[]) => [...all].sort((a, b) => compare(a.name, b.name));
  const { query, people } = {
    name: {
      query: everybody,
      people: () =>
        text.trim() === ''
          ? []
          : byName(rollOf(everybody.people, new Set(), text).others.slice(0, MOST_FOUND).map(proposalOf)),
    },
    meeting: { query: meeting, people: () => byName((meeting.data?.attendees ?? []).map(proposalOf)) },
    town: { query: town, people: () => byName((town.data ?? []).map(proposalOf)) },
    never: { query: never, people: () => first(neverCame(never.data ?? [])) },
    isolated: { query: isolated, people: () => first(isolatedFirst(isolated.data ?? [])) },
  }[from];
  return {
    people: people(),
    nobody:
      from === 'isolated'
        ? (isolated.data ?? []).filter(({ structure }) => (structure.people ?? []).length === 0).length
        : 0,
    isPending: query.isLoading,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
