import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROWTH_WORDS } from '../../web/src/growth/growth-words';
import { en as firstEn } from '../../web/src/i18n/en';
import { fr as firstFr } from '../../web/src/i18n/fr';
import { ofTowns } from '../../web/src/i18n/of-towns';
import { TESTIMONY_WORDS } from '../../web/src/projects/testimonies/testimony-words';
import { RESULTS_WORDS } from '../../web/src/results/results-words';

const fr = { ...firstFr, ...GROWTH_WORDS.fr, ...RESULTS_WORDS.fr, ...TESTIMONY_WORDS.fr };
const en = { ...firstEn, ...GROWTH_WORDS.en, ...RESULTS_WORDS.en, ...TESTIMONY_WORDS.en };

type Catalogue = { [key: string]: string | Catalogue };

function entries(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : entries(value, `${prefix}${key}.`),
  );
}

const SOURCES = join(__dirname, '../../web/src');

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'gql')
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const french = entries(fr);
const bare = (key: string) => key.replace(/_(zero|one|other)$/, '');

test('both languages say the same things', () => {
  expect(entries(en).map(([key]) => key)).toEqual(french.map(([key]) => key));
});

test('both languages fill in the same blanks', () => {
  const blanks = (text: string) => (text.match(/\{\{\w+/g) ?? []).sort();
  const english = new Map(entries(en));
  for (const [key, text] of french)
    expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(text)]);
});

test('every text is used somewhere', () => {
  const code = sources(SOURCES);
  const isUsed = (key: string): boolean => {
    if (code.includes(`'${key}'`)) return true;
    const parts = key.split('.');
    return parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join('.')}.\${`));
  };
  const unused = [...new Set(french.map(([key]) => bare(key)))].filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

test('French texts keep their unbreakable spaces', () => {
  const broken = french.filter(([, text]) => / [:;!?»]|« /.test(text)).map(([key]) => key);
  expect(broken).toEqual([]);
});

test('French contracts the article of a town', () => {
  const names = ['Sevran', 'Le Bourget', 'Aulnay-sous-Bois', 'Épinay', 'Les Lilas'];
  expect(names.map((name) => ofTowns([name], 'fr'))).toEqual([
    'de Sevran',
    'du Bourget',
    'd’Aulnay-sous-Bois',
    'd’Épinay',
    'des Lilas',
  ]);
  expect(ofTowns(['Dugny', 'Le Bourget'], 'fr')).toBe('de Dugny et du Bourget');
});
