import { screen, waitFor } from '@testing-library/react';
import { ANSWERS } from './answers';
import { openPage } from './open-page';

const NOW = {
  components: 3,
  largestShare: 0.9,
  articulationPoints: [
    { id: 's1', label: 'Petite', separates: 1 },
    { id: 's2', label: 'Grande', separates: 4 },
  ],
  newlyIsolated: [],
};
const PEOPLE = {
  ...NOW,
  articulationPoints: [
    { id: 'p2', label: 'Zoé', separates: 9 },
    { id: 'p1', label: 'Ada', separates: 1 },
  ],
};
const THEN = { ...NOW, components: 5, largestShare: 0.7, newlyIsolated: [{ id: 's3', label: 'Seule' }] };

const answers = {
  ...ANSWERS,
  PersonName: { person: { id: 'p1', name: 'Ada' } },
  StructureName: { structure: { id: 's2', name: 'Grande' } },
};
const open = (address: string, then: unknown = THEN) =>
  openPage(
    address,
    answers,
    ({ operation, variables }) => {
      if (operation !== 'Fragility') return null;
      const fragility = variables.level === 'PEOPLE' ? PEOPLE : variables.without ? then : NOW;
      return { data: { fragility } };
    },
    /^Et si…/,
  );

test('who holds the network together: structures by what they cost, people by name alone', async () => {
  await open('/fragility');
  const rows = (await screen.findAllByRole('button', { name: /Et sans elle/ })).map(
    ({ textContent }) => textContent,
  );
  expect(rows.map((text) => text?.replace(/^.*\? /, ''))).toEqual(['Grande', 'Petite', 'Ada', 'Zoé']);
});

test('what would fall apart is told in sentences, and shown on the map by a link', async () => {
  const { asked } = await open('/fragility?people=p1&structures=s2');
  await screen.findByText('1 structure n’aurait plus aucun lien :');
  expect(screen.getByRole('link', { name: 'Seule' })).toBeTruthy();
  expect(screen.getByText(/en 5 morceaux, au lieu de 3/)).toBeTruthy();
  expect(screen.getByText(/70\s%.*90\s%/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Voir sur la carte' }).getAttribute('href')).toContain(
    'gonePeople=p1&goneStructures=s2',
  );
  expect(asked.find(({ variables }) => variables.without)?.variables.without).toEqual({
    people: ['p1'],
    structures: ['s2'],
  });
  expect(await screen.findByRole('button', { name: /^Remettre.: Ada part$/ })).toBeTruthy();
});

test('a press tries it, another puts it back, and the address follows', async () => {
  const { history, user } = await open('/fragility');
  await user.click(await screen.findByRole('button', { name: /Et sans elle.\? Grande/ }));
  await waitFor(() => expect(history.location.search).toContain('structures=s2'));
  await user.click(await screen.findByRole('button', { name: /^Remettre.: Grande ferme$/ }));
  await waitFor(() => expect(history.location.search).not.toContain('structures'));
});

test('when nothing falls apart it says so', async () => {
  await open('/fragility?people=p1', NOW);
  expect(await screen.findByText(/Le réseau tient/)).toBeTruthy();
});
