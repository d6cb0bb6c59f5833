import type { Browser, Page } from 'playwright-core';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { aStaffedStructure, ask, SIZES, type Size } from './desk-people';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

/** The pages of people at work, and what each role is told of those that are not its own. */
const NOT_YOURS = 'Ce n’est pas à vous de voir ou de changer cela.';
const SIGN_IN = 'Il faut être connecté pour voir cela.';
const OFFERED = {
  VISITOR: [
    'Carte',
    'Trouver un contact',
    'Chemin vers l’emploi',
    'Rencontres',
    'Permanences',
    'Formats de rencontre',
    'Ce que dit l’étude',
  ],
  MEMBER: [
    'Carte',
    'Trouver un contact',
    'Chemin vers l’emploi',
    'Rencontres',
    'Idées et projets',
    'Évolution',
    'Et si… ?',
    'Bilan',
    'Ma fiche de retour',
    'Mises en relation',
    'Suivis à 90 jours',
    'Permanences',
    'Formats de rencontre',
    'Ce que dit l’étude',
    'Journal',
    'Mon compte',
  ],
  EDITOR: [
    'Carte',
    'Trouver un contact',
    'Chemin vers l’emploi',
    'Rencontres',
    'Idées et projets',
    'Évolution',
    'Et si… ?',
    'Bilan',
    'Ma fiche de retour',
    'Mises en relation',
    'Suivis à 90 jours',
    'Permanences',
    'Formats de rencontre',
    'Ce que dit l’étude',
    'Journal',
    'Personnes et comptes',
    'Mon compte',
  ],
  ANALYST: [
    'Carte',
    'Trouver un contact',
    'Chemin vers l’emploi',
    'Rencontres',
    'Idées et projets',
    'Évolution',
    'Et si… ?',
    'Bilan',
    'Ma fiche de retour',
    'Mises en relation',
    'Permanences',
    'Formats de rencontre',
    'Ce que dit l’étude',
    'Mon compte',
    'Exporter des données',
  ],
  COORDINATOR: [
    'Carte',
    'Trouver un contact',
    'Chemin vers l’emploi',
    'Rencontres',
    'Idées et projets',
    'Évolution',
    'À faire',
    'Et si… ?',
    'Bilan',
    'Ma fiche de retour',
    'Mises en relation',
    'Suivis à 90 jours',
    'Permanences',
    'Formats de rencontre',
    'Ce que dit l’étude',
    'Journal',
    'Personnes et comptes',
    'Doublons',
    'Mon compte',
    'Importer des fichiers',
    'Exporter des données',
  ],
  ADMINISTRATOR: [
    'Carte',
    'Trouver un contact',
    'Chemin vers l’emploi',
    'Rencontres',
    'Idées et projets',
    'Évolution',
    'À faire',
    'Et si… ?',
    'Bilan',
    'Ma fiche de retour',
    'Mises en relation',
    'Suivis à 90 jours',
    'Permanences',
    'Formats de rencontre',
    'Ce que dit l’étude',
    'Journal',
    'Personnes et comptes',
    'Doublons',
    'Courriels',
    'Mon compte',
    'Importer des fichiers',
    'Exporter des données',
  ],
} as const;
type Role = keyof typeof OFFERED;
const REFUSED: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  VISITOR: { '/journal': SIGN_IN, '/mail': SIGN_IN },
  MEMBER: { '/mail': NOT_YOURS },
  EDITOR: { '/mail': NOT_YOURS },
  ANALYST: { '/journal': NOT_YOURS, '/mail': NOT_YOURS },
  COORDINATOR: { '/mail': NOT_YOURS },
  ADMINISTRATOR: {},
};

describeInBrowser('people at work, each role in a browser', () => {
  let browser: Browser;
  let served: Served;
  const failures: string[] = [];
  const who: Partial<Record<Role, readonly [string, string]>> = {
    COORDINATOR: ['coordination@territoire.example', 'COORDINATOR'],
    ADMINISTRATOR: ['chef@territoire.example', 'ADMINISTRATOR'],
    ANALYST: ['etude@territoire.example', 'ANALYST'],
  };
  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram();
    const page = await signIn(browser, served, failures, {});
    const { structure, people } = await aStaffedStructure(page);
    const [editor, member] = people;
    await ask(
      page,
      'mutation ($s: ID!, $p: ID!) { addEditor(mutationId: "named", structure: $s, person: $p) { receipt { id } } }',
      { s: structure.id, p: editor?.id },
    );
    who.EDITOR = [editor?.email ?? '', 'MEMBER'];
    who.MEMBER = [member?.email ?? '', 'MEMBER'];
    await page.context().close();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    expect(failures).toEqual([]);
  });

  const open = async (role: Role, size: Size): Promise<Page> => {
    const known = who[role];
    if (known) return signIn(browser, served, failures, { viewport: size }, known);
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(served.address);
    return page;
  };
  const cases = SIZES.flatMap((size) =>
    (Object.keys(OFFERED) as Role[]).map((role) => ({ role, width: size.width, size })),
  );

  test.each(cases)(
    '$role: offered what is theirs, told why not the rest ($width px)',
    async ({ role, size }) => {
      const page = await open(role, size);
      await page.goto(`${served.address}/more`);
      await page.locator('.more-link').first().waitFor();
      const rooms = await page.locator('.more-link strong').allTextContents();
      expect(rooms.map((name) => name.replace(/\u00a0/g, ' '))).toEqual(OFFERED[role]);
      expect(await axe(page)).toEqual([]);
      for (const [path, words] of Object.entries(REFUSED[role])) {
        await page.goto(served.address + path);
        await page.getByRole('alert').filter({ hasText: words }).waitFor();
      }
      if (role !== 'VISITOR') {
        await page.goto(`${served.address}/me`);
        await page.getByRole('heading', { name: 'Mes connexions' }).waitFor();
        await page.getByText('ici, en ce moment').waitFor();
        expect(await axe(page)).toEqual([]);
      }
      await page.goto(`${served.address}/privacy`);
      await page.getByRole('heading', { name: 'Qui voit quoi' }).waitFor();
      const mayWrite = role === 'COORDINATOR' || role === 'ADMINISTRATOR';
      expect(await page.getByRole('button', { name: 'Modifier ce texte' }).count()).toBe(mayWrite ? 1 : 0);
      await page.context().close();
    },
  );

  const PAGES: Readonly<Record<string, string>> = {
    '/journal': 'Journal',
    '/accounts': 'Personnes et comptes',
    '/mail': 'Courriels',
    '/me': 'Mon compte',
    '/exports': 'Exporter des données',
    '/legal': 'Mentions légales',
    '/privacy': 'Vie privée',
    '/accessibility': 'Accessibilité',
  };

  test.each(SIZES)('every page reads without a fault, and fits ($width px)', async (size) => {
    const page = await open('ADMINISTRATOR', size);
    for (const [path, title] of Object.entries(PAGES)) {
      await page.goto(served.address + path);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.locator('main > section, main > .prose, main > ul').first().waitFor();
      expect([path, await axe(page)]).toEqual([path, []]);
      expect([path, await overflows(page)]).toEqual([path, []]);
    }
    await page.getByRole('button', { name: 'Modifier ce texte' }).click();
    await page.getByText('Aperçu').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await page.goto(`${served.address}/accounts`);
    await page.getByText(/fiches n’ont encore été confiées à personne/).click();
    await page
      .getByRole('button', { name: /^Nommer…/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('Qui tiendra la fiche').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  test('enlarged to 200 % nothing has to be scrolled sideways', async () => {
    const page = await open('ADMINISTRATOR', { width: 720, height: 450 } as unknown as Size);
    for (const [path, title] of Object.entries(PAGES)) {
      await page.goto(served.address + path);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.locator('main > section, main > .prose, main > ul').first().waitFor();
      expect([path, await overflows(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });

  test.each(SIZES)('where one comes in: clean, and the notices are there ($width px)', async (size) => {
    const page = await open('VISITOR', size);
    for (const path of ['/sign-in', '/join']) {
      await page.goto(served.address + path);
      await page.getByRole('link', { name: 'Vie privée' }).waitFor();
      await page.getByRole('button').nth(1).waitFor();
      expect([path, await axe(page)]).toEqual([path, []]);
      expect([path, await overflows(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });
});
