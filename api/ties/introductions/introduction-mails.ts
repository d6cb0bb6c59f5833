import { addressOf } from '../../access/address-of-person';
import { idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import type { MailKind } from '../../mail/mail-kinds';
import { queueMail } from '../../mail/outbox.repository';
import type { RequestContext } from '../../request-context';

const PATH = '/introductions';

export interface Letter {
  readonly kind: MailKind;
  /** The person it goes to. */
  readonly to: string;
  /** People whom it names: it is dropped when one of them is erased. */
  readonly about: readonly string[];
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Queues the letters of a change. Whoever wrote it gets none. Returns the people who cannot be written to. The
 * introduction is among what the mail is about: taken back, it is not told of any more.
 */
export async function sendLetters(
  { viewer, desk }: RequestContext,
  writer: RecordWriter,
  mutationId: string,
  introduction: string,
  letters: readonly Letter[],
): Promise<string[]> {
  const unreached: string[] = [];
  for (const [i, { kind, to, about, data }] of letters.entries()) {
    if (to === viewer.personId) continue;
    const address = await addressOf(writer, to);
    if (address === null) {
      unreached.push(to);
      continue;
    }
    await queueMail(writer.transaction, {
      id: idOf(viewer, mutationId, -100 - i),
      kind,
      to: address,
      data: { ...data, path: PATH },
      createdAt: desk.clock(),
      about: [to, ...about, introduction],
    });
  }
  return unreached;
}
