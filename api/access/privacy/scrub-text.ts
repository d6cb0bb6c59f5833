import { fold } from '../../fold';

/** What stands where somebody who was erased was named. */
export const ERASED_WORD = '[personne effacée]';

/** What tells who somebody is, as it may stand in a text that others wrote. */
export interface Traces {
  /** Left alone when somebody else of the directory has the same name, or when it is one word. */
  readonly names: readonly string[];
  readonly contacts: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const spaced = (text: string): string => escaped(text).replace(/\s+/g, '\\s+');

/** One word names too many people, and too many things. */
export const isTellingName = (name: string): boolean => name.trim().split(/\s+/).length > 1;

/** The texts to look for: as they are, without accents, and as JSON writes them. */
export const searchedTraces = ({ names, contacts }: Traces): string[] => [
  ...new Set([...names, ...names.map(fold), ...contacts].flatMap((text) => [text, inJson(text)])),
];

/** Puts ERASED_WORD in the place of every trace; the text itself where there is none. Case is ignored. */
export function withoutTraces(traces: Traces): (text: string) => string {
  const searched = searchedTraces(traces).filter((text) => text.trim() !== '');
  if (searched.length === 0) return (text) => text;
  const longest = [...searched].sort((a, b) => b.length - a.length).map(spaced);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, ERASED_WORD);
}
