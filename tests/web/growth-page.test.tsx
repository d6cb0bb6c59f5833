import { screen, waitFor, within } from '@testing-library/react';
import { FIGURES } from '../../api/network/growth/figures';
import { ANSWERS } from './answers';
import { GROWTH_ANSWER } from './growth-answers';
import { openPage } from './open-page';

const open = (address = '/growth', answer: unknown = GROWTH_ANSWER) =>
  openPage(address, { ...ANSWERS, Growth: answer }, undefined, 'Évolution');
const having = (changed: object) => ({
  ...GROWTH_ANSWER,
  growth: { ...GROWTH_ANSWER.growth, ...changed },
});

/** What a press hands on, as names and texts. */
function catchFiles() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    names.push(this.download);
  };
  const text = (blob: Blob) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob);
    });
  return { names, text: async () => text(blobs.at(-1) as Blob) };
}

test('first a sentence: what the rencontres brought, and how many have answered', async () => {
  await open();
  expect((await screen.findByText(/liens entre personnes y sont nés/)).textContent).toMatch(
    /^Une rencontre a réuni 30 personnes de 1 structures?\. 6 liens .* passées de 9 à 3, sur 20\.$/,
  );
  expect(
    screen.getByText(/^24 des 30 personnes venues ont dit qui elles connaissent \(80\s%\)/),
  ).toBeTruthy();
});

test('each rencontre with what it made, what became of it, and who is no longer isolated', async () => {
  await open();
  const row = (await screen.findByRole('link', { name: 'Rencontre de Sevran' })).closest('tr') as HTMLElement;
  expect(
    within(row)
      .getAllByRole('cell')
      .slice(0, 4)
      .map(({ textContent }) => textContent),
  ).toEqual(['30', '6', '0', '5 sur 6']);
  expect(within(row).getByRole('link', { name: 'Association seule' }).getAttribute('href')).toBe(
    '/?structure=s4',
  );
  expect(screen.getByText(/4 liens ne viennent d’aucune rencontre/)).toBeTruthy();
});

test('the stage with its rule shown, what the team makes of it, and what to do next', async () => {
  await open();
  await screen.findByText(/Sans l’équipe du projet : Des fragments épars\./);
  expect(screen.getByText(/C’est donc l’équipe qui fait la différence/)).toBeTruthy();
  const rule = screen.getByText(/On pose les questions dans cet ordre/).parentElement as HTMLElement;
  expect(within(rule).getAllByRole('listitem', { hidden: true })).toHaveLength(5);
  expect(rule.querySelector('[aria-current]')?.textContent).toMatch(/^Un moyeu et ses rayons/);
  expect(screen.getByText(/Présentez entre elles/)).toBeTruthy();
});

test('every figure has a name, what it counts, and where the measure comes from', async () => {
  await open();
  const table = (await screen.findByText('Tous les chiffres')).closest('section') as HTMLElement;
  expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(FIGURES.length + 1);
  expect(within(table).getAllByText(/Krackhardt & Stern 1988/)).toHaveLength(3);
  expect(table.textContent).not.toMatch(/figure\./);
});

test('a chart says in its title what it shows, has its table, and its numbers as a file with definitions', async () => {
  const files = catchFiles();
  const { user } = await open();
  const title = await screen.findByText(/^Les liens entre personnes passent de 4 à 12/);
  const card = title.closest('figure') as HTMLElement;
  expect(within(card).getByText(/Réponses : 80\s% \(24 sur 30\)/)).toBeTruthy();
  expect(card.querySelectorAll('table tbody tr')).toHaveLength(3);
  await user.click(within(card).getByRole('button', { name: /tableau \(CSV\)/ }));
  expect(files.names).toEqual(['Liens.csv']);
  const csv = await files.text();
  expect(csv).toContain('"2025-03-20";"Rencontre de Sevran";"10";"1";"0,5"');
  expect(csv).toContain('"Au 1er juillet 2025 · Réponses');
  expect(csv).toMatch(/"Liens entre personnes";"Paires de personnes/);
  await waitFor(() => expect(card.querySelector('svg.recharts-surface')).toBeTruthy());
  await user.click(within(card).getByRole('button', { name: /image \(SVG\)/ }));
  expect(files.names).toEqual(['Liens.csv', 'Liens.svg']);
  const svg = await files.text();
  expect(svg).toContain('Les liens entre personnes passent de 4 à 12');
  expect(svg).toContain('Liens entre structures');
  expect(svg).not.toContain('class=');
});

test('with and without the team, and the date, are in the address and in the question', async () => {
  const { asked, user, history } = await open('/growth?asOf=2025-05-01');
  await user.click(await screen.findByLabelText('Sans l’équipe de coordination'));
  expect(history.location.search).toBe('?asOf=2025-05-01&withoutTeam=1');
  await waitFor(() =>
    expect(asked.filter(({ operation }) => operation === 'Growth').at(-1)?.variables).toEqual({
      asOf: '2025-05-01',
      withoutTeam: true,
      otherwise: false,
    }),
  );
});

test('under 65 % of answers it is said that people are put in no order', async () => {
  await open('/growth', having({ response: { asked: 30, answered: 15, rate: 0.5, tooFew: true } }));
  expect((await screen.findByText(/^15 des 30 personnes/)).textContent).toMatch(
    /moins de 65\s%.*aucune liste/,
  );
});

test('before the first rencontre it says what to do', async () => {
  await open('/growth', having({ points: GROWTH_ANSWER.growth.points.slice(2), meetings: [] }));
  await screen.findByText('Aucune rencontre n’a encore eu lieu à cette date.');
  expect(screen.queryByText('Tous les chiffres')).toBeNull();
});

test('a visitor is told to sign in', async () => {
  const territory = ANSWERS.Territory as { me: object };
  await openPage(
    '/growth',
    { ...ANSWERS, Territory: { ...territory, me: { ...territory.me, role: 'VISITOR' } } },
    undefined,
    'Évolution',
  );
  expect(await screen.findByText(/pour voir comment le réseau a grandi/)).toBeTruthy();
});
