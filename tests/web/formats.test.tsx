import { screen, within } from '@testing-library/react';
import { readStepLine } from '../../web/src/meetings/formats/format-values';
import { minutesBeyond, runningOrder } from '../../web/src/meetings/formats/running-order-times';
import { ANSWERS } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const STEPS = [
  { minutes: 15, text: 'Accueil' },
  { minutes: 90, text: 'Ateliers' },
];
const card = (id: string, title: string, rest: object = {}) => ({
  id,
  builtIn: true,
  title,
  purpose: 'Se rencontrer.',
  minutes: 105,
  peopleFrom: 10,
  peopleTo: 40,
  material: ['Des tables', 'Des feutres'],
  steps: STEPS,
  tips: ['Pas deux collègues ensemble.'],
  ...rest,
});
const OWN = card('f1', 'Goûter', { builtIn: false });
const answers = { ...ANSWERS, Formats: { formats: [OWN, card('marche', 'Une marche')] } };

test('steps follow the clock from the beginning, over midnight too; without an hour they have their length alone', () => {
  expect(runningOrder(STEPS, '2025-09-25T23:50').map(({ at }) => at)).toEqual(['23:50', '00:05']);
  expect(runningOrder(STEPS, null).map(({ at }) => at)).toEqual([null, null]);
  const hours = { startsAt: '2025-09-25T14:00', endsAt: '2025-09-25T15:30' };
  expect(minutesBeyond(STEPS, hours)).toBe(15);
  expect(minutesBeyond(STEPS, { ...hours, endsAt: '2025-09-25T17:00' })).toBe(0);
  expect(minutesBeyond(STEPS, { ...hours, endsAt: null })).toBe(0);
});

test.each([
  ['15 min : Accueil', 15, 'Accueil'],
  ['15min: Accueil', 15, 'Accueil'],
  ['20’ – Deux tours', 20, 'Deux tours'],
  ['5 minutes de silence', 5, 'de silence'],
  ['Accueil', 0, 'Accueil'],
])('the line “%s” is a step', (line, minutes, text) => {
  expect(readStepLine(line)).toEqual({ minutes, text });
});

test('the shelf parts one’s own cards from those that came along; a card of these is copied, not edited', async () => {
  const { user } = await openPage('/formats', answers, undefined, 'Formats de rencontre');
  const own = (await screen.findByRole('heading', { name: 'Les vôtres' })).closest('section');
  expect(own?.textContent).toContain('1 h 45 · de 10 à 40 personnes');
  await user.click(screen.getByRole('link', { name: 'Une marche' }));
  await screen.findByRole('heading', { level: 1, name: 'Une marche' });
  expect(screen.getByRole('button', { name: 'Copier pour l’adapter' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Corriger le format' })).toBeNull();
  const rows = within(screen.getByRole('table', { name: 'Déroulé' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent).slice(1)).toEqual(['15 minAccueil', '1 h 30Ateliers']);
});

test('a copy begins with all that stands on the card, and is sent whole', async () => {
  const { asked, user } = await openPage(
    '/formats/marche?do=copy-format&of=marche',
    {
      ...answers,
      FormatForm: { format: { ...card('marche', 'Une marche'), version: 1 } },
      RecordFormat: {
        recordFormat: { format: { id: 'f1', title: 'Goûter' }, receipt: { id: 'j1', repeated: false } },
      },
    },
    undefined,
    'Une marche',
  );
  const dialog = within(await screen.findByRole('dialog'));
  const steps = await dialog.findByLabelText(/Déroulé/);
  await user.type(steps, '{enter}10 min : Café');
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByRole('heading', { level: 1, name: 'Goûter' });
  expect(sent(asked, 'RecordFormat')[0]?.input).toMatchObject({
    title: 'Une marche, à notre façon',
    steps: [...STEPS, { minutes: 10, text: 'Café' }],
    material: ['Des tables', 'Des feutres'],
  });
});
