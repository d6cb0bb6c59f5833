import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { mapOf } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const SIZES = [
  { name: 'on a desk', width: 1440, height: 900 },
  { name: 'on a phone', width: 390, height: 844 },
] as const;

type Places = Readonly<Record<string, string>>;
interface Drawn extends Element {
  readonly _cyreg: {
    readonly cy: {
      nodes(): { map<T>(of: (node: { id(): string; position(): unknown }) => T): T[] };
    };
  };
}

/** Where each node stands in the plane, by id. */
const places = (page: Page): Promise<Places> =>
  mapOf(page).evaluate((canvas) =>
    Object.fromEntries(
      (canvas as unknown as Drawn)._cyreg.cy
        .nodes()
        .map((node) => [node.id(), JSON.stringify(node.position())]),
    ),
  );

describeInBrowser('the rencontres replayed and compared', () => {
  let browser: Browser;
  let served: Served;
  const failures: string[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serveProgram()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  describe.each(SIZES)('$name', ({ width, height }) => {
    let page: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height }, locale: 'fr-FR' });
      context.setDefaultTimeout(15_000);
      page = await context.newPage();
      page.on('pageerror', ({ message }) => failures.push(message));
    });
    afterAll(() => page.context().close());

    test('a replay goes to today by itself; who is there does not move, and the day is in the address', async () => {
      await page.goto(`${served.address}/?view=map&asOf=2025-01-22`);
      await mapOf(page).waitFor();
      const seen: Places[] = [await places(page)];
      await page.getByRole('combobox', { name: 'Vitesse' }).selectOption('fast');
      await page.getByRole('button', { name: 'Rejouer' }).click();
      for (const day of ['2025-01-23', '2025-04-03', '2025-09-25']) {
        await page.waitForURL((url) => url.searchParams.get('asOf') === day);
        await page.waitForFunction(
          (count) => Number(document.querySelector<HTMLElement>('.map-canvas')?.dataset.nodeCount) > count,
          Object.keys(seen.at(-1) ?? {}).length,
        );
        seen.push(await places(page));
      }
      await page.waitForURL((url) => !url.searchParams.has('asOf'));
      await page.getByRole('button', { name: 'Rejouer' }).waitFor();
      const last = await places(page);
      for (const earlier of seen)
        for (const [id, place] of Object.entries(earlier)) expect([id, last[id]]).toEqual([id, place]);
    });

    test('a shared step opens with its sentence; keys walk on from it', async () => {
      await page.goto(`${served.address}/?view=map&asOf=2025-02-27`);
      await mapOf(page).waitFor();
      const bar = page.getByRole('region', { name: 'Ce que chaque rencontre a apporté' });
      await bar
        .getByText(/^29 liens de plus entre structures et 3 structures ne sont plus isolées$/)
        .waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      await bar.getByRole('button', { name: 'Étape suivante' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL((url) => url.searchParams.get('asOf') === '2025-04-03');
      await page
        .getByRole('status')
        .getByText(/^après la rencontre du Blanc-Mesnil/)
        .waitFor({ state: 'attached' });
    });

    test('the first and the last day side by side, on the map and as a list that is taken away', async () => {
      await page.goto(`${served.address}/?view=map`);
      await mapOf(page).waitFor();
      const today = await places(page);
      await page.getByRole('button', { name: 'Comparer deux dates' }).click();
      await page.waitForURL((url) => url.searchParams.get('compare') === 'start');
      const bar = page.getByRole('region', { name: 'Comparaison de deux dates' });
      await bar.getByText('193 liens nouveaux').waitFor();
      await bar.getByText('75 liens gardés, dont 9 que l’on connaît autrement').waitFor();
      await page.waitForFunction(() =>
        Number(document.querySelector<HTMLElement>('.map-marks')?.dataset.marks),
      );
      expect(await places(page)).toEqual(today);
      expect(await axe(page)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      await page.getByRole('link', { name: 'Liste', exact: true }).click();
      const added = page.getByRole('region', { name: '193 liens nouveaux' });
      await added.getByRole('button', { name: 'Point accès emploi de l’Ourcq' }).waitFor();
      expect(await added.locator('.compare-groups li li').count()).toBe(2 * 193);
      expect(await axe(page)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('comparaison-2025-01-22-2025-10-25.csv');
      expect(
        readFileSync(await file.path(), 'utf8')
          .trimEnd()
          .split('\r\n'),
      ).toHaveLength(1 + 193 + 75);
    });
  });

  test('nothing goes wrong in the page', () => expect(failures).toEqual([]));
});
