import { screen, waitFor } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const page = (text: string | null, version = 0) => ({
  page: { id: 'PRIVACY', text, updatedAt: text === null ? null : '2026-01-03T09:05:00.000Z', version },
});
const answers = (text: string | null, role = 'COORDINATOR', version = 0) => ({
  ...ANSWERS,
  Territory: { ...territory, me: { ...territory.me, role } },
  LegalText: page(text, version),
  EditPage: { editPage: { page: { id: 'PRIVACY', text: 'x', version: 1 }, receipt: { id: 'j1' } } },
});

test('until it is filled in a page shows its proposed text, and what lacks is marked', async () => {
  await openPage('/privacy', answers(null, 'VISITOR'), undefined, 'Vie privée');
  expect(await screen.findByRole('heading', { level: 2, name: 'Qui voit quoi' })).toBeTruthy();
  expect(screen.getByText('Texte à compléter.')).toBeTruthy();
  expect(screen.getByText('[nom et adresse de la structure]').tagName).toBe('MARK');
  expect(screen.queryByRole('button', { name: 'Modifier ce texte' })).toBeNull();
});

test('the coordination writes it where it stands, sees what it becomes, and may take it back', async () => {
  const { asked, user } = await openPage(
    '/privacy',
    answers('Un texte', 'COORDINATOR', 3),
    undefined,
    'Vie privée',
  );
  await user.click(await screen.findByRole('button', { name: 'Modifier ce texte' }));
  const field = screen.getByLabelText('Texte');
  await user.clear(field);
  await user.type(field, '# Un titre');
  expect(screen.getByRole('heading', { level: 2, name: 'Un titre' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('Le texte est enregistré.');
  expect(sent(asked, 'EditPage')[0]).toMatchObject({ id: 'PRIVACY', text: '# Un titre', version: 3 });
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
});

test('the proposed text comes back at a press', async () => {
  const { asked, user } = await openPage(
    '/privacy',
    answers('Un texte', 'COORDINATOR', 3),
    undefined,
    'Vie privée',
  );
  await user.click(await screen.findByRole('button', { name: 'Modifier ce texte' }));
  await user.click(screen.getByRole('button', { name: 'Remettre le texte proposé' }));
  await waitFor(() => expect(sent(asked, 'EditPage')[0]).toMatchObject({ text: '' }));
});

test('the coordination gives the territory another name', async () => {
  const { asked, user } = await openPage(
    '/legal',
    {
      ...answers(null),
      TerritoryName: { territory: { name: 'Terres d’essai', version: 2 } },
      EditTerritory: { editTerritory: { territory: { name: 'Plaine' }, receipt: { id: 'j2' } } },
    },
    undefined,
    'Mentions légales',
  );
  await user.click(await screen.findByRole('button', { name: 'Changer le nom du territoire' }));
  const name = await screen.findByDisplayValue('Terres d’essai');
  await user.clear(name);
  await user.type(name, 'Plaine');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('Le territoire s’appelle maintenant Plaine.');
  expect(sent(asked, 'EditTerritory')[0]).toMatchObject({ name: 'Plaine', version: 2 });
});

test('the three pages are one step away on the map and on every page', async () => {
  const { unmount } = await openPage('/?view=list');
  for (const name of ['Mentions légales', 'Vie privée', 'Accessibilité'])
    expect(screen.getByRole('link', { name })).toBeTruthy();
  unmount();
  await openPage('/more', ANSWERS, undefined, 'Plus');
  expect(screen.getByRole('link', { name: 'Accessibilité' }).getAttribute('href')).toBe('/accessibility');
});
