import type { Browser, Page } from 'playwright-core';
import { mapOf, signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { ask, SIZES } from './desk-people';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const [desktop, phone] = SIZES;

interface Known {
  readonly people: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly email: string | null } }[];
  };
}

describeInBrowser('from a need to a phone number', () => {
  let browser: Browser;
  let served: Served;
  let coordinator: Page;
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    served = await serveProgram();
    coordinator = await signIn(browser, served, failures, { viewport: desktop });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    expect(failures).toEqual([]);
  });

  /** Somebody of the demonstration whom nobody leads to a training structure but through others. */
  async function aSeeker(): Promise<string> {
    const { people } = await ask<Known>(
      coordinator,
      '{ people(first: 200) { edges { node { id email } } } }',
    );
    for (const { node } of people.edges) {
      if (!node.email) continue;
      const { trustedContacts } = await ask<{ trustedContacts: { steps: unknown[] }[] }>(
        coordinator,
        'query ($from: ID!) { trustedContacts(from: $from, need: { stage: TRAINING, city: "93071" }) { steps { since } } }',
        { from: node.id },
      );
      if (trustedContacts.length > 1 && trustedContacts.every(({ steps }) => steps.length > 1))
        return node.email;
    }
    throw new RangeError('Nobody of the demonstration needs an introduction.');
  }

  test('a professional on a phone says a need, is told whom to ask, and has the number under the thumb', async () => {
    const page = await signIn(browser, served, failures, { viewport: phone, hasTouch: true }, [
      await aSeeker(),
      'MEMBER',
    ]);
    await page.getByRole('navigation', { name: 'Où aller' }).getByRole('link', { name: 'Contact' }).tap();
    const box = page.getByRole('combobox', { name: /^J’ai besoin de/ });
    await box.fill('forma');
    await page.getByRole('listbox').getByRole('option', { name: 'Formation', exact: true }).tap();
    await box.fill('sevran');
    await page.getByRole('listbox').getByRole('option', { name: 'Sevran', exact: true }).tap();
    await page.waitForURL(/stage=TRAINING.*city=93071|city=93071.*stage=TRAINING/);
    const route = page.getByRole('article').first();
    await route.getByText(/^Demandez à /).waitFor();
    expect(
      await route
        .getByRole('link', { name: /^Appeler/ })
        .last()
        .getAttribute('href'),
    ).toMatch(/^tel:0\d{9}$/);
    expect(await route.getByText(/^(Solide|À confirmer)$/).count()).toBe(1);
    await route.getByRole('button', { name: 'Demander à être présenté' }).waitFor();
    expect(await overflows(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    // The same address says the same to whoever opens it again, and the route is lit on the map.
    await page.reload();
    await page
      .getByRole('link', { name: /^Voir ce chemin sur la carte/ })
      .first()
      .tap();
    await mapOf(page).waitFor();
    await page.getByRole('button', { name: /^Retirer.*Chemin/ }).waitFor();
    expect(await overflows(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('a coordinator looks for somebody; where nobody can introduce, it is said what to do', async () => {
    const page = coordinator;
    await page.goto(`${served.address}/contacts`);
    await page.getByRole('combobox', { name: /^Pour qui cherchez-vous/ }).fill('abdel k');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Abdel Keïta/ })
      .click();
    await page.getByRole('button', { name: /^Retirer.*Pour Abdel Keïta/ }).waitFor();
    const box = page.getByRole('combobox', { name: /^J’ai besoin de/ });
    await box.fill('passerelle langues');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Passerelle Langues/ })
      .click();
    await page
      .getByRole('article')
      .first()
      .getByText(/^Abdel Keïta demande à /)
      .waitFor();
    expect(await overflows(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await box.fill('menuiserie aubertin');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Menuiserie Aubertin/ })
      .click();
    await page.getByRole('heading', { name: 'Qui est proche' }).waitFor();
    await page.getByRole('heading', { name: 'Ce que vous pouvez faire' }).waitFor();
    expect(await page.getByRole('link', { name: /^Appeler .* au / }).count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    // From the sheet of a structure the question is one press away.
    await page.goto(`${served.address}/?structure=s56`);
    await page.getByRole('link', { name: 'Qui peut me présenter ?' }).click();
    await page.waitForURL(/\/contacts\?structure=s56/);
  }, 120_000);
});
