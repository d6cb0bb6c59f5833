import type { GraphTransaction } from '../../graph/port';
import type { JobDesk } from '../../jobs/job';
import { queueMail } from '../../mail/outbox.repository';
import {
  findAccount,
  findAccountByEmail,
  findAccountPerson,
  findAccountsOf,
  inTurn,
} from '../account.repository';
import { derivedId } from '../record-writer';
import { tidyEmail } from '../sign-in.service';
import { type AddedRow, listAddedUntold, markToldAdded, tellAddressOnce } from './added.repository';
import { signerName } from './signer-name';

/** An import of thousands is told over hours: a mail server takes so many for no spam. */
export const TOLD_AN_HOUR = 200;

type TellingDesk = Pick<JobDesk, 'database' | 'clock' | 'transport'>;

/** Without a mail server nobody can be told: they wait for one. */
export const hasAddedToTell = async ({ database, transport }: TellingDesk): Promise<boolean> =>
  transport !== null && (await listAddedUntold(database, 1)).length > 0;

/** They came in by themselves, or added themselves: they know. */
async function knows(tx: GraphTransaction, { id, email, addedBy }: AddedRow): Promise<boolean> {
  const accounts = [...(await findAccountsOf(tx, id))];
  const byAddress = await findAccountByEmail(tx, tidyEmail(email));
  if (byAddress) accounts.push(byAddress.id);
  if (accounts.length > 0) return true;
  const adder = await findAccount(tx, addedBy);
  return adder !== null && (await findAccountPerson(tx, adder.id)) === id;
}

/**
 * Queues the one mail to each of some people who were added by somebody else; never a second one to a person or to an
 * address, whoever runs this and however often.
 */
export async function tellAdded({ database, clock }: TellingDesk, mayGoOn: () => boolean): Promise<void> {
  if (!mayGoOn()) return;
  await inTurn(database, async (tx) => {
    const now = clock();
    for (const row of await listAddedUntold(tx, TOLD_AN_HOUR)) {
      await markToldAdded(tx, row.id, now);
      if (await knows(tx, row)) continue;
      if (!(await tellAddressOnce(tx, row.email, now))) continue;
      await queueMail(tx, {
        id: derivedId(`ADDED ${row.id}`, 0),
        kind: 'ADDED',
        to: row.email,
        data: {
          person: row.id,
          by: await signerName(tx, row.addedBy),
          ...(row.addedFrom === null ? {} : { file: row.addedFrom }),
        },
        createdAt: now,
        about: [row.id],
      });
    }
  });
}
