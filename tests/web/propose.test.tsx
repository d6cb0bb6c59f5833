import { screen, waitFor } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const answers = {
  ...ANSWERS,
  Territory: { ...territory, me: { ...territory.me, role: 'MEMBER' } },
  Similar: { similarStructures: [] },
  ProposeStructure: { proposeStructure: true },
};
const TITLE = 'Proposer une structure';

test('who is signed in proposes a structure in three answers', async () => {
  const { asked, user } = await openPage('/propose', answers, undefined, TITLE);
  await user.type(await screen.findByLabelText(/Nom de la structure/), ' La Fabrique ');
  await user.click(screen.getByRole('button', { name: 'Proposer' }));
  expect(await screen.findAllByText('À remplir.')).toHaveLength(2);
  await user.selectOptions(screen.getByLabelText(/Quel type de structure/), 'COMPANY');
  await user.selectOptions(screen.getByLabelText(/Dans quelle ville/), '93071');
  await user.click(screen.getByRole('button', { name: 'Proposer' }));
  await screen.findByText(/est proposée à la coordination/);
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'ProposeStructure')?.variables).toMatchObject({
      name: 'La Fabrique',
      kind: 'COMPANY',
      city: '93071',
      message: null,
    }),
  );
});

test('a visitor says who they are first', async () => {
  const me = { role: 'VISITOR', email: null, edits: [], person: null };
  await openPage('/propose', { ...answers, Territory: { ...territory, me } }, undefined, TITLE);
  expect((await screen.findByRole('link', { name: 'Rejoindre l’annuaire' })).getAttribute('href')).toBe(
    '/join',
  );
});
