import type { GraphTransaction } from '../graph/port';
import { LINK_KINDS } from '../graph/record-kinds';
import type { UndoEntry } from './undo-log';

const isAbout = (entry: UndoEntry, person: string): boolean => {
  if ('node' in entry) return entry.node === 'Person' && entry.id === person;
  const { from, to } = LINK_KINDS[entry.link];
  return (from === 'Person' && entry.from === person) || (to === 'Person' && entry.to === person);
};

/** Of somebody who is erased, imports keep nothing that an undo could bring back. Called in the erasure's transaction. */
export async function forgetPersonInImports(tx: GraphTransaction, person: string): Promise<void> {
  const rows = await tx.read<{ id: string; json: string }>('exchange/find-undo-about', {
    text: JSON.stringify(person),
  });
  for (const { id, json } of rows) {
    const entries = JSON.parse(json) as UndoEntry[];
    const rest = entries.filter((entry) => !isAbout(entry, person));
    if (rest.length < entries.length)
      await tx.write('exchange/replace-undo', { id, json: JSON.stringify(rest) });
  }
}
