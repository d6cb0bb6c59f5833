import { screen, waitFor, within } from '@testing-library/react';
import { stringifySearch } from '../../web/src/view/search-string';
import { readView } from '../../web/src/view/view';
import { openPage } from './open-page';

jest.setTimeout(30_000);

const rows = async () => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('rowheader')
    .map(
      (header) =>
        within(header).getByRole('button').firstElementChild?.nextElementSibling?.firstChild?.textContent,
    );
};

test('a view that was sent opens with its filters, each to be taken away', async () => {
  const { user, history } = await openPage('/?view=list&kinds=COMPANY&cities=93029,93013');
  await screen.findByRole('table');
  expect(await rows()).toEqual(['Menuiserie Aubertin', 'Zone d’envol']);
  await user.click(screen.getByRole('button', { name: 'Retirer\u00a0: Drancy' }));
  expect(await rows()).toEqual(['Menuiserie Aubertin']);
  expect(history.location.search).toBe('?cities=93013&kinds=COMPANY&view=list');
  await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
  expect(history.location.search).toBe('?view=list');
});

test('the legend is the filter by kind, with its figures', async () => {
  const { user, history } = await openPage('/?view=list');
  const companies = await screen.findByRole('button', { name: /Entreprise 2/ });
  await user.click(companies);
  expect(companies.getAttribute('aria-pressed')).toBe('true');
  expect(history.location.search).toBe('?kinds=COMPANY&view=list');
});

test('the stage, the team and the date go into the address and into the question', async () => {
  const { user, history, asked } = await openPage('/?view=list');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Étape du parcours' }), 'Formation');
  await user.click(screen.getByRole('checkbox', { name: 'Sans l’équipe de coordination' }));
  await user.click(await screen.findByRole('radio', { name: /après la rencontre de Sevran, 12 juin 2025/ }));
  expect(history.location.search).toBe('?stage=TRAINING&asOf=2025-06-12&withoutTeam=1&view=list');
  await waitFor(() => {
    const last = asked.filter(({ operation }) => operation === 'Network').at(-1);
    expect(last?.variables).toEqual({
      level: 'STRUCTURES',
      asOf: '2025-06-12',
      withoutTeam: true,
      without: null,
      signedIn: true,
    });
  });
});

test('a search by words keeps what it found in the list', async () => {
  const { user, history } = await openPage('/?view=list');
  await user.type(await screen.findByRole('combobox', { name: 'Chercher' }), 'elan{Enter}');
  expect(history.location.search).toBe('?q=elan&view=list');
  await waitFor(async () => expect(await rows()).toEqual(['Élan solidaire']));
});

test('the search box offers towns, kinds and sheets, by the keyboard', async () => {
  const { user, history } = await openPage('/?view=list');
  const field = await screen.findByRole('combobox', { name: 'Chercher' });
  await user.type(field, 'drancy');
  await screen.findByRole('option', { name: 'Drancy' });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(history.location.search).toBe('?cities=93029&view=list');
});

test('counts are said aloud after a filter', async () => {
  const { user } = await openPage('/?view=list');
  await user.click(await screen.findByRole('button', { name: /Entreprise 2/ }));
  expect(await screen.findByText('2 structures affichées, 1 structure isolée.')).toBeTruthy();
});

test('an address with nonsense opens the usual view', () => {
  expect(
    readView({
      level: 'x',
      kinds: 'NOPE,training',
      asOf: '2025-02-30',
      stage: '',
      view: 'moon',
      cities: ',',
    }),
  ).toEqual({ kinds: ['TRAINING'] });
});

test('the address of a view reads back as the same view', () => {
  const view = readView({ q: 'a&b, é', cities: ['1', '2'], withoutTeam: true, person: 'p/1' });
  const search = stringifySearch({ ...view });
  expect(search).toBe('?person=p%2F1&q=a%26b%2C%20%C3%A9&cities=1,2&withoutTeam=1');
  expect(readView(Object.fromEntries(new URLSearchParams(search)))).toEqual(view);
});
