import { suggestPositions } from '../../api/pathway/suggest-positions';

const told = (...asked: Parameters<typeof suggestPositions>) =>
  suggestPositions(...asked).map(({ stage, word }) => `${stage} ${word}`);

test('a kind suggests what such structures most often do; some say nothing', () => {
  expect(told({ kind: 'SOCIAL_CENTRE', themes: [] }, [])).toEqual(['RECEPTION null', 'AWARENESS null']);
  expect(told({ kind: 'ASSOCIATION', themes: [] }, [])).toEqual([]);
});

test('codes of data·inclusion and plain words say the same; the narrower rule holds', () => {
  expect(
    told(
      {
        kind: 'OTHER',
        themes: [
          'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
          'choisir-un-metier',
          'trouver-un-emploi--maintien-dans-lemploi',
          'Français',
          'accueil',
          'jardinage',
          'informatique',
        ],
      },
      [],
    ),
  ).toEqual([
    'AWARENESS choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
    'ORIENTATION choisir-un-metier',
    'FOLLOW_UP trouver-un-emploi--maintien-dans-lemploi',
    'TRAINING Français',
    'RECEPTION accueil',
  ]);
});

test('a theme explains better than the kind, a step comes once, and those settled are left out', () => {
  const said = { kind: 'TRAINING' as const, themes: ['se-former', 'formation', 'accompagnement'] };
  expect(told(said, [])).toEqual(['TRAINING se-former', 'SUPPORT accompagnement']);
  expect(told(said, ['TRAINING'])).toEqual(['SUPPORT accompagnement']);
});
