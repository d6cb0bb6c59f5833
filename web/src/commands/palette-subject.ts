import { useQueryClient } from '@tanstack/react-query';
import { selectionOf } from '../view/selection';
import { useView } from '../view/use-view';
import type { Subject } from './command';

/** The record whose sheet is open, with what its sheet was told: whether the viewer may correct it. */
export function usePaletteSubject(): Subject | null {
  const client = useQueryClient();
  const selection = selectionOf(useView());
  if (!selection) return null;
  const known = client.getQueriesData<{ id?: string; mayEdit?: boolean }>({ queryKey: [selection.type] });
  const found = known.map(([, data]) => data).find((data) => data?.id === selection.id);
  return found ? { ...selection, mayEdit: found.mayEdit ?? false } : null;
}
