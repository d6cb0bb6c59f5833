import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axe } from './axe';
import { describeInBrowser } from './browser';
import { openForAll, type Served } from './served';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
] as const;

/** As a French spreadsheet writes it: Windows-1252, semicolons, headers of its own. */
const fromSpreadsheet = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n'), 'latin1'),
});
const actors = (town: string) =>
  fromSpreadsheet('acteurs.csv', [
    'N°;Raison sociale;Genre;Commune;Tél.;Remarque interne',
    'ml;Mission locale de Sevran;emploi;Sevran;01 99 00 00 01;à rappeler',
    'cs;Centre social Les Étoiles;centre social;Drancy;01 99 00 00 02;',
    `gr;GRETA;formation;${town};;`,
  ]);
const people = fromSpreadsheet('pros.csv', [
  'Identifiant;Nom et prénom;Employeur;Métier',
  'p1;Zoé Lefèvre;ml;Conseillère',
  'p2;Rémi Diallo;cs;Directeur',
]);

describeInBrowser('an import, in a browser, from nothing', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  openForAll(
    (opened) => {
      ({ browser, served } = opened);
    },
    { SEED: 'none' },
  );
  afterEach(() => page.context().close());

  const open = async (size: (typeof SIZES)[number], path = '/') => {
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
    page = await context.newPage();
    // Asked for now: a browser that is only told as the key is pressed may open a window of its own instead.
    page.on('filechooser', () => undefined);
    await page.goto(`${served.address}${path}`);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (name: RegExp) => page.getByRole('heading', { level: 2, name }).waitFor();
  /** What axe finds, and what is wider than the page. */
  const faults = async () => {
    const wide = await page.evaluate<string[]>(
      `[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1
        && !e.closest('.visually-hidden')).map((e) => e.tagName + ' ' + e.className)`,
    );
    return [...(await axe(page)), ...wide];
  };
  const choose = (...files: ReturnType<typeof fromSpreadsheet>[]) =>
    page.getByLabel('Choisir des fichiers').and(page.locator('input')).setInputFiles(files);

  test.each(SIZES)(
    'two files, a column corrected, a line mended, seen and taken back ($width px)',
    async (size) => {
      await open(size);
      await title(/Par quoi commencer/);
      expect(await faults()).toEqual([]);
      await page.getByRole('link', { name: 'Importer des fichiers' }).click();
      await title(/Vos fichiers/);
      await page
        .getByText(/^Ses \d+ colonnes/)
        .first()
        .waitFor();
      expect(await faults()).toEqual([]);

      await choose(actors('Atlantis'), people);
      await page.getByText('Professionnels · 2 lignes').waitFor();
      await button('Voir ce que nous avons reconnu').click();
      await title(/Ce que nous avons reconnu/);
      await page.getByText('accents de Windows').first().waitFor();
      expect(await page.getByText('Il manque une colonne obligatoire').count()).toBe(1);
      expect(await faults()).toEqual([]);
      await page.getByLabel('Ce que devient la colonne Genre').selectOption({ label: 'type (obligatoire)' });

      await button('Voir ce qui va se passer').click();
      await page.getByText('1 case est à corriger').first().waitFor();
      expect(await page.getByText('« Atlantis »').count()).toBe(1);
      expect(await button('Importer').count()).toBe(0);
      expect(await faults()).toEqual([]);
      const [list] = await Promise.all([
        page.waitForEvent('download'),
        button('Télécharger cette liste').click(),
      ]);
      expect(list.suggestedFilename()).toBe('a-corriger.csv');

      // Loaded anew, the step is the same and the choices are kept.
      await page.reload();
      await page.getByText('1 case est à corriger').first().waitFor();
      await choose(actors('Le Bourget'));
      await page.getByText('5 lignes apportent du nouveau').waitFor();
      await page.getByText('Zoé Lefèvre').waitFor();
      expect(await faults()).toEqual([]);

      await button('Importer').click();
      await title(/C’est fait/);
      expect(await faults()).toEqual([]);
      await page.reload();
      await title(/C’est fait/);
      await page.getByText('5 lignes ont apporté du nouveau').waitFor();
      await page.getByRole('link', { name: 'Voir sur la carte' }).click();
      await page
        .getByText(/3.structures,/)
        .first()
        .waitFor();
      await page.goBack();
      await title(/C’est fait/);
      await button('Revenir en arrière').click();
      await title(/L’import est annulé/);
      expect(await faults()).toEqual([]);
      await page.getByRole('link', { name: 'Voir sur la carte' }).click();
      await title(/Par quoi commencer/);
    },
  );

  test('the drop zone and every choice are reached by keyboard', async () => {
    await open(SIZES[0], '/import');
    await title(/Vos fichiers/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Choisir des fichiers');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles([actors('Drancy')]);
    await page.getByText('Structures · 3 lignes').waitFor();
    await button('Voir ce que nous avons reconnu').focus();
    await page.keyboard.press('Enter');
    await title(/Ce que nous avons reconnu/);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.goBack();
    await button('Tout abandonner').click();
    await page.getByText('acteurs.csv').waitFor({ state: 'detached' });
  });

  test('files that are dropped come in, what is no table is told and taken out, a folder comes by its tables', async () => {
    await open(SIZES[0], '/import');
    await title(/Vos fichiers/);
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['id;nom;type;commune\\ns1;Une;autre;Sevran\\n'], 'une.csv'));
      transfer.items.add(new File(['PK\\u0000'], 'image.png'));
      document.querySelector('.drop-zone').dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    })()`);
    await page.getByText('Structures · 1 ligne').waitFor();
    await page.getByText('Il faudrait un fichier CSV').waitFor();
    await button('Retirer image.png').click();
    await page.getByText('image.png').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Structures · 1 ligne').waitFor();
    expect(await page.getByText('image.png').count()).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-folder-'));
    writeFileSync(join(folder, 'pros.csv'), people.buffer);
    writeFileSync(join(folder, 'photo.jpg'), 'x');
    await page.getByLabel('Choisir un dossier').and(page.locator('input')).setInputFiles(folder);
    await page.getByText('Professionnels · 2 lignes').waitFor();
    await page.getByText('1 fichier du dossier n’est pas un tableau CSV').waitFor();
    rmSync(folder, { recursive: true });
  });

  test('a connection that is lost on the way is taken up again', async () => {
    await open(SIZES[0], '/import');
    await title(/Vos fichiers/);
    let times = 0;
    await page.route('**/import*', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      times += 1;
      return times === 2 ? route.abort('connectionreset') : route.continue();
    });
    await choose(actors('Drancy'), people);
    await page.getByText('L’envoi s’est interrompu').waitFor();
    await page.getByText('Structures · 3 lignes').waitFor();
    expect(await faults()).toEqual([]);
    await button('Reprendre l’envoi').click();
    await page.getByText('Professionnels · 2 lignes').waitFor();
    expect(times).toBe(3);
  });
});
