import { screen, waitFor } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const entry = {
  id: 'j1',
  at: '2026-01-03T09:05:00.000Z',
  operation: 'STRUCTURE_EDITED',
  root: null,
  privately: false,
  undone: false,
  undoneBy: null,
  undoes: null,
  restores: false,
  undoable: true,
  by: { accountId: 'a9', personId: null, name: null, role: 'COORDINATOR' },
  about: [{ id: 's1', label: 'Zone d’envol', kind: 'Structure' }],
  changes: [
    {
      records: ['s1'],
      what: 'Structure',
      field: 'limits',
      before: null,
      after: 'Pas de stage',
      hidden: false,
    },
  ],
  files: [],
};
const as = (role: string, edits: readonly string[], news: object[]) => ({
  ...ANSWERS,
  Territory: { ...territory, me: { ...territory.me, role, edits } },
  SheetNews: { sheetNews: news },
  NewsSeen: { markSheetNewsSeen: true },
});
const news = [{ structure: { id: 's1', name: 'Zone d’envol' }, entry }];

test('who keeps a sheet is told calmly what the coordination changed, before and after, then has seen it', async () => {
  const { asked, user } = await openPage('/?view=list', as('EDITOR', ['s1'], news));
  await screen.findByText(/La coordination a changé quelque chose sur la fiche de Zone d’envol/);
  await user.click(screen.getByRole('button', { name: 'Voir quoi' }));
  expect(
    await screen.findByText('La coordination a corrigé la fiche de Zone d’envol — 1 champ'),
  ).toBeTruthy();
  expect(screen.getByText('Pas de stage').tagName).toBe('INS');
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'J’ai vu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent(asked, 'NewsSeen')[0]).toMatchObject({ upTo: 'j1' });
});

test('nothing new is no notice, and who keeps no sheet is not even asked for', async () => {
  const { asked, unmount } = await openPage('/?view=list', as('EDITOR', ['s1'], []));
  await waitFor(() => expect(sent(asked, 'SheetNews')).toHaveLength(1));
  expect(screen.queryByText(/La coordination a changé/)).toBeNull();
  unmount();
  const second = await openPage('/?view=list', as('MEMBER', [], news));
  await screen.findByRole('table', {}, { timeout: 10_000 });
  expect(sent(second.asked, 'SheetNews')).toEqual([]);
});
