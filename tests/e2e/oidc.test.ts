import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { startProvider, type TestProvider } from '../support/oidc';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { type Served, serveProgram } from './served';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describeInBrowser('signing in at a provider, in a browser', () => {
  let browser: Browser;
  let provider: TestProvider;
  let served: Served;
  let page: Page;
  let said = '';
  beforeAll(async () => {
    const port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}`);
    served = await serveProgram({
      PORT: String(port),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'signed',
      OIDC_CLIENT_SECRET: 'only-for-tests-only-for-tests-only',
      OIDC_NAME: 'ProConnect',
    });
    served.child.stdout?.on('data', (text: string) => {
      said += text;
    });
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await provider?.stop();
  });
  afterEach(() => page.context().close());

  const makeAccount = (email: string) =>
    spawnSync(process.execPath, ['bin/run.mjs', 'sign-in', email, 'MEMBER'], {
      cwd: projectRoot(),
      env: { PATH: process.env.PATH, DATA_DIR: served.dataDir },
    });
  const open = async (path: string, size: (typeof SIZES)[number]) => {
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.goto(served.address + path);
  };
  const theButton = () => page.getByRole('link', { name: 'Se connecter avec ProConnect' });
  const throughProvider = async (login: string) => {
    await theButton().click();
    await page.getByPlaceholder('Enter any login').fill(login);
    await page.getByPlaceholder('and password').fill('x');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };
  /** The link that was printed for an address, for mail is not sent here. */
  const printedLink = async (email: string): Promise<string> => {
    const pattern = new RegExp(`${email}[^]*?(http\\S+token=[\\w-]+)`);
    while (!pattern.test(said)) await once(served.child.stdout as NodeJS.ReadableStream, 'data');
    return pattern.exec(said)?.[1] ?? '';
  };

  test.each(SIZES)(
    'one proves the address the first time, and goes out of both ($width px)',
    async (size) => {
      const email = `membre-${size.width}@territoire.example`;
      makeAccount(email);
      await open(`/sign-in?next=${encodeURIComponent('/?view=list')}`, size);
      await theButton().waitFor();
      expect(await axe(page)).toEqual([]);
      await throughProvider(`sub-${size.width}~${email}~true`);
      await page.getByText(email).waitFor();
      expect(new URL(page.url()).search).toBe('?proof=sent');
      expect(await axe(page)).toEqual([]);

      await page.goto(await printedLink(email));
      const mine = page.getByRole('link', { name: 'Mon compte' });
      await mine.waitFor();
      expect(new URL(page.url()).search).toContain('view=list');

      await mine.click();
      await page.getByRole('main').getByRole('button', { name: 'Se déconnecter' }).click();
      await page.getByRole('button', { name: 'Yes, sign me out' }).click();
      await page.getByRole('link', { name: 'Se connecter' }).first().waitFor();
      expect(page.url()).toMatch(new RegExp(`^${served.address}/(\\?|$)`));
    },
  );

  test.each(SIZES)('what went wrong is said above the ways in ($width px)', async (size) => {
    await open('/session/oidc/callback?code=x&state=y', size);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Recommencez');
    await theButton().waitFor();
    expect(await axe(page)).toEqual([]);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(size.width);
  });
});
