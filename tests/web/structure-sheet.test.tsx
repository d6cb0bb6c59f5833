import { screen, waitFor, within } from '@testing-library/react';
import { groupTies } from '../../web/src/directory/group-ties';
import { ANSWERS, structure } from './answers';
import { openPage } from './open-page';

jest.setTimeout(30_000);

const sheet = () => screen.findByRole('complementary', { name: 'Zone d’envol' }, { timeout: 10_000 });

test('a sheet says how we know each tie, in words, under its surest evidence', async () => {
  await openPage('/?view=list&structure=s1');
  const page = within(await sheet());
  expect(page.getByRole('heading', { name: /Liens confirmés/ })).toBeTruthy();
  expect(
    page.getByText('Léa Martin et Rémi Diallo se connaissent depuis la rencontre de Sevran, 12 juin 2025'),
  ).toBeTruthy();
  expect(page.getByRole('heading', { name: /Liens à confirmer/ })).toBeTruthy();
  expect(page.getByText('Léa Martin a cité Inès Faure, à confirmer')).toBeTruthy();
  expect(page.queryByRole('heading', { name: /Collaborations/ })).toBeNull();
});

test('a tie of several evidences stands once', () => {
  const groups = groupTies(structure.structure.ties, (one, other) => one.localeCompare(other));
  expect(groups.map(({ evidence, ties }) => [evidence, ties.length])).toEqual([
    ['CONFIRMED', 1],
    ['DECLARED', 1],
  ]);
});

test('a sheet says what to ask, what not, what it receives, and calls or writes in one press', async () => {
  await openPage('/?view=list&structure=s1');
  const page = within(await sheet());
  expect(page.getByRole('region', { name: 'Nous demander' }).textContent).toContain('visites d’entreprise');
  expect(page.getByRole('region', { name: 'Ne pas nous demander' }).textContent).toContain('stages');
  expect(page.getByText(/Accueille des permanences/)).toBeTruthy();
  const received = within(page.getByRole('region', { name: 'Permanences reçues' }));
  expect(received.getAllByRole('button', { name: /Élan solidaire/ })[0]).toBeTruthy();
  expect(received.getByText(/mardi matin\s: accueil/)).toBeTruthy();
  expect(received.getByText(/Donne 2 demi-journées par semaine\s; reste 1 demi-journée\./)).toBeTruthy();
  expect(received.getByText(/1 permanence accueillie par le passé/)).toBeTruthy();
  expect(received.getByText(/sur rendez-vous \(jours à préciser\).*jusqu’au 1er janvier 2025/)).toBeTruthy();
  expect(page.getByRole('link', { name: /Appeler Léa Martin/ }).getAttribute('href')).toBe('tel:0199000001');
  expect(page.getByRole('link', { name: /Écrire à Léa Martin/ }).getAttribute('href')).toBe(
    'mailto:lea@envol.example',
  );
});

test('an address that is no web address is not a link', async () => {
  await openPage('/?view=list&structure=s1');
  const page = within(await sheet());
  expect(page.getByText('javascript:alert(1)').closest('a')).toBeNull();
});

test('a button on a tie walks to the neighbour', async () => {
  const { user, history } = await openPage('/?view=list&structure=s1');
  const ties = within(within(await sheet()).getByRole('region', { name: /Liens avec/ }));
  await user.click(ties.getByRole('button', { name: /Élan solidaire/ }));
  expect(history.location.search).toBe('?structure=s2&view=list');
});

test('the focus goes to the sheet when it opens, and back when Escape closes it', async () => {
  const { user, history } = await openPage('/?view=list');
  const table = within(await screen.findByRole('table'));
  const row = table.getByRole('button', { name: /^Zone d’envol/ });
  await user.click(row);
  const heading = await screen.findByRole('heading', { level: 2, name: 'Zone d’envol' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(row));
  expect(history.location.search).toBe('?view=list');
});

test('a sheet tells its earlier steps, and a step that it suggests is confirmed by who keeps it', async () => {
  const before = {
    ...structure.structure,
    mayEdit: true,
    pastPositions: [
      { stage: 'SUPPORT', note: 'Pour les jeunes', since: '2024-01-02', until: '2025-03-04' },
      { stage: 'AWARENESS', note: null, since: null, until: '2023-03-04' },
    ],
    suggestedPositions: [
      { stage: 'RECRUITMENT', word: null },
      { stage: 'TRAINING', word: 'se former' },
    ],
  };
  const { asked, user } = await openPage('/?view=list&structure=s1', {
    ...ANSWERS,
    Structure: { structure: before },
    MoveOnPath: { positionStructure: { receipt: { id: 'e1', repeated: false } } },
  });
  const path = within(within(await sheet()).getByRole('region', { name: 'Sur le chemin vers l’emploi' }));
  expect(path.getByText(/Accompagnement, du 2 janvier 2024 au 4 mars 2025/)).toBeTruthy();
  expect(path.getByText('Pour les jeunes')).toBeTruthy();
  expect(path.getByText(/Sensibilisation, jusqu’au 4 mars 2023/)).toBeTruthy();
  expect(path.getByText(/comme souvent les structures de cette sorte/)).toBeTruthy();
  expect(path.getByText(/parce que sa fiche dit « se former »/)).toBeTruthy();
  await user.click(path.getByRole('button', { name: /Oui, elle y est.*Formation/ }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'MoveOnPath')?.variables).toMatchObject({
      structure: 's1',
      stage: 'TRAINING',
    }),
  );
});

test('who may not correct the sheet is asked nothing', async () => {
  await openPage('/?view=list&structure=s1', {
    ...ANSWERS,
    Structure: {
      structure: {
        ...structure.structure,
        mayEdit: false,
        suggestedPositions: [{ stage: 'TRAINING', word: null }],
      },
    },
  });
  const path = within(await sheet()).getByRole('region', { name: 'Sur le chemin vers l’emploi' });
  expect(within(path).queryByRole('button', { name: /Oui, elle y est/ })).toBeNull();
});
