import { screen, within } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const LEA = { id: 'p1', name: 'Léa Martin' };
const REMI = { id: 'p2', name: 'Rémi Diallo' };
const RECEIPT = { id: 'j1', repeated: false };
const tie = (person: typeof LEA, declaredBy: readonly (typeof LEA)[]) => ({
  person: { ...person, jobTitle: null, employments: [] },
  confirmed: declaredBy.length === 2,
  declaredBy,
  readyToIntroduce: false,
  since: null,
  meeting: null,
});
const sheet = (person: typeof LEA, acquaintances: readonly unknown[]) => ({
  ...person,
  jobTitle: null,
  mayEdit: false,
  email: null,
  phone: null,
  employments: [],
  acquaintances,
  meetings: [],
});
const me = (role: 'MEMBER' | 'COORDINATOR', person: typeof LEA | null) => ({
  ...territory,
  me: { role, email: null, edits: [], person: person && { ...person, employments: [] } },
});
const COLLABORATION = {
  id: 'c1',
  version: 6,
  level: 'COOPERATION',
  kind: null,
  since: '2025-01-01',
  until: null,
  note: null,
  from: { id: 's1', name: 'Zone d’envol' },
  to: { id: 's2', name: 'Élan solidaire' },
};
const answers = {
  ...ANSWERS,
  DeclareAcquaintance: { declareAcquaintance: { from: LEA, to: REMI, receipt: RECEIPT } },
  WithdrawAcquaintance: { withdrawAcquaintance: { from: LEA, to: REMI, receipt: RECEIPT } },
  Collaborations: { structure: { id: 's1', ties: [{ collaborations: [COLLABORATION] }] } },
  RecordCollaboration: { recordCollaboration: { collaboration: COLLABORATION, receipt: RECEIPT } },
  EndCollaboration: { endCollaboration: { collaboration: COLLABORATION, receipt: RECEIPT } },
};
const named = ({ operation, variables }: { operation: string; variables: Record<string, unknown> }) => {
  if (operation === 'NamedPerson') return { data: { person: variables.id === 'p1' ? LEA : REMI } };
  if (operation !== 'NamedStructure') return null;
  return { data: { structure: variables.id === 's1' ? COLLABORATION.from : COLLABORATION.to } };
};

test('somebody who was named confirms from the sheet, in levels of plain words that nobody else is told', async () => {
  const { asked, user } = await openPage(
    '/?view=list&person=p2',
    { ...answers, Territory: me('MEMBER', LEA), Person: { person: sheet(REMI, [tie(LEA, [REMI])]) } },
    named,
  );
  expect(screen.queryByRole('button', { name: 'Je connais cette personne' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Confirmer ce lien' }));
  const dialog = await screen.findByRole('dialog', { name: /je connais Rémi Diallo/ });
  expect(within(dialog).getByText(/n’est montrée à personne d’autre que vous/)).toBeTruthy();
  await user.click(within(dialog).getByLabelText('Je peux l’appeler en confiance'));
  await user.click(within(dialog).getByLabelText(/Je veux bien présenter/));
  await user.selectOptions(within(dialog).getByLabelText(/La rencontre/), 'm1');
  await user.click(within(dialog).getByRole('button', { name: 'Confirmer' }));
  await screen.findByText('C’est noté : vous connaissez Rémi Diallo.');
  expect(sent(asked, 'DeclareAcquaintance')[0]).toMatchObject({
    from: null,
    to: 'p2',
    level: 4,
    readyToIntroduce: true,
    meeting: 'm1',
  });
});

test('what one said oneself can be said anew or withdrawn; a level left unsaid is not sent', async () => {
  const { asked, user } = await openPage(
    '/?view=list&person=p2',
    { ...answers, Territory: me('MEMBER', LEA), Person: { person: sheet(REMI, [tie(LEA, [LEA])]) } },
    named,
  );
  await user.click(await screen.findByRole('button', { name: 'Revoir ma réponse' }));
  expect(await screen.findByText(/vous seul retrouvez/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remplacer ma réponse' }));
  await screen.findByText('C’est noté : vous connaissez Rémi Diallo.');
  expect(sent(asked, 'DeclareAcquaintance')[0]).toMatchObject({ level: null, meeting: null });
  await user.click(screen.getByRole('button', { name: 'Retirer ce lien' }));
  expect(await screen.findByText('Vous ne dites plus connaître Rémi Diallo.')).toBeTruthy();
  await user.click(
    within(screen.getByRole('dialog', { name: 'Retirer ce lien' })).getByRole('button', {
      name: 'Retirer ce lien',
    }),
  );
  await screen.findByText('Le lien est retiré.');
  expect(sent(asked, 'WithdrawAcquaintance')[0]).toMatchObject({ from: null, to: 'p2' });
});

test('the coordination says who knows whom, without a level; another’s own word stays', async () => {
  const { asked, user } = await openPage(
    '/?view=list&do=add-acquaintance&of=p1&with=p2',
    { ...answers, Territory: me('COORDINATOR', null) },
    (one) =>
      one.operation === 'DeclareAcquaintance'
        ? { errors: [{ message: 'own', extensions: { code: 'CONFLICT' } }] }
        : named(one),
  );
  expect(await screen.findByText('Léa Martin', { selector: 'output' })).toBeTruthy();
  expect(screen.getByText('Rémi Diallo', { selector: 'output' })).toBeTruthy();
  expect(screen.queryByText(/À quel point/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Noter ce lien' }));
  expect(await screen.findByText(/Léa Martin l’a dit de sa propre main/)).toBeTruthy();
  expect(sent(asked, 'DeclareAcquaintance')[0]).toMatchObject({ from: 'p1', to: 'p2', level: null });
});

test('a member speaks for themselves alone, whichever end was drawn first', async () => {
  await openPage(
    '/?view=list&do=add-acquaintance&of=p2&with=p1',
    { ...answers, Territory: me('MEMBER', LEA) },
    named,
  );
  expect(await screen.findByText('Rémi Diallo', { selector: 'output' })).toBeTruthy();
  expect(screen.queryByText('Léa Martin', { selector: 'output' })).toBeNull();
  expect(screen.getByText(/À quel point/)).toBeTruthy();
});

test('a collaboration is noted between two structures, at a level in plain words', async () => {
  const { asked, user } = await openPage('/?view=list&do=record-collaboration&of=s1&with=s2', answers, named);
  await screen.findByText('Élan solidaire', { selector: 'output' });
  await user.click(screen.getByLabelText(/^Coopèrent/));
  await user.type(screen.getByLabelText(/De quoi/), 'atelier CV');
  await user.click(screen.getByRole('button', { name: 'Noter ce lien' }));
  await screen.findByText('C’est noté : Zone d’envol et Élan solidaire travaillent ensemble.');
  expect(sent(asked, 'RecordCollaboration')[0]).toMatchObject({
    input: { from: 's1', to: 's2', level: 'COOPERATION', kind: 'atelier CV' },
  });
});

test('a collaboration is corrected at its version, and ended on a day', async () => {
  const { asked, user, unmount } = await openPage('/?view=list&do=edit-collaboration&of=s1&with=c1', answers);
  await screen.findByRole('heading', { name: 'Zone d’envol et Élan solidaire' });
  await user.click(screen.getByLabelText(/^Se coordonnent/));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText(/est corrigée/);
  expect(sent(asked, 'RecordCollaboration')[0]).toMatchObject({
    input: { id: 'c1', version: 6, level: 'COORDINATION' },
  });
  unmount();
  const again = await openPage('/?view=list&do=end-collaboration&of=s1&with=c1', answers);
  await screen.findByText('Zone d’envol et Élan solidaire ne travaillent plus ensemble.');
  await again.user.click(screen.getByRole('button', { name: 'Noter la fin' }));
  await screen.findByText('La fin de la collaboration est notée.');
  expect(sent(again.asked, 'EndCollaboration')[0]).toMatchObject({ id: 'c1', version: 6, on: '2025-10-25' });
});

test('an editor notes collaborations of their own structures only', async () => {
  const editor = {
    ...territory,
    me: { role: 'EDITOR' as const, email: null, edits: ['s9'], person: null },
  };
  const { user } = await openPage(
    '/?view=list&do=record-collaboration&of=s1',
    { ...answers, Territory: editor },
    named,
  );
  await screen.findByText('Zone d’envol', { selector: 'output' });
  await user.type(screen.getByRole('combobox', { name: /travaille avec/ }), 'élan');
  expect(await screen.findByText('Rien ne ressemble à ces mots.')).toBeTruthy();
});
