import { screen, within } from '@testing-library/react';
import { openPage } from './open-page';

jest.setTimeout(30_000);

test('an isolated structure stands in the tray with its kind, town, reason and since when', async () => {
  await openPage('/?view=list');
  const tray = await screen.findByRole('region', { name: /Structures isolées 1/ });
  const item = await within(tray).findByRole('button');
  expect(item.textContent).toContain('Menuiserie Aubertin');
  expect(item.textContent).toContain('Entreprise');
  expect(item.textContent).toContain('Le Bourget');
  expect(item.textContent).toContain('jamais venue');
  expect(item.textContent).toContain('depuis le 1er juillet 2025');
});

test('a filter that hides the isolated says how many it hides', async () => {
  await openPage('/?view=list&cities=93071');
  expect(await screen.findByText(/Aucune ici.*1 en tout/)).toBeTruthy();
});

test('the sentence of the territory carries its figures and leads to the tray', async () => {
  await openPage('/?view=list');
  const why = await screen.findByRole('link', { name: 'voir pourquoi' });
  expect(why.getAttribute('href')).toBe('/?view=list#isolated');
  expect(why.parentElement?.textContent).toBe(
    '4 structures, 7 professionnels, 1 structure isolée — voir pourquoi',
  );
});

test('pressing an isolated structure opens its sheet, and the address names it', async () => {
  const { user, history } = await openPage('/?view=list');
  await user.click(
    await screen.findByRole('button', { name: /Menuiserie Aubertin.*Entreprise, Le Bourget/ }),
  );
  expect(history.location.search).toContain('structure=s4');
  expect(await screen.findByRole('complementary', { name: 'Zone d’envol' })).toBeTruthy();
});
