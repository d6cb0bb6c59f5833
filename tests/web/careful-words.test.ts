import fr from '../../web/src/i18n/fr/form.json';
import { carefulWordsIn } from '../../web/src/ui/form/careful-words';

const LIST = fr.form.careful.words;

describe('words about the health or the situation of job seekers', () => {
  test.each([
    ['Il est en dépression depuis mars', ['dépression']],
    ['DEPRESSION, addictions', ['dépression', 'addiction']],
    ['Elle sort de prison et vit à la rue', ['prison', 'à la rue']],
    ['une personne malade, sans papiers', ['malade', 'sans papiers']],
  ])('are seen whole, whatever their accents and number: %s', (text, words) => {
    expect(carefulWordsIn(text, LIST)).toEqual(expect.arrayContaining(words));
    expect(carefulWordsIn(text, LIST)).toHaveLength(words.length);
  });

  test.each(['', 'Atelier santé au travail', 'Une rue de Sevran', 'Prisonnier des horaires du bus'])(
    'are not seen where there are none: %s',
    (text) => expect(carefulWordsIn(text, LIST)).toEqual([]),
  );
});
