import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Asked, openPage } from './open-page';
import { replayed } from './replay-answers';

jest.setTimeout(30_000);

const bar = () => screen.findByRole('region', { name: 'Ce que chaque rencontre a apporté' });
const isolatedNames = () =>
  within(screen.getByRole('region', { name: /Structures isolées/ }))
    .queryAllByRole('button')
    .map((item) => item.querySelector('.tray-name')?.textContent);
const button = async (name: string) => within(await bar()).getByRole('button', { name });
const askedDays = (asked: readonly Asked[]) =>
  new Set(asked.filter(({ operation }) => operation === 'Network').map(({ variables }) => variables.asOf));

describe('by hand', () => {
  test('a step shows the network of that day in the address, fills and empties the tray, and says what it brought', async () => {
    const { user, history } = await openPage('/?asOf=2025-06-11&view=list', {}, replayed);
    await waitFor(() => expect(isolatedNames()).toHaveLength(4));
    expect((await bar()).textContent).toContain('avant la première rencontre');
    await user.click(await button('Étape suivante'));
    expect(history.location.search).toBe('?asOf=2025-06-12&view=list');
    await waitFor(() => expect(isolatedNames()).toEqual(['Atelier', 'Menuiserie Aubertin']));
    await within(await bar()).findByText(
      '1 lien de plus entre structures et 2 structures ne sont plus isolées',
    );
    await screen.findByText(
      /^après la rencontre de Sevran, 12 juin 2025\s: 1 lien de plus entre structures et 2 structures ne sont plus isolées\.$/,
    );
    await user.click(await button('Étape suivante'));
    await within(await bar()).findByText(
      '2 liens de plus entre structures, 1 lien perdu et 1 structure n’a plus de lien',
    );
    await user.click(await button('Étape suivante'));
    expect(history.location.search).toBe('?view=list');
    expect((await button('Étape suivante')).getAttribute('aria-disabled')).toBe('true');
    await user.click(await button('Étape précédente'));
    await user.click(await button('Étape précédente'));
    await user.click(await button('Étape précédente'));
    expect(history.location.search).toBe('?asOf=2025-06-11&view=list');
    await user.click(await button('Étape précédente'));
    expect(history.location.search).toBe('?asOf=2025-06-11&view=list');
    expect(document.activeElement).toBe(await button('Étape précédente'));
  });

  test('an address with a step opens on it, with its sentence', async () => {
    await openPage('/?asOf=2025-06-12&view=list', {}, replayed);
    await within(await bar()).findByText(/1 lien de plus entre structures/);
    await waitFor(() => expect(isolatedNames()).toHaveLength(2));
  });

  test('today asks for no step, and a day between two rencontres says no more than its date', async () => {
    const { asked } = await openPage('/?view=list&asOf=2025-07-14', {}, replayed);
    await waitFor(() => expect(isolatedNames()).toHaveLength(4));
    expect((await bar()).textContent).toContain('le 14 juillet 2025');
    expect(asked.filter(({ operation }) => operation === 'Step')).toEqual([]);
  });

  test('arrows step and space plays and stops, from the buttons and from the columns', async () => {
    const { user, history } = await openPage('/?asOf=2025-06-12&view=list', {}, replayed);
    (await button('Étape suivante')).focus();
    await user.keyboard('{ArrowLeft}');
    expect(history.location.search).toBe('?asOf=2025-06-11&view=list');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(history.location.search).toBe('?asOf=2025-09-01&view=list');
    const column = await screen.findByRole('radio', { name: /après la rencontre du Bourget/ });
    column.focus();
    await user.keyboard(' ');
    expect((await button('Arrêter')).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(' ');
    expect((await button('Rejouer')).getAttribute('aria-pressed')).toBe('false');
    expect(history.location.search).toBe('?asOf=2025-09-01&view=list');
  });
});

describe('by itself', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: 2 }));
  afterEach(() => jest.useRealTimers());

  const search = (history: { readonly location: { readonly search: string } }) => history.location.search;
  const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

  test('plays from the eve of the first rencontre to today, then stops; each day was fetched before it was shown', async () => {
    const { history, asked } = await openPage('/?view=list', {}, replayed);
    fireEvent.click(await button('Rejouer'));
    await waitFor(() => expect(search(history)).toBe('?asOf=2025-06-11&view=list'));
    await waitFor(() => expect(askedDays(asked)).toContain('2025-06-12'));
    expect(search(history)).toBe('?asOf=2025-06-11&view=list');
    await wait(1_600);
    expect(search(history)).toBe('?asOf=2025-06-12&view=list');
    await waitFor(() => expect(askedDays(asked)).toContain('2025-09-01'));
    await wait(1_600);
    expect(search(history)).toBe('?asOf=2025-09-01&view=list');
    await wait(1_600);
    expect(search(history)).toBe('?view=list');
    expect((await button('Rejouer')).getAttribute('aria-pressed')).toBe('false');
    await wait(10_000);
    expect(search(history)).toBe('?view=list');
  });

  test('slow looks twice as long, fast half as long; a pause stays', async () => {
    const { history } = await openPage('/?asOf=2025-06-11&view=list', {}, replayed);
    fireEvent.change(within(await bar()).getByRole('combobox', { name: 'Vitesse' }), {
      target: { value: 'slow' },
    });
    fireEvent.click(await button('Rejouer'));
    await wait(2_900);
    expect(search(history)).toBe('?asOf=2025-06-11&view=list');
    await wait(400);
    expect(search(history)).toBe('?asOf=2025-06-12&view=list');
    fireEvent.change(within(await bar()).getByRole('combobox', { name: 'Vitesse' }), {
      target: { value: 'fast' },
    });
    await wait(900);
    expect(search(history)).toBe('?asOf=2025-09-01&view=list');
    fireEvent.click(await button('Arrêter'));
    await wait(5_000);
    expect(search(history)).toBe('?asOf=2025-09-01&view=list');
  });

  test('a day that cannot be had is told, and nothing goes on by itself', async () => {
    const failing = (asked: Asked) =>
      asked.variables.asOf === '2025-09-01'
        ? { errors: [{ message: 'No.', extensions: { code: 'INVALID' } }] }
        : replayed(asked);
    const { history } = await openPage('/?asOf=2025-06-12&view=list', {}, failing);
    fireEvent.click(await button('Rejouer'));
    await wait(1_700);
    expect(search(history)).toBe('?asOf=2025-09-01&view=list');
    await screen.findByText('L’adresse demande quelque chose d’impossible.');
    await wait(5_000);
    expect(search(history)).toBe('?asOf=2025-09-01&view=list');
  });
});
