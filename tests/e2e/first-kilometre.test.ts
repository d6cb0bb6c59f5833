import type { Browser, Page } from 'playwright-core';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { ask, SIZES } from './desk-people';
import { overflows, smallTargets } from './fits';
import { type Served, serveProgram } from './served';

const [desktop, phone] = SIZES;

describeInBrowser('the first kilometre', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram();
    page = await signIn(browser, served, failures, { viewport: desktop });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    expect(failures).toEqual([]);
  });

  const isSound = async () => expect([await overflows(page), await axe(page)]).toEqual([[], []]);

  test('a session is proposed where there is room, agreed, and stands on the sheet; each page at two sizes', async () => {
    await page.goto(`${served.address}/outreach?city=93005`);
    await page.getByRole('heading', { level: 1, name: 'Permanences' }).waitFor();
    await isSound();
    const seekers = page.getByRole('region', { name: /Cherchent un lieu/ });
    await seekers.getByText('même quartier').first().waitFor();
    await seekers.getByRole('button', { name: /^Proposer Mission locale.*Fil d’Ariane/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/reste 1 demi-journée/).waitFor();
    // Two are more than the host gave: it is said, and nothing is proposed.
    await dialog.getByLabel('mardi matin').check();
    await dialog.getByLabel('jeudi matin').check();
    await dialog.getByRole('button', { name: 'Proposer', exact: true }).click();
    await dialog
      .getByRole('alert')
      .getByText(/Il reste 1 demi-journée/)
      .waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await isSound();
    await dialog.getByLabel('jeudi matin').uncheck();
    await dialog.getByRole('button', { name: 'Proposer', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.setViewportSize(phone);
    const waiting = page.getByRole('region', { name: /En attente d’une réponse/ });
    await waiting.getByText('mardi matin').waitFor();
    await isSound();
    // By keyboard: the host’s agreement, as the coordination notes it.
    await waiting.getByRole('button', { name: /^Accepter/ }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Accepter' }).press('Enter');
    await waiting.waitFor({ state: 'detached' });
    await page.goto(`${served.address}/?view=list&structure=s03`);
    const received = page.getByRole('region', { name: 'Permanences reçues' });
    await received.getByText(/Donne 1 demi-journée par semaine\s; reste 0 demi-journée/).waitFor();
    await received.getByText(/mardi matin/).waitFor();
    await isSound();
    await page.setViewportSize(desktop);
  }, 120_000);

  test('the study says to each what is theirs to read', async () => {
    await page.goto(`${served.address}/findings`);
    await page.getByText('Lu par la coordination seule').first().waitFor();
    await isSound();
    await page.setViewportSize(phone);
    await page.getByRole('button', { name: 'Ajouter un constat' }).click();
    await page.getByRole('dialog').getByLabel('La coordination seule').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await isSound();
    await page.setViewportSize(desktop);
    const visitor = await browser.newContext({ viewport: phone, locale: 'fr-FR' });
    const open = await visitor.newPage();
    await open.goto(`${served.address}/findings`);
    await open.getByText(/Un visage connu vaut mieux/).waitFor();
    expect(await open.getByText(/livre un meuble|comme le premier kilomètre/).count()).toBe(0);
    expect([await overflows(open), await axe(open)]).toEqual([[], []]);
    await visitor.close();
    const { findings } = await ask<{ findings: unknown[] }>(page, '{ findings { id } }');
    expect(findings).toHaveLength(14);
  }, 120_000);

  test('a need is answered with every structure that meets it, and its number', async () => {
    await page.goto(`${served.address}/contacts?stage=SUPPORT&city=93005`);
    const found = page.getByRole('region', { name: /Les structures qui répondent/ });
    await found.getByRole('link', { name: /^Appeler Agence de l’emploi du Canal/ }).waitFor();
    await isSound();
    await page.getByLabel('Pour quel public').selectOption('demandeurs d’emploi de longue durée');
    await page.waitForURL(/public=/);
    await page.setViewportSize(phone);
    await isSound();
  }, 120_000);
});
