import { screen, waitFor, within } from '@testing-library/react';
import type { SeatingPlanQuery } from '../../web/src/gql/graphql';
import { readSeating, readWishes, writeWishes } from '../../web/src/meetings/seating/seating-search';
import { ANSWERS } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const NAMES = ['Ada', 'Bob', 'Cyd', 'Dan'];
const GUESTS = NAMES.map((name, i) => ({ id: `p${i + 1}`, name }));
const person = (i: number) => ({
  id: `p${i}`,
  name: NAMES[i - 1] ?? '',
  employments: [{ structure: { id: `s${i}`, name: `Structure ${i}` } }],
});
const PLAN: SeatingPlanQuery['seating'] = {
  guests: 4,
  newPairs: 4,
  bound: 5,
  rounds: [
    {
      number: 1,
      tables: [
        { number: 1, people: [person(2), person(1)] },
        { number: 2, people: [person(3), person(4)] },
      ],
    },
    {
      number: 2,
      tables: [
        { number: 1, people: [person(1), person(3)] },
        { number: 2, people: [person(2), person(4)] },
      ],
    },
  ],
};
const meeting = {
  id: 'm1',
  title: 'Rencontre de Sevran',
  heldOn: '2025-06-12',
  attendees: [],
  invited: GUESTS,
};
const open = (search = '', facts?: Record<string, unknown>, place?: string) =>
  openPage(
    `/meetings/m1/seating${search}`,
    { ...ANSWERS, SeatingGuestsOf: { meeting }, SeatingPlan: { seating: PLAN } },
    ({ operation }) =>
      operation === 'SeatingPlan' && facts
        ? { errors: [{ message: 'no', extensions: { code: 'CONFLICT', facts, place } as never }] }
        : null,
    'Plan de tables',
  );

test('names by table and round, and how far it is from what no plan beats', async () => {
  const { asked } = await open();
  const round = await screen.findByRole('region', { name: 'Tour 1' });
  expect(within(round).getByText('Ada')).toBeTruthy();
  expect(screen.getByText('4 nouvelles rencontres.')).toBeTruthy();
  expect(screen.getByText(/Aucun plan ne peut dépasser 5 : celui-ci en fait au moins 80 %/)).toBeTruthy();
  expect(sent(asked, 'SeatingPlan')[0]).toMatchObject({
    who: 'INVITED',
    tables: 1,
    seats: 4,
    rounds: 3,
    seed: 1,
  });
});

test('everything is in the address: numbers, wishes, another plan, by person', async () => {
  const { asked, user, history } = await open('?tables=2&rounds=2&together=p1%3Ep2&by=person');
  const table = await screen.findByRole('table');
  const row = within(table).getByRole('row', { name: /Bob/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['1', '2']);
  expect(sent(asked, 'SeatingPlan')[0]).toMatchObject({ tables: 2, rounds: 2, together: [['p1', 'p2']] });
  await user.selectOptions(screen.getByLabelText('Une personne'), 'p3');
  await user.selectOptions(screen.getByLabelText('Ensemble ou pas'), 'apart');
  await user.selectOptions(screen.getByLabelText('L’autre personne'), 'p4');
  await user.click(screen.getByRole('button', { name: 'Ajouter ce souhait' }));
  await waitFor(() => expect(sent(asked, 'SeatingPlan').at(-1)).toMatchObject({ apart: [['p3', 'p4']] }));
  await user.click(screen.getByRole('button', { name: /Retirer le souhait.*Ada, Bob/ }));
  await waitFor(() => expect(sent(asked, 'SeatingPlan').at(-1)).toMatchObject({ together: [] }));
  await user.click(screen.getByRole('button', { name: 'Un autre plan' }));
  await waitFor(() => expect(sent(asked, 'SeatingPlan').at(-1)).toMatchObject({ seed: 2 }));
  const rounds = screen.getByLabelText('Tours');
  await user.clear(rounds);
  await user.type(rounds, '4{Enter}');
  await waitFor(() => expect(history.location.search).toMatch(/rounds=4/));
  expect(history.location.search).toMatch(/plan=2/);
});

test('wishes that cannot all be kept are told with who they are about', async () => {
  await open('?apart=p1%3Ep2', { reason: 'NO_PLACE', people: ['p1', 'p2'] }, 'apart');
  expect(await screen.findByText(/ne tiennent pas tous ensemble, autour de : Ada et Bob/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Tour 1' })).toBeNull();
});

test('an address is read for what it says and nothing else', () => {
  const wishes = [['a|b>c', 'p 2']] as const;
  expect(readWishes(writeWishes(wishes))).toEqual(wishes);
  expect(
    readSeating({ tables: '0', seats: 'x', rounds: '99', who: 'ALL', together: '%E0>b|c', by: 'table' }),
  ).toEqual({});
  expect(readSeating({ tables: '7', withoutTeam: '1', team: '1' })).toEqual({
    tables: 7,
    withoutTeam: true,
    team: true,
  });
});
