import { fold } from '../fold';
import type { PathStage, StructureKind } from '../kinds';

/** What a structure says of itself that a position can be guessed from. */
export interface SaidOfItself {
  readonly kind: StructureKind;
  /** Themes and types of service, as words or as the codes of data·inclusion. */
  readonly themes: readonly string[];
}

export interface PositionSuggestion {
  readonly stage: PathStage;
  /** The theme or type of service that says it, as the structure wrote it; null when its kind does. */
  readonly word: string | null;
}

/** What structures of a kind most often do; a kind that says little suggests nothing. */
const BY_KIND: Readonly<Partial<Record<StructureKind, readonly PathStage[]>>> = {
  SOCIAL_CENTRE: ['RECEPTION', 'AWARENESS'],
  EMPLOYMENT_SERVICE: ['ORIENTATION', 'SUPPORT'],
  INTEGRATION: ['SUPPORT', 'RECRUITMENT'],
  TRAINING: ['TRAINING'],
  LOCAL_AUTHORITY: ['RECEPTION'],
  COMPANY: ['RECRUITMENT'],
  HEALTH_SOCIAL: ['RECEPTION'],
  EDUCATION: ['ORIENTATION'],
};

/**
 * The rules, the narrower before the wider: the first whose word begins the theme says it. Codes are those of
 * data·inclusion, its types of service and its themes (github.com/gip-inclusion/data-inclusion-schema,
 * docs/referentiels), read with spaces for hyphens; the words beside them are how people write the same.
 */
const BY_WORD: readonly (readonly [PathStage, readonly string[]])[] = [
  [
    'FOLLOW_UP',
    [
      'trouver un emploi maintien dans lemploi',
      'handicap favoriser le retour et le maintien dans lemploi',
      'handicap adaptation au poste de travail',
      'maintien dans l emploi',
      'suivi dans l emploi',
    ],
  ],
  ['AWARENESS', ['choisir un metier decouvrir', 'remobilisation', 'estime de soi', 'atelier']],
  ['ORIENTATION', ['choisir un metier', 'orientation', 'se former monter son dossier']],
  [
    'SUPPORT',
    [
      'accompagnement',
      'preparer sa candidature',
      'numerique favoriser mon insertion professionnelle',
      'trouver un emploi convaincre',
      'trouver un emploi suivre',
    ],
  ],
  ['TRAINING', ['formation', 'se former', 'apprendre francais', 'francais', 'illettrisme']],
  ['RECRUITMENT', ['trouver un emploi', 'recrutement']],
  ['RECEPTION', ['accueil', 'information', 'acces aux droits']],
];

/** As the rules are written: no accents, no case, spaces for everything between words. */
const plain = (word: string): string =>
  fold(word)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const begins = (theme: string, word: string): boolean => theme === word || theme.startsWith(`${word} `);

/**
 * Where a structure may stand, by its kind and by each of its themes, in the order of the rules and each step once; a
 * theme explains better than a kind. Steps where it stands, or stood and left, are not suggested again: whether it
 * does is for the structure to say.
 */
export function suggestPositions(
  { kind, themes }: SaidOfItself,
  settled: readonly PathStage[],
): PositionSuggestion[] {
  const found = new Map<PathStage, string | null>();
  for (const stage of BY_KIND[kind] ?? []) found.set(stage, null);
  for (const word of themes) {
    const theme = plain(word);
    const rule = BY_WORD.find(([, words]) => words.some((start) => begins(theme, start)));
    if (rule && !found.get(rule[0])) found.set(rule[0], word);
  }
  return [...found].flatMap(([stage, word]) => (settled.includes(stage) ? [] : [{ stage, word }]));
}
