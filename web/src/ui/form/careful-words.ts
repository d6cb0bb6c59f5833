import { fold } from '../../../../api/fold';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The words of a list that a text says, as they stand in the list, each once: whole words, accents and case ignored, an
 * s or x at their end too. `list` is `mot|plusieurs mots|…`.
 */
export function carefulWordsIn(text: string, list: string): string[] {
  const said = fold(text);
  return list
    .split('|')
    .map((word) => word.trim())
    .filter(
      (word) =>
        word !== '' && new RegExp(`(?<![a-z0-9])${escaped(fold(word))}(?:e?s|x)?(?![a-z0-9])`).test(said),
    );
}
