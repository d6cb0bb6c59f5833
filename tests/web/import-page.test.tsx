import { screen, waitFor, within } from '@testing-library/react';
import { EXPECTED } from '../../api/exchange/texts';
import { EXPECTATIONS } from '../../web/src/exchange/expectations';
import { FORMAT_IDS } from '../../web/src/exchange/format-ids';
import { csvOf } from '../../web/src/ui/csv-of';
import { ANSWERS, territory } from './answers';
import { DESCRIBED, DONE, REFUSED, UPLOAD } from './import-answers';
import { openImport, receiveWith } from './import-server';
import type { Asked } from './open-page';

jest.setTimeout(60_000);

const at = (step: string) => `/import?upload=${UPLOAD}&step=${step}`;
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name }, { timeout: 10_000 });
const imports = (asked: readonly Asked[]) => asked.filter(({ operation }) => operation === 'ImportFiles');
const file = (name: string, size = 10) => new File(['x'.repeat(size)], name, { type: 'text/csv' });
const choose = () => screen.getByLabelText('Choisir des fichiers', { selector: 'input' });

test('every code of the server has words, and every kind of file', () => {
  expect([...EXPECTATIONS].sort()).toEqual(Object.keys(EXPECTED).sort());
  const { FORMATS } = jest.requireActual('../../api/exchange/formats/catalogue') as {
    FORMATS: readonly { id: string }[];
  };
  expect([...FORMAT_IDS].sort()).toEqual(FORMATS.map(({ id }) => id).sort());
});

test.each(['MEMBER', 'VISITOR'])('a %s reads whose page it is, and cannot send', async (role) => {
  await openImport('/import', { Territory: { ...territory, me: { ...territory.me, role } } });
  expect(screen.getByText(/réservé à la coordination/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Choisir des fichiers' })).toBeNull();
});

describe('the files', () => {
  test('are sent one after the other, and shown with what they seem to be', async () => {
    const { user, history } = await openImport('/import');
    const sent = receiveWith([
      { status: 200, body: { upload: UPLOAD, files: [DESCRIBED.files[0]] } },
      { status: 200, body: DESCRIBED },
    ]);
    await user.upload(choose(), [file('acteurs.csv'), file('photo.png')]);
    const list = await screen.findByRole('list', { name: 'Vos fichiers' });
    expect(await within(list).findByText(/Structures · 3 lignes/)).toBeTruthy();
    expect(within(list).getByText(/Il faudrait un fichier CSV/)).toBeTruthy();
    expect(sent).toEqual([
      { address: '/import', name: 'acteurs.csv' },
      { address: `/import?upload=${UPLOAD}`, name: 'photo.png' },
    ]);
    expect(history.location.search).toContain(UPLOAD);
    await user.click(screen.getByRole('button', { name: 'Voir ce que nous avons reconnu' }));
    await heading(/Ce que nous avons reconnu/);
  });

  test('too large or too many are told before they are sent', async () => {
    const { user } = await openImport('/import');
    const sent = receiveWith([]);
    const large = file('gros.csv');
    Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 });
    await user.upload(choose(), [large, ...Array.from({ length: 21 }, (_, i) => file(`${i}.csv`))]);
    expect(await screen.findByText(/dépasse 50.Mo/)).toBeTruthy();
    expect(screen.getByText(/Vingt fichiers au plus/)).toBeTruthy();
    expect(sent).toHaveLength(1);
  });

  test('a lost connection says that nothing was written, and goes on from where it was', async () => {
    const { user } = await openImport('/import');
    const sent = receiveWith([
      { status: 200, body: { upload: UPLOAD, files: [DESCRIBED.files[0]] } },
      'LOST',
      { status: 200, body: DESCRIBED },
    ]);
    await user.upload(choose(), [file('acteurs.csv'), file('photo.png')]);
    const alert = await screen.findByText(/L’envoi s’est interrompu ; rien n’a été écrit/);
    expect(alert.getAttribute('role')).toBe('alert');
    await user.click(screen.getByRole('button', { name: 'Reprendre l’envoi' }));
    await waitFor(() => expect(screen.queryByText(/s’est interrompu/)).toBeNull());
    expect(sent.map(({ name }) => name)).toEqual(['acteurs.csv', 'photo.png', 'photo.png']);
  });

  test.each([
    [401, 'SIGN_IN_NEEDED', /Votre session est terminée/],
    [507, 'DISK_FULL', /disque du serveur est plein/],
    [500, 'WHATEVER', /n’a pas pu être reçu/],
  ])('a refusal %s %s is told in words', async (status, code, words) => {
    const { user } = await openImport('/import');
    receiveWith([{ status, body: { error: { code, message: 'No.' } } }]);
    await user.upload(choose(), [file('acteurs.csv')]);
    expect((await screen.findByText(words)).textContent).toMatch(/rien n’a été écrit/);
  });

  test('one on its way is stopped, and all of it is abandoned', async () => {
    const { user, forgotten } = await openImport(`/import?upload=${UPLOAD}`);
    receiveWith([]);
    await screen.findByText('acteurs.csv');
    await user.upload(choose(), [file('lent.csv')]);
    expect(await screen.findByRole('progressbar', { name: 'Envoi de lent.csv' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Annuler l’envoi de lent.csv' }));
    await waitFor(() => expect(screen.queryByText('lent.csv')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Tout abandonner' }));
    await waitFor(() => expect(forgotten).toEqual([`/import/${UPLOAD}`]));
    expect(screen.queryByText('acteurs.csv')).toBeNull();
  });

  test('templates tell what they are for, their columns and an example', async () => {
    const { user } = await openImport('/import');
    const link = await screen.findByRole('link', { name: /Télécharger le modèle.*Structures/ });
    expect(link.getAttribute('href')).toBe('/templates/structures.csv');
    await user.click(screen.getByText(/Ses 5 colonnes/));
    const row = screen.getByRole('row', { name: /type.*obligatoire.*emploi/ });
    expect(row.querySelector('th')?.dataset.required).toBe('true');
  });
});

describe('what we recognised', () => {
  test('says how the file is written, its first values, and why a column is left aside', async () => {
    await openImport(at('columns'));
    await heading(/Ce que nous avons reconnu/);
    expect(await screen.findByText(/3 lignes, colonnes séparées par des points-virgules/)).toBeTruthy();
    expect(screen.getByText('Mission locale')).toBeTruthy();
    expect(screen.queryByText('Quatrième')).toBeNull();
    expect(screen.getByText(/elle ne ressemble à aucune/)).toBeTruthy();
    expect(screen.getByText(/une autre colonne porte le même titre/)).toBeTruthy();
    expect(screen.getByText(/Il manque une colonne obligatoire.*type/)).toBeTruthy();
  });

  test('does not go on while a required column lacks; what was corrected is what is sent', async () => {
    const { user, asked } = await openImport(at('columns'));
    await user.click(await screen.findByRole('button', { name: 'Voir ce qui va se passer' }));
    expect((await screen.findByText(/Il reste à préciser.*acteurs\.csv/)).getAttribute('role')).toBe('alert');
    await user.selectOptions(screen.getByLabelText('Ce que devient la colonne Genre'), 'kind');
    await user.selectOptions(screen.getByLabelText('Ce que devient la colonne Portable'), '');
    expect(screen.getByText(/comme vous l’avez choisi/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Voir ce qui va se passer' }));
    await heading(/Ce qui va se passer/);
    await waitFor(() => expect(imports(asked)).toHaveLength(1));
    expect(imports(asked)[0]?.variables).toMatchObject({
      dryRun: true,
      upload: UPLOAD,
      files: [
        {
          name: 'acteurs.csv',
          format: 'structures',
          columns: [
            { header: 'N°', column: 'id' },
            { header: 'Nom', column: 'name' },
            { header: 'Genre', column: 'kind' },
            { header: 'Ville', column: 'city' },
            { header: 'Portable', column: null },
          ],
        },
        { name: 'photo.png', skip: true },
      ],
    });
  });

  test('a column chosen for another leaves the first; another kind is guessed anew', async () => {
    const { user } = await openImport(at('columns'));
    await user.selectOptions(await screen.findByLabelText('Ce que devient la colonne Genre'), 'city');
    expect((screen.getByLabelText('Ce que devient la colonne Ville') as HTMLSelectElement).value).toBe('');
    expect(screen.getByText(/une autre colonne la remplace/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Ce fichier contient'), 'people');
    expect((screen.getByLabelText('Ce que devient la colonne N°') as HTMLSelectElement).value).toBe('id');
    expect(screen.getByText(/2 colonnes reconnues/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Ce fichier contient'), '-');
    await user.click(screen.getByRole('button', { name: 'Voir ce qui va se passer' }));
    expect(await screen.findByText(/gardez-en au moins un/)).toBeTruthy();
  });
});

describe('what would happen', () => {
  test('is told in figures and names, with what stays as somebody said it', async () => {
    await openImport(at('check'));
    expect(await screen.findByText(/14 lignes apportent du nouveau/)).toBeTruthy();
    expect(screen.getByText('Rien n’est encore écrit.')).toBeTruthy();
    const row = screen.getByRole('row', { name: /acteurs\.csv/ });
    expect(row.textContent).toMatch(/13.*à créer.*GRETA, Mairie et 11 autres.*1.*à modifier.*Mission locale/);
    expect(screen.getByText('Mission locale', { selector: 'strong' }).parentElement?.textContent).toContain(
      'Téléphone',
    );
    expect(screen.getByText('Zoé → Sam')).toBeTruthy();
    expect(screen.getByText(/1 personne a demandé à être effacée/)).toBeTruthy();
  });

  test('with a bad line nothing can be written: where it is, what stands there, what it should be', async () => {
    const { user } = await openImport(at('check'), { ImportFiles: REFUSED });
    expect(
      (
        await screen.findByText(/102 cases sont à corriger/, { selector: 'strong' })
      ).parentElement?.getAttribute('role'),
    ).toBe('alert');
    const row = screen.getByRole('row', { name: /Atlantis/ });
    expect(row.textContent).toMatch(/acteurs\.csv4Ville.*une commune connue/);
    expect(screen.getByText(/Et 100 autres/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Importer' })).toBeNull();
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const saved = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Télécharger cette liste' }));
    expect(saved).toHaveBeenCalledTimes(1);
    saved.mockRestore();
    expect(made[0]?.size).toBeGreaterThan(100);
  });

  test('a cell that a spreadsheet would run is made harmless in the list', () => {
    expect(csvOf([['=1+1', 'a"b', '-']])).toBe('\uFEFF"\'=1+1";"a""b";"\'-"\r\n');
  });

  test('a mended file takes the place of the other, keeps its columns, and is tried again', async () => {
    let tries = 0;
    const { user, asked } = await openImport(at('check'), {}, ({ operation }) => {
      if (operation !== 'ImportFiles') return null;
      tries += 1;
      return tries === 1 ? { data: REFUSED } : null;
    });
    await screen.findByText(/102 cases/, { selector: 'strong' });
    const sent = receiveWith([{ status: 200, body: DESCRIBED }]);
    await user.upload(choose(), [file('acteurs.csv')]);
    expect(await screen.findByRole('button', { name: 'Importer' }, { timeout: 10_000 })).toBeTruthy();
    expect(sent).toEqual([{ address: `/import?upload=${UPLOAD}`, name: 'acteurs.csv' }]);
    expect(imports(asked)).toHaveLength(2);
  });

  test('files that are gone are told, with the way to begin again', async () => {
    await openImport(at('check'), {}, undefined, null);
    expect(await screen.findByText(/ne sont plus sur le serveur/, {}, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Recommencer avec des fichiers' })).toBeTruthy();
  });
});

describe('done', () => {
  test('an address alone writes nothing', async () => {
    const { asked, history } = await openImport(at('done'));
    await heading(/Ce qui va se passer/);
    expect(history.location.search).toContain('step=check');
    expect(imports(asked).every(({ variables }) => variables.dryRun)).toBe(true);
  });

  test('is written once, told in figures, and taken back', async () => {
    let undone = false;
    const { user, asked, history } = await openImport(at('check'), {}, ({ operation, variables }) => {
      if (operation === 'ImportFiles' && !variables.dryRun) return { data: DONE };
      if (operation === 'Undo') {
        undone = true;
        return { data: { undo: { id: 'j2', left: [] } } };
      }
      if (operation !== 'LatestEntries') return null;
      return { data: { journal: { edges: [{ node: { id: 'j1', undone, undoable: !undone } }] } } };
    });
    await user.click(await screen.findByRole('button', { name: 'Importer' }, { timeout: 10_000 }));
    await heading(/C’est fait/);
    expect(screen.getByText(/14 lignes ont apporté du nouveau/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Voir sur la carte' }).getAttribute('href')).toBe('/');
    expect(imports(asked).filter(({ variables }) => !variables.dryRun)).toHaveLength(1);
    // Who comes back by the menu finds it again.
    history.push('/import');
    await heading(/C’est fait/);
    await user.click(screen.getByRole('button', { name: 'Revenir en arrière' }));
    await heading(/L’import est annulé/);
  });

  test('while it is written the page says how far it is, and that one may leave', async () => {
    const { user } = await openImport(at('check'), ANSWERS);
    const importIt = await screen.findByRole('button', { name: 'Importer' }, { timeout: 10_000 });
    const answering = globalThis.fetch;
    globalThis.fetch = ((to: string, init: { body: string }) =>
      /"dryRun":false/.test(init?.body ?? '')
        ? new Promise(() => undefined)
        : answering(to, init)) as typeof fetch;
    await user.click(importIt);
    await heading(/L’import est en cours/);
    expect(screen.getByText(/Vous pouvez quitter cette page/)).toBeTruthy();
    expect(await screen.findByText(/5 lignes sur 10/)).toBeTruthy();
    const bar = screen.getByRole('progressbar', { name: 'Avancement' }) as HTMLProgressElement;
    expect(bar.value).toBe(0.25);
  });

  test('a session that ended says so, and the same import is asked for again', async () => {
    let times = 0;
    const { user, asked } = await openImport(at('check'), {}, ({ operation, variables }) => {
      if (operation !== 'ImportFiles' || variables.dryRun) return null;
      times += 1;
      if (times > 1) return { data: DONE };
      return { errors: [{ message: 'No.', extensions: { code: 'SIGN_IN_NEEDED' } }] };
    });
    await user.click(await screen.findByRole('button', { name: 'Importer' }, { timeout: 10_000 }));
    expect(await screen.findByText(/Votre session est terminée/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await heading(/C’est fait/);
    const written = imports(asked).filter(({ variables }) => !variables.dryRun);
    expect(written[1]?.variables).toEqual(written[0]?.variables);
  });
});
