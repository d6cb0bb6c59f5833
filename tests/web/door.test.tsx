import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readDoorTaps } from '../../web/src/meetings/door/door-tap';
import { ANSWERS } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const DOOR = {
  title: 'Rencontre d’été',
  heldOn: '2025-07-10',
  startsAt: null,
  place: 'Salle 2',
  towns: ['Sevran'],
  state: 'OPEN',
  opensAt: '2025-07-10T00:00',
  you: null,
};
const ZOE = { id: 'p3', name: 'Zoé Lefèvre', structures: ['Formation Plus'], present: false };
const answers = {
  ...ANSWERS,
  Door: { door: DOOR },
  DoorPeople: { doorPeople: [ZOE] },
  Arrive: { arrive: 'Zoé Lefèvre' },
  AnnounceArrival: { announceArrival: true },
  StructureNames: { structures: { edges: [] } },
};
const unusable = {
  errors: [{ message: 'x', extensions: { code: 'LINK_UNUSABLE', facts: { reason: 'UNKNOWN' } } }],
};
beforeEach(() => localStorage.clear());

test('three letters find oneself, one touch marks it; nobody is asked for before', async () => {
  const { asked, user } = await openPage('/door?code=ABCD2345', answers, undefined, 'Bienvenue');
  const box = await screen.findByLabelText('Votre nom');
  await user.type(box, 'le');
  expect(sent(asked, 'DoorPeople')).toEqual([]);
  await user.type(box, 'f');
  await user.click(await screen.findByRole('button', { name: /Zoé Lefèvre Formation Plus/ }));
  await screen.findByRole('heading', { name: /^Bienvenue, Zoé Lefèvre/ });
  await screen.findByText('Tout est enregistré.');
  expect(sent(asked, 'Arrive')).toMatchObject([{ code: 'ABCD2345', token: null, person: 'p3' }]);
});

test('who is on no list writes a name, and waits', async () => {
  const { asked, user } = await openPage('/door?code=ABCD2345', answers, undefined, 'Bienvenue');
  await user.type(await screen.findByLabelText('Votre nom'), 'Léo Bonnet');
  await user.click(screen.getByRole('button', { name: 'Je ne suis pas sur la liste' }));
  expect((screen.getByLabelText('Prénom et nom') as HTMLInputElement).value).toBe('Léo Bonnet');
  await user.type(screen.getByLabelText('Structure'), 'Plus');
  await user.click(screen.getByRole('button', { name: 'Dire que je suis là' }));
  await screen.findByText(/L’accueil a votre nom/);
  await waitFor(() =>
    expect(sent(asked, 'AnnounceArrival')).toMatchObject([
      { name: 'Léo Bonnet', structure: 'Plus', email: '' },
    ]),
  );
});

test('by an invitation it is one touch', async () => {
  const { asked, user } = await openPage(
    '/door?token=abc',
    { ...answers, Door: { door: { ...DOOR, you: ZOE } } },
    undefined,
    'Bienvenue',
  );
  await user.click(await screen.findByRole('button', { name: 'Je suis là' }));
  await waitFor(() =>
    expect(sent(asked, 'Arrive')).toMatchObject([{ token: 'abc', code: null, person: null }]),
  );
});

test('without a connection the touch is kept on the phone, under its code, and goes later', async () => {
  let online = false;
  const { user } = await openPage(
    '/door?code=ABCD2345',
    answers,
    ({ operation }) =>
      operation === 'Arrive' && !online
        ? { errors: [{ message: 'x', extensions: { code: 'UNAVAILABLE' } }] }
        : null,
    'Bienvenue',
  );
  await user.type(await screen.findByLabelText('Votre nom'), 'lefevre');
  await user.click(await screen.findByRole('button', { name: /Zoé/ }));
  await screen.findByText(/Connexion coupée/);
  expect(readDoorTaps(localStorage.getItem('door ABCD2345'))).toMatchObject([
    { person: 'p3', name: 'Zoé Lefèvre' },
  ]);
  online = true;
  fireEvent(globalThis.window, new Event('online'));
  await screen.findByText('Tout est enregistré.');
  expect(localStorage.getItem('door ABCD2345')).toBeNull();
});

test.each([
  [
    { state: 'EARLY', opensAt: '2025-07-10T12:00' },
    'L’entrée s’ouvre le 10 juillet 2025 à 12:00. Gardez cette page.',
  ],
  [{ state: 'CLOSED' }, /^L’entrée est fermée/],
])('out of hours the door says so and asks for no name', async (rest, words) => {
  await openPage(
    '/door?code=ABCD2345',
    { ...answers, Door: { door: { ...DOOR, ...rest } } },
    undefined,
    'Bienvenue',
  );
  await screen.findByText(words);
  expect(screen.queryByLabelText('Votre nom')).toBeNull();
});

test('a code that is none may be typed again', async () => {
  const { asked, user } = await openPage(
    '/door?code=WRONG',
    answers,
    ({ operation, variables }) => (operation === 'Door' && variables.code === 'WRONG' ? unusable : null),
    'Bienvenue',
  );
  await screen.findByText(/^Ce code n’est pas valable/);
  await user.type(screen.getByLabelText('Le code de l’affiche'), 'abcd 2345{enter}');
  await screen.findByLabelText('Votre nom');
  expect(sent(asked, 'Door').at(-1)).toMatchObject({ code: 'abcd 2345' });
});

test('what another version kept is left out', () => {
  expect(readDoorTaps('[{"mutationId":"a"},3,null]')).toEqual([]);
  expect(readDoorTaps('{')).toEqual([]);
});

const INVITATION = {
  meetingId: 'm9',
  title: 'Rencontre d’été',
  heldOn: '2025-07-10',
  startsAt: '2025-07-10T14:00',
  endsAt: '2025-07-10T17:00',
  place: 'Salle 2',
  towns: ['Sevran'],
  purpose: 'Se rencontrer.',
  name: 'Zoé Lefèvre',
  answer: null,
  present: false,
  byLink: true,
};

test('the answer pressed in the mail is asked to be confirmed: opening the page notes nothing', async () => {
  const { asked, user } = await openPage(
    '/invitation?token=abc&answer=no',
    {
      ...ANSWERS,
      Invitation: { invitation: INVITATION },
      AnswerInvitation: { answerInvitation: { ...INVITATION, answer: 'NOT_COMING' } },
    },
    undefined,
    'Votre invitation',
  );
  await screen.findByText('Vous ne pourrez pas venir ? Confirmez ci-dessous.');
  expect(screen.getByText('10 juillet 2025, de 14:00 à 17:00')).toBeTruthy();
  expect(sent(asked, 'AnswerInvitation')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Je ne pourrai pas' }));
  await screen.findByText(/^C’est noté : vous ne pourrez pas venir/);
  expect(sent(asked, 'AnswerInvitation')).toMatchObject([{ token: 'abc', coming: false }]);
  expect(screen.getByRole('link', { name: 'Ajouter à mon agenda' }).getAttribute('href')).toBe(
    '/meetings/m9.ics',
  );
});

test.each([
  ['OVER', /^Cette rencontre a eu lieu/],
  ['NOT_INVITED', /^Cette invitation a été retirée/],
  ['UNKNOWN', /^Ce lien n’ouvre aucune invitation/],
])('a link that is %s says why', async (reason, words) => {
  const refused = { errors: [{ message: 'x', extensions: { code: 'LINK_UNUSABLE', facts: { reason } } }] };
  await openPage(
    '/invitation?token=abc',
    ANSWERS,
    ({ operation }) => (operation === 'Invitation' ? refused : null),
    'Votre invitation',
  );
  await screen.findByText(words);
});

test('whoever takes the attendance sees who waits, and says who it is', async () => {
  const arrival = {
    id: 'a1',
    name: 'Lefevre Zoe',
    structureName: 'plus',
    email: null,
    at: '2025-10-25T08:00:00.000Z',
    structure: null,
    alike: [{ id: 'p3', name: 'Zoé Lefèvre', employments: [] }],
  };
  const { asked, user } = await openPage(
    '/meetings/m1/attendance',
    {
      ...ANSWERS,
      Attendance: {
        meeting: {
          id: 'm1',
          title: 'Sevran',
          heldOn: '2024-06-12',
          cities: [],
          attendeeCount: 0,
          attendees: [],
          invited: [],
        },
      },
      Everybody: { people: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
      EveryStructure: { structures: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
      Arrivals: { meeting: { id: 'm1', arrivals: [arrival] } },
      ConfirmArrival: { confirmArrival: { id: 'j1' } },
    },
    undefined,
    'Noter les présences',
  );
  const waiting = await screen.findByRole('region', { name: 'Arrivés à confirmer' });
  await within(waiting).findByText('1 personne arrivée, à confirmer');
  await user.click(within(waiting).getByRole('button', { name: /^C’est Zoé Lefèvre/ }));
  await waitFor(() => expect(sent(asked, 'ConfirmArrival')).toMatchObject([{ id: 'a1', person: 'p3' }]));
});
