import type { Browser, Page } from 'playwright-core';
import { type MailServer, startMailServer } from '../support/mail-server';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const PHONE = { width: 390, height: 844 };

describeInBrowser('the door of a rencontre, on a phone', () => {
  let browser: Browser;
  let mail: MailServer;
  let served: Served;
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    mail = await startMailServer();
    served = await serveProgram({ SMTP_URL: mail.url });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    await mail.stop();
  });

  const ask = (page: Page, query: string, variables: object = {}) =>
    page.evaluate(async (body) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await answer.json()).data;
    }, JSON.stringify({ query, variables }));
  const looksWell = async (page: Page) => expect([await axe(page), await overflows(page)]).toEqual([[], []]);

  test('a poster opens the door; one finds oneself without a connection, a stranger is confirmed, the summary goes by mail', async () => {
    const desk = await signIn(browser, served, failures, { viewport: { width: 1440, height: 1000 } });
    const { recordMeeting } = await ask(
      desk,
      'mutation { recordMeeting(mutationId: "m", input: { title: "Atelier", heldOn: "2025-10-25" }) { meeting { id } } }',
    );
    const meeting = recordMeeting.meeting.id as string;
    const { people } = await ask(desk, '{ people(first: 1) { edges { node { id name } } } }');
    const guest = people.edges[0].node as { id: string; name: string };
    await ask(
      desk,
      'mutation ($m: ID!, $p: [ID!]!) { invite(mutationId: "i", meeting: $m, people: $p) { receipt { id } } }',
      { m: meeting, p: [guest.id] },
    );
    await desk.goto(`${served.address}/meetings/${meeting}/door`);
    await desk.getByRole('button', { name: 'Préparer l’affiche' }).click();
    await desk.getByRole('img', { name: /^Image à viser/ }).waitFor();
    const code = ((await desk.locator('.poster-code').textContent()) ?? '').replace(' ', '');
    await looksWell(desk);

    const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const phone = await context.newPage();
    const answer = await phone.goto(`${served.address}/door?code=${code}`);
    expect(answer?.headers()).toMatchObject({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    await phone.getByLabel('Votre nom').fill(guest.name.slice(0, 4));
    const me = phone.getByRole('button', { name: guest.name });
    await me.waitFor();
    await looksWell(phone);
    expect((await me.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await context.setOffline(true);
    await me.click();
    await phone.getByText(/Connexion coupée/).waitFor();
    await context.setOffline(false);
    await phone.getByText('Tout est enregistré.').waitFor();
    await looksWell(phone);
    await phone.getByRole('button', { name: 'Noter quelqu’un d’autre' }).click();
    await phone.getByRole('button', { name: 'Je ne suis pas sur la liste' }).click();
    await phone.getByLabel('Prénom et nom').fill('Léo Bonnet-Neuf');
    await phone.getByLabel(/Adresse électronique/).fill('leo@neuf.example');
    await looksWell(phone);
    await phone.getByRole('button', { name: 'Dire que je suis là' }).click();
    await phone.getByText(/L’accueil a votre nom/).waitFor();
    await phone.getByText('Tout est enregistré.').waitFor();

    await desk.goto(`${served.address}/meetings/${meeting}/attendance`);
    await desk.getByText('1 personne arrivée, à confirmer').waitFor();
    await looksWell(desk);
    await desk.getByRole('button', { name: 'Ajouter à l’annuaire, présent' }).click();
    await desk.getByText('Léo Bonnet-Neuf : présence notée.').waitFor();
    await desk.goto(`${served.address}/meetings/${meeting}/summary`);
    await desk.getByText('personnes venues').waitFor();
    await looksWell(desk);
    await desk.getByRole('button', { name: /^Envoyer à/ }).click();
    await desk.getByText('Le compte rendu part par courriel.').waitFor();
    const [summary] = await mail.taken(1);
    expect(summary?.subject).toBe('Ce que nous avons fait ensemble le 25 octobre 2025');
    expect(summary?.text).toContain('2 personnes sont venues');
    expect(failures).toEqual([]);
  }, 180_000);
});
