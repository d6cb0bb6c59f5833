import { once } from 'node:events';
import type { Browser, Locator, Page } from 'playwright-core';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { ask } from './desk-people';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const PHONE = { width: 390, height: 844 };
const NAME = 'Noémie Kanté';
const EMAIL = 'noemie@fabrique.example';
const MOST_TAPS = 25;

interface Somebody {
  readonly id: string;
  readonly email: string | null;
}

describeInBrowser('a newcomer nobody listed, on a phone', () => {
  let browser: Browser;
  let served: Served;
  let said = '';
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram();
    served.child.stdout?.on('data', (text: string) => {
      said += text;
    });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    expect(failures).toEqual([]);
  });

  /** Nothing is wrong with the page, nor wider than the phone. */
  const isWell = async (page: Page) => {
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  };

  test('proposes a structure, is let in, fills its sheet in a few taps, answers the survey; the coordination sees it land', async () => {
    const coordinator = await signIn(browser, served, failures, { viewport: PHONE });
    const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    const visitor = await context.newPage();
    await visitor.goto(`${served.address}/join`);
    await visitor.getByLabel('Prénom et nom').fill(NAME);
    await visitor.getByLabel('Adresse électronique').fill(EMAIL);
    await visitor.getByRole('button', { name: 'Ma structure n’est pas dans la liste' }).click();
    await visitor.getByLabel('Nom de la structure').fill('CENTRE SOCIAL, le Rouge-Gorge');
    await visitor.getByLabel('Quel type de structure').selectOption('SOCIAL_CENTRE');
    const { structures } = await ask<{
      structures: { edges: { node: { cities: { id: string }[] } }[] };
    }>(coordinator, '{ structures(search: "Rouge-Gorge") { edges { node { cities { id } } } } }');
    const town = structures.edges[0]?.node.cities[0]?.id ?? '';
    await visitor.getByLabel('Dans quelle ville').selectOption(town);
    // What looks like it is told before anything is sent; it is another one.
    await visitor.getByText('Une structure de l’annuaire y ressemble').waitFor();
    await isWell(visitor);
    await visitor.getByLabel('Nom de la structure').fill('La Fabrique du quartier');
    await visitor.getByText('Une structure de l’annuaire y ressemble').waitFor({ state: 'detached' });
    await visitor.getByRole('button', { name: 'Demander à rejoindre' }).click();
    await visitor.getByText(`Un lien vient d’être envoyé à ${EMAIL}`).waitFor();
    const link = new RegExp(`${EMAIL}[^\\n]*(http\\S+/join\\?token=\\S+)`);
    while (!link.test(said)) await once(served.child.stdout as NodeJS.ReadableStream, 'data');
    await visitor.goto(link.exec(said)?.[1] ?? '');
    await visitor.getByText('Votre adresse est vérifiée').waitFor();
    await context.close();

    await coordinator.goto(`${served.address}/accounts`);
    const proposal = coordinator.getByRole('listitem').filter({ hasText: NAME });
    await proposal.getByText('La Fabrique du quartier (absente de l’annuaire)').waitFor();
    await coordinator.getByText(/fiches n’ont jamais été confirmées/).waitFor();
    await isWell(coordinator);
    await proposal.getByRole('button', { name: 'Accepter…' }).click();
    await coordinator.getByLabel('Ajouter « La Fabrique du quartier » à l’annuaire').waitFor();
    await isWell(coordinator);
    await coordinator.getByRole('button', { name: 'Accepter', exact: true }).click();
    await coordinator.getByText(`${NAME} est dans l’annuaire.`).waitFor();
    await coordinator.goto(`${served.address}/duplicates`);
    await coordinator.getByText('Aucun doublon en vue.').waitFor();
    await isWell(coordinator);

    const newcomer = await signIn(browser, served, failures, { viewport: PHONE }, [EMAIL, 'MEMBER']);
    await newcomer.goto(`${served.address}/me`);
    await newcomer.getByText(/^Pour que la fiche serve, il manque/).waitFor();
    await isWell(newcomer);
    await newcomer.getByRole('link', { name: /^Remplir la fiche/ }).click();
    await newcomer.getByRole('heading', { name: 'Remplir la fiche' }).waitFor();
    await newcomer
      .getByText(/^Pour que la fiche serve, il manque/)
      .first()
      .waitFor();
    await isWell(newcomer);
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.click();
    };
    const write = async (label: string, text: string) => {
      await tap(newcomer.getByLabel(label, { exact: true }));
      await newcomer.keyboard.type(text);
    };
    await write('Téléphone de la structure', '01 99 88 77 66');
    await tap(newcomer.getByRole('button', { name: 'tous publics' }));
    await newcomer.getByText('Tout est enregistré.').waitFor();
    await newcomer.context().setOffline(true);
    await write('Demandez-nous…', 'Un premier accueil, sans rendez-vous');
    await write('Ne nous demandez pas…', 'Une liste de candidats');
    await newcomer.getByText(/^1 en attente\. Connexion coupée/).waitFor();
    await newcomer.getByText(/^La fiche dit l’essentiel/).waitFor();
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    await newcomer.context().setOffline(false);
    await newcomer.getByText('Tout est enregistré.').waitFor();
    // The rest of the twelve.
    await write('Adresse électronique de la structure', 'accueil@fabrique.example');
    await write('Adresse', '3 rue du Port');
    await write('Que trouve-t-on chez vous ?', 'Un café, des ateliers, un coin pour souffler');
    const hosts = newcomer.getByRole('group', { name: /^Recevez-vous des permanences/ });
    await tap(hosts.getByRole('button', { name: 'Oui' }));
    await write('À quelles conditions ?', 'Le mardi, en nous prévenant');
    await tap(newcomer.getByRole('heading', { name: 'Remplir la fiche' }));
    await newcomer.getByText('Tout est rempli. Merci !').waitFor();
    await newcomer.getByText('Tout est enregistré.').waitFor();
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    await isWell(newcomer);
    await newcomer.getByRole('link', { name: 'Voir la fiche' }).click();
    await newcomer.getByText(/^Fiche confirmée par la structure le/).waitFor();
    await isWell(newcomer);

    const { me } = await ask<{ me: { edits: string[]; person: { id: string } } }>(
      newcomer,
      '{ me { edits person { id } } }',
    );
    const { meetings } = await ask<{ meetings: { attendees: Somebody[] }[] }>(
      coordinator,
      '{ meetings { attendees { id email } } }',
    );
    const reached = (meetings[0]?.attendees ?? []).filter(({ email }) => email);
    const people = [me.person.id, ...reached.slice(0, 3).map(({ id }) => id)];
    const { recordMeeting } = await ask<{ recordMeeting: { meeting: { id: string } } }>(
      coordinator,
      'mutation { recordMeeting(mutationId: "new", input: { title: "Nouvelle", heldOn: "2025-10-25" }) { meeting { id } } }',
    );
    const meeting = recordMeeting.meeting.id;
    await ask(
      coordinator,
      'mutation ($m: ID!, $p: [ID!]!) { recordAttendance(mutationId: "came", meeting: $m, people: $p) { receipt { id } } }',
      { m: meeting, p: people },
    );
    await newcomer.goto(`${served.address}/survey?meeting=${meeting}`);
    const rows = newcomer.locator('.survey-row');
    await rows.first().waitFor();
    await isWell(newcomer);
    await rows.first().getByRole('button', { name: 'On se connaît' }).click();
    await newcomer.getByText('Tout est enregistré.').waitFor();
    await newcomer.getByRole('button', { name: 'J’ai fini' }).click();
    await newcomer.getByRole('heading', { name: /^Merci/ }).waitFor();

    await coordinator.goto(`${served.address}/meetings/${meeting}`);
    await coordinator.getByText(/^1 réponse sur 4/).waitFor();
    await coordinator.goto(`${served.address}/?structure=${me.edits[0]}`);
    await coordinator.getByText(/^Fiche confirmée par la structure le/).waitFor();
    await coordinator.getByText('Un premier accueil, sans rendez-vous').waitFor();
    await coordinator.getByText('Une liste de candidats').waitFor();
    // Whoever was named is asked in return, and nobody else is.
    const known = await ask<{ person: { acquaintances: { confirmed: boolean; person: Somebody }[] } }>(
      coordinator,
      'query ($id: ID!) { person(id: $id) { acquaintances { confirmed person { id name email } } } }',
      { id: me.person.id },
    );
    const [tie, ...others] = known.person.acquaintances;
    expect([tie?.confirmed, others]).toEqual([false, []]);
    const named = await signIn(browser, served, failures, { viewport: PHONE }, [
      tie?.person.email ?? '',
      'MEMBER',
    ]);
    await named.goto(`${served.address}/me`);
    const offer = named.getByRole('group', { name: new RegExp(`^${NAME} dit vous connaître`) });
    await offer.getByRole('button', { name: /^Répondre/ }).click();
    await isWell(named);
    await offer.getByRole('button', { name: 'On se connaît' }).click();
    await named.getByText(`C’est noté : ${NAME} et vous`).waitFor();
  }, 180_000);
});
