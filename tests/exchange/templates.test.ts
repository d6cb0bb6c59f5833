import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guessColumns } from '../../api/exchange/column-guess';
import { COLUMN_WORDS } from '../../api/exchange/column-words';
import { describeFile } from '../../api/exchange/describe-file';
import { FORMATS } from '../../api/exchange/formats/catalogue';
import { recogniseFormat } from '../../api/exchange/source-file';
import { listFormats, templateOf } from '../../api/exchange/templates';

describe('templates', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'interconnaissance-templates-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    'that of %s is taken for what it is when it comes back, every column of it',
    async (id, format) => {
      const path = join(folder, `${id}.csv`);
      writeFileSync(path, templateOf(id) ?? '');
      // Renamed by whoever filled it in.
      const described = await describeFile(path, 'mon tableau.csv');
      expect(described).toMatchObject({ format: id, rows: 1, problem: null });
      expect(described.columns.map(({ column }) => column)).toEqual(format.columns.map(({ name }) => name));
    },
  );

  test('say a word and an example for each required column, and no word of a column that is not there', () => {
    for (const { id, columns } of listFormats()) {
      expect(Object.keys(COLUMN_WORDS[id] ?? {}).sort()).toEqual(columns.map(({ name }) => name).sort());
      for (const { name, required, label, example } of columns) {
        expect([id, name, label]).not.toEqual([id, name, '']);
        if (required) expect([id, name, example]).not.toEqual([id, name, '']);
      }
    }
  });

  test('open in a French spreadsheet: a byte order mark, semicolons', () => {
    expect(templateOf('people')).toMatch(/^\uFEFFidentifiant;nom;structure;/);
    expect(templateOf('nothing')).toBeNull();
  });
});

describe('columns are guessed', () => {
  const structures = FORMATS.find(({ id }) => id === 'structures');
  const guess = (...headers: string[]) =>
    structures ? guessColumns(structures, headers).map((column) => column?.name ?? null) : [];

  test('in French and English, whatever the accents and marks', () => {
    expect(
      guess('REF', 'Raison sociale', 'Catégorie', 'VILLE', 'Téléphone', 'Courriel', 'Code postal'),
    ).toEqual(['id', 'name', 'kind', 'city', 'phone', 'email', 'postcode']);
    expect(guess('identifier', 'Name', 'type', 'town', 'phone number', 'E-mail', 'zip')).toEqual([
      'id',
      'name',
      'kind',
      'city',
      'phone',
      'email',
      'postcode',
    ]);
  });

  test('each once: a second telephone is left aside, a sure name goes before a likely one', () => {
    expect(guess('Tél.', 'Portable')).toEqual(['phone', null]);
    expect(guess('mobile', 'phone')).toEqual([null, 'phone']);
  });

  test('and a list of nothing known is nothing', () => {
    expect(recogniseFormat(['alpha', 'bêta'], 'people.csv')).toBeNull();
  });
});
