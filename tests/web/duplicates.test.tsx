import { screen, waitFor } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const side = (id: string, name: string, more: object = {}) => ({
  id,
  version: 1,
  name,
  kind: 'ASSOCIATION',
  siret: null,
  address: null,
  presentation: null,
  website: null,
  phone: null,
  email: null,
  offers: null,
  limits: null,
  reviewedOn: null,
  cities: [{ id: '93071', name: 'Sevran' }],
  people: [],
  ties: [],
  ...more,
});
const SIDES = [side('s1', 'Zone d’envol'), side('s2', 'D’envol, zone', { offers: 'Des ateliers' })];
const answers = {
  ...ANSWERS,
  Duplicates: { duplicateStructures: [{ because: ['NAME'], structures: SIDES }] },
  KeepApart: { keepApart: { receipt: { id: 'j1', repeated: false } } },
  NamedStructure: { structure: { id: 's2', name: 'D’envol, zone' } },
};
const open = (more: object = {}) =>
  openPage(
    '/duplicates',
    { ...answers, ...more },
    ({ operation, variables }) =>
      operation === 'MergeSide' ? { data: { structure: SIDES.find(({ id }) => id === variables.id) } } : null,
    'Doublons',
  );

test('both sides are shown with why; “two structures” is said once, and taken back there', async () => {
  const { asked, user } = await open();
  await screen.findByText('1 paire à regarder');
  expect(screen.getByText('même nom, même ville')).toBeTruthy();
  expect(screen.getByText('Des ateliers')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Ce sont deux structures/ }));
  await screen.findByText(/C’est noté : .* sont deux structures/);
  expect(asked.find(({ operation }) => operation === 'KeepApart')?.variables).toMatchObject({
    one: 's1',
    other: 's2',
  });
  await screen.findByRole('button', { name: 'Revenir en arrière' });
});

test('merging opens with both of them, to choose which stays', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: /^Fusionner…/ }));
  await screen.findByRole('heading', { name: /Zone d’envol/, level: 2 });
  await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(2));
});

test('it is the coordination’s', async () => {
  const { asked } = await open({ Territory: { ...territory, me: { ...territory.me, role: 'MEMBER' } } });
  await screen.findByText(/Les doublons sont rapprochés par la coordination/);
  expect(asked.some(({ operation }) => operation === 'Duplicates')).toBe(false);
});
