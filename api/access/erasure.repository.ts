import { forgetPersonInImports } from '../exchange/forget-person';
import type { GraphTransaction } from '../graph/port';
import type { NodeLabel } from '../graph/record-kinds';
import { deleteNodes } from '../graph/stored-records';
import { dropLinksTo, dropMailsAbout, dropMailsTo } from '../mail/outbox.repository';
import { forgetArrivalsOf } from '../meetings/door/door.repository';
import { forgetInvitationLinksOf } from '../meetings/invitations/invitation.repository';
import { forgetSurveyLinksOf } from '../meetings/survey/survey.repository';
import { forgetFollowUpsOf } from '../projects/follow-ups/follow-up.repository';
import { findAccount } from './account.repository';
import { forgetRequestsOf } from './membership/membership.repository';
import { forgetOwnDataLinks } from './privacy/added.repository';
import type { RecordStep } from './record-step';
import type { ShownStep } from './shown-steps';
import { findUndoSteps } from './undo.repository';

/** What people wrote to each other is of each of them. */
const OWN_LABELS: readonly NodeLabel[] = ['Person', 'Introduction', 'Testimony', 'FollowUp'];

/** What let a person in, in the change that made them: their account, and what they had asked. */
const WAY_IN: readonly NodeLabel[] = ['Account', 'MembershipRequest'];

const isOf = (step: RecordStep, record: string): boolean =>
  step.kind === 'node'
    ? (OWN_LABELS.includes(step.label) && step.id === record) || WAY_IN.includes(step.label)
    : step.from === record || step.to === record;

/** That a change was about the person stays, so that its undo is refused by what it was; what it said goes. */
const emptied = (step: RecordStep): RecordStep => ({
  ...step,
  before: step.before && {},
  after: step.after && {},
});

/** The journal, and what would take its changes back, lose what they said of a person. */
async function forgetInJournal(tx: GraphTransaction, person: string): Promise<void> {
  const entries = await tx.read<{ id: string; shownJson: string }>('access/find-entries-about', {
    record: person,
  });
  for (const { id, shownJson } of entries) {
    const shown = (JSON.parse(shownJson) as ShownStep[])
      // Whom they knew is told by the ends of the link alone.
      .filter(({ records, what }) => !(records.includes(person) && what === 'KNOWS'))
      .map((line) =>
        line.records.includes(person) ? { ...line, before: null, after: null, hidden: true } : line,
      );
    await tx.write('access/rewrite-entry', { id, shownJson: JSON.stringify(shown) });
    const kept = await findUndoSteps(tx, id);
    if (!kept) continue;
    const steps = kept.steps.map((step) => (isOf(step, person) ? emptied(step) : step));
    await tx.write('access/rewrite-undo-step', { id, stepsJson: JSON.stringify(steps) });
  }
}

/**
 * Everything beside the records that speaks of a person, or waits to be sent to their address; of the records that
 * went with them, too.
 */
export async function forgetTraces(
  tx: GraphTransaction,
  person: string,
  address: string | null,
  gone: readonly string[],
): Promise<void> {
  if (address !== null) await dropMailsTo(tx, address);
  await dropMailsAbout(tx, person);
  await forgetSurveyLinksOf(tx, person);
  await forgetOwnDataLinks(tx, person, '');
  await forgetInvitationLinksOf(tx, person);
  await forgetArrivalsOf(tx, address ?? '');
  await forgetFollowUpsOf(tx, `person:${person}`);
  await forgetRequestsOf(tx, person, address === null ? [] : [address.toLowerCase()]);
  for (const record of [person, ...gone]) await forgetInJournal(tx, record);
  await forgetPersonInImports(tx, person);
  for (const record of [person, ...gone]) await tx.write('graph/forget-fingerprints', { record });
}

/** Whoever is signed in with the account is signed out, and its links are none any more. */
export async function endAccess(tx: GraphTransaction, account: string): Promise<void> {
  const known = await findAccount(tx, account);
  if (known) await dropLinksTo(tx, known.email);
  await tx.write('access/forget-sessions-of', { account });
  await tx.write('access/forget-links-of', { account });
}

/** The account goes, with its sessions, its links, the identities that open it and the mails that wait for it. */
export async function dropAccount(tx: GraphTransaction, account: string): Promise<void> {
  const known = await findAccount(tx, account);
  if (known) {
    await dropMailsTo(tx, known.email);
    await forgetRequestsOf(tx, '', [known.email]);
  }
  await endAccess(tx, account);
  await tx.write('access/forget-asks-of', { account });
  await tx.write('access/forget-identities-of', { account });
  await forgetFollowUpsOf(tx, `account:${account}`);
  await deleteNodes(tx, 'Account', [account]);
}
