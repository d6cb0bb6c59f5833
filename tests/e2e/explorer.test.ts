import type { Browser, Page } from 'playwright-core';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { type Served, serveProgram } from './served';

const engines: readonly (readonly [string, Record<string, string>])[] = [
  ['embedded', {}],
  ...(process.env.TEST_NEO4J_URI
    ? [
        [
          'Neo4j',
          { NEO4J_URI: process.env.TEST_NEO4J_URI, NEO4J_PASSWORD: process.env.TEST_NEO4J_PASSWORD ?? '' },
        ] as const,
      ]
    : []),
];

describeInBrowser('the explorer in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  describe.each(engines)('on %s', (engine, variables) => {
    let served: Served;
    let page: Page;
    beforeAll(async () => {
      if (engine === 'Neo4j') {
        const { emptyNeo4j } = await import('../support/graphs');
        await emptyNeo4j(process.env.TEST_NEO4J_URI ?? '', process.env.TEST_NEO4J_PASSWORD ?? '');
      }
      served = await serveProgram(variables);
    }, 120_000);
    afterAll(() => served.stop());
    afterEach(() => page.context().close());

    const open = async (path = '/', size = { width: 1440, height: 900 }) => {
      const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
      page = await context.newPage();
      await page.goto(served.address + path);
      return page;
    };
    const map = () => page.locator('.map-canvas[data-ready="true"]');
    const nodeCount = async () => Number(await map().getAttribute('data-node-count'));

    test('opens on the territory: the map laid out, the isolated beside it with their reasons', async () => {
      await open();
      await map().waitFor();
      expect(await nodeCount()).toBe(88);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Paris Terres d’Envol');
      const tray = page.getByRole('region', { name: /isolées/i });
      expect(await tray.getByRole('listitem').count()).toBe(10);
      for (const reason of ['personne d’inscrit', 'jamais venue', 'venue, sans lien noté']) {
        expect(await tray.getByText(reason).count()).toBeGreaterThan(0);
      }
      expect(await page.getByText('Territoire de démonstration').count()).toBeGreaterThan(0);
      expect(await axe(page)).toEqual([]);
    });

    test('a search without accents finds a person, and Enter opens their sheet', async () => {
      await open();
      const name = await page.evaluate(async () => {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: '{ people(search: "eloise", first: 1) { edges { node { name } } } }',
          }),
        });
        return (await answer.json()).data.people.edges[0].node.name as string;
      });
      const search = page.getByRole('combobox').first();
      await search.fill(
        name
          .normalize('NFD')
          .replace(/\p{Diacritic}/gu, '')
          .toLowerCase(),
      );
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .waitFor();
      await search.press('ArrowDown');
      await search.press('Enter');
      await page.getByRole('heading', { name }).waitFor();
      expect(page.url()).toMatch(/person=/);
    });

    test('a filter is in the address, and the address opens the same view', async () => {
      await open('/?cities=93071');
      await map().waitFor();
      const filtered = await nodeCount();
      expect(filtered).toBeGreaterThan(5);
      expect(filtered).toBeLessThan(30);
      expect(await page.getByText('Sevran').count()).toBeGreaterThan(0);
    });

    test('a sheet says whom to call and who is tied, and walks to a neighbour', async () => {
      await open('/?structure=s24');
      await page.getByRole('heading', { name: 'Point accès emploi de l’Ourcq' }).waitFor();
      expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      expect(await page.locator('a[href^="mailto:"]').count()).toBeGreaterThan(0);
      expect(await axe(page)).toEqual([]);
      const neighbour = page.getByRole('button', { name: /Équipe projet Cité de l’emploi/ }).first();
      await neighbour.click();
      await page.getByRole('heading', { name: 'Équipe projet Cité de l’emploi' }).waitFor();
      expect(page.url()).toContain('structure=s10');
    });

    test('moving the date shows the network of that day, and no structure moves', async () => {
      await open('/?asOf=2025-01-23');
      await map().waitFor();
      const early = await nodeCount();
      expect(early).toBeLessThan(88);
      await page.goto(`${served.address}/`);
      await map().waitFor();
      expect(await nodeCount()).toBe(88);
    });

    test('the list says what the map says, by keyboard', async () => {
      await open('/?view=list');
      await page.getByRole('table').waitFor();
      expect(await page.getByRole('row').count()).toBe(99);
      expect(await axe(page)).toEqual([]);
    });

    test('on a phone: the list first, nothing overflows, targets are large enough', async () => {
      await open('/', { width: 360, height: 640 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('Agence de l’emploi de la Molette').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, a[href], input, select')]
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            box: element.getBoundingClientRect(),
            text: element.textContent ?? '',
            inText: element.closest('p') !== null,
          }))
          .filter(({ box, inText }) => !inText && box.width > 1 && (box.width < 24 || box.height < 24))
          .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
      expect(await axe(page)).toEqual([]);
    });

    test('in English, one switch away', async () => {
      await open();
      await page
        .getByRole('link', { name: 'English' })
        .or(page.getByRole('button', { name: 'English' }))
        .first()
        .click();
      await page
        .getByRole('heading', { name: /isolated/i })
        .first()
        .waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    });

    test('arrows walk the map and Enter opens the structure', async () => {
      await open();
      await map().waitFor();
      await map().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(/structure=/);
    });
  });
});
