import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const me = {
  role: 'MEMBER',
  email: 'remi@etoile.example',
  edits: [],
  person: { id: 'p1', name: 'Rémi Œuvrard', employments: [] },
};
const at = (id: string, name: string) => ({ id, name, kind: 'TRAINING' });
const aTie = (id: string, name: string, rest: object = {}) => ({
  mine: true,
  noted: false,
  theirs: false,
  confirmed: false,
  readyToIntroduce: false,
  level: null,
  since: '2025-06-12',
  person: { id, name, employments: [{ structure: at('s2', 'Œuvre commune') }] },
  meeting: null,
  ...rest,
});
const NO_NEWS = {
  since: '2025-06-15',
  newcomersInAll: 0,
  confirmed: [],
  namedBy: [],
  reachable: [],
  connected: [],
  joined: [],
  left: [],
  newcomers: [],
};
const EMPTY = {
  asOf: '2025-07-01',
  mails: true,
  person: { id: 'p1', name: 'Rémi Œuvrard' },
  structures: [{ id: 's1', name: 'Mission locale' }],
  ties: [],
  introductions: [],
  news: null,
};
const FULL = {
  ...EMPTY,
  ties: [
    aTie('p5', 'Léa Équipe', { mine: false, theirs: true }),
    aTie('p2', 'Anne O’Connor', {
      theirs: true,
      confirmed: true,
      level: 3,
      readyToIntroduce: true,
      meeting: { heldOn: '2025-03-20', cities: [{ name: 'Sevran' }] },
    }),
    aTie('p4', 'Sam Diallo', { mine: false, noted: true }),
  ],
  introductions: [
    {
      town: true,
      stages: ['TRAINING'],
      structure: { ...at('s3', 'Formation Plus'), offers: 'Une visite', cities: [{ name: 'Sevran' }] },
      route: {
        solid: true,
        steps: [
          { evidence: ['CONFIRMED'], person: { id: 'p2', name: 'Anne O’Connor' } },
          { evidence: ['COLLEAGUE'], person: { id: 'p3', name: 'Zoé Lefèvre' } },
        ],
      },
    },
  ],
  news: {
    ...NO_NEWS,
    confirmed: [{ id: 'p2', name: 'Anne O’Connor' }],
    newcomersInAll: 14,
    newcomers: [{ person: { id: 'p9', name: 'Nina Neuve' }, structure: { id: 's7', name: 'Le Relais' } }],
  },
};
const OFFERED = [
  { person: { id: 'p5', name: 'Léa Équipe' }, declaredBy: [{ id: 'p5' }], readyToIntroduce: false },
];
const open = (myTies: unknown, who: object = me) =>
  openPage(
    '/my-ties',
    {
      ...ANSWERS,
      Territory: { ...territory, me: who },
      MySheet: { myTies },
      MyTies: { person: { id: 'p1', acquaintances: OFFERED } },
      MyTiesSeen: { markMyTiesSeen: true },
      SetSheetMails: { setSheetMails: false },
    },
    undefined,
    'Ma fiche de retour',
  );

test('one’s ties group by group, one’s own answer in words, and the same numbers on the picture', async () => {
  const { asked } = await open(FULL);
  const section = await screen.findByRole('region', { name: 'Les personnes que je connais' });
  expect(
    within(section)
      .getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent),
  ).toEqual([
    'Vous le dites tous les deux (1)',
    'Vous le dites, à confirmer par l’autre (1)',
    'Cette personne dit vous connaître\u00a0; et vous\u00a0? (1)',
  ]);
  const [anne] = within(section).getAllByRole('listitem');
  expect(anne?.textContent).toMatch(/^1.*Anne O’Connor.*Votre réponse.*Nous avons travaillé ensemble/);
  expect(within(section).getByRole('img', { name: /les 3 personnes de la liste/ })).toBeTruthy();
  expect(within(section).queryByRole('button', { name: /^Confirmer.*Léa Équipe/ })).toBeNull();
  expect(await screen.findByRole('group', { name: /Léa Équipe/ })).toBeTruthy();
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'MyTiesSeen')).toBe(true));
});

test('whom one could be introduced to and through whom: one press opens the request', async () => {
  const { user, history } = await open(FULL);
  const section = await screen.findByRole('region', { name: 'Qui peut me présenter à qui' });
  expect(section.textContent).toMatch(/Anne O’Connor, que vous connaissez, peut vous mener à Zoé Lefèvre/);
  expect(section.textContent).toMatch(/dans votre ville \(Sevran\).*étape voisine.*Formation/);
  await user.click(within(section).getByRole('button', { name: /Demander/ }));
  expect(history.location.search).toMatch(/do=ask-introduction/);
  expect(history.location.search).toMatch(/of=p3&with=p2/);
});

test('what changed, with how many newcomers there are in all', async () => {
  await open(FULL);
  const section = await screen.findByRole('region', { name: 'Depuis le 15 juin 2025' });
  expect(within(section).getByText('Liens maintenant confirmés')).toBeTruthy();
  expect(within(section).getByText(/14 nouvelles personnes/)).toBeTruthy();
  expect(within(section).queryByText('Disent vous connaître')).toBeNull();
});

test('who has nothing yet is told how one begins; a quiet time is said to be one', async () => {
  await open({ ...EMPTY, news: NO_NEWS });
  expect(await screen.findByText(/Vous n’avez encore nommé personne/)).toBeTruthy();
  expect(screen.getByText(/Rien n’a changé autour de vous/)).toBeTruthy();
  expect(screen.getByText(/La prochaine rencontre peut y changer beaucoup/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test('a visitor is told to sign in, and nothing is asked; an account that is nobody is told so', async () => {
  const { asked, unmount } = await open(FULL, { ...me, role: 'VISITOR', email: null, person: null });
  expect(await screen.findByText(/pour voir votre fiche/)).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'MySheet')).toBe(false);
  unmount();
  await open(null, { ...me, role: 'ANALYST', person: null });
  expect(await screen.findByText(/n’est celui de personne/)).toBeTruthy();
});

test('the mail is wanted or not, by one press', async () => {
  const { user, asked } = await open(FULL);
  const box = await screen.findByRole('checkbox', { name: /Me prévenir par courriel/ });
  expect((box as HTMLInputElement).checked).toBe(true);
  await user.click(box);
  expect(await screen.findByText(/vous ne recevrez plus/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'SetSheetMails')?.variables.wanted).toBe(false);
});
