import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS } from './answers';
import { openPage } from './open-page';

const ANNE = { accountId: 'a1', personId: 'p1', name: 'Anne O’Connor', role: 'MEMBER' };
const COMMUNE = { id: 's2', label: 'Centre social Œuvre commune', kind: 'Structure' };

const anEntry = (id: string, rest: object = {}) => ({
  node: {
    id,
    at: '2026-01-03T09:05:00.000Z',
    operation: 'STRUCTURE_EDITED',
    root: null,
    privately: false,
    undone: false,
    undoneBy: null,
    undoes: null,
    restores: false,
    undoable: false,
    by: ANNE,
    about: [COMMUNE],
    changes: [],
    files: [],
    ...rest,
  },
});
const aLine = (field: string, before: string | null, after: string | null, rest: object = {}) => ({
  records: ['s2'],
  what: 'Structure',
  field,
  before,
  after,
  hidden: false,
  ...rest,
});
const aFile = (name: string) => ({ file: `${name}.csv`, format: name, rows: 1, created: 1, updated: 0 });
const page = (edges: object[], endCursor: string | null = null) => ({
  journal: { edges, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});
const open = (address: string, edges: object[]) =>
  openPage(address, { ...ANSWERS, Journal: page(edges) }, undefined, 'Journal');

test('a change is a sentence; before and after are folded under it, codes and dates in words', async () => {
  const { user } = await open('/journal', [
    anEntry('j1', {
      changes: [
        aLine('kind', 'ASSOCIATION', 'SOCIAL_CENTRE'),
        aLine('hostsOutreach', null, 'true'),
        aLine('since', null, '2025-04-01'),
      ],
    }),
  ]);
  const said = await screen.findByText(
    'Anne O’Connor a corrigé la fiche de Centre social Œuvre commune — 3 champs',
  );
  const entry = said.closest('article') as HTMLElement;
  await user.click(within(entry).getByText('Avant, après'));
  expect(within(entry).getByText('Association').tagName).toBe('DEL');
  expect(within(entry).getByText('Centre social').tagName).toBe('INS');
  expect(within(entry).getByText('1er avril 2025')).toBeTruthy();
  expect(within(entry).getByText('Oui')).toBeTruthy();
});

test('a contact value is said to have changed, and not shown', async () => {
  await open('/journal', [
    anEntry('j1', {
      operation: 'PERSON_EDITED',
      about: [{ id: 'p1', label: 'Anne O’Connor', kind: 'Person' }],
      changes: [aLine('phone', null, null, { records: ['p1'], what: 'Person', hidden: true })],
    }),
  ]);
  expect(await screen.findByText('modifié, valeur non affichée')).toBeTruthy();
});

test('the command line, an import and an undo each have their sentence', async () => {
  const command = { accountId: 'npm', personId: null, name: null, role: null };
  await open('/journal', [
    anEntry('j3', { operation: 'UNDONE', root: 'STRUCTURE_EDITED', undoes: 'j1' }),
    anEntry('j4', { operation: 'UNDONE', root: 'STRUCTURE_EDITED', undoes: 'j3', restores: true }),
    anEntry('j2', {
      operation: 'IMPORTED',
      by: command,
      about: [],
      files: ['a', 'b', 'c', 'd', 'e'].map(aFile),
    }),
    anEntry('j1', { by: { ...command, accountId: 'x', role: 'COORDINATOR' } }),
  ]);
  expect(
    await screen.findByText(/^Anne O’Connor a annulé : la correction de la fiche de Centre social/),
  ).toBeTruthy();
  expect(screen.getByText(/^Anne O’Connor a rétabli : la correction/)).toBeTruthy();
  expect(screen.getByText('La ligne de commande a importé a.csv, b.csv, c.csv et 2 autres')).toBeTruthy();
  expect(screen.getByText(/^La coordination a corrigé la fiche/)).toBeTruthy();
});

test('what was taken back is struck, and leads to who took it back', async () => {
  await open('/journal', [anEntry('j1', { undone: true, undoneBy: 'j9' })]);
  expect((await screen.findByText(/a corrigé la fiche/)).tagName).toBe('S');
  expect(screen.getByRole('link', { name: 'Annulé depuis' }).getAttribute('href')).toContain('entry=j9');
});

test('a record that is gone keeps the name it had in the change', async () => {
  await open('/journal', [
    anEntry('j1', {
      operation: 'STRUCTURE_ADDED',
      about: [{ ...COMMUNE, label: null }],
      changes: [aLine('made', null, null), aLine('name', null, 'Atelier du Canal')],
    }),
  ]);
  expect(await screen.findByText('Anne O’Connor a ajouté Atelier du Canal')).toBeTruthy();
});

test('an undo that is refused says why, and leads to the later change', async () => {
  const facts = { reason: 'CHANGED_SINCE', entry: 'j7', records: ['s2'] };
  const answers = { ...ANSWERS, Journal: page([anEntry('j1', { undoable: true })]) };
  const refuse = ({ operation }: { operation: string }) =>
    operation === 'Undo'
      ? { errors: [{ message: 'changed', extensions: { code: 'CONFLICT', facts } }] }
      : null;
  const { user } = await openPage('/journal', answers, refuse, 'Journal');
  await user.click(await screen.findByRole('button', { name: 'Revenir en arrière' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Cela a encore changé depuis');
  const later = screen.getByRole('link', { name: 'Voir le changement plus récent' });
  expect(later.getAttribute('href')).toBe('/journal?record=s2&entry=j7');
});

test('the address filters; a filter is seen by its name, and goes at a press', async () => {
  const { asked, history, user } = await open('/journal?record=s2&mine=1', [anEntry('j1')]);
  await user.click(await screen.findByRole('button', { name: /^Retirer\s: À propos de Centre social/ }));
  await waitFor(() => expect(history.location.search).toBe('?mine=1'));
  const filters = asked.filter(({ operation }) => operation === 'Journal').map(({ variables }) => variables);
  expect(filters[0]).toMatchObject({ record: 's2', mine: true });
  expect(filters.at(-1)).toMatchObject({ record: null, mine: true });
});

test('more is read when it is asked for', async () => {
  const answers = { ...ANSWERS, Journal: page([anEntry('j2')], 'after-j2') };
  const more = page([anEntry('j1', { operation: 'STRUCTURE_CLOSED' })]);
  const next = ({ operation, variables }: { operation: string; variables: { after?: unknown } }) =>
    operation === 'Journal' && variables.after === 'after-j2' ? { data: more } : null;
  const { user } = await openPage('/journal', answers, next, 'Journal');
  await user.click(await screen.findByRole('button', { name: 'Afficher la suite' }));
  expect(await screen.findByText(/a noté la fermeture de/)).toBeTruthy();
});
