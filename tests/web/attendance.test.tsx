import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { ANSWERS } from './answers';
import { type Asked, openPage } from './open-page';

const person = (id: string, name: string, structure: string) => ({
  id,
  name,
  employments: [{ structure: { id: structure, name: `Structure ${structure}` } }],
});
const PEOPLE = [
  person('p1', 'Zoé Lefèvre', 's1'),
  person('p2', 'Éloïse L’Hermite', 's1'),
  person('p3', 'Anne O’Connor', 's2'),
  person('p4', 'Sam Diallo', 's2'),
];
const all = <Node,>(nodes: readonly Node[]) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const meeting = (attendees: readonly string[] = [], heldOn = '2025-10-25') => ({
  id: 'm9',
  title: 'Rencontre de Drancy',
  heldOn,
  cities: [{ id: '93029', name: 'Drancy' }],
  attendeeCount: attendees.length,
  attendees: attendees.map((id) => ({ id })),
  invited: [{ id: 'p1' }],
});
const done = { receipt: { id: 'j1' } };
const answers = {
  ...ANSWERS,
  Attendance: { meeting: meeting() },
  Everybody: { people: all(PEOPLE) },
  EveryStructure: { structures: all([{ id: 's2', name: 'Structure s2' }]) },
  RecordAttendance: { recordAttendance: done },
  RemoveAttendance: { removeAttendance: done },
  AddAtTheDoor: { addPerson: { person: person('p9', 'Inès Faure', 's2') } },
};

const open = (instead?: Parameters<typeof openPage>[2], given: typeof answers = answers) =>
  openPage('/meetings/m9/attendance', given, instead, 'Noter les présences');
const row = (name: RegExp) => screen.findByRole('button', { name });
const changes = (asked: readonly Asked[]) =>
  asked.filter(({ operation }) =>
    ['RecordAttendance', 'RemoveAttendance', 'AddAtTheDoor'].includes(operation),
  );
const said = (asked: readonly Asked[]) =>
  changes(asked).map(({ operation, variables }) => [operation, (variables.people as string[])?.[0]]);
const ids = (asked: readonly Asked[]) => changes(asked).map(({ variables }) => variables.mutationId);
const count = () => screen.getByText(/^présences?$/, { selector: 'p' }).textContent;
const kept = () => Object.values(localStorage).join('');

/** Cuts the connection; what it returns brings it back, as the browser tells it. */
function cutConnection(): () => void {
  const connected = globalThis.fetch;
  globalThis.fetch = async () => {
    throw new TypeError('no connection');
  };
  return () => {
    globalThis.fetch = connected;
    globalThis.dispatchEvent(new Event('online'));
  };
}

beforeEach(() => localStorage.clear());

test('who is invited stands first, then their colleagues, then the others', async () => {
  await open();
  const names = async (group: string) =>
    within(await screen.findByRole('region', { name: new RegExp(group) }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  expect(await names('Invités')).toEqual(['Zoé Lefèvre Structure s1']);
  expect(await names('Leurs collègues')).toEqual(['Éloïse L’Hermite Structure s1']);
  expect(await names('Les autres')).toEqual(['Anne O’Connor Structure s2', 'Sam Diallo Structure s2']);
});

test('the search wants neither accents nor capitals, and is empty again for the next person', async () => {
  const { asked, user } = await open();
  const search = await screen.findByLabelText('Chercher une personne');
  await user.type(search, 'eloise l’h');
  await waitFor(() => expect(screen.queryByText('Anne O’Connor')).toBeNull());
  await user.click(await row(/Éloïse/));
  expect(search).toHaveProperty('value', '');
  expect(document.activeElement).toBe(search);
  await waitFor(() => expect(said(asked)).toEqual([['RecordAttendance', 'p2']]));
});

test('one tap is present and saved, another one takes it back; each is a change of its own', async () => {
  const { asked, user } = await open();
  await user.click(await row(/Zoé/));
  expect((await row(/Zoé/)).getAttribute('aria-pressed')).toBe('true');
  await screen.findByText('Tout est enregistré.');
  expect(screen.getByText('Zoé Lefèvre : présence notée.')).toBeTruthy();
  expect(count()).toBe('1 présence');
  await user.click(screen.getByRole('button', { name: 'Revenir en arrière' }));
  expect((await row(/Zoé/)).getAttribute('aria-pressed')).toBe('false');
  await waitFor(() =>
    expect(said(asked)).toEqual([
      ['RecordAttendance', 'p1'],
      ['RemoveAttendance', 'p1'],
    ]),
  );
  expect(new Set(ids(asked)).size).toBe(2);
});

test('taps without a connection are kept, counted, and sent once each in order when it is back', async () => {
  const { asked, user } = await open();
  await row(/Zoé/);
  const reconnect = cutConnection();
  for (const name of [/Zoé/, /Sam/, /Anne/, /Sam/]) await user.click(await row(name));
  await screen.findByText(/^4 en attente\. Connexion coupée/);
  expect(count()).toBe('2 présences');
  expect((await row(/Sam/)).getAttribute('aria-pressed')).toBe('false');
  expect((await row(/Anne/)).textContent).toContain('en attente');
  expect(changes(asked)).toEqual([]);
  expect(kept()).toContain('Anne');
  reconnect();
  await screen.findByText('Tout est enregistré.');
  expect(said(asked)).toEqual([
    ['RecordAttendance', 'p1'],
    ['RecordAttendance', 'p4'],
    ['RecordAttendance', 'p3'],
    ['RemoveAttendance', 'p4'],
  ]);
  expect(kept()).toBe('');
  expect(count()).toBe('2 présences');
});

test('when the answer alone is lost the same change is sent again, not another one', async () => {
  let lost = 1;
  const { asked, user } = await open(({ operation }) => {
    if (operation !== 'RecordAttendance' || lost === 0) return null;
    lost -= 1;
    throw new TypeError('the answer was lost');
  });
  await user.click(await row(/Zoé/));
  await screen.findByText(/^1 en attente\. Connexion coupée/);
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByText('Tout est enregistré.');
  expect(ids(asked)).toHaveLength(2);
  expect(new Set(ids(asked)).size).toBe(1);
});

test('what waits outlives the page, and leaves from the page of the rencontre; never in another’s name', async () => {
  const { user } = await open();
  await row(/Zoé/);
  cutConnection();
  await user.click(await row(/Zoé/));
  await screen.findByText(/^1 en attente/);
  cleanup();
  const page = {
    ...meeting(['p3']),
    kind: 'TERRITORIAL',
    format: null,
    invitedCount: 1,
    structureCount: 1,
    acquaintancesMade: 0,
    attendees: [],
    invited: [],
  };
  const later = { ...answers, MeetingPage: { meeting: page } };
  const somebodyElse = {
    ...later,
    Territory: {
      ...(ANSWERS.Territory as object),
      me: { role: 'COORDINATOR', email: 'autre@territoire.example', edits: [], person: null },
    },
  };
  const other = await openPage('/meetings/m9', somebodyElse, undefined, 'Rencontre de Drancy');
  await screen.findByText(/personne est venue/);
  expect(changes(other.asked)).toEqual([]);
  cleanup();
  const own = await openPage('/meetings/m9', later, undefined, 'Rencontre de Drancy');
  await waitFor(() => expect(said(own.asked)).toEqual([['RecordAttendance', 'p1']]));
  await waitFor(() => expect(kept()).toBe(''));
});

test('a tap that is refused is told by name, the others go on', async () => {
  const { asked, user } = await open(({ operation, variables }) =>
    operation === 'RecordAttendance' && (variables.people as string[])[0] === 'p1'
      ? { errors: [{ message: 'gone', extensions: { code: 'NOT_FOUND' } }] }
      : null,
  );
  await user.click(await row(/Zoé/));
  await user.click(await row(/Sam/));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Zoé Lefèvre. Cette fiche n’existe plus.');
  await waitFor(async () => expect((await row(/Sam/)).getAttribute('aria-pressed')).toBe('true'));
  expect((await row(/Zoé/)).getAttribute('aria-pressed')).toBe('false');
  expect(said(asked).at(-1)).toEqual(['RecordAttendance', 'p4']);
  await user.click(within(alert).getByRole('button', { name: 'Laisser' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('when the session is over the taps are kept, and signing in comes back here', async () => {
  const { user } = await open(({ operation }) =>
    operation === 'RecordAttendance'
      ? { errors: [{ message: 'no', extensions: { code: 'SIGN_IN_NEEDED' } }] }
      : null,
  );
  await user.click(await row(/Zoé/));
  await screen.findByText(/Votre session est terminée/);
  expect(screen.getByRole('link', { name: 'Se connecter' }).getAttribute('href')).toContain('/sign-in');
  expect(kept()).toContain('p1');
});

test('somebody new is added with a name and a structure, and is present; also without a connection', async () => {
  const { asked, user } = await open();
  await user.type(await screen.findByLabelText('Chercher une personne'), 'Inès Faure');
  await screen.findByText('Personne ne ressemble à « Inès Faure ».');
  const reconnect = cutConnection();
  await user.click(screen.getByRole('button', { name: /Ajouter quelqu’un/ }));
  expect(screen.getByLabelText('Prénom et nom')).toHaveProperty('value', 'Inès Faure');
  await user.selectOptions(screen.getByLabelText('Structure'), 'Structure s2');
  await user.click(screen.getByRole('button', { name: 'Ajouter et noter présent' }));
  await screen.findByText(/^1 en attente/);
  expect((await row(/Inès/)).getAttribute('aria-pressed')).toBe('true');
  expect(count()).toBe('1 présence');
  reconnect();
  await screen.findByText('Tout est enregistré.');
  expect(changes(asked)[0]?.variables).toMatchObject({
    input: { name: 'Inès Faure' },
    employment: { structure: 's2' },
  });
  expect(said(asked).at(-1)).toEqual(['RecordAttendance', 'p9']);
  expect((await row(/Inès/)).textContent).toContain('Structure s2');
});

test('somebody new whom another phone added already is that person', async () => {
  const { asked, user } = await open(({ operation }) =>
    operation === 'AddAtTheDoor'
      ? { errors: [{ message: 'twice', extensions: { code: 'INVALID', facts: { person: 'p4' } } as never }] }
      : null,
  );
  await user.click(await row(/Ajouter quelqu’un/));
  await user.type(screen.getByLabelText('Prénom et nom'), 'Sam Diallo');
  await user.click(screen.getByRole('button', { name: 'Ajouter et noter présent' }));
  await waitFor(() => expect(said(asked).at(-1)).toEqual(['RecordAttendance', 'p4']));
  expect((await row(/Sam/)).getAttribute('aria-pressed')).toBe('true');
});

test('before its day one cannot have been there', async () => {
  await open(undefined, { ...answers, Attendance: { meeting: meeting([], '2025-11-20') } });
  await screen.findByText(/La rencontre a lieu le 20 novembre 2025/);
  expect(screen.queryByLabelText('Chercher une personne')).toBeNull();
});

test('of more people than a phone holds the server finds the others', async () => {
  let page = 0;
  const { user } = await open(({ operation, variables }) => {
    if (operation !== 'Everybody') return null;
    if (variables.search) return { data: { people: all([person('far', 'Yvette Lointaine', 's9')]) } };
    page += 1;
    const names = Array.from({ length: 200 }, (_, at) => person(`n${page}-${at}`, `Nom ${page} ${at}`, 's2'));
    return { data: { people: { ...all(names), pageInfo: { hasNextPage: true, endCursor: `${page}` } } } };
  });
  await screen.findByText('… et 4 900 autres : quelques lettres suffisent à les trouver.');
  await user.type(screen.getByLabelText('Chercher une personne'), 'lointaine');
  expect(await row(/Yvette Lointaine/)).toBeTruthy();
});
