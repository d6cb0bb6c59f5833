import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { overflows } from './fits';
import { openForAll, type Served } from './served';

const PHONE = { width: 390, height: 844 };

describeInBrowser('whom did you meet?, on a phone', () => {
  let browser: Browser;
  let served: Served;
  openForAll((opened) => {
    ({ browser, served } = opened);
  });

  const visit = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  };
  /** The link that `npm run sign-in` prints. */
  const linkFor = (email: string, role: string): string => {
    const { stdout } = spawnSync(process.execPath, ['bin/run.mjs', 'sign-in', email, role], {
      cwd: projectRoot(),
      env: { PATH: process.env.PATH, DATA_DIR: served.dataDir },
      encoding: 'utf8',
    });
    return /http\S+/.exec(stdout)?.[0] ?? stdout;
  };

  test('the coordination prepares links; one is answered without an account and without a connection; she sees it land', async () => {
    const desk = await visit();
    await desk.goto(linkFor('coord@territoire.example', 'COORDINATOR'));
    await desk.waitForURL((url) => url.pathname === '/');
    const meeting = await desk.evaluate(async () => {
      const ask = async (query: string) =>
        (
          await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          })
        ).json();
      const { data } = await ask('{ meetings { attendees { id } } }');
      const people: string[] = data.meetings[0].attendees.slice(0, 12).map((one: { id: string }) => one.id);
      const made = await ask(
        'mutation { recordMeeting(mutationId: "new", input: { title: "Nouvelle", heldOn: "2025-10-24" }) { meeting { id } } }',
      );
      const { id } = made.data.recordMeeting.meeting;
      await ask(
        `mutation { recordAttendance(mutationId: "came", meeting: "${id}", people: ${JSON.stringify(people)}) { receipt { id } } }`,
      );
      return id as string;
    });
    await desk.goto(`${served.address}/meetings/${meeting}`);
    await desk.getByRole('button', { name: /^Préparer/ }).click();
    const link = (await desk.locator('.survey-link-list code').first().textContent()) ?? '';
    expect(await axe(desk)).toEqual([]);
    expect(await overflows(desk)).toEqual([]);

    const phone = await visit();
    const answer = await phone.goto(link);
    expect(answer?.headers()).toMatchObject({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    const rows = phone.locator('.survey-row');
    await rows.first().waitFor();
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);
    const tap = rows.first().getByRole('button', { name: 'On se connaît' });
    expect((await tap.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await phone.context().setOffline(true);
    await tap.click();
    await rows.nth(1).getByRole('button', { name: 'Pas rencontré' }).press('Enter');
    await phone.getByText(/^2 en attente\. Connexion coupée/).waitFor();
    await phone.context().setOffline(false);
    await phone.getByText('Tout est enregistré.').waitFor();
    await phone.reload();
    await rows.first().waitFor();
    expect(await phone.locator('[aria-pressed="true"]').count()).toBe(0);
    await phone.getByText('Déjà répondu.').waitFor();
    await phone.getByRole('button', { name: 'J’ai fini' }).click();
    await phone.getByRole('heading', { name: /^Merci/ }).waitFor();
    expect(await axe(phone)).toEqual([]);

    await desk.reload();
    await desk.getByText(/^1 réponse sur 12/).waitFor();
  }, 120_000);
});
