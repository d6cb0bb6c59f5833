import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { aStaffedStructure, ask, SIZES, type Size } from './desk-people';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

describeInBrowser('people at work, from one end to the other', () => {
  let browser: Browser;
  let served: Served;
  let coordinator: Page;
  let sheet: { readonly id: string; readonly name: string };
  let keeper: readonly [string, string];
  let said = '';
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram();
    served.child.stdout?.on('data', (text: string) => {
      said += text;
    });
    coordinator = await signIn(browser, served, failures, {});
    const { structure, people } = await aStaffedStructure(coordinator);
    sheet = structure;
    const [first] = people;
    keeper = [first?.email ?? '', 'MEMBER'];
    await coordinator.goto(`${served.address}/?view=list&structure=${sheet.id}`);
    const region = coordinator.getByRole('region', { name: 'Qui tient cette fiche' });
    await region.getByText('Personne pour l’instant.').waitFor();
    await region.getByRole('button', { name: 'Nommer une éditrice ou un éditeur' }).click();
    await coordinator
      .getByRole('dialog')
      .getByText(first?.name ?? '')
      .click();
    await coordinator.getByRole('button', { name: 'Confier la fiche' }).click();
    await region.getByRole('button', { name: first?.name ?? '' }).waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    expect(failures).toEqual([]);
  });

  const asKeeper = (size: Size) => signIn(browser, served, failures, { viewport: size }, keeper);
  /** The coordination writes something on the sheet, as the form does. */
  const correct = async (limits: string) => {
    const { structure } = await ask<{ structure: { version: number } }>(
      coordinator,
      'query ($id: ID!) { structure(id: $id) { version } }',
      { id: sheet.id },
    );
    await ask(
      coordinator,
      'mutation ($m: ID!, $i: StructureInput!) { upsertStructure(mutationId: $m, input: $i) { receipt { id } } }',
      { m: `correct ${limits}`, i: { id: sheet.id, version: structure.version, limits } },
    );
  };
  const limitsNow = async () =>
    (
      await ask<{ structure: { limits: string | null } }>(
        coordinator,
        'query ($id: ID!) { structure(id: $id) { limits } }',
        { id: sheet.id },
      )
    ).structure.limits;

  test.each(SIZES)('a change is found in the journal, read and taken back ($width px)', async (size) => {
    const before = await limitsNow();
    await correct(`Rien le ${size.width}`);
    const page = await signIn(browser, served, failures, { viewport: size });
    await page.goto(`${served.address}/?view=list&structure=${sheet.id}`);
    await page.getByRole('link', { name: 'Historique' }).click();
    const entry = page.locator('article').first();
    await entry.getByText(`a corrigé la fiche de ${sheet.name} — 1 champ`).waitFor();
    expect(page.url()).toContain(`record=${sheet.id}`);
    await entry.getByText('Avant, après').click();
    await entry.locator('ins', { hasText: `Rien le ${size.width}` }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await entry.getByRole('button', { name: 'Revenir en arrière' }).click();
    await page.getByText('C’est annulé.').waitFor();
    await page.locator('article').first().getByText('a annulé : la correction').waitFor();
    expect(await page.locator('article[data-undone] s').first().textContent()).toContain(sheet.name);
    expect(await limitsNow()).toBe(before);
    await page.getByRole('link', { name: 'Annulé depuis' }).first().click();
    await page.locator('article[data-pointed]').waitFor();
    await page.context().close();
  });

  test.each(SIZES)(
    'what somebody changed since is not taken back, and it is said why ($width px)',
    async (size) => {
      await correct(`D’abord ${size.width}`);
      await correct(`Ensuite ${size.width}`);
      const page = await signIn(browser, served, failures, { viewport: size });
      await page.goto(`${served.address}/journal?record=${sheet.id}`);
      await page.locator('article').nth(1).getByRole('button', { name: 'Revenir en arrière' }).click();
      await page.getByRole('alert').filter({ hasText: 'Cela a encore changé depuis' }).waitFor();
      await page.getByRole('link', { name: 'Voir le changement plus récent' }).click();
      await page.locator('article[data-pointed] ins', { hasText: `Ensuite ${size.width}` }).waitFor({
        state: 'attached',
      });
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
  );

  test.each(SIZES)(
    'who keeps a sheet is told what the coordination changed there ($width px)',
    async (size) => {
      await correct(`Nouveau ${size.width}`);
      const page = await asKeeper(size);
      await page.getByRole('button', { name: 'Voir quoi' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Avant, après').first().click();
      await dialog.locator('ins', { hasText: `Nouveau ${size.width}` }).waitFor();
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'J’ai vu' }).click();
      await page.getByText('ces changements ne vous seront plus signalés').waitFor();
      await page.getByRole('button', { name: 'Voir quoi' }).waitFor({ state: 'detached' });
      await page.context().close();
    },
  );

  test.each(SIZES)(
    'a session that is ended elsewhere is out at its next question ($width px)',
    async (size) => {
      const email = `deux-fois-${size.width}@territoire.example`;
      const [here, there] = [
        await signIn(browser, served, failures, { viewport: size }, [email, 'COORDINATOR']),
        await signIn(browser, served, failures, { viewport: size }, [email, 'COORDINATOR']),
      ];
      await here.goto(`${served.address}/me`);
      await here.getByRole('button', { name: /^Fermer la connexion/ }).click();
      await here.getByText('La connexion est fermée.').waitFor();
      await here.getByRole('button', { name: /^Fermer la connexion/ }).waitFor({ state: 'detached' });
      await there.goto(`${served.address}/journal`);
      await there.getByText('Il faut être connecté pour voir cela.').waitFor();
      await there.getByRole('link', { name: 'Se connecter' }).first().waitFor();
      await here.goto(`${served.address}/journal`);
      await here.locator('article').first().waitFor();
      await here.context().close();
      await there.context().close();
    },
  );

  test.each(SIZES)(
    'somebody asks to join, proves their address, is accepted and comes in ($width px)',
    async (size) => {
      const [name, email] = [`Noémie Kanté ${size.width}`, `noemie-${size.width}@ailleurs.example`];
      const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
      const visitor = await context.newPage();
      await visitor.goto(`${served.address}/sign-in`);
      await visitor.getByRole('link', { name: 'Demandez à rejoindre' }).click();
      await visitor.getByLabel('Prénom et nom').fill(name);
      await visitor.getByLabel('Adresse électronique').fill(email);
      const structure = visitor.getByRole('combobox', { name: /Votre structure/ });
      await structure.fill(sheet.name);
      await visitor.getByRole('option', { name: sheet.name }).first().click();
      await visitor.getByRole('button', { name: 'Demander à rejoindre' }).click();
      await visitor.getByText(`Un lien vient d’être envoyé à ${email}`).waitFor();
      const link = new RegExp(`${email}[^\\n]*(http\\S+/join\\?token=\\S+)`);
      while (!link.test(said)) await once(served.child.stdout as NodeJS.ReadableStream, 'data');
      await visitor.goto(link.exec(said)?.[1] ?? '');
      await visitor.getByText('Votre adresse est vérifiée').waitFor();
      expect(await axe(visitor)).toEqual([]);

      const editor = await asKeeper(size);
      await editor.goto(`${served.address}/accounts`);
      const request = editor.getByRole('listitem').filter({ hasText: name });
      await request.getByText('une adresse en @ailleurs.example').waitFor();
      await request.getByRole('button', { name: 'Accepter…' }).click();
      await editor.getByRole('dialog').getByText('De qui s’agit-il').waitFor();
      expect(await axe(editor)).toEqual([]);
      expect(await overflows(editor)).toEqual([]);
      await editor.getByRole('button', { name: 'Accepter', exact: true }).click();
      await editor.getByText(`${name} est dans l’annuaire.`).waitFor();
      await editor.getByText('Aucune demande en attente.').waitFor();

      const member = await signIn(browser, served, failures, { viewport: size }, [email, 'MEMBER']);
      await member.goto(`${served.address}/me`);
      await member.getByRole('link', { name: `Ma fiche : ${name}` }).click();
      await member.getByRole('button', { name: sheet.name }).first().waitFor();
      for (const page of [visitor, editor, member]) await page.context().close();
    },
  );
});
