import { screen, waitFor, within } from '@testing-library/react';
import type {
  IntroductionsOverviewQuery,
  IntroductionsQuery,
  IntroductionsToMakeQuery,
} from '../../web/src/gql/graphql';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

type Item = IntroductionsQuery['introductions'][number];
const person = (id: string, name: string, contact: Partial<Item['to']> = {}): Item['to'] => ({
  id,
  name,
  email: null,
  phone: null,
  employments: [{ structure: { id: 's1', name: 'Zone d’envol' } }],
  ...contact,
});
const LEA = person('p1', 'Léa Martin');
const ZOE = person('p3', 'Zoé Lefèvre', { phone: '01 99 00 00 03' });
const anItem = (id: string, rest: Partial<Item>): Item => ({
  id,
  state: 'ASKED',
  part: 'INTRODUCER',
  word: 'Un stage en cuisine',
  reason: null,
  declinedBy: null,
  askedAt: '2025-10-20T08:00:00.000Z',
  answeredAt: null,
  metAt: null,
  onBehalf: false,
  version: 1,
  mayAnswer: [],
  from: LEA,
  through: { id: 'p2', name: 'Rémi Diallo' },
  to: ZOE,
  ...rest,
});
const OVERVIEW: IntroductionsOverviewQuery['introductionsOverview'] = {
  asked: 1,
  accepted: 0,
  declined: 2,
  met: 3,
  stalled: 1,
  waiting: [{ state: 'ASKED', days: 20, stalls: true, from: { id: 's1', name: 'Zone d’envol' }, to: null }],
};
const answered = (state: 'ACCEPTED' | 'MET' | 'DECLINED') => ({
  answerIntroduction: { introduction: { id: 'i1', state }, receipt: { id: 'j1', repeated: false } },
});
const member = {
  ...territory,
  me: {
    role: 'MEMBER' as const,
    email: null,
    edits: [],
    person: { id: 'p1', name: 'Léa Martin', employments: [] },
  },
};
const open = (items: readonly Item[], more: Record<string, unknown> = {}) =>
  openPage(
    '/introductions',
    { ...ANSWERS, Territory: member, Introductions: { introductions: items }, ...more },
    undefined,
    'Mises en relation',
  );

test('what is to be answered comes first: one press accepts, with the way back', async () => {
  const { asked, user } = await open(
    [
      anItem('i2', { state: 'MET', part: 'ASKER', metAt: '2025-10-22T08:00:00.000Z' }),
      anItem('i1', { mayAnswer: ['ACCEPTED', 'DECLINED'] }),
    ],
    { AnswerIntroduction: answered('ACCEPTED') },
  );
  const region = await screen.findByRole('region', { name: /À vous de répondre/ });
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toMatch(/À vous de répondre/);
  expect(within(region).getByText('Un stage en cuisine')).toBeTruthy();
  await user.click(within(region).getByRole('button', { name: 'Accepter de les présenter' }));
  await screen.findByText(/reçoivent chacun les coordonnées de l’autre/);
  expect(sent(asked, 'AnswerIntroduction')[0]).toMatchObject({ id: 'i1', answer: 'ACCEPTED', version: 1 });
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
});

test('declining asks for a reason, which must be there', async () => {
  const { asked, user } = await open([anItem('i1', { mayAnswer: ['ACCEPTED', 'DECLINED'] })], {
    AnswerIntroduction: answered('DECLINED'),
  });
  await user.click(await screen.findByRole('button', { name: 'Décliner…' }));
  const form = await screen.findByRole('dialog', { name: 'Décliner…' });
  await user.click(within(form).getByRole('button', { name: 'Envoyer cette réponse' }));
  expect(within(form).getByText('À remplir.')).toBeTruthy();
  await user.type(within(form).getByLabelText(/Pourquoi/), 'Pas avant janvier');
  await user.click(within(form).getByRole('button', { name: 'Envoyer cette réponse' }));
  await waitFor(() =>
    expect(sent(asked, 'AnswerIntroduction')[0]).toMatchObject({
      answer: 'DECLINED',
      reason: 'Pas avant janvier',
    }),
  );
});

test('once accepted one calls, says that one has met, and is offered to say that one knows them', async () => {
  const accepted = anItem('i1', { state: 'ACCEPTED', part: 'ASKER', mayAnswer: ['MET'], version: 2 });
  const { asked, user, unmount } = await open([accepted], { AnswerIntroduction: answered('MET') });
  const call = await screen.findByRole('link', { name: /01 99 00 00 03/ });
  expect(call.getAttribute('href')).toBe('tel:0199000003');
  await user.click(screen.getByRole('button', { name: 'Nous nous sommes rencontrés' }));
  await screen.findByText(/se sont rencontrés/);
  expect(sent(asked, 'AnswerIntroduction')[0]).toMatchObject({ answer: 'MET', version: 2 });
  unmount();
  const again = await open(
    [anItem('i1', { state: 'MET', part: 'TARGET', metAt: '2025-10-22T08:00:00.000Z' })],
    {
      NamedPerson: { person: { id: 'p1', name: 'Léa Martin' } },
    },
  );
  await again.user.click(await screen.findByRole('button', { name: 'Dire que je connais Léa Martin' }));
  expect(again.history.location.search).toMatch(/do=declare-acquaintance.*of=p1/);
});

test('whoever shows no contact is reached through the one who introduces; a reason is told with who gave it', async () => {
  await open([
    anItem('i1', { state: 'ACCEPTED', part: 'TARGET', mayAnswer: ['MET', 'DECLINED'] }),
    anItem('i3', { state: 'DECLINED', part: 'ASKER', reason: 'Je change de poste', declinedBy: 'TARGET' }),
  ]);
  expect(await screen.findByText(/Léa Martin ne montre pas ses coordonnées/)).toBeTruthy();
  expect(screen.getByText(/Zoé Lefèvre \(Zone d’envol\) a répondu : « Je change de poste »/)).toBeTruthy();
});

const TO_MAKE: IntroductionsToMakeQuery['introductionsToMake'][number] = {
  one: {
    isolated: false,
    structure: { id: 's1', name: 'Zone d’envol', cities: [{ id: '1', name: 'Drancy' }] },
    person: { id: 'p1', name: 'Léa Martin' },
  },
  other: {
    isolated: true,
    structure: { id: 's4', name: 'Seule', cities: [{ id: '2', name: 'Dugny' }] },
    person: { id: 'p4', name: 'Ève Seule' },
  },
  throughKind: 'PRESENT_WITH_BOTH',
  through: { id: 'p2', name: 'Rémi Diallo' },
  joined: 3,
  opened: [{ from: 'AWARENESS', to: 'SUPPORT', structure: { id: 's1', name: 'Zone d’envol' } }],
  crossCity: true,
};

test('whom to make meet, with the reasons in words, asked from there in the name of the isolated one', async () => {
  const { asked, user, history } = await open([], {
    Territory: territory,
    IntroductionsOverview: { introductionsOverview: OVERVIEW },
    IntroductionsToMake: { introductionsToMake: [TO_MAKE] },
  });
  const region = await screen.findByRole('region', { name: /À mettre en relation/ });
  for (const reason of [
    'Relie Seule, que rien ne relie à personne.',
    'Rattache 3 structures au reste du réseau.',
    'Relie deux villes : Drancy et Dugny.',
    'Rémi Diallo a croisé les deux à des rencontres.',
  ])
    expect(await within(region).findByText(reason)).toBeTruthy();
  expect(within(region).getByText(/Zone d’envol pourrait orienter de/)).toBeTruthy();
  await user.click(within(region).getByLabelText(/Comme si l’équipe/));
  await waitFor(() => expect(sent(asked, 'IntroductionsToMake').at(-1)).toEqual({ withoutTeam: true }));
  await user.click(await within(region).findByRole('button', { name: 'Demander cette mise en relation' }));
  expect(history.location.search).toMatch(/do=ask-introduction.*of=p1.*with=p2.*for=p4/);
});

test('the coordination reads how many and where they stall', async () => {
  await open([], {
    Territory: territory,
    IntroductionsOverview: { introductionsOverview: OVERVIEW },
    IntroductionsToMake: { introductionsToMake: [] },
  });
  const region = await screen.findByRole('region', {
    name: 'Où en sont les mises en relation du territoire',
  });
  expect(await within(region).findByText('1 attend depuis longtemps.')).toBeTruthy();
  expect(within(region).getByText(/une personne sans structure : sans réponse depuis 20 jours/)).toBeTruthy();
  expect(within(region).getByText(/à relancer/)).toBeTruthy();
});

test('somebody without any is told how to begin; an analyst asks for no contact', async () => {
  const { asked } = await open([], { Territory: { ...member, me: { ...member.me, role: 'ANALYST' } } });
  expect(await screen.findByText(/Aucune mise en relation pour l’instant/)).toBeTruthy();
  expect(sent(asked, 'Introductions')[0]).toEqual({ contacts: false });
});
