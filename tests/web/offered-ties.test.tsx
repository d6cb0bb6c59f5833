import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const tie = (id: string, name: string, declaredBy: readonly string[]) => ({
  person: { id, name },
  declaredBy: declaredBy.map((one) => ({ id: one })),
  readyToIntroduce: false,
});
const me = { role: 'MEMBER', email: 'lea@elan.example', edits: [], person: { id: 'p1', name: 'Léa Martin' } };
const answers = {
  ...ANSWERS,
  Territory: { ...territory, me },
  MySessions: { me: { sessions: [] } },
  MyTies: {
    person: {
      id: 'p1',
      acquaintances: [
        tie('p2', 'Sam Diallo', ['p2']),
        tie('p3', 'Anne O’Connor', ['p3']),
        tie('p4', 'Zoé Lefèvre', ['p1']),
        tie('p5', 'Rémi Œuvrard', ['p1', 'p5']),
      ],
    },
  },
  DeclareAcquaintance: {
    declareAcquaintance: {
      from: { id: 'p1', name: 'Léa Martin' },
      to: { id: 'p2', name: 'Sam Diallo' },
      receipt: { id: 'j1', repeated: false },
    },
  },
};
const open = () => openPage('/me', answers, undefined, 'Mon compte');
const asks = () => screen.queryAllByRole('group', { name: /dit vous connaître/ });

beforeEach(() => localStorage.clear());

test('those who declared one are offered, and they alone; one tap opens the levels, one more answers', async () => {
  const { asked, user } = await open();
  await waitFor(() => expect(asks()).toHaveLength(2));
  const sam = screen.getByRole('group', { name: /^Sam Diallo dit vous connaître/ });
  await user.click(within(sam).getByRole('button', { name: /^Répondre/ }));
  await user.click(within(sam).getByRole('checkbox', { name: /présenter des gens à Sam/ }));
  await user.click(within(sam).getByRole('button', { name: 'On a travaillé ensemble' }));
  await screen.findByText(/C’est noté : Sam Diallo et vous/);
  const sent = asked.filter(({ operation }) => operation === 'DeclareAcquaintance');
  expect(sent.map(({ variables }) => variables)).toMatchObject([
    { from: null, to: 'p2', level: 3, readyToIntroduce: true, meeting: null },
  ]);
});

test('one skips without a word to anybody, and comes back to it', async () => {
  const { asked, user } = await open();
  await waitFor(() => expect(asks()).toHaveLength(2));
  const before = asked.length;
  await user.click(screen.getByRole('button', { name: 'Passer Anne O’Connor' }));
  expect(asks()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Revoir 1 personne passée' }));
  expect(asks()).toHaveLength(2);
  expect(asked).toHaveLength(before);
});
