import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { EVERY_STRUCTURE, EVERYBODY } from './attendance.query';
import type { Somebody } from './roll';

/** 25 pages of 200. */
const MOST_PAGES = 25;

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

export const useEveryStructure = () =>
  useQuery({
    queryKey: ['every-structure'],
    staleTime: A_WHILE,
    queryFn: ({ signal }) =>
      allPages(async (after) => (await execute(EVERY_STRUCTURE, { after }, signal)).structures),
  });
