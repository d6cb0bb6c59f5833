import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../fold';
import { projectRoot } from '../../root';
import { type FormatCard, type FormatStep, minutesOf } from './format-card';

export const LANGUAGES = ['FR', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];

interface WrittenFormat {
  readonly id: string;
  /** What files may call it. */
  readonly names: readonly string[];
  readonly title: string;
  readonly purpose: string;
  readonly peopleFrom: number;
  readonly peopleTo: number;
  readonly material: readonly string[];
  readonly steps: readonly FormatStep[];
  readonly tips: readonly string[];
}

const read = new Map<Language, readonly WrittenFormat[]>();

function written(language: Language): readonly WrittenFormat[] {
  const known = read.get(language);
  if (known) return known;
  const path = join(projectRoot(), 'seeds', 'formats', `${language.toLowerCase()}.json`);
  const formats = JSON.parse(readFileSync(path, 'utf8')) as WrittenFormat[];
  read.set(language, formats);
  return formats;
}

const cardOf = ({ names: _names, ...format }: WrittenFormat): FormatCard => ({
  ...format,
  builtIn: true,
  minutes: minutesOf(format.steps),
  version: 1,
});

/** The cards that come with the application, in the order of their file (seeds/formats/). */
export const builtInFormats = (language: Language): FormatCard[] => written(language).map(cardOf);

/** The card that a file means by a name, in any language; null when none is called so. */
export function builtInCalled(name: string, language: Language): FormatCard | null {
  const called = fold(name);
  const found = LANGUAGES.flatMap(written).find(({ names, title }) =>
    [title, ...names].some((one) => fold(one) === called),
  );
  return builtInFormats(language).find(({ id }) => id === found?.id) ?? null;
}
