import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readPathway } from '../../web/src/pathway/pathway-search';
import { beside, moveOf } from '../../web/src/pathway/wall/wall-cards';
import { readImagined, writeImagined } from '../../web/src/pathway/what-if/imagined';
import { type Asked, openPage } from './open-page';
import { imagining, PATHWAY_ANSWERS, wall } from './pathway-answers';

const open = (address: string, answers: object = {}, instead?: Parameters<typeof openPage>[2]) =>
  openPage(
    address,
    { ...PATHWAY_ANSWERS, ...answers },
    (asked) => instead?.(asked) ?? imagining(asked),
    /^(Chemin vers l’emploi|Path to employment)$/,
  );
const step = (name: string | RegExp) => screen.findByRole('region', { name });
const namesIn = async (name: RegExp) =>
  within(await step(name))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);
const moves = (asked: readonly Asked[]) =>
  asked
    .filter(({ operation }) => operation === 'MoveOnPath')
    .map(({ variables: { mutationId: _, ...rest } }) => rest);

test('the wall: each structure on its steps by name, those on none beside it, with what their sheets suggest', async () => {
  await open('/pathway');
  expect(await namesIn(/^Accueil/)).toEqual(['Zébulon']);
  expect(await namesIn(/^Accompagnement/)).toEqual(['Atelier']);
  expect(await namesIn(/^Formation/)).toEqual(['Atelier']);
  expect(await namesIn(/^Pas encore placées/)).toEqual(['Élan']);
  expect(within(await step(/^Accompagnement/)).getByText('Le mardi')).toBeTruthy();
  expect(within(await step(/^Pas encore/)).getByText(/peut-être.*Formation/)).toBeTruthy();
  expect(within(await step(/^Orientation/)).getByText('Personne')).toBeTruthy();
});

test('filters keep the cards of a town, and the continuity asked for is that of the town', async () => {
  const { asked } = await open('/pathway?city=93029');
  expect(await namesIn(/^Accueil/)).toEqual(['Zébulon']);
  expect(await namesIn(/^Accompagnement/)).toEqual([]);
  expect(asked.find(({ operation }) => operation === 'PathwayPassages')?.variables.city).toBe('93029');
});

test('a filter that keeps nobody says so and is cleared', async () => {
  const { user } = await open('/pathway?public=seniors');
  await user.click(await screen.findByRole('button', { name: 'Tout montrer' }));
  expect(await namesIn(/^Accueil/)).toEqual(['Zébulon']);
});

test('by keyboard a card is lifted, carried to another step and put down; what happens is said', async () => {
  const { asked, user } = await open('/pathway');
  const handle = await screen.findByRole('button', { name: 'Déplacer Zébulon (Accueil)' });
  act(() => handle.focus());
  await user.keyboard('{Enter}{ArrowRight}');
  expect(screen.getByText(/^Zébulon : Orientation\. Flèches/)).toBeTruthy();
  await user.keyboard('{ArrowRight}{Enter}');
  await waitFor(() =>
    expect(moves(asked)).toEqual([{ structure: 's2', stage: 'AWARENESS', insteadOf: 'RECEPTION' }]),
  );
  expect(await screen.findByText('Zébulon : à l’étape Sensibilisation.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
});

test('Escape puts it back, and off the path it is taken off from today', async () => {
  const { asked, user } = await open('/pathway');
  const handle = await screen.findByRole('button', { name: 'Déplacer Zébulon (Accueil)' });
  act(() => handle.focus());
  await user.keyboard('{Enter}{ArrowRight}{Escape}{Enter}{ArrowLeft}{Enter}');
  await waitFor(() =>
    expect(moves(asked)).toEqual([{ structure: 's2', stage: 'RECEPTION', until: '2025-10-25' }]),
  );
});

test('by mouse a card is dragged from beside the path onto a step', async () => {
  const { asked } = await open('/pathway');
  const card = (await screen.findByRole('button', { name: /Déplacer Élan/ })).closest('li') as HTMLElement;
  const target = await step(/^Recrutement/);
  const before = document.elementFromPoint;
  document.elementFromPoint = () => target;
  const press = { isPrimary: true, pointerType: 'mouse' };
  const event = (type: string, init: object) =>
    Object.assign(new MouseEvent(type, { bubbles: true, ...init }), press);
  fireEvent(card, event('pointerdown', { clientX: 10, clientY: 10 }));
  fireEvent(window, event('pointermove', { clientX: 60, clientY: 60 }));
  expect(target.dataset.over).toBe('true');
  fireEvent(window, event('pointerup', { clientX: 60, clientY: 60 }));
  document.elementFromPoint = before;
  await waitFor(() => expect(moves(asked)).toEqual([{ structure: 's3', stage: 'RECRUITMENT' }]));
});

test('who may not correct a sheet sees no handle', async () => {
  const still = wall.pathwayStructures.map((one) => ({
    ...one,
    sheet: one.sheet && { ...one.sheet, mayEdit: false },
  }));
  await open('/pathway', { PathwayWall: { pathwayStructures: still } });
  expect(await namesIn(/^Accueil/)).toEqual(['Zébulon']);
  expect(screen.queryByRole('button', { name: /Déplacer/ })).toBeNull();
});

test('between the steps the continuity is said; pressed, it tells who is left and whom they could meet', async () => {
  const { user, history } = await open('/pathway');
  await user.click(
    await screen.findByRole('button', { name: /^0\/1 ?Entre Formation et Recrutement\s: 0 sur 1 avec/ }),
  );
  expect(history.location.search).toContain('passage=TRAINING');
  const detail = await step('Entre Formation et Recrutement');
  expect(within(detail).getByText(/1 structure ne connaît encore personne/)).toBeTruthy();
  expect(within(detail).getByRole('link', { name: 'Relais' })).toBeTruthy();
  expect(within(detail).getByText(/Drancy, à 2,5\skm/)).toBeTruthy();
  expect(within(detail).getByText(/Structures qui peuvent présenter.*Zébulon/)).toBeTruthy();
  expect(within(detail).getByRole('link', { name: 'Léa Martin' })).toBeTruthy();
  expect(
    screen.getByRole('button', { name: /^0 \+ 1 ?zone grise ?0 en sensib.*1 en accompagnement/ }),
  ).toBeTruthy();
});

test('the grid: shape, word and number; a cell where nobody is says who is closest; arrows go from cell to cell', async () => {
  const { user, history } = await open('/pathway?show=grid');
  const table = await screen.findByRole('table', { name: /dans chaque ville/ });
  const row = within(table).getByRole('row', { name: /^Sevran/ });
  const words = within(row)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
  expect(words).toEqual([
    'personne',
    'personne',
    'personne',
    'une seule',
    'une seule',
    'personne',
    'personne',
  ]);
  const first = within(table).getAllByRole('button')[0] as HTMLElement;
  act(() => first.focus());
  await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(history.location.search).toContain('stage=ORIENTATION&group=93071');
  const detail = await step('Orientation — Sevran');
  expect(within(detail).getByText(/Les plus proches/)).toBeTruthy();
  expect(within(detail).getByRole('link', { name: 'Relais' })).toBeTruthy();
});

test('what if: what is imagined stands in the address, the differences are marked, and there is a way back', async () => {
  const word = writeImagined({ name: 'Un relais', stages: ['TRAINING'], tiedTo: [], city: '93029' });
  const { user, history, asked } = await open(`/pathway?show=grid&added=${encodeURIComponent(word)}`);
  expect(await screen.findByText('avec Un relais (Formation)')).toBeTruthy();
  const cell = await screen.findByText('(avant : 0)');
  expect(cell.closest('button')?.textContent).toMatch(/^une seule\+/);
  expect(
    asked.find(({ operation, variables }) => operation === 'PathwayGrid' && variables.with)?.variables,
  ).toMatchObject({ with: [{ name: 'Un relais', city: '93029', stages: ['TRAINING'], tiedTo: [] }] });
  await user.click(screen.getByRole('button', { name: 'Revenir à ce qui est' }));
  expect(history.location.search).toBe('?show=grid');
  await waitFor(() => expect(screen.queryByText('(avant : 0)')).toBeNull());
});

test('while one imagines nothing can be moved, and the wall marks what changes between the steps', async () => {
  await open('/pathway?gone=s2');
  expect(await screen.findByText('sans Atelier')).toBeTruthy();
  expect(
    await screen.findByRole('button', { name: /^1\/1 ?\(avant\s: 0\/1\) ?Entre Formation et Recrutement/ }),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Déplacer/ })).toBeNull();
});

test('an address that imagines somebody who is not there says so, and has its way back', async () => {
  const { user, history } = await open('/pathway?gone=nobody', {}, ({ operation, variables }) =>
    operation === 'PathwayWall' && Array.isArray(variables.without) && variables.without.length > 0
      ? { errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }] }
      : null,
  );
  expect(await screen.findByText(/Cette fiche n’existe pas/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Revenir à ce qui est' }));
  expect(history.location.search).toBe('');
  expect(await namesIn(/^Accueil/)).toEqual(['Zébulon']);
});

test('a move that is refused says so, and the card stays', async () => {
  const { user } = await open('/pathway', {}, ({ operation }) =>
    operation === 'MoveOnPath' ? { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] } : null,
  );
  const handle = await screen.findByRole('button', { name: 'Déplacer Zébulon (Accueil)' });
  act(() => handle.focus());
  await user.keyboard('{Enter}{ArrowRight}{Enter}');
  expect(await screen.findByText(/Ce n’est pas à vous/)).toBeTruthy();
  expect(await namesIn(/^Accueil/)).toEqual(['Zébulon']);
});

test('a structure is imagined by the form', async () => {
  const { user, history } = await open('/pathway?imagine=1');
  await user.click(await screen.findByRole('button', { name: 'Ajouter, pour voir' }));
  expect(screen.getByRole('alert').textContent).toMatch(/Dites qui/);
  await user.type(screen.getByRole('textbox', { name: 'ou une nouvelle, que vous nommez' }), 'Le Pont, ici');
  await user.click(screen.getByRole('checkbox', { name: 'Recrutement' }));
  await user.click(screen.getByRole('button', { name: 'Ajouter, pour voir' }));
  expect(await screen.findByText('avec Le Pont, ici (Recrutement)')).toBeTruthy();
  expect(readPathway(Object.fromEntries(new URLSearchParams(history.location.search))).added).toHaveLength(1);
});

test('a territory without structures says how to begin; one where nobody is placed, too', async () => {
  const { unmount } = await open('/pathway', { PathwayWall: { pathwayStructures: [] } });
  expect(await screen.findByRole('heading', { name: /Le chemin commence/ })).toBeTruthy();
  unmount();
  await open('/pathway', {
    PathwayWall: { pathwayStructures: wall.pathwayStructures.map((one) => ({ ...one, stages: [] })) },
  });
  expect(await screen.findByText(/Aucune structure n’est encore placée/)).toBeTruthy();
});

test('what is imagined is written to the address and read back, whatever is in it; nonsense is left out', () => {
  const one = {
    structure: 's~1!',
    city: '93071',
    stages: ['SUPPORT', 'TRAINING'] as const,
    tiedTo: ['a,b', 'c!'],
  };
  expect(readImagined(writeImagined(one))).toEqual(one);
  for (const word of ['', '~~~SUPPORT~', 'x~~~~', 'x~~~FLYING~']) expect(readImagined(word)).toBeNull();
  expect(
    readPathway({ show: 'x', by: 'CITY', stage: 'FLYING', passage: 'FOLLOW_UP', added: 'x', gone: '' }),
  ).toEqual({});
});

test('a move: onto a step, from one to another, kept on both, off the path, nowhere', () => {
  expect(moveOf('BESIDE', 'SUPPORT', false, 'd')).toEqual({ stage: 'SUPPORT' });
  expect(moveOf('TRAINING', 'SUPPORT', false, 'd')).toEqual({ stage: 'SUPPORT', insteadOf: 'TRAINING' });
  expect(moveOf('TRAINING', 'SUPPORT', true, 'd')).toEqual({ stage: 'SUPPORT' });
  expect(moveOf('TRAINING', 'BESIDE', false, 'd')).toEqual({ stage: 'TRAINING', until: 'd' });
  expect(moveOf('TRAINING', 'TRAINING', false, 'd')).toBeNull();
  expect([beside('BESIDE', -1), beside('FOLLOW_UP', 1), beside('BESIDE', 1)]).toEqual([
    'BESIDE',
    'FOLLOW_UP',
    'RECEPTION',
  ]);
});
