import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { openForAll, type Served } from './served';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const NARROW = { width: 360, height: 740 };
const TODAY = '2025-10-25';

describeInBrowser('rencontres, in a browser', () => {
  let browser: Browser;
  let served: Served;
  openForAll((opened) => {
    ({ browser, served } = opened);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  /** The link that `npm run sign-in` prints. */
  const linkFor = (email: string, role: string): string => {
    const { stdout } = spawnSync(process.execPath, ['bin/run.mjs', 'sign-in', email, role], {
      cwd: projectRoot(),
      env: { PATH: process.env.PATH, DATA_DIR: served.dataDir },
      encoding: 'utf8',
    });
    return /http\S+/.exec(stdout)?.[0] ?? stdout;
  };
  const visit = async (size: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };
  const signIn = async (role: string, size: { width: number; height: number }): Promise<Page> => {
    const page = await visit(size);
    await page.goto(linkFor(`${role.toLowerCase()}@territoire.example`, role));
    await page.waitForURL((url) => url.pathname === '/');
    return page;
  };
  const go = (page: Page, path: string) => page.goto(`${served.address}${path}`);
  const rows = (page: Page) => page.locator('.roll-row');
  const count = (page: Page) => page.locator('.roll-count p').textContent();
  const saved = (page: Page) => page.getByText('Tout est enregistré.').waitFor();

  test.each(SIZES)(
    'the coordination adds a rencontre, invites, takes attendance without a connection too ($width px)',
    async (size) => {
      const page = await signIn('COORDINATOR', size);
      const title = `Rencontre d’automne ${size.width}`;
      await go(page, '/meetings');
      await page.getByRole('main').getByRole('button', { name: 'Ajouter une rencontre' }).click();
      await page.getByLabel(/^Titre/).fill(title);
      await page.getByLabel(/^Date/).fill(TODAY);
      await page.getByRole('checkbox', { name: 'Drancy' }).check();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ajouter la rencontre' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();

      await page.getByRole('link', { name: 'Inviter' }).click();
      await page.getByLabel('Une personne par structure isolée').check();
      const invite = async () => {
        await page.getByRole('button', { name: /^Tout cocher/ }).click();
        await page.getByRole('button', { name: /^Inviter \d+ personnes/ }).click();
        await page.getByText(/^Déjà invitées\s: \d+ personnes/).waitFor();
      };
      await invite();
      await page.getByRole('button', { name: 'Revenir en arrière' }).click();
      await page.getByText(/^Déjà invitées/).waitFor({ state: 'detached' });
      await invite();
      expect(await axe(page)).toEqual([]);

      await page.getByRole('link', { name: new RegExp(title) }).click();
      await page.getByRole('link', { name: 'Noter les présences' }).click();
      await page.getByRole('heading', { name: /^Invités/ }).waitFor();
      const box = await rows(page).first().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await rows(page).nth(0).click();
      expect(await count(page)).toBe('1 présence');
      await saved(page);

      await page.context().setOffline(true);
      await rows(page).nth(1).click();
      await rows(page).nth(2).click();
      await page.getByText(/Connexion coupée/).waitFor();
      const search = page.getByLabel('Chercher une personne');
      await search.fill('Ophélie Nouvelle');
      await page.getByRole('button', { name: /Ajouter quelqu’un/ }).click();
      await page.getByRole('button', { name: 'Ajouter et noter présent' }).click();
      expect(await count(page)).toBe('4 présences');
      expect(await axe(page)).toEqual([]);
      await page.context().setOffline(false);
      await saved(page);
      await page.reload();
      await page.getByRole('heading', { name: /^Invités/ }).waitFor();
      expect(await count(page)).toBe('4 présences');
      await search.fill('ophelie nouvelle');
      await page.locator('.roll-row[aria-pressed="true"]', { hasText: 'Ophélie Nouvelle' }).first().click();
      expect(await count(page)).toBe('3 présences');
      await page.getByRole('button', { name: 'Revenir en arrière' }).click();
      expect(await count(page)).toBe('4 présences');
      await saved(page);
      expect(await axe(page)).toEqual([]);
    },
  );

  test('two phones at one door keep what each has noted', async () => {
    const [one, other] = [await signIn('COORDINATOR', NARROW), await signIn('COORDINATOR', NARROW)];
    for (const page of [one, other]) {
      await go(page, '/meetings/m4/attendance');
      await rows(page).first().waitFor();
    }
    const before = Number.parseInt((await count(one)) ?? '', 10);
    const absent = one.locator('.roll-row[aria-pressed="false"]');
    const [first, second] = [await absent.nth(0).textContent(), await absent.nth(1).textContent()];
    await Promise.all([
      one.locator('.roll-row', { hasText: first ?? '' }).click(),
      other.locator('.roll-row', { hasText: second ?? '' }).click(),
    ]);
    await Promise.all([saved(one), saved(other)]);
    await one.reload();
    await rows(one).first().waitFor();
    expect(await count(one)).toBe(`${before + 2} présences`);
  });

  test.each(SIZES)('a member reads who was there, and changes nothing ($width px)', async (size) => {
    const page = await signIn('MEMBER', size);
    await go(page, '/meetings');
    await page.getByRole('link', { name: 'Rencontre territoriale de Sevran' }).click();
    await page.getByRole('region', { name: /Qui était là/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Noter les présences' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  test.each(SIZES)('a visitor reads figures, and no name ($width px)', async (size) => {
    linkFor('chef@territoire.example', 'ADMINISTRATOR');
    const page = await visit(size);
    await go(page, '/meetings');
    await page.getByRole('link', { name: 'Rencontre territoriale de Sevran' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Rencontre territoriale de Sevran' }).click();
    await page.getByText('pour voir qui était là.').waitFor();
    expect(await page.getByText(/personnes sont venues, de \d+ structures/).count()).toBe(1);
    expect(await page.getByRole('region', { name: /Qui était là/ }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  test('nothing overflows on a narrow phone, and what one touches is large enough', async () => {
    const page = await signIn('COORDINATOR', NARROW);
    for (const path of ['', '/m3', '/m3/attendance', '/m3/invite?from=isolated', '/m3/sheet']) {
      await go(page, `/meetings${path}`);
      await page
        .locator('.meeting-row, .meeting-structures, .roll-row, .invite-list, .attendance-sheet')
        .first()
        .waitFor();
      const wide = await page.evaluate('document.querySelector("main").scrollWidth');
      expect([path, await page.evaluate('document.documentElement.scrollWidth'), wide]).toEqual([
        path,
        360,
        360,
      ]);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(button, a.button, input, select)')]
          .filter((element) => element.checkVisibility())
          .map((element) => (element.closest('label') ?? element).getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24)
          .map(({ width, height }) => `${width}×${height}`),
      );
      expect([path, small]).toEqual([path, []]);
      expect([path, await axe(page)]).toEqual([path, []]);
    }
  });

  test('the sheet prints on A4, its header and its foot on each page', async () => {
    const page = await signIn('COORDINATOR', SIZES[0]);
    await go(page, '/meetings/m3/sheet?blank=30');
    await page.locator('.attendance-sheet').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    for (const size of sizes) expect(size).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Où aller' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
    expect(
      await page.evaluate('getComputedStyle(document.querySelector(".attendance-sheet thead")).display'),
    ).toBe('table-header-group');
  });
});
