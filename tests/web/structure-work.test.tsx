import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS, structure } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const RECEIPT = { id: 'j1', repeated: false };
const side = (id: string, name: string, version: number, offers: string | null) => ({
  id,
  version,
  name,
  kind: 'ASSOCIATION',
  cities: [{ id: '93071', name: 'Sevran' }],
  presentation: null,
  address: null,
  phone: null,
  email: null,
  website: null,
  siret: null,
  offers,
  limits: null,
  people: [],
  ties: [{ structure: { id: 's3' } }],
});
const SIDES: Readonly<Record<string, unknown>> = {
  s1: side('s1', 'Zone d’envol', 3, null),
  s2: side('s2', 'Élan solidaire', 8, 'Des ateliers'),
};
const answers = {
  ...ANSWERS,
  ClosingStructure: {
    structure: {
      id: 's1',
      version: 3,
      name: 'Zone d’envol',
      until: null,
      people: [{ person: { id: 'p1', name: 'Léa Martin' } }, { person: { id: 'p2', name: 'Rémi Diallo' } }],
      ties: [{ structure: { id: 's2' } }],
    },
  },
  CloseStructure: {
    closeStructure: { structure: { id: 's1', name: 'Zone d’envol', until: '2025-12-31' }, receipt: RECEIPT },
  },
  MergeStructures: {
    mergeStructures: { structure: { id: 's2', name: 'Élan solidaire' }, receipt: RECEIPT },
  },
  Positions: {
    structure: {
      id: 's1',
      name: 'Zone d’envol',
      positions: [{ stage: 'RECRUITMENT', note: 'Des stages', since: '2025-01-01' }],
    },
  },
  PositionStructure: {
    positionStructure: { structure: { id: 's1', name: 'Zone d’envol' }, receipt: RECEIPT },
  },
};

test('closing says what it does to those who work there, and is dated', async () => {
  const { asked, user } = await openPage('/?view=list&do=close-structure&of=s1', answers);
  await screen.findByRole('heading', { name: /Fermer Zone d’envol/ });
  expect(screen.getByText(/Léa Martin et Rémi Diallo\. Elles gardent leurs liens/)).toBeTruthy();
  const day = screen.getByLabelText('Fermée à partir du');
  await user.clear(day);
  await user.type(day, '2025-12-31');
  await user.click(screen.getByRole('button', { name: 'Fermer la structure' }));
  await screen.findByText('Zone d’envol est fermée.');
  expect(sent(asked, 'CloseStructure')[0]).toMatchObject({ id: 's1', version: 3, on: '2025-12-31' });
});

test('a merge shows both sheets side by side and keeps the one that was chosen', async () => {
  const { asked, user } = await openPage(
    '/?view=list&do=merge-structures&of=s1',
    answers,
    ({ operation, variables }) =>
      operation === 'MergeSide' ? { data: { structure: SIDES[String(variables.id)] } } : null,
  );
  await user.type(await screen.findByRole('combobox', { name: /L’autre fiche/ }), 'élan');
  await user.click(await screen.findByRole('option', { name: /Élan solidaire/ }));
  const table = await screen.findByRole('table', { name: 'Les deux fiches côte à côte' });
  const offers = within(table).getByRole('row', { name: /Nous demander/ });
  expect(
    within(offers)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['vide', 'Des ateliers']);
  await user.click(screen.getByRole('radio', { name: /Élan solidaire/ }));
  expect(within(table).getByRole('columnheader', { name: /Élan solidaire/ }).textContent).toMatch(/reste/);
  expect(screen.getByText(/Vous pourrez revenir en arrière/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fusionner les deux fiches' }));
  await screen.findByText('Les deux fiches n’en font plus qu’une : Élan solidaire.');
  expect(sent(asked, 'MergeStructures')[0]).toMatchObject({
    keep: 's2',
    keepVersion: 8,
    remove: 's1',
    removeVersion: 3,
  });
});

test('each stage of the path is saved by itself; unticking takes the structure off it', async () => {
  const { asked, user } = await openPage('/?view=list&do=position-structure&of=s1', answers);
  await user.click(await screen.findByRole('checkbox', { name: 'Accueil' }));
  await user.type(screen.getAllByLabelText('Note')[0] as HTMLElement, 'Le matin');
  await user.click(screen.getByRole('button', { name: /Enregistrer cette étape \(Accueil\)/ }));
  await screen.findByText('Accueil : c’est enregistré.');
  expect(sent(asked, 'PositionStructure')[0]).toMatchObject({
    structure: 's1',
    stage: 'RECEPTION',
    note: 'Le matin',
  });
  await user.click(screen.getByRole('checkbox', { name: 'Recrutement' }));
  await user.click(screen.getByRole('button', { name: /Retirer de cette étape \(Recrutement\)/ }));
  await waitFor(() => expect(sent(asked, 'PositionStructure')).toHaveLength(2));
  expect(sent(asked, 'PositionStructure')[1]).toMatchObject({ stage: 'RECRUITMENT', until: '2025-10-25' });
});

test('what one may do stands beside what it changes; who may not sees no button', async () => {
  const mine = { ...structure.structure, mayEdit: true };
  const { unmount, user } = await openPage('/?view=list&structure=s1', {
    ...answers,
    Structure: { structure: mine },
  });
  const people = await screen.findByRole('region', { name: /Qui y travaille/ });
  expect(within(people).getByRole('button', { name: 'Ajouter une personne ici' })).toBeTruthy();
  await user.click(screen.getByText('Autres actions'));
  expect(screen.getByRole('button', { name: 'Fermer la structure' })).toBeTruthy();
  unmount();
  const member = { role: 'MEMBER' as const, email: null, edits: [], person: null };
  const territory = { ...(ANSWERS.Territory as object), me: member };
  await openPage('/?view=list&structure=s1', { ...answers, Territory: territory });
  await screen.findByRole('region', { name: /Qui y travaille/ });
  expect(screen.queryByRole('button', { name: 'Ajouter une personne ici' })).toBeNull();
  expect(screen.queryByText('Autres actions')).toBeNull();
});
