import { fold } from '../../fold';

/** Words that say nothing of what an idea is about. */
const SMALL = new Set(
  'a afin au aux avec ce ces chaque comme dans de des du elle en entre et faire il ils je l la le les leur leurs lui mais mon nos notre nous on ont ou par pas plus pour qu que qui sa sans se ses si son sur tous tout toute toutes un une vers vos votre y'.split(
    ' ',
  ),
);

/** The words of a sentence that tell it, without endings of number and gender: "Visites croisées" → visit, crois. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !SMALL.has(word));
  return new Set(words.map((word) => (word.length > 4 ? word.replace(/(ees|ee|es|s|x|e)$/, '') : word)));
}

/** Shared words over all words (Jaccard 1901): 0 for nothing in common, 1 for the same words. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

const ENOUGH = 0.3;

/**
 * Of these, those that may say the same as a text, the likest first; ids break ties. O(texts · words): for the hundreds
 * of ideas of a territory, as one types.
 */
export function alike<Item extends { readonly id: string; readonly text: string }>(
  text: string,
  items: readonly Item[],
  most = 3,
): Item[] {
  const words = tellingWords(text);
  if (words.size < 2) return [];
  return items
    .map((item) => ({ item, likeness: likeness(words, tellingWords(item.text)) }))
    .filter((found) => found.likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, most)
    .map(({ item }) => item);
}
