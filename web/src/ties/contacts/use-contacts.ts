import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ContactsQuery, NearestContactsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { CONTACTS, NEAREST, THEMES } from './contacts.query';
import { type ContactsSearch, isAsked, USUAL_BETWEEN } from './contacts-search';

export type Route = ContactsQuery['trustedContacts'][number];
export type Step = Route['steps'][number];
export type Nearest = NearestContactsQuery['nearestContacts'];

/** What is asked of the server; `from` null is oneself. */
function variablesOf(search: ContactsSearch, from: string | null) {
  const { person, structure, stage, city, theme, public: audience, between, asOf, withoutTeam } = search;
  const isNeed = !person && !structure;
  return {
    from,
    toPerson: person ?? null,
    toStructure: structure ?? null,
    need: isNeed
      ? { stage: stage ?? null, city: city ?? null, theme: theme ?? null, public: audience ?? null }
      : null,
    between: between ?? USUAL_BETWEEN,
    asOf: asOf ?? null,
    withoutTeam: withoutTeam ?? false,
  };
}

/** The routes from somebody (null: oneself), and what is left where there is none; nothing until something is asked. */
export function useContacts(search: ContactsSearch, from: string | null, enabled: boolean) {
  const variables = variablesOf(search, from);
  const may = enabled && isAsked(search) && search.person !== from;
  const routes = useQuery({
    queryKey: ['contacts', variables],
    queryFn: async ({ signal }) => (await execute(CONTACTS, variables, signal)).trustedContacts,
    enabled: may,
    placeholderData: keepPreviousData,
  });
  const isNone = routes.data?.length === 0 && !routes.isPlaceholderData;
  const nearest = useQuery({
    queryKey: ['nearest contacts', variables],
    queryFn: async ({ signal }) => (await execute(NEAREST, variables, signal)).nearestContacts,
    enabled: may && isNone,
  });
  return { routes, nearest: isNone ? nearest.data : undefined, error: routes.error ?? nearest.error, may };
}

/** What open structures say they are about, and whom they receive, for suggestions. */
export function useThemes(): { readonly themes: readonly string[]; readonly publics: readonly string[] } {
  const { data } = useQuery({ queryKey: ['themes'], queryFn: ({ signal }) => execute(THEMES, {}, signal) });
  return { themes: data?.themes ?? [], publics: data?.publics ?? [] };
}
