import type { Browser, Page } from 'playwright-core';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { openForAll, type Served } from './served';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

describeInBrowser('isolated and fragile, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  openForAll((opened) => {
    ({ browser, served } = opened);
  });
  afterEach(() => page.context().close());

  const open = async (path: string, size: (typeof SIZES)[number]) => {
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.goto(served.address + path);
  };
  const fits = async (width: number) =>
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);

  test.each(SIZES)('the work list: one is put off, comes back by undo ($width px)', async (size) => {
    await open('/work', size);
    const count = page.getByRole('status').filter({ hasText: 'choses à faire' });
    await count.waitFor();
    const before = Number.parseInt((await count.textContent()) ?? '', 10);
    expect(before).toBeGreaterThan(10);
    expect(await axe(page)).toEqual([]);
    await fits(size.width);
    await page.getByRole('button', { name: 'Plus tard…' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Un mot').fill('En congés');
    await page.getByRole('button', { name: 'Remettre à plus tard' }).click();
    await page.getByText(`${before - 1} choses à faire`).waitFor();
    await page.getByText('1 remise à plus tard ou mise de côté').first().waitFor();
    await page.getByRole('button', { name: 'Revenir en arrière' }).click();
    await page.getByText(`${before} choses à faire`).waitFor();
  });

  test.each(SIZES)('what would fall apart, and the same on the map ($width px)', async (size) => {
    await open('/fragility', size);
    const tries = page.getByRole('button', { name: /Et sans elle/ });
    await tries.first().waitFor();
    expect(await axe(page)).toEqual([]);
    await tries.first().click();
    await page.getByText(/morceaux, au lieu de/).waitFor();
    expect(page.url()).toMatch(/structures=/);
    expect(await axe(page)).toEqual([]);
    await fits(size.width);
    await page.getByRole('link', { name: 'Voir sur la carte' }).click();
    await page.waitForURL(/goneStructures=/);
    await page.getByRole('button', { name: /Retirer.*sans/ }).waitFor();
    await fits(size.width);
  });
});
