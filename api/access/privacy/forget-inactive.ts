import { erasePersonFor } from '../../directory/erase-person.service';
import type { JobDesk } from '../../jobs/job';
import { queueMail } from '../../mail/outbox.repository';
import { plusMonths } from '../../plus-months';
import { findAdministrators, inTurn, listAccounts } from '../account.repository';
import { dropAccount } from '../erasure.repository';
import { derivedId } from '../record-writer';
import { RUNS_THE_MACHINE } from '../viewer';
import { type InactiveRow, listInactive, markInactiveTold } from './inactive.repository';
import { ERASED_AFTER_MONTHS, NOTICE_AFTER_MONTHS, NOTICE_HOLDS_MONTHS } from './inactive-days';

const ROLE_WORDS = { COORDINATOR: 'la coordination', ADMINISTRATOR: 'l’administration' } as const;
const noticeBefore = (now: string): string => plusMonths(now, -NOTICE_AFTER_MONTHS);

/** Told since the last sign-in: who came back in between has another two years. */
const isTold = ({ toldAt, seenAt }: InactiveRow): boolean => toldAt !== null && toldAt > seenAt;

/** The day on which it goes: 24 months after the last sign-in, and a month after it was told. */
function goesAt(row: InactiveRow, toldAt: string): string {
  const [due, held] = [plusMonths(row.seenAt, ERASED_AFTER_MONTHS), plusMonths(toldAt, NOTICE_HOLDS_MONTHS)];
  return [due, held].sort().at(-1) ?? due;
}

const isDue = (row: InactiveRow, now: string): boolean =>
  !isTold(row) || (row.keptToldAt === null && goesAt(row, row.toldAt ?? now) <= now);

/** Nobody goes untold: without a mail server nothing is done. */
export async function hasInactive({ database, clock, transport }: JobDesk): Promise<boolean> {
  if (transport === null) return false;
  const now = clock();
  return (await listInactive(database, noticeBefore(now))).some((row) => isDue(row, now));
}

const dayInWords = (instant: string): string =>
  new Date(instant).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

async function tellInactive({ database, clock }: JobDesk): Promise<void> {
  await inTurn(database, async (tx) => {
    const now = clock();
    for (const row of await listInactive(tx, noticeBefore(now))) {
      if (isTold(row)) continue;
      await markInactiveTold(tx, row.id, now, false);
      await queueMail(tx, {
        id: derivedId(`INACTIVE ${row.id} ${row.seenAt}`, 0),
        kind: 'INACTIVE',
        to: row.email,
        data: { until: dayInWords(goesAt(row, now)) },
        createdAt: now,
        about: row.person === null ? [] : [row.person],
      });
    }
  });
}

/** The only open account of a role that the territory cannot do without. */
async function isLastOfRole(desk: JobDesk, { id, role }: InactiveRow): Promise<boolean> {
  if (role !== 'COORDINATOR' && role !== 'ADMINISTRATOR') return false;
  const others = (await listAccounts(desk.database)).filter(
    (one) => one.role === role && one.closedAt === null,
  );
  return others.every((one) => one.id === id);
}

async function tellKept({ database, clock }: JobDesk, row: InactiveRow): Promise<void> {
  if (row.role !== 'COORDINATOR' && row.role !== 'ADMINISTRATOR') return;
  const role = ROLE_WORDS[row.role];
  await inTurn(database, async (tx) => {
    const now = clock();
    await markInactiveTold(tx, row.id, now, true);
    for (const to of await findAdministrators(tx))
      await queueMail(tx, {
        id: derivedId(`INACTIVE_KEPT ${row.id} ${row.seenAt} ${to}`, 0),
        kind: 'INACTIVE_KEPT',
        to,
        data: { email: row.email, role },
        createdAt: now,
      });
  });
}

/** The account, and who it is of the directory, as an erasure that was asked for. */
async function forget(desk: JobDesk, row: InactiveRow): Promise<void> {
  if (row.person === null) {
    await desk.database.erasing(() => inTurn(desk.database, (tx) => dropAccount(tx, row.id)));
    return;
  }
  const whole = { ...desk, jobs: { poke: () => undefined } };
  await erasePersonFor(whole, RUNS_THE_MACHINE, `inactive ${row.id} ${row.seenAt}`, row.person);
}

/**
 * 23 months without a sign-in: a notice; 24: the account and its person are erased, unless it is the only one of a role
 * without which nobody holds the territory: the administrators are told.
 */
export async function forgetInactive(desk: JobDesk, mayGoOn: () => boolean): Promise<void> {
  await tellInactive(desk);
  const now = desk.clock();
  for (const row of await listInactive(desk.database, plusMonths(now, -ERASED_AFTER_MONTHS))) {
    if (!mayGoOn()) return;
    if (!isTold(row) || goesAt(row, row.toldAt ?? now) > now || row.keptToldAt !== null) continue;
    if (await isLastOfRole(desk, row)) await tellKept(desk, row);
    else await forget(desk, row);
  }
}
