import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { overflows } from './fits';
import { openForAll, type Served } from './served';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

describeInBrowser('growth, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  openForAll((opened) => {
    ({ browser, served } = opened);
  });
  afterEach(() => page.context().close());

  const download = async (name: RegExp) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).first().click();
    const file = await waiting;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };

  test.each(SIZES)('six rencontres, and so what: told, drawn, taken away ($width px)', async (size) => {
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(`${served.address}/growth`);
    await page.getByText(/6 rencontres ont réuni \d+ personnes de \d+ structures/).waitFor();
    await page.locator('.chart-frame svg.recharts-surface').nth(7).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    const csv = await download(/tableau \(CSV\) : Liens$/);
    expect(csv.name).toBe('Liens.csv');
    expect(csv.content.toString('utf8')).toMatch(
      /"2025-01-23";"Rencontre territoriale de Sevran";"88";"109"/,
    );
    const svg = await download(/image \(SVG\) : Liens$/);
    expect(svg.content.toString('utf8')).toMatch(/Les liens entre personnes.*stroke="rgb\(28, 84, 104\)"/s);
    const png = await download(/image \(PNG\) : Liens$/);
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
    await page.getByLabel('Sans l’équipe de coordination').check();
    await page.waitForURL(/withoutTeam=1/);
    await page.getByText(/Avec l’équipe du projet\s:/).waitFor();
    expect(failures).toEqual([]);
  });
});
