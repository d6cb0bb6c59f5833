import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const answers = {
  ...ANSWERS,
  StructureSubject: { structure: { id: 's1', mayEdit: true } },
  NamedStructure: { structure: { id: 's1', name: 'Zone d’envol' } },
};
const opener = () => screen.findByRole('button', { name: 'Actions pour Zone d’envol' });

test('the menu of a line holds what one may do; arrows and letters walk in it, Escape gives the focus back', async () => {
  const { user } = await openPage('/?view=list', answers);
  await user.click(await opener());
  const menu = await screen.findByRole('menu', { name: 'Actions pour Zone d’envol' });
  await within(menu).findByRole('menuitem', { name: 'Corriger la fiche' });
  expect(
    within(menu)
      .getAllByRole('menuitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Ouvrir la fiche',
    'Tracer un lien…',
    'Corriger la fiche',
    'Placer sur le chemin',
    'Fermer la structure',
    'Fusionner avec un doublon',
    'Ajouter une personne ici',
    'Proposer une permanence',
  ]);
  const focused = () => document.activeElement?.textContent;
  expect(focused()).toBe('Ouvrir la fiche');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Proposer une permanence');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Tracer un lien…');
  await user.keyboard('f');
  expect(focused()).toBe('Fermer la structure');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(document.activeElement).toBe(await opener());
});

test('a tie begins from a line of the list, without a mouse and without the map', async () => {
  const { user, history } = await openPage('/?view=list', answers);
  (await opener()).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByText('Zone d’envol', { selector: 'output' })).toBeTruthy();
  expect(history.location.search).toContain('do=add-collaboration&of=s1');
});

test('who may change nothing has no menus', async () => {
  const analyst = { ...territory, me: { ...territory.me, role: 'ANALYST' as const } };
  await openPage('/?view=list', { ...answers, Territory: analyst });
  await screen.findByRole('button', { name: /^Zone d’envol/ });
  expect(screen.queryByRole('button', { name: /^Actions pour/ })).toBeNull();
});
