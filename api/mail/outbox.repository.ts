import type { GraphTransaction } from '../graph/port';
import type { MailKind } from './mail-kinds';

/** A mail to be sent, as the change that it tells of leaves it. */
export interface NewMail {
  /** Made by the caller, derived from the mutation: the same id twice is one mail. */
  readonly id: string;
  readonly kind: MailKind;
  /** The address it goes to. */
  readonly to: string;
  /** What the words of the kind need; never a secret, a trust answer or a telephone number. */
  readonly data: Readonly<Record<string, string>>;
  readonly createdAt: string;
  /** Not before this instant; at once when left out. */
  readonly dueAt?: string;
  /** Ids of the people it speaks of: it is dropped when one of them is erased. */
  readonly about?: readonly string[];
}

/** Queues a mail in the transaction of the change it tells of: it exists if and only if the change does. */
export async function queueMail(tx: GraphTransaction, mail: NewMail): Promise<void> {
  await tx.write('mail/queue-mail', {
    id: mail.id,
    kind: mail.kind,
    address: mail.to,
    dataJson: JSON.stringify(mail.data),
    about: mail.about ?? [],
    createdAt: mail.createdAt,
    dueAt: mail.dueAt ?? mail.createdAt,
  });
}
