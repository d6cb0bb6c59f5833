import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { filesOf } from '../access/two-territories/full-territory';
import { HIGH, type Levels, LOW } from '../access/two-territories/levels';
import { signIn } from './at-work';
import { describeInBrowser, launch } from './browser';
import { ask } from './desk-people';
import { type Served, serveProgram } from './served';

/** Every room of the application, and what stands behind the lists of some. */
const ROOMS = [
  ...readFileSync(join(projectRoot(), 'web/src/ui/rooms.ts'), 'utf8').matchAll(/ to: '(\/[^']*)'/g),
].map(([, room = '']) => room);
const ADDRESSES = [
  ...ROOMS,
  '/?view=list&level=people',
  '/?person=p1',
  '/?person=p2',
  '/?structure=s1',
  '/meetings/m2',
  '/survey?meeting=m2',
  '/contacts?person=p1',
  '/journal?record=p1',
];
/** What shows that a page has come whole. */
const SHOWN: Readonly<Record<string, string>> = {
  '/?person=p1': 'Rémi Auteur',
  '/?structure=s1': 'Un rendez-vous',
  '/meetings/m2': 'Rencontre de Drancy',
  '/contacts?person=p1': 'Rémi Auteur',
};
const AUTHOR = ['remi@etoile.example', 'MEMBER'] as const;
/** The coordination, and who is named in the answers that differ. */
const READERS = [
  ['lea@equipe.example', 'COORDINATOR'],
  ['anne@commune.example', 'MEMBER'],
] as const;

/** One territory on the road, its author's answers said in the application too. */
async function serveWith(browser: Browser, levels: Levels, failures: string[]): Promise<Served> {
  const served = await serveProgram({ SEED: 'none' });
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-two-'));
  for (const [name, content] of Object.entries(filesOf(levels))) writeFileSync(join(folder, name), content);
  const { status, stderr } = spawnSync(process.execPath, ['bin/run.mjs', 'import', folder], {
    cwd: projectRoot(),
    env: { PATH: process.env.PATH, DATA_DIR: served.dataDir },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
  const admin = await signIn(browser, served, failures, {}, ['chef@territoire.example', 'ADMINISTRATOR']);
  await admin.context().close();
  const author = await signIn(browser, served, failures, {}, AUTHOR);
  const declare =
    'mutation ($m: ID!, $to: ID!, $level: Int) { declareAcquaintance(mutationId: $m, to: $to, level: $level) { receipt { id } } }';
  for (const [to, level] of [
    ['p2', levels.self],
    ['p3', levels.unsaid],
  ] as const)
    await ask(author, declare, { m: to, to, level });
  await author.context().close();
  return served;
}

/** What is read on a page, but for the hour. */
async function textOf(page: Page, served: Served, address: string): Promise<string> {
  await page.goto(served.address + address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return text.replaceAll(served.address, '').replace(/\d{1,2}[:h]\d{2}/g, 'hh:mm');
}

describeInBrowser('two territories that differ in trust answers alone, in a browser', () => {
  let browser: Browser;
  let both: readonly [Served, Served];
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    both = [await serveWith(browser, LOW, failures), await serveWith(browser, HIGH, failures)];
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    for (const served of both) await served.stop();
  });

  /** Both territories, read by the same person at one address. */
  const readAs = async (reader: readonly [string, string]) => {
    const pages = [
      await signIn(browser, both[0], failures, {}, reader),
      await signIn(browser, both[1], failures, {}, reader),
    ] as const;
    return {
      read: (address: string) =>
        Promise.all([textOf(pages[0], both[0], address), textOf(pages[1], both[1], address)]),
      close: () => Promise.all(pages.map((page) => page.context().close())),
    };
  };

  test.each(READERS)(
    '%s reads the same in every room',
    async (...reader) => {
      const { read, close } = await readAs(reader);
      const different: string[] = [];
      for (const address of ADDRESSES) {
        const [one, other] = await read(address);
        const at = [...one].findIndex((letter, i) => letter !== other[i]);
        if (one !== other)
          different.push(`${address}: ${one.slice(at - 60, at + 40)} / ${other.slice(at - 60, at + 40)}`);
        expect(one).toContain(SHOWN[address] ?? '');
      }
      expect(different).toEqual([]);
      await close();
      expect(failures).toEqual([]);
    },
    240_000,
  );

  test('their author reads a difference, on the sheet that is theirs', async () => {
    const { read, close } = await readAs(AUTHOR);
    const [one, other] = await read('/my-ties');
    expect(one).toContain('Nous nous sommes croisés');
    expect(other).toContain('Je peux l’appeler en confiance');
    await close();
  }, 120_000);
});
