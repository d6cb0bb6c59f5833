import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { drawnLine, mapOf, signIn, walk } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { overflows, smallTargets } from './fits';
import { type Served, serveProgram } from './served';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';

/** One after the other: a coordinator begins on an empty territory, and does there what a day brings. */
describeInBrowser('people at work, on an empty territory', () => {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  const failures: string[] = [];
  const signedIn = async (options: BrowserContextOptions, who?: readonly [string, string]) => {
    page = await signIn(browser, served, failures, options, who);
    return page.context();
  };

  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram({ SEED: 'none' });
    context = await signedIn({ viewport: DESKTOP });
  }, 120_000);
  afterAll(async () => {
    await context.close();
    await browser.close();
    await served.stop();
  });
  afterEach(() => expect(failures).toEqual([]));

  const map = () => mapOf(page);
  const edgeCount = async (count: number) =>
    page.locator(`.map-canvas[data-edge-count="${count}"]`).waitFor();
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const form = () => page.locator('dialog[open]');
  const noted = (text: string) => page.locator('.toast', { hasText: text }).waitFor();
  const add = async (what: string) => {
    await page.locator('.add-menu > summary').click();
    await page.locator('.add-menu').getByRole('button', { name: what }).click();
  };
  const addStructure = async (name: string, kind: string) => {
    await add('Ajouter une structure');
    await form().getByLabel(/^Nom/).fill(name);
    await form().getByLabel(/^Type/).selectOption(kind);
    await form().getByLabel('Sevran', { exact: true }).check();
    await button('Ajouter la structure').click();
    await page.getByRole('heading', { level: 2, name }).waitFor();
  };
  const addHere = async (name: string, email = '') => {
    await button('Ajouter une personne ici').click();
    await form().getByLabel('Adresse électronique', { exact: true }).fill(email);
    await form().getByLabel(/^Nom/).fill(name);
    await page.locator('dialog output').waitFor();
    await button('Ajouter la personne').click();
    await page.getByRole('heading', { level: 2, name }).waitFor();
  };

  test('two structures and two people come in; each new sheet opens', async () => {
    await page.goto(`${served.address}/`);
    await addStructure('Régie de quartier', 'INTEGRATION');
    await addHere('Inès Faure', 'ines@regie.example');
    await addStructure('Mission locale', 'EMPLOYMENT_SERVICE');
    await addHere(SCRIPT);
    await page.goto(`${served.address}/?view=list&level=people`);
    await page.getByRole('table').getByText('Inès Faure').waitFor();
    expect(await page.getByRole('table').getByText(SCRIPT).count()).toBe(1);
  });

  test('the first tie is drawn on the map by keyboard, and taken back', async () => {
    await page.goto(`${served.address}/`);
    await button('Tracer un premier lien').click();
    await map().waitFor();
    const said = await walk(page, 'Enter');
    expect(await said.textContent()).toContain('Entrée pour relier à');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await form()
      .getByLabel(/^Coopèrent/)
      .check();
    expect(await axe(page)).toEqual([]);
    await button('Noter ce lien').click();
    await noted('travaillent ensemble');
    await edgeCount(1);
    await button('Revenir en arrière').click();
    await button('Tracer un premier lien').waitFor();
  });

  test('it is drawn again by mouse: press on one, release on the other; a line follows', async () => {
    await button('Tracer un premier lien').click();
    await map().waitFor();
    await walk(page, 'Enter');
    const { from, to } = await drawnLine(page);
    await page.keyboard.press('Escape');
    await button('Tracer un premier lien').click();
    await map().waitFor();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2 - 20, { steps: 4 });
    const middle = await drawnLine(page);
    expect(Math.abs(middle.to.x - (from.x + to.x) / 2)).toBeLessThan(2);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await page.locator('dialog output').nth(1).waitFor();
    expect((await page.locator('dialog output').allTextContents()).sort()).toEqual([
      'Mission locale',
      'Régie de quartier',
    ]);
    await button('Noter ce lien').click();
    await edgeCount(1);
  });

  test('L begins at a name and Escape gives up; nothing is noted', async () => {
    await page.goto(`${served.address}/`);
    await map().waitFor();
    await walk(page, 'l');
    await page.getByText(/travaille avec…/).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByText(/travaille avec…/).count()).toBe(0);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('a node has a menu, by the keyboard and by a right click, never outside the window', async () => {
    await walk(page, 'l');
    const { from } = await drawnLine(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: 'Corriger la fiche' }).waitFor();
    expect(await axe(page)).toEqual([]);
    const { x = 0, y = 0, width = 0, height = 0 } = (await menu.boundingBox()) ?? {};
    expect([x >= 0, y >= 0, x + width <= DESKTOP.width, y + height <= DESKTOP.height]).toEqual(
      Array(4).fill(true),
    );
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toContain('map-canvas');
    await page.mouse.click(from.x, from.y, { button: 'right' });
    await menu.waitFor();
    await page.setViewportSize({ width: 700, height: 520 });
    await page.setViewportSize(DESKTOP);
    await menu.waitFor({ state: 'detached' });
    await map().waitFor();
    await map().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Ouvrir la fiche' }).click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
  });

  test('the collaboration is corrected on the sheet, and that is taken back', async () => {
    await button(/^Corriger \((Mission locale|Régie de quartier)\)$/).click();
    await form()
      .getByLabel(/^Se coordonnent/)
      .check();
    await button('Enregistrer').click();
    await page
      .getByRole('complementary')
      .getByText(/^Se coordonnent/)
      .waitFor();
    await button('Revenir en arrière').click();
    await page
      .getByRole('complementary')
      .getByText(/^Coopèrent|^Travaillent ensemble/)
      .waitFor();
  });

  test('two people are tied by two clicks; a name that is a script is text on the map and in the notice', async () => {
    await page.goto(`${served.address}/?level=people`);
    await button('Tracer un premier lien').click();
    await map().waitFor();
    await walk(page, 'Enter');
    const { from, to } = await drawnLine(page);
    await page.keyboard.press('Escape');
    await button('Tracer un premier lien').click();
    await map().waitFor();
    await page.mouse.click(from.x, from.y);
    await page.getByText(/connaît… Choisissez/).waitFor();
    await page.mouse.click(to.x, to.y);
    await page.locator('dialog output').nth(1).waitFor();
    expect(await page.getByText(/À quel point/).count()).toBe(0);
    await button('Noter ce lien').click();
    await noted(SCRIPT);
    await edgeCount(1);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('on a phone the same is done by touch, and from the list', async () => {
    await context.close();
    context = await signedIn({ viewport: PHONE, hasTouch: true, isMobile: true });
    await page.goto(`${served.address}/?view=map`);
    await map().waitFor();
    await button('Tracer un lien').tap();
    await walk(page, 'Enter');
    const { from, to } = await drawnLine(page);
    await button('Abandonner').tap();
    await button('Tracer un lien').tap();
    await page.touchscreen.tap(from.x, from.y);
    await page.getByText(/travaille avec…/).waitFor();
    await page.touchscreen.tap(to.x, to.y);
    await page.locator('dialog output').nth(1).waitFor();
    await button('Annuler').tap();
    await page.goto(`${served.address}/?view=list`);
    await page.getByRole('button', { name: 'Actions pour Mission locale' }).tap();
    const box = await page.getByRole('menu').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('menuitem', { name: 'Tracer un lien…' }).tap();
    await page.locator('dialog output', { hasText: 'Mission locale' }).waitFor();
  });

  test('each form is clean for axe, its targets are large enough and nothing overflows, from 360 px to 200 %', async () => {
    const { structures, people } = await page.evaluate(async () => {
      const query = `{ structures(first: 2) { edges { node { id ties { collaborations { id } } } } }
        people(first: 2) { edges { node { id employments { id } } } } }`;
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as {
        data: Record<'structures' | 'people', { edges: { node: Record<string, never> }[] }>;
      };
      return { structures: data.structures.edges, people: data.people.edges };
    });
    const [s1, s2, p1, p2] = [...structures, ...people].map(({ node }) => String(node.id));
    const tie = JSON.parse(JSON.stringify(structures[0]?.node.ties))[0].collaborations[0].id;
    const job = JSON.parse(JSON.stringify(people[0]?.node.employments))[0].id;
    const forms = [
      'add-person',
      `add-person-here&of=${s1}`,
      `edit-person&of=${p1}`,
      `add-employment&of=${p1}`,
      `edit-employment&of=${p1}&with=${encodeURIComponent(job)}`,
      `end-employment&of=${p1}&with=${encodeURIComponent(job)}`,
      `position-structure&of=${s1}`,
      `close-structure&of=${s1}`,
      `merge-structures&of=${s1}`,
      `add-acquaintance&of=${p1}&with=${p2}`,
      `withdraw-acquaintance&of=${p1}&with=${p2}`,
      `record-collaboration&of=${s1}&with=${s2}`,
      `edit-collaboration&of=${s1}&with=${encodeURIComponent(tie)}`,
      `end-collaboration&of=${s1}&with=${encodeURIComponent(tie)}`,
    ];
    const wrong: string[] = [];
    for (const one of forms) {
      await page.goto(`${served.address}/?view=list&do=${one}`);
      await page.locator('dialog form').first().waitFor();
      for (const size of [PHONE, { width: 360, height: 640 }, { width: 720, height: 450 }, DESKTOP]) {
        await page.setViewportSize(size);
        const found = [...(await overflows(page)), ...(await smallTargets(page))];
        if (size === PHONE || size === DESKTOP) found.push(...(await axe(page)));
        wrong.push(...found.map((what) => `${one} at ${size.width}: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('a member says how well they know somebody, and reads that nobody else is told', async () => {
    await context.close();
    context = await signedIn({ viewport: PHONE }, ['ines@regie.example', 'MEMBER']);
    await page.goto(`${served.address}/?view=list&level=people`);
    await page.locator('.row-button', { hasText: SCRIPT }).click();
    await button('Revoir ma réponse')
      .or(button('Je connais cette personne'))
      .or(button('Confirmer ce lien'))
      .click();
    await form()
      .getByText(/n’est montrée à personne d’autre que vous/)
      .waitFor();
    for (const size of [PHONE, { width: 360, height: 640 }, DESKTOP]) {
      await page.setViewportSize(size);
      expect([...(await overflows(page)), ...(await smallTargets(page)), ...(await axe(page))]).toEqual([]);
    }
    await form().getByLabel('Je peux l’appeler en confiance').check();
    await form()
      .getByRole('button', { name: /Remplacer ma réponse|Noter que je la connais|Confirmer/ })
      .click();
    await noted('vous connaissez');
    expect(await page.getByText('en confiance').count()).toBe(0);
  });
});
