import { screen, waitFor } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const STORED = {
  id: 'p1',
  version: 4,
  name: 'Léa Martin',
  jobTitle: 'directrice',
  email: 'lea@envol.example',
  emailVisibility: 'MEMBERS',
  phone: null,
  phoneVisibility: 'MY_STRUCTURE',
};
const EMPLOYMENT = {
  id: 'e1',
  version: 2,
  role: 'directrice',
  since: '2025-01-01',
  until: null,
  isContact: true,
  structure: { id: 's1', name: 'Zone d’envol' },
};
const RECEIPT = { id: 'j1', repeated: false };
const LEA = { id: 'p1', name: 'Léa Martin' };
const answers = {
  ...ANSWERS,
  PersonForm: { person: STORED },
  NamedStructure: { structure: { id: 's1', name: 'Zone d’envol' } },
  NamedPerson: { person: LEA },
  Employments: { person: { ...LEA, employments: [EMPLOYMENT] } },
  AddPerson: { addPerson: { person: { id: 'p9', name: 'Inès Faure' }, receipt: RECEIPT } },
  EditPerson: { editPerson: { person: LEA, receipt: RECEIPT } },
  Employ: { employ: { person: LEA, receipt: RECEIPT } },
  EndEmployment: { endEmployment: { person: LEA, receipt: RECEIPT } },
};

test('somebody is added where they work, with what was written; who sees it stays as usual unless said', async () => {
  const { asked, user } = await openPage('/?view=list&do=add-person-here&of=s1', answers);
  expect(await screen.findByText('Zone d’envol', { selector: 'output' })).toBeTruthy();
  await user.type(screen.getByLabelText(/^Nom/), ' Inès Faure ');
  await user.type(screen.getByLabelText(/^Téléphone/), '01 99 00 00 02');
  await user.selectOptions(screen.getByLabelText('Qui voit le téléphone'), 'MEMBERS');
  await user.click(screen.getByLabelText('À contacter en premier'));
  await user.click(screen.getByRole('button', { name: 'Ajouter la personne' }));
  await screen.findByText('Inès Faure est dans l’annuaire.');
  expect(sent(asked, 'AddPerson')[0]).toMatchObject({
    input: { name: 'Inès Faure', phone: '01 99 00 00 02', phoneVisibility: 'MEMBERS' },
    employment: { structure: 's1', role: null, isContact: true },
  });
  expect(sent(asked, 'AddPerson')[0]?.input).not.toHaveProperty('emailVisibility');
});

test('somebody of that name who works there already is not added twice: the way to their sheet is offered', async () => {
  const { user, history } = await openPage(
    '/?view=list&do=add-person-here&of=s1',
    { ...answers, Person: { person: null } },
    ({ operation }) =>
      operation === 'AddPerson'
        ? {
            errors: [
              {
                message: 'same',
                extensions: { code: 'INVALID', place: 'input.name', facts: { person: 'p1' } },
              },
            ],
          }
        : null,
  );
  await screen.findByText('Zone d’envol', { selector: 'output' });
  await user.type(screen.getByLabelText(/^Nom/), 'Léa Martin');
  await user.click(screen.getByRole('button', { name: 'Ajouter la personne' }));
  expect(await screen.findByText('Une personne de ce nom travaille déjà dans cette structure.')).toBeTruthy();
  expect(screen.getByText('Si c’est une autre personne, distinguez les deux noms.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ouvrir sa fiche' }));
  await waitFor(() => expect(history.location.search).toBe('?person=p1&view=list'));
});

test('a phone that is not shown to the coordinator is said to be so, and stays as it is', async () => {
  const { asked, user } = await openPage('/?view=list&do=edit-person&of=p1', answers);
  await screen.findByRole('heading', { name: 'Léa Martin' });
  expect(screen.getByText(/elle ne vous le montre pas/)).toBeTruthy();
  await user.clear(screen.getByLabelText(/^Fonction/));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('La fiche de Léa Martin est corrigée.');
  expect(sent(asked, 'EditPerson')[0]).toMatchObject({ id: 'p1', version: 4, input: { jobTitle: null } });
  expect(Object.keys(sent(asked, 'EditPerson')[0]?.input as object)).toEqual(['jobTitle']);
});

test('a member adds colleagues only where they work; a member without a structure adds nobody', async () => {
  const colleague = {
    ...territory,
    me: {
      role: 'MEMBER' as const,
      email: null,
      edits: [],
      person: { ...LEA, employments: [{ structure: { id: 's1' } }] },
    },
  };
  const { user, unmount } = await openPage('/?view=list', { ...answers, Territory: colleague });
  await user.click(screen.getByText('Ajouter', { selector: 'summary' }));
  await user.click(screen.getByRole('button', { name: 'Ajouter une personne' }));
  expect(await screen.findByText('Zone d’envol', { selector: 'output' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ajouter une structure' })).toBeNull();
  unmount();
  await openPage('/?view=list', {
    ...answers,
    Territory: { ...territory, me: { role: 'MEMBER' as const, email: null, edits: [], person: null } },
  });
  await user.click(screen.getByText('Ajouter', { selector: 'summary' }));
  expect(screen.queryByRole('button', { name: 'Ajouter une personne' })).toBeNull();
});

test('a departure is dated today unless said, and says that ties stay', async () => {
  const { asked, user } = await openPage('/?view=list&do=end-employment&of=p1&with=e1', answers);
  expect(await screen.findByText('Léa Martin quitte Zone d’envol.')).toBeTruthy();
  expect(screen.getByText(/Une personne garde ses liens/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('N’y travaille plus à partir du').value).toBe('2025-10-25');
  await user.click(screen.getByRole('button', { name: 'Enregistrer le départ' }));
  await screen.findByText('Le départ de Léa Martin est noté.');
  expect(sent(asked, 'EndEmployment')[0]).toMatchObject({ id: 'e1', version: 2, on: '2025-10-25' });
});

test('an employment is corrected at its version', async () => {
  const { asked, user } = await openPage('/?view=list&do=edit-employment&of=p1&with=e1', answers);
  await user.type(await screen.findByLabelText(/^Rôle/), ' adjointe');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('C’est corrigé pour Léa Martin.');
  expect(sent(asked, 'Employ')[0]).toMatchObject({
    input: { id: 'e1', version: 2, role: 'directrice adjointe' },
  });
});

test('a second employer is found by name', async () => {
  const { asked, user } = await openPage('/?view=list&do=add-employment&of=p1', answers);
  await screen.findByText('Où travaille aussi Léa Martin ?');
  await user.type(screen.getByRole('combobox', { name: /^Structure/ }), 'élan');
  await user.click(await screen.findByRole('option', { name: /Élan solidaire/ }));
  await user.click(screen.getByRole('button', { name: 'Ajouter' }));
  await screen.findByText('C’est noté pour Léa Martin.');
  expect(sent(asked, 'Employ')[0]).toMatchObject({ input: { person: 'p1', structure: 's2' } });
});
