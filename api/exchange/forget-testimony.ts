import type { GraphTransaction } from '../graph/port';
import { LINK_KINDS } from '../graph/record-kinds';
import type { UndoEntry } from './undo-log';

const isAbout = (entry: UndoEntry, id: string): boolean =>
  'node' in entry
    ? entry.node === 'Testimony' && entry.id === id
    : LINK_KINDS[entry.link].from === 'Testimony' && entry.from === id;

/** Of words that are withdrawn, imports keep nothing that an undo could bring back. */
export async function forgetTestimonyInImports(tx: GraphTransaction, id: string): Promise<void> {
  const rows = await tx.read<{ id: string; json: string }>('exchange/find-undo-about', {
    text: JSON.stringify(id),
  });
  for (const { id: log, json } of rows) {
    const entries = JSON.parse(json) as UndoEntry[];
    const rest = entries.filter((entry) => !isAbout(entry, id));
    if (rest.length < entries.length)
      await tx.write('exchange/replace-undo', { id: log, json: JSON.stringify(rest) });
  }
}
