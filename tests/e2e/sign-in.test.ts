import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { openForAll, type Served } from './served';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

describeInBrowser('signing in, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  openForAll((opened) => {
    ({ browser, served } = opened);
  });
  afterEach(() => page.context().close());

  /** The link that `npm run sign-in` prints. */
  const linkFor = (email: string, role: string): string => {
    const { stdout } = spawnSync(process.execPath, ['bin/run.mjs', 'sign-in', email, role], {
      cwd: projectRoot(),
      env: { PATH: process.env.PATH, DATA_DIR: served.dataDir },
      encoding: 'utf8',
    });
    return /http\S+/.exec(stdout)?.[0] ?? stdout;
  };
  const open = async (address: string, size: (typeof SIZES)[number] = SIZES[0]) => {
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.goto(address);
  };

  test.each(['MEMBER', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR'])(
    'a %s comes in by a link, sees who they are, and goes out',
    async (role) => {
      await open(linkFor(`${role.toLowerCase()}@territoire.example`, role));
      await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
      expect(new URL(page.url()).search).not.toContain('token');
      await page.locator('.map-canvas[data-ready="true"]').waitFor();
      await page.getByRole('button', { name: 'Se déconnecter' }).click();
      await page.getByRole('link', { name: 'Se connecter' }).waitFor();
    },
  );

  test.each(SIZES)('a visitor sees the map and the isolated, and no person ($width px)', async (size) => {
    linkFor('chef@territoire.example', 'ADMINISTRATOR');
    await open(`${served.address}/?view=list`, size);
    await page.getByRole('table').waitFor();
    await page.locator('.row-button').first().click();
    await page.getByText('pour voir qui y travaille').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test.each(SIZES)('a used link says so and offers another ($width px)', async (size) => {
    const link = linkFor('membre@territoire.example', 'MEMBER');
    await open(link, size);
    await page.getByRole('link', { name: 'Mon compte' }).waitFor();
    await page.goto(link);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('ne peut plus servir');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Adresse électronique').fill('personne@ailleurs.example');
    await page.getByRole('button', { name: 'Recevoir un lien' }).click();
    await page.getByText('un lien vient de lui être envoyé').waitFor();
  });
});
