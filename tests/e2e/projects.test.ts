import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The rows of a file of the demonstration territory, as anybody may count them. */
const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(join(projectRoot(), 'seeds', 'paris-terres-denvol', `${name}.csv`), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data;
const listed = (cell: string | undefined): string[] => (cell ?? '').split('|').filter((id) => id !== '');

const IDEAS = rowsOf('ideas');
const PROJECTS = rowsOf('projects');
const STRANDS = PROJECTS.flatMap(({ ideas }) => listed(ideas));
const RUNNING = PROJECTS.filter(({ status }) => status === 'RUNNING').length;

describeInBrowser('from a hundred ideas to twenty projects', () => {
  let browser: Browser;
  let served: Served;
  let desk: Page;
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram();
    desk = await signIn(browser, served, failures, { viewport: DESK });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  test('the lineage of the demonstration territory is that of its files, as a drawing and as a list', async () => {
    expect([IDEAS.length, PROJECTS.length]).toEqual([100, 20]);
    await desk.goto(`${served.address}/projects`);
    const sentence = desk.locator('.projects-sentence');
    await sentence.waitFor();
    const said = (await sentence.textContent()) ?? '';
    const meetings = new Set(IDEAS.map(({ meeting }) => meeting)).size;
    expect(said).toContain(
      `${IDEAS.length} idées dites en ${meetings} rencontres, ${PROJECTS.length} projets.`,
    );
    expect(said).toContain(`${new Set(STRANDS).size} idées sont devenues projets`);
    expect(said).toContain(`${RUNNING} projets sont en cours`);
    expect(await desk.locator('.strand').count()).toBe(STRANDS.length);
    expect(await desk.locator('.lineage-projects li').count()).toBe(PROJECTS.length);
    for (const { title = '', ideas } of PROJECTS) {
      const card = desk.locator('.project-card', {
        has: desk.getByRole('link', { name: title, exact: true }),
      });
      expect(await card.locator('.project-ideas > li').count()).toBe(listed(ideas).length);
    }
    for (const { id = '', text = '' } of IDEAS.filter((row) => !STRANDS.includes(row.id ?? '')))
      expect(await desk.locator(`#idea-${id}`).textContent()).toContain(text);
    expect(await axe(desk)).toEqual([]);
    expect(await overflows(desk)).toEqual([]);
    await desk.setViewportSize(PHONE);
    // On a phone the cards say the same.
    await desk.locator('.lineage').waitFor({ state: 'hidden' });
    expect(await overflows(desk)).toEqual([]);
    expect(await axe(desk)).toEqual([]);
    await desk.getByLabel('Où en est le projet').selectOption('STOPPED');
    await desk.waitForURL(/status=STOPPED/);
    const stopped = PROJECTS.filter(({ status }) => status === 'STOPPED');
    expect(await desk.locator('.project-card h3').allTextContents()).toEqual(
      stopped.map(({ title }) => title),
    );
    await desk.setViewportSize(DESK);
  }, 120_000);

  test('noted on a phone, merged, made a project with a lead; an action is added, ticked, and taken back', async () => {
    const phone = await signIn(browser, served, failures, { viewport: PHONE });
    await phone.goto(`${served.address}/meetings/m6`);
    await phone.getByRole('link', { name: 'Noter les idées' }).click();
    const field = phone.getByLabel('Une idée, en une phrase');
    await field.fill('Un vélo cargo partagé entre trois structures');
    await field.press('Enter');
    await phone.getByText('Tout est enregistré.').waitFor();
    await phone.context().setOffline(true);
    await field.fill('Des vélos cargos partagés entre structures');
    await phone.getByText('Une idée dit peut-être la même chose').waitFor();
    await field.press('Enter');
    await phone.getByText('en attente d’envoi').waitFor();
    await phone.context().setOffline(false);
    await phone.getByText('Tout est enregistré.').waitFor();
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);

    const row = phone.locator('.idea-row', { hasText: 'Un vélo cargo partagé entre trois structures' });
    await row.locator('summary').click();
    await row.getByRole('button', { name: /^Réunir deux idées/ }).click();
    const dialog = phone.getByRole('dialog');
    // The likest of all the others stands first.
    expect(
      await dialog
        .getByLabel(/Dit la même chose que/)
        .locator('option')
        .nth(1)
        .textContent(),
    ).toBe('Des vélos cargos partagés entre structures');
    await dialog.getByLabel(/Dit la même chose que/).selectOption({ index: 1 });
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);
    await dialog.getByRole('button', { name: 'Réunir deux idées' }).click();
    await phone.getByText('Dite aussi ainsi').waitFor();
    expect(await row.count()).toBe(1);

    await row.locator('summary').click();
    await row.getByRole('button', { name: /^En faire un projet/ }).click();
    await dialog.getByLabel(/Titre/).fill('Vélos cargos');
    await dialog.getByRole('button', { name: 'Créer le projet' }).click();
    // Nobody leads it: nothing is made.
    await dialog.locator('.field-error').first().waitFor();
    await dialog.getByRole('combobox', { name: /Qui porte le projet/ }).fill('Myriam N’Diaye');
    await dialog.getByRole('option', { name: /Myriam N’Diaye/ }).click();
    expect(await overflows(phone)).toEqual([]);
    await dialog.getByRole('button', { name: 'Créer le projet' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Vélos cargos' }).waitFor();
    expect(await phone.getByRole('region', { name: /Le groupe/ }).textContent()).toContain('Myriam N’Diaye');

    await phone.getByRole('button', { name: 'Ajouter une action' }).click();
    await dialog.getByLabel(/Que faut-il faire/).fill('Appeler le vélociste');
    await dialog.getByLabel(/Pour quand/).fill('2025-10-01');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    // Due before it is opened: the demonstration's day is 25 October.
    await dialog.getByText(/ouverte depuis le 25 octobre 2025/).waitFor();
    await dialog.getByLabel(/Pour quand/).fill('2025-11-15');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    const tick = phone.getByRole('checkbox', { name: 'Appeler le vélociste' });
    await tick.click();
    await phone.getByText('faite le 25 octobre 2025').waitFor();
    await phone.getByRole('button', { name: 'Revenir en arrière' }).click();
    await phone.getByText('pour le 15 novembre 2025').waitFor();
    expect(await tick.isChecked()).toBe(false);
    await phone.getByRole('button', { name: 'Prévoir des réunions' }).click();
    await dialog.getByLabel(/Jour/).fill('2025-11-20');
    await dialog.getByLabel(/Heure/).fill('14:30');
    await dialog.getByLabel(/Combien de réunions/).selectOption('3');
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);
    await dialog.getByRole('button', { name: 'Prévoir', exact: true }).click();
    await phone.getByText(/12 février 2026, 14:30 – 16:00/).waitFor();
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);
    const file = await phone.getByRole('link', { name: /agenda/ }).getAttribute('href');
    const calendar = await phone.evaluate(async (path) => (await fetch(path)).text(), file ?? '');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar).toContain('DTSTART:20260101T133000Z');

    await phone.goto(`${served.address}/journal`);
    await phone.getByText(/a créé le projet.*Vélos cargos/).waitFor();
    await phone.goto(`${served.address}/projects/j01`);
    await phone.setViewportSize(DESK);
    await phone.getByRole('region', { name: /première fois/ }).waitFor();
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);
    expect(failures).toEqual([]);
  }, 180_000);
});
