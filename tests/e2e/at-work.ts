import { spawnSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import type { Served } from './served';

/** A page of somebody who came in by a link; what goes wrong in it, and any box that opens by itself, is told. */
export async function signIn(
  browser: Browser,
  { dataDir }: Served,
  failures: string[],
  options: BrowserContextOptions,
  [email, role]: readonly [string, string] = ['coordination@territoire.example', 'COORDINATOR'],
): Promise<Page> {
  const { stdout } = spawnSync(process.execPath, ['bin/run.mjs', 'sign-in', email, role], {
    cwd: projectRoot(),
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('dialog', (dialog) => {
    failures.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(/http\S+/.exec(stdout)?.[0] ?? stdout);
  await page.getByRole('link', { name: 'Mon compte' }).waitFor();
  return page;
}

export const mapOf = (page: Page): Locator => page.locator('.map-canvas[data-ready="true"]');

/** Where both ends of the line that is drawn stand, in pixels of the window. */
export async function drawnLine(page: Page) {
  const box = await mapOf(page).boundingBox();
  const line = page.locator('.map-trace-line line');
  const at = async (name: string) => Number(await line.getAttribute(name));
  const [left, top] = [box?.x ?? 0, box?.y ?? 0];
  return {
    from: { x: left + (await at('x1')), y: top + (await at('y1')) },
    to: { x: left + (await at('x2')), y: top + (await at('y2')) },
  };
}

/** Walks by arrows to a name, presses a key there, and walks on to the next; returns what is said of that one. */
export async function walk(page: Page, key: string): Promise<Locator> {
  await mapOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(key);
  const said = page.locator('.map-said[role="status"]');
  const first = await said.textContent();
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    if ((await said.textContent()) === first) await page.keyboard.press(arrow);
  }
  return said;
}
