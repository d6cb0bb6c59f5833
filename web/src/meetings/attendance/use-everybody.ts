import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '../../graphql/execute';
import { EVERY_STRUCTURE, EVERYBODY } from './attendance.query';
import type { Somebody } from './roll';

const MOST_PAGES = 25;
const MOST_HELD = MOST_PAGES * 200;
const NOBODY: Somebody[] = [];

interface Page<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** Reads a connection to its end, or to the most that a phone is to hold. */
export async function allPages<Item>(read: (after: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { edges, pageInfo } = await read(after);
    items.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? null;
  }
  return items;
}

export const EVERYBODY_KEY = ['everybody'] as const;
const A_WHILE = 5 * 60_000;

/** The whole directory, names and structures, kept on the phone: the search at the door needs no connection. */
export const useEverybody = ({ enabled = true } = {}) =>
  useQuery<Somebody[]>({
    enabled,
    queryKey: EVERYBODY_KEY,
    staleTime: A_WHILE,
    queryFn: ({ signal }) => allPages(async (after) => (await execute(EVERYBODY, { after }, signal)).people),
  });

/**
 * The same with what the server finds for a text: a territory of more people than a phone holds is searched there, as
 * long as there is a connection.
 */
export function useFindable(text: string, { enabled = true } = {}) {
  const everybody = useEverybody({ enabled });
  const held = everybody.data ?? NOBODY;
  const search = text.trim();
  const { data: found = NOBODY } = useQuery<Somebody[]>({
    enabled: enabled && held.length >= MOST_HELD && search.length > 1,
    queryKey: ['somebody', search],
    queryFn: async ({ signal }) =>
      (await execute(EVERYBODY, { search }, signal)).people.edges.map(({ node }) => node),
  });
  const people = useMemo(
    () =>
      found.length === 0 ? held : [...new Map([...held, ...found].map((one) => [one.id, one])).values()],
    [held, found],
  );
  return { ...everybody, people };
}

export const useEveryStructure = () =>
  useQuery({
    queryKey: ['every-structure'],
    staleTime: A_WHILE,
    queryFn: ({ signal }) =>
      allPages(async (after) => (await execute(EVERY_STRUCTURE, { after }, signal)).structures),
  });
