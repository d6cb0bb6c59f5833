import type { Browser } from 'playwright-core';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { ask, SIZES } from './desk-people';
import { overflows } from './fits';
import { openForAll, type Served } from './served';

/** Somebody of the demonstration with an address, and somebody whom they know. */
const LEILA = 'leila.messaoud@centre-social-les-trois-tilleuls.example';

describeInBrowser('the sheet back, in a browser', () => {
  let browser: Browser;
  let served: Served;
  const failures: string[] = [];
  openForAll((opened) => {
    ({ browser, served } = opened);
  });

  test('one’s ties with one’s own answer, whom to meet through whom, on a phone and a desk; paper leaves the answer out', async () => {
    const page = await signIn(browser, served, failures, { viewport: SIZES[0] }, [LEILA, 'MEMBER']);
    const { people } = await ask<{ people: { edges: { node: { id: string; name: string } }[] } }>(
      page,
      '{ people(search: "Kévin Charpentier", first: 1) { edges { node { id name } } } }',
    );
    const kevin = people.edges[0]?.node ?? { id: '', name: '' };
    await ask(
      page,
      'mutation ($to: ID!) { declareAcquaintance(mutationId: "k", to: $to, level: 3) { receipt { id } } }',
      { to: kevin.id },
    );
    await page.goto(`${served.address}/me`);
    await page.getByRole('main').getByRole('link', { name: 'Ma fiche de retour' }).click();
    const ties = page.getByRole('region', { name: 'Les personnes que je connais' });
    await ties.getByRole('link', { name: kevin.name }).waitFor();
    const answer = ties.getByText(/Nous avons travaillé ensemble/);
    expect(await answer.isVisible()).toBe(true);
    const meet = page.getByRole('region', { name: 'Qui peut me présenter à qui' });
    await meet.getByRole('article').first().waitFor();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await overflows(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await answer.isVisible()).toBe(false);
    expect(await ties.getByRole('link', { name: kevin.name }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    await meet
      .getByRole('button', { name: /^Demander/ })
      .first()
      .click();
    await page.getByLabel(/Pourquoi/).fill('Un atelier en commun');
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('checkbox', { name: /Me prévenir par courriel/ }).click();
    await page.getByText(/vous ne recevrez plus ce message/).waitFor();
    await page.context().close();
    expect(failures).toEqual([]);
  }, 120_000);
});
