import type { Browser, Page } from 'playwright-core';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { openForAll, type Served } from './served';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };
/** Who asks, who introduces, and who is met: three people of the demonstration with an address. */
const ASKER = 'leila.messaoud@centre-social-les-trois-tilleuls.example';
const INTRODUCER = 'kevin.charpentier@maison-pour-tous-l-etincelle.example';

describeInBrowser('introductions and table plans, in a browser', () => {
  let browser: Browser;
  let served: Served;
  const failures: string[] = [];
  openForAll((opened) => {
    ({ browser, served } = opened);
  });

  const fits = async (page: Page, width: number) =>
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  const go = (page: Page, path: string) => page.goto(served.address + path);

  test('from request to met on a phone, then the tie is offered', async () => {
    await (await signIn(browser, served, failures, DESK, ['chef@territoire.example', 'ADMINISTRATOR']))
      .context()
      .close();
    const asker = await signIn(browser, served, failures, PHONE, [ASKER, 'MEMBER']);
    await go(asker, '/introductions?do=ask-introduction&of=p004&with=p003');
    await asker.getByRole('dialog').waitFor();
    await asker.getByLabel(/Pourquoi/).fill('Un stage en cuisine');
    expect(await axe(asker)).toEqual([]);
    await fits(asker, 390);
    await asker.getByRole('button', { name: 'Envoyer la demande' }).click();
    await asker.getByRole('region', { name: /En attente d’une réponse/ }).waitFor();

    const introducer = await signIn(browser, served, failures, PHONE, [INTRODUCER, 'MEMBER']);
    await go(introducer, '/introductions');
    await introducer.getByText('Un stage en cuisine').waitFor();
    expect(await axe(introducer)).toEqual([]);
    await fits(introducer, 390);
    await introducer.getByRole('button', { name: 'Accepter de les présenter' }).click();
    await introducer.getByRole('region', { name: /Acceptées/ }).waitFor();

    await go(asker, '/introductions');
    await asker.getByRole('button', { name: 'Nous nous sommes rencontrés' }).click();
    await asker.getByRole('region', { name: /Rencontrés/ }).waitFor();
    await asker.getByRole('button', { name: /^Dire que je connais/ }).click();
    await asker.getByRole('dialog', { name: /Je connais/ }).waitFor();
    expect(await axe(asker)).toEqual([]);
    await asker.context().close();
    await introducer.context().close();
    expect(failures).toEqual([]);
  }, 120_000);

  test('the coordination reads whom to make meet, asks from there, and seats a rencontre', async () => {
    const page = await signIn(browser, served, failures, DESK);
    await go(page, '/introductions');
    const region = page.getByRole('region', { name: /À mettre en relation/ });
    await region
      .getByText(/que rien ne relie à personne/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await fits(page, 1440);
    await region.getByRole('button', { name: 'Demander cette mise en relation' }).first().click();
    await page.getByLabel(/Pourquoi/).fill('Pour que cette structure soit moins seule');
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByRole('region', { name: /En attente d’une réponse/ }).waitFor();
    await page
      .getByText(/en attente de réponse/)
      .first()
      .waitFor();

    await go(page, '/meetings/m6/seating?rounds=2');
    await page.getByRole('region', { name: 'Tour 2' }).waitFor();
    expect(await page.getByText(/Aucun plan ne peut/).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await fits(page, 1440);
    await page.getByRole('button', { name: 'Par personne' }).click();
    await page.waitForURL(/by=person/);
    await page.getByRole('table').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize(PHONE.viewport);
    await fits(page, 390);
    await page.context().close();
    expect(failures).toEqual([]);
  }, 120_000);
});
