import { screen, waitFor, within } from '@testing-library/react';
import { contactsAnswers, direct, introduced, MEMBER, nothing, unsure } from './contacts-answers';
import { openPage } from './open-page';

const COORDINATOR = { ...MEMBER, role: 'COORDINATOR', person: null } as const;
const open = (address: string, answers = contactsAnswers(MEMBER, [introduced, unsure, direct])) =>
  openPage(address, answers, undefined, 'Trouver un contact');
const cards = () => screen.findAllByRole('article');
const suggested = async (name: string | RegExp) =>
  within(await screen.findByRole('listbox', { name: /^J’ai besoin de/ })).findByRole('option', { name });
/** What is read, with ordinary spaces. */
const textOf = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/gu, ' ');

test('whom to call directly comes first, then the routes, each in words from need to phone number', async () => {
  const { asked } = await open('/contacts?stage=TRAINING&city=93071');
  const [dora, bilal, other] = await cards();
  expect(screen.getAllByRole('heading', { level: 2 }).map(textOf).slice(0, 2)).toEqual([
    'À appeler directement',
    'Par une présentation',
  ]);
  expect(textOf(dora)).toContain('Vous vous connaissez depuis la rencontre de Sevran, 23 janvier 2025.');
  expect(textOf(dora)).toContain('Un seul de vous deux l’a dit : à confirmer.');
  // She shows no number: the structure's is there.
  expect(within(dora as HTMLElement).getByRole('link', { name: /01 99 00 00 20/ })).toBeTruthy();

  expect(textOf(bilal)).toContain('Demandez à Anna (Centre social), votre collègue.');
  expect(textOf(bilal)).toContain(
    'Anna connaît Bilal (Formation Plus) depuis la rencontre de Sevran, 23 janvier 2025.Les deux l’ont dit.',
  );
  expect(textOf(bilal)).toContain('Formateur · Formation Plus · à contacter en premier');
  expect(textOf(bilal)).toContain('Une visite de l’atelier');
  expect(textOf(bilal)).toContain('Solide');
  const calls = within(bilal as HTMLElement)
    .getAllByRole('link', { name: /^Appeler/ })
    .map((link) => link.getAttribute('href'));
  expect(calls).toEqual(['tel:0600000002', 'tel:0600000003']);
  expect(textOf(other)).toContain('À confirmer');
  expect(textOf(other)).toContain('Chloé veut bien lui présenter du monde.');

  const { variables } = asked.find(({ operation }) => operation === 'Contacts') ?? { variables: {} };
  expect(variables).toMatchObject({
    from: 'p1',
    toPerson: null,
    toStructure: null,
    need: { stage: 'TRAINING', city: '93071', theme: null },
    between: 3,
  });
});

test('a route is lit on the map by a link that holds it', async () => {
  await open('/contacts?structure=s2');
  const [, bilal] = await cards();
  const link = within(bilal as HTMLElement).getByRole('link', { name: /Voir ce chemin sur la carte/ });
  expect(link.getAttribute('href')).toContain('level=people');
  expect(link.getAttribute('href')).toContain('route=p1,p2,p3');
});

test('a press asks the first of a route for the introduction; whom one knows needs none', async () => {
  const { user, history } = await open('/contacts?structure=s2');
  const [dora, bilal] = await cards();
  const name = 'Demander à être présenté';
  expect(within(dora as HTMLElement).queryByRole('button', { name })).toBeNull();
  await user.click(within(bilal as HTMLElement).getByRole('button', { name }));
  await waitFor(() => expect(history.location.search).toContain('do=ask-introduction'));
  expect(history.location.search).toMatch(/of=p3/);
  expect(history.location.search).toMatch(/with=p2/);
});

test('one box understands a stage, a town and a theme, and a choice is in the address', async () => {
  const { user, history } = await open('/contacts', {
    ...contactsAnswers(MEMBER, [introduced]),
    Suggestions: {
      structures: { edges: [{ node: { id: 's2', name: 'Formation Plus', kind: 'TRAINING', cities: [] } }] },
      people: { edges: [] },
    },
  });
  const box = screen.getByRole('combobox', { name: /^J’ai besoin de/ });
  await user.type(box, 'form');
  await user.click(await suggested('Formation'));
  await waitFor(() => expect(history.location.search).toBe('?stage=TRAINING'));
  await user.type(box, 'sevr');
  await user.click(await suggested('Sevran'));
  await user.type(box, 'numé{ArrowDown}{Enter}');
  await waitFor(() => expect(history.location.search).toContain('theme=num'));
  expect(history.location.search).toContain('stage=TRAINING');
  expect(history.location.search).toContain('city=93071');
  await user.click(await screen.findByRole('button', { name: /^Retirer.*numérique/ }));
  await waitFor(() => expect(history.location.search).not.toContain('theme'));
  // A structure takes the place of the need.
  await user.type(box, 'plus');
  await user.click(await suggested(/Formation Plus/));
  await waitFor(() => expect(history.location.search).toBe('?structure=s2'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ville' }), 'Drancy');
  await waitFor(() => expect(history.location.search).toBe('?city=93029'));
});

test('where nobody can introduce: why, who is near, and the coordination', async () => {
  await open('/contacts?structure=s2', contactsAnswers(MEMBER, []));
  expect(await screen.findByText('Personne ne peut encore faire la présentation.')).toBeTruthy();
  expect(textOf(screen.getByRole('heading', { name: 'Élise' }).closest('li') ?? undefined)).toContain(
    'à la rencontre de Sevran, 23 janvier 2025',
  );
  expect(screen.getByRole('link', { name: /Formation Plus au 01 99 00 00 20/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Léa Équipe au 01 99 00 00 90/ })).toBeTruthy();
});

test('too far: a press looks further', async () => {
  const { user, history } = await open(
    '/contacts?person=p7',
    contactsAnswers(MEMBER, [], { ...nothing, reason: 'TOO_FAR', people: [] }),
  );
  await user.click(await screen.findByRole('link', { name: 'Chercher plus loin' }));
  await waitFor(() => expect(history.location.search).toContain('between=6'));
});

test('a need that nobody meets: which structures come near, and what they lack', async () => {
  const near = {
    lacks: ['CITY' as const, 'THEME' as const],
    structure: {
      ...{ id: 's2', name: 'Formation Plus', kind: 'TRAINING' as const },
      phone: null,
      email: null,
      cities: [{ name: 'Drancy' }],
    },
  };
  await open(
    '/contacts?stage=TRAINING&city=93071&theme=num%C3%A9rique',
    contactsAnswers(MEMBER, [], { ...nothing, reason: 'NEED_UNMET', people: [], structures: [near] }),
  );
  expect(await screen.findByText(/la ville et le thème/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Formation Plus' }).getAttribute('href')).toBe(
    '/contacts?structure=s2',
  );
});

test('a coordinator looks for anyone; what is hers to do is said', async () => {
  const { asked } = await open('/contacts?from=p7&structure=s2', contactsAnswers(COORDINATOR, [introduced]));
  const [card] = await cards();
  await waitFor(() => expect(textOf(card)).toContain('Farid demande à Anna (Centre social), collègue.'));
  expect(screen.getByRole('button', { name: /^Retirer.*Pour Farid/ })).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'Contacts')?.variables.from).toBe('p7');
});

test('a coordinator who is nobody of the directory says for whom first', async () => {
  const { asked } = await open('/contacts?structure=s2', contactsAnswers(COORDINATOR, []));
  expect(await screen.findByRole('combobox', { name: /^Pour qui cherchez-vous/ })).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: /^J’ai besoin de/ })).toBeNull();
  expect(asked.some(({ operation }) => operation === 'Contacts')).toBe(false);
});

test('a link of somebody else’s search asks from whoever opens it', async () => {
  const { asked } = await open('/contacts?from=p7&structure=s2');
  await cards();
  expect(asked.find(({ operation }) => operation === 'Contacts')?.variables.from).toBe('p1');
});

test.each([
  [
    'a visitor signs in first',
    { ...MEMBER, role: 'VISITOR', person: null } as const,
    /pour voir qui peut vous présenter/,
  ],
  ['an analyst is told', { ...MEMBER, role: 'ANALYST' } as const, /demandez un compte de membre/],
  [
    'an account without a person is told what to do',
    { ...MEMBER, person: null } as const,
    /rattaché à personne de l’annuaire/,
  ],
])('%s', async (_, me, words) => {
  const { asked } = await open('/contacts?structure=s2', contactsAnswers(me, []));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'Contacts')).toBe(false);
});

test('oneself is nobody to be introduced to', async () => {
  const { asked } = await open('/contacts?person=p1');
  expect(await screen.findByText(/C’est vous/)).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'Contacts')).toBe(false);
});
