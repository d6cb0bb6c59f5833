import { fold } from '../fold';

/** What tells one structure from another at first sight. */
export interface Likeness {
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  /** Ids of its towns. */
  readonly cities: readonly string[];
}

export const DUPLICATE_REASONS = ['SIRET', 'NAME'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface DuplicatePair {
  readonly one: string;
  readonly other: string;
  readonly because: readonly DuplicateReason[];
}

/** A name without accents, case, punctuation and order of words; the dots of an acronym join its letters. */
export const nameKey = (name: string): string =>
  (
    fold(name)
      .replace(/\./g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .sort()
    .join(' ');

const digitsOf = (siret: string | null): string => (siret ?? '').replace(/\D/g, '');

/** What a structure shares with its likes: one key for its SIRET, one for its name in each of its towns. */
function keysOf({ name, siret, cities }: Omit<Likeness, 'id'>): [DuplicateReason, string][] {
  const [number, words] = [digitsOf(siret), nameKey(name)];
  return [
    ...(number === '' ? [] : [['SIRET', number] as [DuplicateReason, string]]),
    ...(words === ''
      ? []
      : [...new Set(cities)].map((city): [DuplicateReason, string] => ['NAME', `${words}\t${city}`])),
  ];
}

/** Two ids in one order, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/**
 * Structures that look like one: the same SIRET, or the same name in a town of both. `apart` holds the `pairKey` of
 * those that are known to be two. Linear in the structures and in the pairs, of which at most `most` are answered.
 */
export function findDuplicates(
  structures: readonly Likeness[],
  apart: ReadonlySet<string> = new Set(),
  most = Number.POSITIVE_INFINITY,
): DuplicatePair[] {
  const groups = new Map<string, string[]>();
  const found = new Map<string, { one: string; other: string; because: DuplicateReason[] }>();
  for (const structure of structures)
    for (const [reason, text] of keysOf(structure)) {
      const key = `${reason} ${text}`;
      const likes = groups.get(key) ?? [];
      groups.set(key, likes);
      for (const like of likes) {
        const pair = pairKey(like, structure.id);
        if (apart.has(pair)) continue;
        const known = found.get(pair);
        if (!known && found.size >= most) break;
        const [one, other] = like < structure.id ? [like, structure.id] : [structure.id, like];
        if (!known) found.set(pair, { one, other, because: [reason] });
        else if (!known.because.includes(reason)) known.because.push(reason);
      }
      likes.push(structure.id);
    }
  return [...found.values()];
}

/** Structures by what they share with their likes, to find some of them by words without looking at all. */
export type LikenessIndex = ReadonlyMap<string, readonly string[]>;

/** Linear in the structures. */
export function indexLikenesses(structures: readonly Likeness[]): LikenessIndex {
  const index = new Map<string, string[]>();
  for (const structure of structures)
    for (const [reason, text] of keysOf(structure)) {
      const likes = index.get(`${reason} ${text}`) ?? [];
      likes.push(structure.id);
      index.set(`${reason} ${text}`, likes);
    }
  return index;
}

/** The structures that somebody's words may mean, by id; one of them may be left out. */
export function findLikes(
  words: Omit<Likeness, 'id'>,
  index: LikenessIndex,
  except: string | null = null,
): { readonly id: string; readonly because: readonly DuplicateReason[] }[] {
  const found = new Map<string, Set<DuplicateReason>>();
  for (const [reason, text] of keysOf(words))
    for (const id of index.get(`${reason} ${text}`) ?? [])
      if (id !== except) found.set(id, (found.get(id) ?? new Set()).add(reason));
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, because]) => ({ id, because: [...because] }));
}
