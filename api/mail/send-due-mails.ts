import { randomUUID } from 'node:crypto';
import { shortHash } from '../access/secrets';
import type { JobDesk } from '../jobs/job';
import { later } from '../later';
import type { Verdict } from './mail-failure';
import { LINK_MAILS, MAIL_KINDS, type MailKind, waitAfterMs } from './mail-kinds';
import {
  type ClaimedMail,
  claimMail,
  findDueMails,
  postponeMail,
  settleGivenUp,
  settleSent,
} from './outbox.repository';
import { tryMail } from './try-mail';

const BATCH = 50;
/** What a process began and has not finished by then is taken over: well beyond SEND_WITHIN_MS. */
export const CLAIM_MS = 5 * 60_000;

/** Without a mail server links are printed on the console, and everything else waits for one. */
const sendable = ({ transport }: JobDesk): readonly MailKind[] =>
  transport === null ? LINK_MAILS : MAIL_KINDS;

export const hasDueMails = async (desk: JobDesk): Promise<boolean> =>
  (await findDueMails(desk.database, sendable(desk), desk.clock(), 1)).length > 0;

function tell({ log }: JobDesk, mail: ClaimedMail, { error, forGood }: Verdict): void {
  const facts = { kind: mail.kind, address: shortHash(mail.address), attempts: mail.attempts, error };
  log.warn(facts, forGood ? 'A mail was given up.' : 'A mail was not sent; it is tried again.');
}

/** Notes what became of a mail: null when it went. */
async function settle(
  desk: JobDesk,
  mail: ClaimedMail,
  claim: string,
  verdict: Verdict | null,
): Promise<void> {
  const { database, delivered } = desk;
  const outcome = { id: mail.id, claim, now: desk.clock() };
  if (verdict === null) {
    delivered.add(mail.id);
    await settleSent(database, outcome);
    delivered.delete(mail.id);
    return;
  }
  tell(desk, mail, verdict);
  const failure = { error: verdict.error, detail: verdict.detail };
  if (verdict.forGood) return settleGivenUp(database, outcome, failure);
  const next = later(outcome.now, waitAfterMs(mail.attempts));
  // Its last turn is the one that gives it up.
  const [dueAt = next] = [next, mail.expiresAt].sort();
  return postponeMail(database, { ...outcome, dueAt }, failure);
}

/**
 * Sends every mail whose turn it is, each taken in the graph before it is sent, so that of several processes one
 * sends it. Once the mail server is found to be down, the others wait for their next turn without asking it again.
 */
export async function sendDueMails(desk: JobDesk, mayGoOn: () => boolean): Promise<void> {
  const { database, clock } = desk;
  let down: Verdict | null = null;
  for (;;) {
    const due = await findDueMails(database, sendable(desk), clock(), BATCH);
    if (due.length === 0) return;
    for (const id of due) {
      if (!mayGoOn()) return;
      const claim = randomUUID();
      const now = clock();
      const mail = await claimMail(database, { id, claim, now, until: later(now, CLAIM_MS) });
      if (mail === null) continue;
      const isOld = mail.expiresAt <= now;
      const verdict: Verdict | null = isOld || down === null ? await tryMail(desk, mail) : down;
      if (verdict?.down) down = verdict;
      await settle(desk, mail, claim, verdict);
    }
  }
}
