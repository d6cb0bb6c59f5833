import { screen, waitFor } from '@testing-library/react';
import { ANSWERS } from './answers';
import { type Asked, openPage } from './open-page';

const STORED = {
  id: 's1',
  version: 3,
  name: 'Zone d’envol',
  kind: 'COMPANY',
  cities: [{ id: '93029' }],
  neighbourhoods: [],
  siret: null,
  presentation: null,
  address: null,
  postcode: null,
  phone: '01 23 45 67 89',
  email: null,
  website: null,
  openingHours: null,
  publics: ['jeunes'],
  themes: [],
  offers: 'Des visites d’entreprise',
  limits: null,
  hostsOutreach: null,
  outreachConditions: null,
  outreachRoom: 1,
  outreachSought: null,
  coordinates: false,
};
const SAVED = {
  upsertStructure: {
    structure: { id: 's1', name: 'Zone d’envol' },
    receipt: { id: 'j1', repeated: false },
  },
};
const answers = { ...ANSWERS, StructureForm: { structure: STORED }, UpsertStructure: SAVED };
const sent = (asked: readonly Asked[]) => asked.filter(({ operation }) => operation === 'UpsertStructure');

test('a correction sends what was touched, at the version that was read, and offers to take it back', async () => {
  const { asked, user } = await openPage('/?view=list&do=edit-structure&of=s1', answers);
  const phone = await screen.findByLabelText(/Téléphone/);
  await user.clear(phone);
  await user.type(screen.getByLabelText(/Nous demander/, { selector: '[name="offers"]' }), ' guidées');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('La fiche de Zone d’envol est corrigée.');
  expect(sent(asked)[0]?.variables).toMatchObject({
    input: { id: 's1', version: 3, phone: null, offers: 'Des visites d’entreprise guidées' },
  });
  expect(Object.keys(sent(asked)[0]?.variables.input as object).sort()).toEqual([
    'id',
    'offers',
    'phone',
    'version',
  ]);
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what lacks is named beside its field, and nothing is sent', async () => {
  const { asked, user } = await openPage('/?view=list&do=add-structure', answers);
  await user.click(await screen.findByRole('button', { name: 'Ajouter la structure' }));
  expect(await screen.findAllByText('À remplir.')).toHaveLength(3);
  expect(document.activeElement?.getAttribute('name')).toBe('name');
  expect(sent(asked)).toEqual([]);
});

test('a stale correction shows both states; keeping one’s own saves it at the new version', async () => {
  let first = true;
  const { asked, user } = await openPage('/?view=list&do=edit-structure&of=s1', answers, ({ operation }) => {
    if (operation !== 'UpsertStructure' || !first) return null;
    first = false;
    const facts = {
      what: 'structure',
      current: { version: 5, offers: 'Un stage' },
      yours: { version: 3, offers: 'Des visites d’entreprise, le mardi' },
    };
    return { errors: [{ message: 'stale', extensions: { code: 'CONFLICT', facts } }] };
  });
  await user.type(
    await screen.findByLabelText(/Nous demander/, { selector: '[name="offers"]' }),
    ', le mardi',
  );
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText(/modifié cette fiche entre-temps/);
  expect(screen.getByText('Un stage')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Enregistrer le mien' }));
  await waitFor(() => expect(sent(asked)).toHaveLength(2));
  expect(sent(asked)[1]?.variables.input).toMatchObject({ version: 5 });
});

test('the same press again after a lost answer is the same change', async () => {
  let first = true;
  const { asked, user } = await openPage('/?view=list&do=edit-structure&of=s1', answers, ({ operation }) => {
    if (operation !== 'UpsertStructure' || !first) return null;
    first = false;
    return { errors: [{ message: 'gone', extensions: { code: 'UNAVAILABLE' } }] };
  });
  await user.type(await screen.findByLabelText(/Nous demander/, { selector: '[name="offers"]' }), '!');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText(/base de données ne répond pas/);
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(sent(asked)).toHaveLength(2));
  expect(sent(asked)[0]?.variables.mutationId).toBe(sent(asked)[1]?.variables.mutationId);
});

test('closing asks first when something was written', async () => {
  const { user } = await openPage('/?view=list&do=add-structure', answers);
  await user.type(await screen.findByLabelText(/^Nom/), 'Mission');
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(screen.getByText('Fermer sans enregistrer ce que vous avez écrit ?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fermer sans enregistrer' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
