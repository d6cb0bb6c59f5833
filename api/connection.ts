import { Field, Int, ObjectType } from 'type-graphql';
import { errors } from './errors';

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** One page of a list: `first` nodes after the node that `after` names. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** What a list is ordered by, so that a cursor still works when the node it names is gone. */
export type SortKey = readonly [rank: number, text: string, id: string];
export const MAX_PAGE = 200;

export const compareKeys = (a: SortKey, b: SortKey): number =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);

const encode = (key: SortKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decode(cursor: string): SortKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      typeof key[0] === 'number' &&
      typeof key[1] === 'string' &&
      typeof key[2] === 'string'
    ) {
      return [key[0], key[1], key[2]];
    }
  } catch {
    // Told below.
  }
  throw errors.invalid('after', 'a cursor that an earlier page gave');
}

/** Where the keys after one begin. O(log keys). */
function placeAfter(ordered: readonly SortKey[], key: SortKey): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(ordered[middle] as SortKey, key) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The page of a list of keys in order; the nodes of the page are loaded by `load`, in the same order. O(page). */
export async function pageOfOrdered<T>(
  ordered: readonly SortKey[],
  first: number,
  after: string | null,
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<Page<T>> {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw errors.invalid('first', `a number between 1 and ${MAX_PAGE}`);
  }
  const start = after === null ? 0 : placeAfter(ordered, decode(after));
  const shown = ordered.slice(start, start + first);
  const nodes = await load(shown.map(([, , id]) => id));
  const last = shown.at(-1);
  return {
    edges: nodes.map((node, i) => ({
      get cursor() {
        return encode(shown[i] as SortKey);
      },
      node,
    })),
    pageInfo: {
      hasNextPage: ordered.length > start + shown.length,
      endCursor: last ? encode(last) : null,
    },
    totalCount: ordered.length,
  };
}

/** The page of a list of keys in any order. O(keys log keys). */
export const pageOf = <T>(
  keys: readonly SortKey[],
  first: number,
  after: string | null,
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<Page<T>> => pageOfOrdered([...keys].sort(compareKeys), first, after, load);

/** For the `totalCount` fields. */
export const CountType = () => Int;
