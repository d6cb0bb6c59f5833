import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS, network, territory } from './answers';
import { comparison } from './comparison-answers';
import { openPage } from './open-page';

jest.setTimeout(30_000);

const answers = { ...ANSWERS, Comparison: comparison };
const bar = () => screen.findByRole('region', { name: 'Comparaison de deux dates' });
const days = (asked: Awaited<ReturnType<typeof openPage>>['asked']) => {
  const last = asked.filter(({ operation }) => operation === 'Comparison').at(-1);
  return [last?.variables.from, last?.variables.to];
};
const sectionOf = async (name: string | RegExp) =>
  (await screen.findByRole('region', { name })) as HTMLElement;

test('the list says what came, went and changed, under each end, and who is new, gone or no longer isolated', async () => {
  await openPage('/?compare=start&view=list', answers);
  const added = await sectionOf('1 lien nouveau');
  expect(within(added).getByRole('button', { name: 'Atelier' })).toBeTruthy();
  expect(added.textContent).toContain('Élan solidaire — collaboration');
  expect((await sectionOf('1 lien perdu')).textContent).toContain('Boutique');
  expect((await sectionOf('1 lien gardé que l’on connaît autrement')).textContent).toContain(
    'lien à confirmer, puis lien confirmé',
  );
  const members = await sectionOf('Structures');
  expect([...members.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Atelier, n’est plus isolée',
    'Boutique, partie',
    'Neuve, nouvelle',
  ]);
  expect((await bar()).textContent).toContain('1 lien nouveau');
  expect((await bar()).textContent).toContain('1 lien gardé, dont 1 que l’on connaît autrement');
  expect(screen.getByRole('heading', { name: 'Du 11 juin 2025 au 25 octobre 2025' })).toBeTruthy();
});

test('from the time bar one compares the day that is shown with the eve of the first rencontre, and comes back', async () => {
  const { user, history, asked } = await openPage('/?asOf=2025-06-12&view=list', {
    ...answers,
    Step: {
      compareNetwork: { ...comparison.compareNetwork, addedEdges: 0, lostEdges: 0, nodes: [], edges: [] },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Comparer deux dates' }));
  expect(history.location.search).toBe('?compare=start&asOf=2025-06-12&view=list');
  await bar();
  expect(days(asked)).toEqual([null, '2025-06-12']);
  expect(screen.queryByRole('button', { name: 'Rejouer' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Quitter la comparaison' }));
  expect(history.location.search).toBe('?asOf=2025-06-12&view=list');
  await screen.findByRole('button', { name: 'Rejouer' });
});

test('each of the two days is a rencontre, an end of time or any day, in the address and in the question', async () => {
  const { user, history, asked } = await openPage('/?compare=start&view=list', answers);
  const [from, to] = await waitFor(async () => within(await bar()).getAllByRole('combobox'));
  await user.selectOptions(from as HTMLElement, 'après Sevran, 12 juin 2025');
  await user.selectOptions(to as HTMLElement, 'après Le Bourget, 1er sept. 2025');
  expect(history.location.search).toBe('?compare=2025-06-12&asOf=2025-09-01&view=list');
  await waitFor(() => expect(days(asked)).toEqual(['2025-06-12', '2025-09-01']));
  await user.selectOptions(from as HTMLElement, 'un autre jour…');
  await user.type(screen.getByLabelText('Première date'), '2025-07-14');
  await waitFor(() => expect(days(asked)).toEqual(['2025-07-14', '2025-09-01']));
  await user.selectOptions(to as HTMLElement, 'aujourd’hui');
  expect(history.location.search).toBe('?compare=2025-07-14&view=list');
});

test('days in the wrong order are not asked for: the page says so, and swaps them', async () => {
  const { user, history, asked } = await openPage('/?compare=2025-09-01&asOf=2025-06-12&view=list', answers);
  await screen.findByText('La première date est après la seconde.');
  expect(asked.some(({ operation }) => operation === 'Comparison')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Échanger les deux dates' }));
  expect(history.location.search).toBe('?compare=2025-06-12&asOf=2025-09-01&view=list');
  await sectionOf('1 lien nouveau');
});

test('where nothing changed the page says so', async () => {
  const { nodes, edges, ...rest } = comparison.compareNetwork;
  const same = {
    ...rest,
    nodes: nodes.filter(({ id }) => id === 's1' || id === 's2'),
    edges: edges.filter(({ state }) => state === 'KEPT').map((edge) => ({ ...edge, changed: false })),
  };
  await openPage('/?compare=start&view=list', { ...answers, Comparison: { compareNetwork: same } });
  expect(await screen.findAllByText('Rien n’a changé entre ces deux dates.')).toHaveLength(2);
});

test('a filter narrows the counts, which are said aloud', async () => {
  const { user } = await openPage('/?compare=start&view=list', answers);
  await sectionOf('1 lien nouveau');
  await user.click(await screen.findByRole('button', { name: /Entreprise \d/ }));
  await waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .some((place) => place.textContent === 'Rien n’a changé entre ces deux dates.'),
    ).toBe(true),
  );
});

test('the file carries each tie once, and no cell that a spreadsheet takes for a formula', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
  const [first] = comparison.compareNetwork.edges;
  const { user } = await openPage('/?compare=start&view=list', {
    ...answers,
    Comparison: {
      compareNetwork: {
        ...comparison.compareNetwork,
        edges: [
          { ...first, state: 'ADDED', changed: false, source: 's1', target: 's4', evidenceBefore: null },
        ],
      },
    },
  });
  const follow = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(await screen.findByRole('button', { name: 'Télécharger' }));
  expect(follow).toHaveBeenCalledTimes(1);
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(files[0] as Blob);
  });
  expect(text.split('\r\n').slice(1, 2)).toEqual([
    '"nouveau";"Zone d’envol";"\'=Menuiserie";"2025-06-11";"";"2025-10-25";"lien confirmé"',
  ]);
});

test('a visitor reads the comparison without proofs', async () => {
  const visited = {
    ...comparison.compareNetwork,
    edges: comparison.compareNetwork.edges.map((edge) => ({
      ...edge,
      changed: false,
      evidenceBefore: edge.evidenceBefore && [],
      evidenceAfter: edge.evidenceAfter && [],
    })),
  };
  await openPage('/?compare=start&view=list', {
    ...answers,
    Territory: { ...territory, me: { role: 'VISITOR', email: null, edits: [], person: null } },
    Network: network,
    Comparison: { compareNetwork: visited },
  });
  const added = await sectionOf('1 lien nouveau');
  expect([...added.querySelectorAll('li li')].map(({ textContent }) => textContent)).toEqual([
    'Élan solidaire',
    'Atelier',
  ]);
});
