import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS } from './answers';
import { type Asked, openPage } from './open-page';

const sevran = { id: '93071', name: 'Sevran' };
const drancy = { id: '93029', name: 'Drancy' };
const aMeeting = (id: string, title: string, heldOn: string, rest: object = {}) => ({
  id,
  title,
  heldOn,
  kind: 'TERRITORIAL',
  cities: [sevran],
  attendeeCount: 0,
  invitedCount: 0,
  structureCount: 0,
  acquaintancesMade: 0,
  ...rest,
});
const MEETINGS = [
  aMeeting('m1', 'Sevran', '2024-06-12', {
    attendeeCount: 38,
    invitedCount: 1,
    structureCount: 21,
    acquaintancesMade: 9,
  }),
  aMeeting('m2', 'Drancy', '2025-09-01', { cities: [drancy], attendeeCount: 1 }),
  aMeeting('m3', 'Bilan', '2025-10-01', { kind: 'FOLLOW_UP' }),
  aMeeting('m4', 'Automne', '2025-12-02', { invitedCount: 45 }),
  aMeeting('m5', 'Demain', '2025-10-26'),
];
const person = (id: string, name: string, jobs: readonly (readonly [string, string | null])[]) => ({
  id,
  name,
  jobTitle: 'bénévole',
  employments: jobs.map(([structure, role]) => ({ role, structure: { id: structure, name: structure } })),
});
const ZOE = person('p1', 'Zoé Lefèvre', [['Mission locale', 'conseillère']]);
const ANNE = person('p2', 'Anne O’Connor', [
  ['Régie', null],
  ['Centre social', 'directrice'],
]);
const SAM = person('p3', 'Sam Diallo', []);
const detail = (rest: object = {}) => ({
  meeting: {
    ...MEETINGS[0],
    format: 'tables rondes',
    attendees: [ZOE, ANNE],
    invited: [ZOE, SAM],
    ...rest,
  },
});
const change = { receipt: { id: 'j1', repeated: false } };
const answers = { ...ANSWERS, Meetings: { meetings: MEETINGS }, MeetingPage: detail() };
const visitor = {
  ...answers,
  Territory: {
    ...(ANSWERS.Territory as object),
    me: { role: 'VISITOR', email: null, edits: [], person: null },
  },
};
const rencontres = (address = '/meetings', given: typeof answers = answers) =>
  openPage(address, given, undefined, 'Rencontres');
const sent = (asked: readonly Asked[], name: string) =>
  asked.filter(({ operation }) => operation === name).map(({ variables }) => variables);

test('what is to come stands first, the next one before; then the past by year, the latest before', async () => {
  await rencontres();
  await screen.findByRole('link', { name: 'Demain' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'À venir',
    '2025',
    '2024',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Demain',
    'Automne',
    'Bilan',
    'Drancy',
    'Sevran',
  ]);
  const past = screen.getByRole('link', { name: 'Sevran' }).closest('li') as HTMLElement;
  expect(past.textContent).toContain('12 juin 2024');
  for (const figure of ['38 venues · 1 invitation', '21 structures', '9 liens nés ici'])
    expect(past.textContent).toContain(figure);
  expect(screen.getByRole('link', { name: 'Automne' }).closest('li')?.textContent).toContain('45 invitées');
});

test('the filters are in the address, and what it does not understand is left out', async () => {
  const { history, user } = await rencontres('/meetings?kind=NIMPORTE&city=93029');
  await screen.findByRole('link', { name: 'Drancy' });
  expect(screen.queryByRole('link', { name: 'Bilan' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Ville'), '');
  await user.selectOptions(screen.getByLabelText('Sorte de rencontre'), 'Suivi');
  await waitFor(() => expect(history.location.search).toBe('?kind=FOLLOW_UP'));
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Bilan',
  ]);
  await user.selectOptions(screen.getByLabelText('Ville'), 'Drancy');
  await user.click(await screen.findByRole('link', { name: 'Voir toutes les rencontres' }));
  await screen.findByRole('link', { name: 'Automne' });
});

test('with none yet the page says the first step, and the coordination has its button', async () => {
  await rencontres('/meetings', { ...answers, Meetings: { meetings: [] } });
  await screen.findByText(/La coordination ajoute la première/);
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('button', { name: 'Ajouter une rencontre' })).toBeTruthy();
});

test('a visitor reads the list and the figures, and sees no person and no button', async () => {
  const list = await rencontres('/meetings', visitor);
  await screen.findByRole('link', { name: 'Sevran' });
  expect(screen.queryByRole('button', { name: 'Ajouter une rencontre' })).toBeNull();
  list.unmount();
  const { attendees: _a, invited: _i, ...known } = detail().meeting;
  const { asked } = await openPage(
    '/meetings/m1',
    { ...visitor, MeetingPage: { meeting: known } } as never,
    undefined,
    'Sevran',
  );
  await screen.findByText(/38 personnes sont venues, de 21 structures\./);
  expect(screen.getByRole('main').textContent).toContain('Se connecter pour voir qui était là.');
  expect(screen.queryByRole('link', { name: 'Inviter' })).toBeNull();
  expect(sent(asked, 'MeetingPage')[0]?.signedIn).toBe(false);
});

test('the page of a rencontre says in words what it brought, and who was there by structure', async () => {
  await openPage('/meetings/m1', answers, undefined, 'Sevran');
  await screen.findByText(/1 invitation avait été notée\. 9 liens entre deux personnes y sont nés\./);
  const there = screen.getByRole('region', { name: /Qui était là/ });
  expect(
    within(there)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(['Centre social', 'Mission locale']);
  expect(there.textContent).toMatch(/Anne O’Connor, directrice \(aussi\s: Régie\)/);
  const absent = screen.getByRole('region', { name: /Invités, pas notés présents/ });
  expect(absent.textContent).toContain('Sam Diallo');
  expect(absent.textContent).toContain('Sans structure ce jour-là');
  expect(absent.textContent).not.toContain('Zoé');
  expect(screen.getByRole('link', { name: 'Voir le réseau ce jour-là' }).getAttribute('href')).toBe(
    '/?asOf=2024-06-12',
  );
  expect(screen.getByRole('link', { name: 'Noter les présences' })).toBeTruthy();
});

test('one to come invites first, and takes no attendance', async () => {
  const planned = detail({ ...MEETINGS[4], attendees: [], invited: [] });
  await openPage('/meetings/m5', { ...answers, MeetingPage: planned }, undefined, 'Demain');
  await screen.findByText(/commencez par les structures isolées/);
  expect(screen.getByRole('link', { name: 'Inviter' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Noter les présences' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Voir le réseau ce jour-là' })).toBeNull();
});

test('a rencontre is added with a title, a day and its towns, and its page opens', async () => {
  const recorded = { recordMeeting: { meeting: { id: 'm1', title: 'Sevran' }, ...change } };
  const { asked, user, history } = await openPage(
    '/meetings?do=add-meeting',
    { ...answers, RecordMeeting: recorded },
    undefined,
    'Rencontres',
  );
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByRole('button', { name: 'Ajouter la rencontre' }));
  expect(await dialog.findAllByText('À remplir.')).toHaveLength(2);
  await user.type(dialog.getByLabelText(/Titre/), 'Sevran');
  await user.type(dialog.getByLabelText(/Date/), '2026-01-15');
  await user.click(dialog.getByLabelText('Drancy'));
  await user.click(dialog.getByLabelText('Le Bourget'));
  await user.click(dialog.getByRole('button', { name: 'Ajouter la rencontre' }));
  await screen.findByText('« Sevran » est ajoutée. Vous pouvez inviter.');
  expect(sent(asked, 'RecordMeeting')[0]?.input).toEqual({
    title: 'Sevran',
    heldOn: '2026-01-15',
    cities: expect.arrayContaining(['93029', '93013']),
  });
  expect(history.location.pathname).toBe('/meetings/m1');
});

test('a correction sends what was touched, at the version that was read', async () => {
  const stored = {
    meeting: {
      id: 'm1',
      version: 4,
      title: 'Sevran',
      heldOn: '2024-06-12',
      kind: 'TERRITORIAL',
      format: 'x',
      cities: [sevran],
    },
  };
  const recorded = { recordMeeting: { meeting: { id: 'm1', title: 'Sevran' }, ...change } };
  const { asked, user } = await openPage(
    '/meetings/m1?do=edit-meeting&of=m1',
    { ...answers, MeetingForm: stored, RecordMeeting: recorded },
    undefined,
    'Sevran',
  );
  await user.clear(await screen.findByLabelText(/Format/));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('« Sevran » est corrigée.');
  expect(sent(asked, 'RecordMeeting')[0]?.input).toEqual({ id: 'm1', version: 4, format: null });
});

const invitePage = (query: string, more: object = {}) =>
  openPage(
    `/meetings/m1/invite${query}`,
    { ...answers, Invite: { invite: change }, Uninvite: { uninvite: change }, ...more } as never,
    undefined,
    'Inviter',
  );

test('one person of each isolated structure is proposed, ticked and invited in one change that can be undone', async () => {
  const contact = (id: string, name: string, isContact = false) => ({ isContact, person: { id, name } });
  const IsolatedContacts = {
    isolatedStructures: [
      {
        structure: {
          id: 's1',
          name: 'Atelier',
          people: [contact('p8', 'Paul'), contact('p9', 'Ines', true)],
        },
        nextAction: { kind: 'INVITE', person: null },
      },
      {
        structure: { id: 's2', name: 'Vélo', people: [contact('p6', 'Abel', true), contact('p7', 'Nour')] },
        nextAction: { kind: 'INVITE', person: { id: 'p7' } },
      },
      {
        structure: { id: 's3', name: 'Zest', people: [contact('p3', 'Sam Diallo')] },
        nextAction: { kind: 'INVITE', person: null },
      },
      { structure: { id: 's4', name: 'Vide', people: [] }, nextAction: { kind: 'REGISTER', person: null } },
    ].map(({ structure, nextAction }) => ({
      structure: { kind: 'OTHER', cities: [], positions: [], ...structure },
      reasons: ['CAME_WITHOUT_TIES'],
      nextAction,
    })),
  };
  const { asked, user } = await invitePage('?from=isolated', { IsolatedContacts });
  await screen.findByText(
    '1 structure isolée n’a personne d’inscrit : ajoutez d’abord une personne depuis sa fiche.',
  );
  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    'Ines Atelier venue, sans lien noté',
    'Nour Vélo venue, sans lien noté',
    'Sam Diallo Zest venue, sans lien noté déjà invité·e',
  ]);
  await user.click(screen.getByRole('button', { name: 'Tout cocher (2)' }));
  await user.click(screen.getByRole('button', { name: 'Inviter 2 personnes' }));
  await screen.findByText('2 personnes sont invitées.');
  expect(sent(asked, 'Invite')[0]).toMatchObject({ meeting: 'm1', people: ['p9', 'p7'] });
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
});

test('those who were at another rencontre are proposed, and ticks are kept from one place to the next', async () => {
  const all = (people: object[]) => ({
    edges: people.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  const { asked, user } = await invitePage('?from=meeting&with=m2', {
    PeopleOfTown: { people: all([person('p5', 'Léa Martin', [['Régie', null]])]) },
  });
  await user.click(await screen.findByRole('checkbox', { name: /Anne O’Connor/ }));
  await user.click(screen.getByRole('radio', { name: 'Les personnes des structures d’une ville' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Les personnes des structures d’une ville' }),
    'Drancy',
  );
  await user.click(await screen.findByRole('checkbox', { name: /Léa Martin/ }));
  await user.click(screen.getByRole('button', { name: 'Inviter 2 personnes' }));
  await waitFor(() => expect(sent(asked, 'Invite')[0]?.people).toEqual(['p2', 'p5']));
});

test('an invitation is taken back', async () => {
  const { asked, user } = await invitePage('');
  await user.click(await screen.findByText('Déjà invitées : 2 personnes'));
  await user.click(screen.getByRole('button', { name: 'Retirer l’invitation de Sam Diallo' }));
  await screen.findByText('L’invitation est retirée.');
  expect(sent(asked, 'Uninvite')[0]).toMatchObject({ meeting: 'm1', people: ['p3'] });
});

test('the sheet has everybody once, in the order asked for, and empty lines to write on', async () => {
  // jsdom does not know the margins of a page.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user, history } = await openPage(
    '/meetings/m1/sheet?order=structure&blank=2',
    answers,
    undefined,
    'Feuille de présence',
  );
  const cells = async () =>
    within(await screen.findByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent).join('|'));
  expect(await cells()).toEqual([
    'N°|Nom|Structure|Fonction|Signature',
    '1|Sam Diallo||bénévole|',
    '2|Zoé Lefèvre|Mission locale|conseillère|',
    '3|Anne O’Connor|Régie, Centre social|directrice|',
    '4||||',
    '5||||',
  ]);
  await user.selectOptions(screen.getByLabelText('Dans l’ordre des'), 'noms');
  await waitFor(() => expect(history.location.search).toContain('order=name'));
  expect((await cells())[1]).toContain('Anne O’Connor');
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: 'Imprimer' }));
  expect(print).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});

test('a rencontre to come has no column on the bar of time', async () => {
  const { meetings } = ANSWERS.Territory as { meetings: object[] };
  const planned = { ...meetings[0], id: 'm9', heldOn: '2025-12-02' };
  const Territory = { ...(ANSWERS.Territory as object), meetings: [...meetings, planned] };
  await openPage('/', { ...ANSWERS, Territory });
  const bar = await screen.findByRole('group', { name: 'Voir le réseau' });
  const columns = within(bar).getAllByRole('radio');
  // Before the first, the two that were held, today.
  expect(columns).toHaveLength(4);
  expect(bar.textContent).not.toMatch(/décembre|déc\./);
});
