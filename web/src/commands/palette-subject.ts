import { useQueryClient } from '@tanstack/react-query';
import { useMe } from '../access/use-me';
import { saidBetween } from '../ties/said';
import { selectionOf } from '../view/selection';
import { useView } from '../view/use-view';
import type { Subject } from './command';

/** The record whose sheet is open, with what its sheet was told: whether the viewer may correct it. */
export function usePaletteSubject(): Subject | null {
  const client = useQueryClient();
  const me = useMe();
  const selection = selectionOf(useView());
  if (!selection) return null;
  const known = client.getQueriesData<Partial<Parameters<typeof saidBetween>[1]> & { mayEdit?: boolean }>({
    queryKey: [selection.type],
  });
  const found = known.map(([, data]) => data).find((data) => data?.id === selection.id);
  if (!found) return null;
  const { acquaintances, mayEdit = false } = found;
  const said = acquaintances && saidBetween(me, { id: selection.id, acquaintances });
  return { ...selection, mayEdit, ...(said ? { said } : {}) };
}
