import { screen, within } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const PEOPLE: Readonly<Record<string, string>> = { p1: 'Léa Martin', p2: 'Rémi Diallo', p3: 'Zoé Lefèvre' };
const FORM = '/?view=list&do=ask-introduction&of=p3&with=p2';
const asked = (told: boolean) => ({
  requestIntroduction: { told, introduction: { id: 'i1' }, receipt: { id: 'j1', repeated: false } },
});
const me = (role: 'MEMBER' | 'COORDINATOR', person: string | null) => ({
  ...territory,
  me: {
    role,
    email: null,
    edits: [],
    person: person === null ? null : { id: person, name: PEOPLE[person] ?? '', employments: [] },
  },
});
const open = (address: string, who: ReturnType<typeof me>, facts?: Record<string, unknown>, told = true) =>
  openPage(address, { ...ANSWERS, Territory: who, RequestIntroduction: asked(told) }, (one) => {
    if (one.operation === 'NamedPerson')
      return { data: { person: { id: one.variables.id, name: PEOPLE[String(one.variables.id)] } } };
    if (one.operation !== 'RequestIntroduction' || !facts) return null;
    return { errors: [{ message: 'no', extensions: { code: 'CONFLICT', facts } as never }] };
  });

test('one asks somebody to introduce one, with a word why that must be there', async () => {
  const { asked, user } = await open(FORM, me('MEMBER', 'p1'));
  const form = await screen.findByRole('dialog', {
    name: 'Demander à Rémi Diallo de me présenter à Zoé Lefèvre',
  });
  expect(within(form).getByText(/Zoé Lefèvre n’en saura rien avant/)).toBeTruthy();
  await user.click(within(form).getByRole('button', { name: 'Envoyer la demande' }));
  expect(within(form).getByText('À remplir.')).toBeTruthy();
  await user.type(within(form).getByLabelText(/Pourquoi/), ' Un stage en cuisine ');
  await user.click(within(form).getByRole('button', { name: 'Envoyer la demande' }));
  await screen.findByText('C’est demandé : Rémi Diallo reçoit un courriel.');
  expect(sent(asked, 'RequestIntroduction')[0]).toMatchObject({
    from: null,
    through: 'p2',
    to: 'p3',
    word: 'Un stage en cuisine',
  });
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
});

test('the coordination asks in the name of somebody, who is there from the address', async () => {
  const { asked, user } = await open(`${FORM}&for=p1`, me('COORDINATOR', null), undefined, false);
  await screen.findByText('Léa Martin', { selector: 'output' });
  await user.type(screen.getByLabelText(/Pourquoi/), 'Pour Dugny');
  await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  await screen.findByText(/n’a pas d’adresse électronique ici : dites-le-lui de vive voix/);
  expect(sent(asked, 'RequestIntroduction')[0]).toMatchObject({ from: 'p1', through: 'p2', to: 'p3' });
});

test.each([
  [{ reason: 'ASKED_ALREADY' }, /est déjà demandée/],
  [
    { reason: 'ASKED_LATELY', days: 90, from: '2025-12-01' },
    /moins de 90 jours.*1 décembre 2025|1er décembre 2025/,
  ],
  [
    { reason: 'ASKED_TOO_OFTEN', most: 6, days: 30, from: '2025-12-01' },
    /au plus 6 mises en relation en 30 jours/,
  ],
  [{ reason: 'ASKED_TOO_OFTEN', most: 6, days: 30, from: null }, /celles que l’on a retirées comprises/],
  [{ reason: 'INTRODUCER_ASKED_TOO_OFTEN', most: 4, days: 30, from: '2025-12-01' }, /laissons-la souffler/],
])('%j is said in words, with what to do; what was written stays', async (facts, words) => {
  const { user } = await open(FORM, me('MEMBER', 'p1'), facts);
  await user.type(await screen.findByLabelText(/Pourquoi/), 'Un stage');
  await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  expect(await screen.findByText(words)).toBeTruthy();
  expect((screen.getByLabelText(/Pourquoi/) as HTMLTextAreaElement).value).toBe('Un stage');
});
