import type { Browser, Page } from 'playwright-core';
import { type MailServer, startMailServer } from '../support/mail-server';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const EMAIL = 'nadia.neuve@nulle-part.example';

describeInBrowser('what is kept about oneself, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let mailServer: MailServer;
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    mailServer = await startMailServer();
    served = await serveProgram({ SMTP_URL: mailServer.url });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    await mailServer.stop();
  });
  const looks = async (page: Page) => {
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  };

  test('the notice is told once; who was added hides by the link of the mail, reads all, and is erased', async () => {
    const desk = await signIn(browser, served, failures, { viewport: DESK });
    const notice = desk.getByRole('complementary', { name: /^Ce que ce site garde sur vous/ });
    await notice.getByText(/^Ce que ce site garde/).click();
    await notice.getByText(/^Vos droits/).waitFor();
    await looks(desk);
    await notice.getByRole('button', { name: 'J’ai compris' }).press('Enter');
    await notice.waitFor({ state: 'detached' });
    await desk.evaluate(async (email) => {
      const query = `mutation { addPerson(mutationId: "added", input: { name: "Nadia Neuve", email: "${email}" }) { person { id } } }`;
      await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    }, EMAIL);
    const [mail] = await mailServer.taken(1);
    const link = /http\S+&do=hide/.exec(mail?.text ?? '')?.[0] ?? '';
    await desk.goto(`${served.address}/me`);
    await desk.getByRole('link', { name: 'Voir tout ce qui est gardé sur moi' }).click();
    await desk.getByRole('heading', { name: 'Votre compte' }).waitFor();
    expect(await desk.getByRole('button', { name: 'J’ai compris' }).count()).toBe(0);
    await looks(desk);

    const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(8_000);
    const phone = await context.newPage();
    await phone.goto(link);
    await phone.getByRole('button', { name: 'Oui, cacher mes coordonnées' }).waitFor();
    await looks(phone);
    await phone.getByRole('button', { name: 'Oui, cacher mes coordonnées' }).click();
    await phone.getByText('Vos coordonnées ne sont montrées à personne.').waitFor();
    await context.close();

    const own = await signIn(browser, served, failures, { viewport: PHONE }, [EMAIL, 'MEMBER']);
    await own.goto(`${served.address}/about-me`);
    await own.getByRole('heading', { name: 'Votre fiche' }).waitFor();
    await looks(own);
    const taken = await own.evaluate(async () => (await fetch('/export/about-me.json')).json());
    expect(JSON.stringify(taken)).toContain('Nadia Neuve');
    await own.getByRole('button', { name: 'Demander mon effacement' }).click();
    await own.getByRole('button', { name: 'Oui, m’effacer définitivement' }).click();
    await own.getByText(/^C’est fait\s: vous êtes effacé/).waitFor();
    await own.goto(link);
    await own.getByText(/^Ce lien ne sert plus/).waitFor();
    await looks(own);
    expect(failures).toEqual([]);
  }, 120_000);
});
