import { screen, within } from '@testing-library/react';
import { contactsAnswers, MEMBER } from './contacts-answers';
import { openPage } from './open-page';

jest.setTimeout(30_000);

const VISITOR = { ...MEMBER, role: 'VISITOR', person: null } as const;
const open = (address: string, me: Parameters<typeof contactsAnswers>[0] = MEMBER) =>
  openPage(address, contactsAnswers(me, []), undefined, 'Trouver un contact');
const list = () => screen.findByRole('region', { name: /Les structures qui répondent/ });

test('under the routes stands every structure that meets the need: for what, what not, its own number first', async () => {
  const { asked } = await open('/contacts?stage=TRAINING&public=jeunes');
  const found = within(await list());
  expect(await found.findByText('Une visite de l’atelier')).toBeTruthy();
  expect(found.getByText('Une entrée en cours de session')).toBeTruthy();
  const calls = found.getAllByRole('link', { name: /^(Appeler|Écrire)/ });
  expect(calls.map((link) => link.getAttribute('href'))).toEqual([
    'tel:0199000020',
    'mailto:bilal@plus.example',
  ]);
  // Dora is no contact of the structure.
  expect(found.queryByText(/Dora/)).toBeNull();
  expect(found.getByRole('link', { name: /Qui peut me présenter/ }).getAttribute('href')).toBe(
    '/contacts?structure=s6',
  );
  expect(found.getByText(/Et 50 autres/)).toBeTruthy();
  const of = (operation: string) => asked.find((one) => one.operation === operation)?.variables;
  expect(of('StructuresForNeed')).toMatchObject({ stage: 'TRAINING', public: 'jeunes', signedIn: true });
  expect(of('Contacts')).toMatchObject({ need: { stage: 'TRAINING', public: 'jeunes' } });
});

test('the public is one of the choices, and a chip that is taken back', async () => {
  const { user, history } = await open('/contacts');
  await user.selectOptions(await screen.findByLabelText('Pour quel public'), 'parents');
  expect(history.location.search).toBe('?public=parents');
  await user.click(await screen.findByRole('button', { name: /parents/ }));
  expect(history.location.search).toBe('');
  expect(screen.queryByRole('region', { name: /Les structures qui répondent/ })).toBeNull();
});

test('a visitor finds structures by need, is asked to sign in for people, and asks for none', async () => {
  const { asked, user } = await open('/contacts', VISITOR);
  await user.selectOptions(await screen.findByLabelText('Pour quel public'), 'jeunes');
  expect(within(await list()).queryByRole('link', { name: /Qui peut me présenter/ })).toBeNull();
  expect(asked.find(({ operation }) => operation === 'StructuresForNeed')?.variables).toMatchObject({
    public: 'jeunes',
    signedIn: false,
  });
  expect(asked.some(({ operation }) => operation === 'Contacts')).toBe(false);
});

test('a structure or a person that is looked for is no need: the list stays away', async () => {
  await open('/contacts?structure=s2');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('region', { name: /Les structures qui répondent/ })).toBeNull();
});
