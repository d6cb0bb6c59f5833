import { screen, waitFor } from '@testing-library/react';
import { ANSWERS, structure, territory } from './answers';
import { type Asked, openPage } from './open-page';

const as = (role: string, edits: readonly string[] = []) => ({
  ...territory,
  me: { role, email: 'moi@territoire.example', edits, person: null },
});
const aRequest = (rest: object = {}) => ({
  id: 'r1',
  version: 1,
  name: 'Rémi Diallo',
  domain: 'etoile.example',
  email: 'remi@etoile.example',
  structureName: null,
  structureKind: null,
  structureCity: null,
  similar: [],
  structure: { id: 's2', name: 'Élan solidaire', kind: 'ASSOCIATION' },
  message: 'Je viens d’arriver.',
  askedAt: '2026-01-03T09:05:00.000Z',
  sameName: [{ id: 'p2', name: 'Rémi Diallo', employments: [{ structure: { id: 's3', name: 'Atelier' } }] }],
  ...rest,
});
const anAccount = {
  id: 'a1',
  email: 'lea@envol.example',
  role: 'MEMBER',
  version: 4,
  lastSeenAt: null,
  closedAt: null,
  person: { id: 'p1', name: 'Léa Martin' },
  edits: [],
};
const answers = (role: string, edits: readonly string[] = []) => ({
  ...ANSWERS,
  Territory: as(role, edits),
  Requests: { membershipRequests: [aRequest()] },
  AnswerRequest: { answerMembership: { request: { id: 'r1', name: 'Rémi Diallo' }, receipt: { id: 'j1' } } },
  StaleSheets: { staleSheets: [] },
  Orphans: {
    orphanSheets: [
      {
        since: '2025-09-01',
        structure: { id: 's3', name: 'Atelier', kind: 'TRAINING', cities: [] },
        formerEditors: [{ id: 'p9', name: 'Inès Faure' }],
      },
      {
        since: null,
        structure: { id: 's4', name: 'Menuiserie Aubertin', kind: 'COMPANY', cities: [] },
        formerEditors: [],
      },
    ],
  },
  Accounts: {
    accounts: {
      totalCount: 1,
      edges: [{ node: anAccount }],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
  TakeOver: { takeOverSheet: { structure: { id: 's3', name: 'Atelier' }, receipt: { id: 'j2' } } },
  SetRole: { setRole: { account: { id: 'a1', role: 'COORDINATOR' }, receipt: { id: 'j3' } } },
});
const open = (role: string, edits: readonly string[] = []) =>
  openPage('/accounts', answers(role, edits), undefined, 'Personnes et comptes');
const sent = (asked: readonly Asked[], name: string) =>
  asked.filter(({ operation }) => operation === name).map(({ variables }) => variables);

test('a request is accepted as somebody who is in the directory, or as somebody new', async () => {
  const { asked, user } = await open('COORDINATOR');
  await user.click(await screen.findByRole('button', { name: 'Accepter…' }));
  expect(((await screen.findByLabelText(/Rémi Diallo · Atelier/)) as HTMLInputElement).checked).toBe(true);
  await user.click(screen.getByLabelText(/pas encore dans l’annuaire/));
  await user.click(screen.getByRole('button', { name: 'Accepter' }));
  await screen.findByText('Rémi Diallo est dans l’annuaire.');
  expect(sent(asked, 'AnswerRequest')[0]).toMatchObject({
    id: 'r1',
    accept: true,
    version: 1,
    person: null,
    structure: null,
    name: null,
  });
});

test('a request is declined with a reason that is sent', async () => {
  const { asked, user } = await open('COORDINATOR');
  await user.click(await screen.findByRole('button', { name: 'Refuser…' }));
  await user.type(await screen.findByLabelText('Motif'), 'Autre territoire');
  await user.click(screen.getByRole('button', { name: 'Refuser la demande' }));
  await screen.findByText('La demande de Rémi Diallo est refusée.');
  expect(sent(asked, 'AnswerRequest')[0]).toMatchObject({ accept: false, reason: 'Autre territoire' });
});

test('an editor answers for their sheets, sees no address, no account and no other sheet', async () => {
  const { asked } = await open('EDITOR', ['s2']);
  await screen.findByRole('button', { name: 'Accepter…' });
  expect(sent(asked, 'Requests')[0]).toEqual({ coordinates: false });
  expect(sent(asked, 'Orphans').length + sent(asked, 'Accounts').length).toBe(0);
});

test('sheets that lost whoever kept them come first, and are taken over at a press', async () => {
  const { asked, user } = await open('COORDINATOR');
  expect(await screen.findByText(/sans personne depuis le 1er septembre 2025/)).toBeTruthy();
  expect(screen.getByText('1 fiche n’a encore été confiée à personne')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Reprendre la fiche de Atelier' }));
  await screen.findByText('Vous tenez la fiche de Atelier.');
  expect(sent(asked, 'TakeOver')[0]).toMatchObject({ structure: 's3' });
  expect(sent(asked, 'Accounts')).toEqual([]);
});

test('an administrator gives a role, at the version that was read', async () => {
  const { asked, user } = await open('ADMINISTRATOR');
  await user.click(await screen.findByRole('button', { name: 'Changer le rôle… Léa Martin' }));
  await user.click(await screen.findByLabelText(/^Coordination/));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() =>
    expect(sent(asked, 'SetRole')[0]).toMatchObject({ account: 'a1', role: 'COORDINATOR', version: 4 }),
  );
});

test('the only administrator stays, and it is said why', async () => {
  const { user } = await openPage(
    '/accounts',
    answers('ADMINISTRATOR'),
    ({ operation }) =>
      operation === 'SetRole'
        ? {
            errors: [
              {
                message: 'no',
                extensions: { code: 'CONFLICT', facts: { reason: 'LAST_ADMINISTRATOR' } },
              },
            ],
          }
        : null,
    'Personnes et comptes',
  );
  await user.click(await screen.findByRole('button', { name: 'Changer le rôle… Léa Martin' }));
  await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/C’est le seul compte d’administration/)).toBeTruthy();
});

test('the sheet of a structure says who keeps it; whoever may edit it names another', async () => {
  const kept = {
    ...structure.structure,
    mayEdit: true,
    editors: [
      { id: 'p1', name: 'Léa Martin' },
      { id: 'p2', name: 'Rémi Diallo' },
    ],
  };
  await openPage('/?view=list&structure=s1', { ...ANSWERS, Structure: { structure: kept } });
  const section = await screen.findByRole('region', { name: 'Qui tient cette fiche' });
  expect(section.textContent).toContain('Léa Martin');
  expect(screen.getByRole('button', { name: 'Retirer la fiche à Rémi Diallo' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Nommer une éditrice ou un éditeur' }).length).toBe(1);
});

test('the last one who keeps a sheet is not taken away', async () => {
  const kept = { ...structure.structure, mayEdit: true, editors: [{ id: 'p1', name: 'Léa Martin' }] };
  await openPage('/?view=list&structure=s1', { ...ANSWERS, Structure: { structure: kept } });
  await screen.findByRole('region', { name: 'Qui tient cette fiche' });
  expect(screen.queryByRole('button', { name: /Retirer la fiche/ })).toBeNull();
});

const PROPOSED = {
  structure: null,
  structureName: 'L’atelier',
  structureKind: 'TRAINING',
  structureCity: { id: '93071', name: 'Sevran' },
  similar: [
    {
      because: ['NAME'],
      structure: { id: 's3', name: 'Atelier', kind: 'TRAINING', cities: [{ id: '93071', name: 'Sevran' }] },
    },
  ],
  sameName: [],
};
const openProposal = () =>
  openPage(
    '/accounts',
    {
      ...answers('COORDINATOR'),
      Requests: { membershipRequests: [aRequest(PROPOSED)] },
      TurnProposal: {
        turnProposal: {
          request: { id: 'r1', name: 'Rémi Diallo', structure: { id: 's3', name: 'Atelier' } },
          receipt: { id: 'j4' },
        },
      },
    },
    undefined,
    'Personnes et comptes',
  );

test('a proposal shows what it looks like, and is added only when that was looked at', async () => {
  const { asked, user } = await openProposal();
  await screen.findByText(/Une structure de l’annuaire y ressemble/);
  await user.click(await screen.findByRole('button', { name: 'Accepter…' }));
  await user.click(await screen.findByRole('button', { name: 'Accepter' }));
  await screen.findByText('À remplir.');
  expect(sent(asked, 'AnswerRequest')).toEqual([]);
  await user.click(screen.getByLabelText(/Je les ai regardées/));
  await user.click(screen.getByRole('button', { name: 'Accepter' }));
  await waitFor(() =>
    expect(sent(asked, 'AnswerRequest')[0]).toMatchObject({
      accept: true,
      structure: null,
      newStructure: { name: 'L’atelier', kind: 'TRAINING', cities: ['93071'], despite: ['s3'] },
    }),
  );
  await screen.findByRole('button', { name: 'Revenir en arrière' });
});

test('a proposal of what is there already becomes a request for it', async () => {
  const { asked, user } = await openProposal();
  await user.click(await screen.findByRole('button', { name: 'Elle y est déjà…' }));
  await user.click(await screen.findByRole('button', { name: 'Rattacher' }));
  await screen.findByText('Rémi Diallo demande maintenant à rejoindre Atelier.');
  expect(sent(asked, 'TurnProposal')[0]).toMatchObject({ id: 'r1', structure: 's3', version: 1 });
});
