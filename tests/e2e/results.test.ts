import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readZip } from '../support/read-zip';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { overflows } from './fits';
import { openForAll, type Served } from './served';

const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const WORDS = 'Depuis Sevran, je sais qui appeler avant d’orienter.';

describeInBrowser('the results page, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const failures: string[] = [];
  openForAll((opened) => {
    ({ browser, served } = opened);
  });
  afterEach(async () => {
    await page.context().close();
    expect(failures).toEqual([]);
  });

  const isFine = async () => {
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  };
  const documentOf = async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le document Word' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('results.docx');
    return String(readZip(readFileSync(await file.path())).get('word/document.xml'));
  };

  test('a period is chosen, words are written around its figures, and it goes on paper and into a document', async () => {
    page = await signIn(browser, served, failures, DESK);
    await page.goto(`${served.address}/results`);
    await page.getByRole('heading', { name: 'Ce que disent les personnes' }).waitFor();
    await isFine();
    await page.getByRole('button', { name: 'Cette année' }).click();
    await page.waitForURL(/from=2025-01-01.*to=2025-12-31/);
    await page.getByText(/La période n’est pas finie/).waitFor();
    await page.getByRole('button', { name: 'Écrire les mots du bilan' }).click();
    await page.getByLabel('Introduction').fill('Une année pour se connaître.');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.locator('.report').getByText('Une année pour se connaître.').waitFor();

    const figures = await page.locator('.report-value').allTextContents();
    const document = await documentOf();
    expect(document).toContain('Une année pour se connaître.');
    for (const figure of figures) expect(document).toContain(`>${figure}<`);

    await page.emulateMedia({ media: 'print' });
    const shown = async (selector: string) => (await page.locator(selector).first().isVisible()) === true;
    for (const hidden of [
      '.places',
      '.top-bar',
      '.results-asked',
      '.page-head',
      '.page-foot',
      '.demonstration',
    ])
      expect([hidden, await shown(hidden)]).toEqual([hidden, false]);
    for (const there of ['.report-territory', '.report-title', '.report-table caption', '.report-quote'])
      expect([there, await shown(there)]).toEqual([there, true]);
    // In the order of the screen: the title, then the words, the figures, what people say, how it is counted.
    const order = await page
      .locator('.report')
      .evaluate((report) => [...report.querySelectorAll('.report-title, h2')].map((one) => one.textContent));
    expect(order[0]).toBe('Bilan de la démarche');
    expect(order.at(-1)).toBe('Comment c’est compté');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.startsWith('%PDF')).toBe(true);
    const pages = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    // A title page, and no page for each table: a report that one hands over.
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(14);
    expect(paper).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
  });

  test('on a phone one says what it changed, agrees by a box that was not ticked, and withdraws it from everywhere', async () => {
    const email = 'leila.messaoud@centre-social-les-trois-tilleuls.example';
    page = await signIn(browser, served, failures, PHONE, [email, 'MEMBER']);
    await page.goto(`${served.address}/meetings/m1`);
    await page.getByRole('button', { name: 'Dire ce que cela a changé' }).last().click();
    await page.getByLabel(/^Ce que cela a changé/).fill(WORDS);
    const agree = page.getByLabel(/Je suis d’accord/);
    expect(await agree.isChecked()).toBe(false);
    await agree.check();
    await page.getByLabel(/Sans mon nom/).check();
    await isFine();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.locator('.testimony').getByText(WORDS).waitFor();
    await isFine();

    await page.goto(`${served.address}/results`);
    const quote = page.locator('.report-quote').filter({ hasText: WORDS });
    await quote.waitFor();
    expect(await quote.textContent()).not.toContain('Leïla');
    await isFine();
    expect(await documentOf()).toContain(WORDS);

    await page.goto(`${served.address}/me`);
    const mine = page.getByRole('region', { name: 'Vos paroles' });
    await mine.getByRole('button', { name: 'Retirer ces paroles' }).click();
    await mine.getByRole('button', { name: 'Oui, retirer' }).click();
    await mine.getByText('Vous n’avez encore rien dit', { exact: false }).waitFor();
    await page.goto(`${served.address}/results`);
    await page.getByRole('heading', { name: 'Ce que disent les personnes' }).waitFor();
    expect(await page.getByText(WORDS).count()).toBe(0);
    expect(await documentOf()).not.toContain(WORDS);
  });
});
