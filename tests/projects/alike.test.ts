import { alike, likeness, tellingWords } from '../../api/projects/ideas/alike';

const idea = (id: string, text: string) => ({ id, text });

describe('ideas that may say the same', () => {
  const IDEAS = [
    idea('i1', 'Organiser une visite croisée par mois entre structures'),
    idea('i2', 'Des visites croisées entre les structures, chaque mois'),
    idea('i3', 'Créer un annuaire des visages, avec photo et numéro direct'),
    idea('i4', 'Un café mensuel pour les conseillers'),
  ];

  test('are found whatever the accents, the small words and the endings; the likest first', () => {
    expect(alike('visites croisees entre structures', IDEAS).map(({ id }) => id)).toEqual(['i2', 'i1']);
    expect(alike('Un annuaire avec la photo des visages', IDEAS).map(({ id }) => id)).toEqual(['i3']);
  });

  test('one word, or another subject, is like nothing', () => {
    expect(alike('visite', IDEAS)).toEqual([]);
    expect(alike('Prêter des vélos aux stagiaires', IDEAS)).toEqual([]);
    expect(alike('', IDEAS)).toEqual([]);
  });

  test('likeness goes from nothing to the same words, and is the same both ways', () => {
    const [a, b] = [tellingWords('un café par mois'), tellingWords('Café, chaque mois !')];
    expect(likeness(a, b)).toBe(1);
    expect(likeness(a, tellingWords('mois'))).toBe(likeness(tellingWords('mois'), a));
    expect(likeness(a, tellingWords(''))).toBe(0);
  });

  test('at most so many, and ids break ties', () => {
    const same = ['b', 'a', 'c', 'd'].map((id) => idea(id, 'Un café par mois'));
    expect(alike('un cafe par mois', same).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(alike('un cafe par mois', same, 1).map(({ id }) => id)).toEqual(['a']);
  });
});
