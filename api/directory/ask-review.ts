import { inTurn } from '../access/account.repository';
import { findEditors } from '../access/editor.repository';
import { derivedId } from '../access/record-writer';
import { keptEditors } from '../access/sheet-keeping';
import type { Desk } from '../desk';
import type { GraphReader } from '../graph/port';
import { grouped } from '../grouped';
import { dayInWords, fillPath } from '../mail/mail-words';
import { queueMail } from '../mail/outbox.repository';
import { freshnessOf, yesDay } from './freshness';
import { listReviews, markReviewAsked, type ReviewRow } from './review.repository';

const BATCH = 100;
type ReviewDesk = Pick<Desk, 'database' | 'clock'>;

/** The same with the day of its last yes, once that is six months old and nobody was asked since. */
const dueOf = ({ id, reviewedOn, reviewAskedFor }: ReviewRow, today: string) =>
  reviewedOn !== null && reviewAskedFor !== reviewedOn && freshnessOf(reviewedOn, today) === 'DUE'
    ? [{ id, reviewedOn }]
    : [];

/** Whom to ask: those who keep the sheets whose last yes is six months old, and who were not asked since. */
async function dueReviews(graph: GraphReader, today: string) {
  const due = (await listReviews(graph, today)).flatMap((row) => dueOf(row, today));
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  const editors = grouped(keptEditors(await findEditors(graph, ids), today), ({ structure }) => structure);
  return due.flatMap(({ id, reviewedOn }) => {
    const own = editors.get(id) ?? [];
    return own.length > 0 ? [{ id, reviewedOn, editors: own }] : [];
  });
}

export const hasDueReviews = async ({ database, clock }: ReviewDesk): Promise<boolean> =>
  (await dueReviews(database, yesDay(clock()))).length > 0;

/** One mail an editor and yes: asked and marked in one transaction, whichever process comes first. */
export async function askDueReviews({ database, clock }: ReviewDesk, mayGoOn: () => boolean): Promise<void> {
  for (let more = true; more && mayGoOn(); )
    more = await inTurn(database, async (tx) => {
      const now = clock();
      const due = await dueReviews(tx, yesDay(now));
      const batch = due.slice(0, BATCH);
      await markReviewAsked(
        tx,
        batch.map(({ id }) => id),
      );
      for (const { id, reviewedOn, editors } of batch)
        for (const { account, name, email, person } of editors)
          await queueMail(tx, {
            id: derivedId(`still right ${account} ${id} ${reviewedOn}`, 0),
            kind: 'SHEET_STILL_RIGHT',
            to: email,
            data: { structure: name, reviewedOn: dayInWords(reviewedOn), path: fillPath(id) },
            createdAt: now,
            about: person === null ? [] : [person],
          });
      return due.length > batch.length;
    });
}
