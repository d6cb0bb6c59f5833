import { screen } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const VISITOR = {
  ...ANSWERS,
  Territory: { ...territory, me: { role: 'VISITOR', email: null, edits: [], person: null } },
};

test('a visitor is asked for nothing that only those who are signed in may see', async () => {
  const { asked } = await openPage('/?view=list', VISITOR);
  await screen.findByRole('table', {}, { timeout: 10_000 });
  const questions = asked.filter(({ operation }) => operation !== 'Territory');
  expect(questions.length).toBeGreaterThan(1);
  for (const { variables } of questions) expect(variables.signedIn).toBe(false);
});

test('a visitor finds the way to sign in, and it comes back here', async () => {
  await openPage('/?view=list', VISITOR);
  const link = screen.getAllByRole('link', { name: 'Se connecter' })[0];
  expect(link?.getAttribute('href')).toMatch(/^\/sign-in\?next=/);
});

test('whoever is signed in sees their role and the way out', async () => {
  await openPage('/?view=list');
  expect(screen.getByText('Coordination')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Se déconnecter' })).toBeTruthy();
});
