import { screen, within } from '@testing-library/react';
import { ANSWERS, network, structure } from './answers';
import { openPage } from './open-page';

const NAME = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const RECEIPT = { id: 'j1', repeated: false };
const [first, ...others] = network.network.nodes;
const answers = {
  ...ANSWERS,
  Network: { network: { ...network.network, nodes: [{ ...first, label: NAME }, ...others] } },
  Structure: { structure: { ...structure.structure, name: NAME, offers: NAME, mayEdit: true } },
  Suggestions: {
    structures: { edges: [{ node: { id: 's1', name: NAME, kind: 'COMPANY', cities: [{ name: NAME }] } }] },
    people: { edges: [] },
  },
  ClosingStructure: {
    structure: { id: 's1', version: 1, name: NAME, until: null, people: [], ties: [] },
  },
  CloseStructure: { closeStructure: { structure: { id: 's1', name: NAME, until: null }, receipt: RECEIPT } },
};
const noElementCame = () => {
  expect(document.querySelectorAll('script, img')).toHaveLength(0);
};

test('a name that is a script is text: on the sheet, in the list, in the search', async () => {
  const { user } = await openPage('/?view=list&structure=s1', answers);
  const sheet = await screen.findByRole('complementary', { name: NAME });
  expect(within(sheet).getByRole('heading', { name: NAME })).toBeTruthy();
  expect(within(sheet).getByText(NAME, { selector: 'p, dd, div' })).toBeTruthy();
  expect(
    within(screen.getByRole('table')).getByRole('button', { name: `Actions pour ${NAME}` }),
  ).toBeTruthy();
  await user.type(screen.getAllByRole('combobox')[0] as HTMLElement, 'script');
  expect(await screen.findByRole('option', { name: /<script>alert/ })).toBeTruthy();
  noElementCame();
});

test('a name that is a script is text in a form and in the notice of what was done', async () => {
  const { user } = await openPage('/?view=list&do=close-structure&of=s1', answers);
  await screen.findByRole('heading', { name: /<script>alert\(1\)/ });
  await user.click(screen.getByRole('button', { name: 'Fermer la structure' }));
  expect(await screen.findByText(`${NAME} est fermée.`)).toBeTruthy();
  noElementCame();
});
