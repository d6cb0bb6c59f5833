import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../web/src/app';
import { ANSWERS, territory } from './answers';
import { answerWith, openPage } from './open-page';

jest.setTimeout(30_000);

const open = (address: string) =>
  render(<App history={createMemoryHistory({ initialEntries: [address] })} />);

test('when the database does not answer, the page says that nothing was lost and tries again', async () => {
  let isDown = true;
  answerWith(ANSWERS, () =>
    isDown ? { errors: [{ message: 'Down.', extensions: { code: 'NOT_FOUND' } }] } : null,
  );
  open('/?view=list');
  const alert = await screen.findByRole('alert', {}, { timeout: 10_000 });
  expect(alert.textContent).toContain('Rien n’a été perdu.');
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('table', {}, { timeout: 10_000 })).toBeTruthy();
});

test.each(['/', '/?view=list'])('an empty territory says how to begin, at %s', async (address) => {
  const empty = { ...territory, territory: { ...territory.territory, structureCount: 0, isolatedCount: 0 } };
  const network = {
    network: { level: 'STRUCTURES', asOf: '2025-01-01', truncated: false, nodes: [], edges: [] },
  };
  const { user, history } = await openPage(address, {
    ...ANSWERS,
    Territory: empty,
    Network: network,
    Isolated: { isolatedStructures: [] },
  });
  expect(screen.getByRole('heading', { name: /Par quoi commencer/ })).toBeTruthy();
  const template = screen.getByRole('link', { name: /Télécharger le modèle.*Structures/ });
  expect(template.getAttribute('href')).toBe('/templates/structures.csv');
  expect(screen.getByRole('link', { name: 'Importer des fichiers' }).getAttribute('href')).toBe('/import');
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Ajouter une structure' }));
  expect(await screen.findByRole('dialog', {}, { timeout: 10_000 })).toBeTruthy();
  expect(history.location.search).toContain('do=add-structure');
});

test.each([
  ['MEMBER', false],
  ['VISITOR', true],
])('on an empty territory a %s reads one calm sentence', async (role, isOffered) => {
  const empty = {
    ...territory,
    me: { ...territory.me, role },
    territory: { ...territory.territory, structureCount: 0 },
  };
  await openPage('/', { ...ANSWERS, Territory: empty });
  expect(screen.getByRole('heading', { name: /n’a pas encore de structures/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Importer des fichiers' })).toBeNull();
  expect(screen.queryByRole('link', { name: /Connectez-vous pour commencer/ }) !== null).toBe(isOffered);
});

test('the demonstration says that it is invented, and which day is today', async () => {
  await openPage('/?view=list');
  const banner = await screen.findByRole('complementary', { name: 'Démonstration' });
  expect(banner.textContent).toContain('structures et personnes inventées');
  expect(banner.textContent).toContain('le 25 octobre 2025');
});

test('the time bar names each rencontre and what it brought', async () => {
  await openPage('/?view=list');
  expect(
    await screen.findByRole('radio', {
      name: 'après la rencontre du Bourget, 1er septembre 2025, 1 lien nouveau, 1 participant',
    }),
  ).toBeTruthy();
  expect((screen.getByRole('radio', { name: /Aujourd’hui/ }) as HTMLInputElement).checked).toBe(true);
});
