import type { RecordWriter } from '../../access/record-writer';
import type { UndoEntry } from '../../exchange/undo-log';
import type { GraphTransaction } from '../../graph/port';
import { LINK_KIND_NAMES, LINK_KINDS } from '../../graph/record-kinds';
import { dropMailsAbout } from '../../mail/outbox.repository';

const isAbout = (entry: UndoEntry, id: string): boolean =>
  'node' in entry
    ? entry.node === 'Testimony' && entry.id === id
    : LINK_KINDS[entry.link].from === 'Testimony' && entry.from === id;

/** Of words that are withdrawn, imports keep nothing that an undo could bring back. */
async function forgetInImports(tx: GraphTransaction, id: string): Promise<void> {
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

/** The words go; the mark that they were withdrawn stays, and the links of mails, which then say so. Imports and waiting mails lose them. */
export async function emptyTestimony(writer: RecordWriter, id: string, at: string): Promise<void> {
  for (const kind of LINK_KIND_NAMES)
    if (LINK_KINDS[kind].from === 'Testimony')
      for (const { to } of await writer.linksFrom(kind, id)) await writer.dropLink(kind, id, to);
  await writer.updateNode(
    'Testimony',
    id,
    { quote: null, consent: false, named: null, publishedAt: null, withdrawnAt: at },
    null,
  );
  await dropMailsAbout(writer.transaction, id);
  await forgetInImports(writer.transaction, id);
}
