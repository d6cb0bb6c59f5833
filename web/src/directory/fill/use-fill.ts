import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { createTapStore } from '../../meetings/attendance/tap-store';
import { useTapQueue } from '../../meetings/attendance/use-tap-queue';
import { conflictOf } from '../../ui/form/conflict-notice';
import { type FillEdit, readFillEdits } from './fill-edit';
import { type FillField, type FillValue, heldBy, isSame } from './fill-fields';
import { type Sheet, sendEdit } from './send-edit';

/** What one writes on this page, and its way to the server: each field when it is left, kept here until it is there. */
export function useFill(loaded: Sheet, account: string) {
  const { id } = loaded;
  const client = useQueryClient();
  const [sheet, setSheet] = useState(loaded);
  const stored = useRef(loaded);
  const store = useMemo(() => createTapStore(`fill ${account} ${id}`, readFillEdits), [account, id]);
  const [said, setSaid] = useState<ReadonlyMap<FillField, FillValue>>(
    () => new Map(store.read().map(({ field, value }) => [field, value])),
  );
  const send = useMemo(
    () => async (edit: FillEdit) => {
      const write = (next: Sheet) => {
        stored.current = next;
        setSheet(next);
      };
      await sendEdit(edit, { read: () => stored.current, write });
      void client.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first !== 'fill-sheet',
        refetchType: 'none',
      });
    },
    [client],
  );
  const queue = useTapQueue({ store, send });
  const shown = (field: FillField): FillValue =>
    said.has(field) ? (said.get(field) ?? null) : heldBy(sheet, field);
  const say = (field: FillField, name: string, value: FillValue) => {
    if (isSame(value, shown(field)) && !queue.refused.some(({ tap }) => tap.field === field)) return;
    for (const { tap } of queue.refused) if (tap.field === field) queue.forget(tap.mutationId);
    const base = heldBy(stored.current, field);
    setSaid((before) => new Map(before).set(field, value));
    queue.add({ mutationId: crypto.randomUUID(), field, name, value, base });
  };
  const [first] = queue.refused.filter(({ error }) => conflictOf(error) !== null);
  const conflict = first && conflictOf(first.error);
  return {
    sheet,
    queue,
    shown,
    say,
    /** Of a field that somebody else changed meanwhile: both states, and the two answers. */
    conflict:
      first && conflict
        ? {
            field: first.tap.field,
            both: conflict,
            keepMine: () => {
              queue.forget(first.tap.mutationId);
              const base = heldBy(stored.current, first.tap.field);
              queue.add({ ...first.tap, mutationId: crypto.randomUUID(), base });
            },
            keepTheirs: () => {
              queue.forget(first.tap.mutationId);
              setSaid((before) => {
                const next = new Map(before);
                next.delete(first.tap.field);
                return next;
              });
            },
          }
        : null,
    refusedAt: (field: FillField) =>
      queue.refused.find(({ tap, error }) => tap.field === field && conflictOf(error) === null)?.error,
  };
}
