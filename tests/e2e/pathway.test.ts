import type { Browser, Locator, Page } from 'playwright-core';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { overflows } from './fits';
import { openForAll, type Served } from './served';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describeInBrowser('the path to employment, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const failures: string[] = [];
  openForAll((opened) => {
    ({ browser, served } = opened);
  });
  afterEach(async () => {
    await page.context().close();
    expect(failures.splice(0)).toEqual([]);
  });

  const open = async (path: string, viewport: { width: number; height: number }) => {
    const context = await browser.newContext({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(8_000);
    page = await context.newPage();
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(served.address + path);
    await page.getByRole('heading', { level: 1, name: 'Chemin vers l’emploi' }).waitFor();
  };
  const step = (name: RegExp): Locator => page.getByRole('region', { name });
  const middle = async (place: Locator) => {
    const box = await place.boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };

  test('by mouse a card is put on a step and taken back, by keyboard carried on; what it changes is seen', async () => {
    await open('/pathway?city=93030', DESKTOP);
    const card = step(/^Recrutement/)
      .getByRole('listitem')
      .first();
    const name = (await card.getByRole('link').textContent()) ?? '';
    expect(name).not.toBe('');
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);

    const training = step(/^Formation/);
    expect(await training.getByText(name).count()).toBe(0);
    const from = await middle(card);
    const to = await middle(training);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y + 5, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    expect(await training.getAttribute('data-over')).toBe('true');
    await page.mouse.up();
    await training.getByRole('link', { name }).waitFor();
    expect(
      await step(/^Recrutement/)
        .getByText(name)
        .count(),
    ).toBe(0);
    expect(page.url()).toContain('/pathway');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Revenir en arrière' }).click();
    await step(/^Recrutement/)
      .getByRole('link', { name })
      .waitFor();

    const handle = page.getByRole('button', { name: `Déplacer ${name} (Recrutement)` });
    await handle.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.getByText(`${name} : Suivi dans l’emploi. Flèches`).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await step(/^Suivi/)
      .getByRole('link', { name })
      .waitFor();
    const moved = page.getByRole('button', { name: `Déplacer ${name} (Suivi dans l’emploi)` });
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute('aria-label') === label,
      await moved.getAttribute('aria-label'),
    );
    await step(/^Suivi/)
      .getByRole('link', { name })
      .click();
    await page.getByText('Ses étapes d’avant').click();
    await page.getByText(/Recrutement, (du|jusqu’au)/).waitFor();
  });

  test('from the continuity between two steps to whom one could meet; the grid by keyboard; what if', async () => {
    await open('/pathway', DESKTOP);
    await page.getByRole('button', { name: /Entre Accompagnement et Formation/ }).click();
    await page.getByRole('heading', { name: 'Entre Accompagnement et Formation' }).waitFor();
    await page.getByText('Elle pourrait rencontrer :').first().waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByText('La grille').click();
    const cell = page
      .getByRole('row', { name: /^Aulnay/ })
      .getByRole('button')
      .first();
    await cell.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Suivi dans l’emploi — Aulnay-sous-Bois' }).waitFor();
    await page.getByText('Les plus proches qui le font ailleurs :').waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByRole('button', { name: 'Imaginer un changement' }).click();
    await page.getByRole('textbox', { name: 'ou une nouvelle, que vous nommez' }).fill('Le Relais');
    await page.getByRole('checkbox', { name: 'Suivi dans l’emploi' }).check();
    await page.getByRole('combobox', { name: 'Ville' }).first().selectOption({ label: 'Aulnay-sous-Bois' });
    await page.getByRole('button', { name: 'Ajouter, pour voir' }).click();
    await page.getByText('avec Le Relais (Suivi dans l’emploi)').waitFor();
    await page.getByText('(avant : 0)').first().waitFor();
    expect(await axe(page)).toEqual([]);
    const shared = page.url();
    await page.goto(shared);
    await page.getByText('(avant : 0)').first().waitFor();
    await page.getByRole('button', { name: 'Revenir à ce qui est' }).click();
    await page.getByText('(avant : 0)').waitFor({ state: 'detached' });
  });

  test('on a phone: step by step, each opened by its name; the grid fits', async () => {
    await open('/pathway', PHONE);
    const orientation = page.getByRole('button', { name: /^Orientation \d/ });
    expect(
      await step(/^Orientation/)
        .getByRole('listitem')
        .count(),
    ).toBe(0);
    await orientation.click();
    expect(
      await step(/^Orientation/)
        .getByRole('listitem')
        .count(),
    ).toBeGreaterThan(5);
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await page.getByText('La grille').click();
    await page.getByRole('table', { name: /dans chaque ville/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    const table = await page.locator('.grid').first().boundingBox();
    expect((table?.x ?? 0) + (table?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
  });
});
