import { screen, within } from '@testing-library/react';
import type { NetworkQuery } from '../../web/src/gql/graphql';
import { ANSWERS } from './answers';
import { openPage } from './open-page';

jest.setTimeout(30_000);

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((header) => /Zone|Élan|Atelier|Menuiserie/.exec(header.textContent ?? '')?.[0]);

const heading = (name: RegExp) => screen.getByRole('columnheader', { name });

test('the list is in order of name, accents where a French reader looks for them', async () => {
  await openPage('/?view=list');
  await screen.findByRole('table');
  expect(names()).toEqual(['Atelier', 'Élan', 'Menuiserie', 'Zone']);
  expect(heading(/Nom/).getAttribute('aria-sort')).toBe('ascending');
});

test('the best connected come first when one sorts by ties, then the other way round', async () => {
  const { user, history } = await openPage('/?view=list');
  await screen.findByRole('table');
  await user.click(within(heading(/Liens/)).getByRole('button'));
  expect(names()).toEqual(['Zone', 'Atelier', 'Élan', 'Menuiserie']);
  expect(heading(/Liens/).getAttribute('aria-sort')).toBe('descending');
  expect(history.location.search).toBe('?view=list&sort=ties&descending=1');
  await user.click(within(heading(/Liens/)).getByRole('button'));
  expect(names()).toEqual(['Menuiserie', 'Atelier', 'Élan', 'Zone']);
});

test('the isolated come first when one asks for them, with the reason', async () => {
  const { user } = await openPage('/?view=list');
  await screen.findByRole('table');
  await user.click(within(heading(/Isolement/)).getByRole('button'));
  expect(names()[0]).toBe('Menuiserie');
  expect(screen.getByRole('cell', { name: 'Isolée\u00a0: jamais venue' })).toBeTruthy();
});

test('the list in English, and the page says so', async () => {
  const { user, history } = await openPage('/?view=list');
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByRole('columnheader', { name: /Ties/ })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(history.location.search).toBe('?view=list&lang=en');
  await user.click(await screen.findByRole('button', { name: 'Français' }));
  expect(await screen.findByRole('columnheader', { name: /Liens/ })).toBeTruthy();
});

test('people are never ranked by their ties, and the page says why', async () => {
  const { network } = ANSWERS.Network as NetworkQuery;
  await openPage('/?view=list&level=people&sort=ties&descending=1', {
    ...ANSWERS,
    Network: { network: { ...network, level: 'PEOPLE' } },
  });
  await screen.findByRole('table');
  expect(within(heading(/Liens/)).queryByRole('button')).toBeNull();
  expect(heading(/Nom/).getAttribute('aria-sort')).not.toBeNull();
  expect(screen.getByText(/ne sont pas classées/)).toBeTruthy();
});

test('where too few have answered, the list of people says why nobody is ranked', async () => {
  const surveyResponse = { asked: 20, answered: 12, rate: 0.6, tooFew: true };
  await openPage('/?view=list&level=people', { ...ANSWERS, SurveyResponse: { surveyResponse } });
  expect((await screen.findByText(/^12 des 20 personnes venues ont répondu/)).textContent).toMatch(/60\s%/);
});
