import type { RecordWriter } from '../../access/record-writer';
import { forgetTestimonyInImports } from '../../exchange/forget-testimony';
import { LINK_KIND_NAMES, LINK_KINDS } from '../../graph/record-kinds';
import { dropMailsAbout } from '../../mail/outbox.repository';

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
  await forgetTestimonyInImports(writer.transaction, id);
}
