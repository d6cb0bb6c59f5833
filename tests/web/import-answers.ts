import { ANSWERS } from './answers';

export const UPLOAD = '0123456789abcdef0123456789abcdef';
const column = (name: string, label: string, required = false, example = '') => ({
  name,
  label,
  required,
  example,
});

export const FORMATS = {
  importFormats: [
    {
      id: 'structures',
      columns: [
        column('id', 'identifiant', true, 'ml-sevran'),
        column('name', 'nom', true, 'Mission locale'),
        column('kind', 'type', true, 'emploi'),
        column('city', 'commune', true, 'Sevran'),
        column('phone', 'téléphone'),
      ],
    },
    {
      id: 'people',
      columns: [
        column('id', 'identifiant', true),
        column('name', 'nom', true),
        column('structure', 'structure'),
      ],
    },
  ],
};

/** A list of structures whose kind is called by a name that nobody knows, and twice a title. */
export const DESCRIBED = {
  upload: UPLOAD,
  files: [
    {
      name: 'acteurs.csv',
      format: 'structures',
      encoding: 'windows-1252',
      separator: ';',
      columns: [
        { header: 'N°', column: 'id' },
        { header: 'Nom', column: 'name' },
        { header: 'Genre', column: null },
        { header: 'Ville', column: 'city' },
        { header: 'Nom', column: null },
        { header: 'Portable', column: 'phone' },
      ],
      guesses: {
        structures: ['id', 'name', null, 'city', null, 'phone'],
        people: ['id', 'name', null, null, null, null],
      },
      rows: 3,
      sample: [
        ['1', 'Mission locale', 'emploi', 'Sevran', '', '01'],
        ['2', 'GRETA', 'formation', 'Drancy', '', '02'],
        ['3', 'Mairie', 'mairie', 'Dugny', '', '03'],
        ['4', 'Quatrième', 'autre', 'Dugny', '', '04'],
      ],
      problem: null,
    },
    {
      name: 'photo.png',
      format: null,
      encoding: null,
      separator: null,
      columns: [],
      guesses: {},
      rows: 0,
      sample: [],
      problem: 'csv',
    },
  ],
};

const FILE = {
  file: 'acteurs.csv',
  format: 'structures',
  rows: 15,
  created: 13,
  updated: 1,
  unchanged: 1,
  createdNames: ['GRETA', 'Mairie'],
  updatedNames: ['Mission locale'],
  keptFields: [{ id: 's1', name: 'Mission locale', fields: ['phone'] }],
  keptOwnWord: ['Zoé → Sam'],
  leftOut: ['p4'],
};
export const TRIED = {
  importFile: {
    files: [FILE],
    problems: [],
    problemCount: 0,
    receipt: { id: null, repeated: false },
  },
};
export const DONE = { importFile: { ...TRIED.importFile, receipt: { id: 'j1', repeated: false } } };
export const REFUSED = {
  importFile: {
    files: [],
    problems: [
      { file: 'acteurs.csv', line: 4, column: 'city', expected: 'city', value: 'Atlantis' },
      { file: 'acteurs.csv', line: 5, column: 'name', expected: 'filled', value: '' },
    ],
    problemCount: 102,
    receipt: { id: null, repeated: false },
  },
};

export const IMPORT_ANSWERS: Readonly<Record<string, unknown>> = {
  ...ANSWERS,
  ImportFormats: FORMATS,
  ImportProgress: { importProgress: { state: 'CHECKING', rowsDone: 5, rowsTotal: 10 } },
  LatestEntries: { journal: { edges: [{ node: { id: 'j1', undone: false, undoable: true } }] } },
  ImportFiles: TRIED,
};
