import { queueMail } from '../../mail/outbox.repository';
import type { RequestContext } from '../../request-context';
import { findAccount, findCoordinators } from '../account.repository';
import { writeRecordsFor } from '../change-records';
import { derivedId } from '../record-writer';
import { CARDS_PER_HOUR } from './contact-cards';

/** One line in the journal and one mail to each who coordinates or administers, an incident. */
export async function noteContactsAlarm({ desk, viewer }: RequestContext, account: string): Promise<void> {
  const now = desk.clock();
  const incident = `contacts ${account} ${now.slice(0, 13)}`;
  await writeRecordsFor(
    desk,
    viewer,
    { mutationId: incident, operation: 'CONTACTS_ALARM', asks: { account } },
    async (writer) => {
      await writer.updateNode('Account', account, { contactsAlarmAt: now }, null);
      const { transaction } = writer;
      const email = (await findAccount(transaction, account))?.email ?? '';
      for (const { email: to } of await findCoordinators(transaction))
        await queueMail(transaction, {
          id: derivedId(`${incident} ${to}`, 0),
          kind: 'CONTACTS_ALARM',
          to,
          data: { email, count: String(CARDS_PER_HOUR) },
          createdAt: now,
        });
    },
  );
}
