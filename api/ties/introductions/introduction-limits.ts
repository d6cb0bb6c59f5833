import { errors } from '../../errors';
import { DAY_MS, later } from '../../later';
import type { IntroductionRow } from './introduction.repository';

/** The month over which introductions are counted. */
export const MONTH_DAYS = 30;
/** So many a month may somebody ask for, in their own name or by the coordination. */
export const MOST_ASKED = 6;
/** So many a month is somebody asked to make: a favour, not an office. */
export const MOST_THROUGH = 4;
/** So many a month may a coordinator ask for in the names of others. */
export const MOST_FOR_OTHERS = 40;
/** After the last word on it, the same is not asked again for so long. */
export const AGAIN_DAYS = 90;

export const monthBefore = (now: string): string => later(now, -MONTH_DAYS * DAY_MS);
const dayOf = (instant: string): string => instant.slice(0, 10);

/** The day from which one more may be asked: when the oldest of the last `most` is a month old. */
function freeOn(instants: readonly string[], most: number): string {
  const sorted = [...instants].sort();
  return dayOf(later(sorted[sorted.length - most] ?? sorted[0] ?? '', MONTH_DAYS * DAY_MS));
}

/** Throws CONFLICT when the same introduction waits for an answer, or had one not long ago. */
export function refuseSame(
  rows: readonly IntroductionRow[],
  { asker, introducer, target }: Pick<IntroductionRow, 'asker' | 'introducer' | 'target'>,
  now: string,
): void {
  const same = rows.filter(
    (row) => row.asker === asker && row.introducer === introducer && row.target === target,
  );
  const open = same.find(({ state }) => state === 'ASKED' || state === 'ACCEPTED');
  if (open)
    throw errors.conflict('This introduction was asked for already.', {
      place: 'through',
      cure: 'Look at it among the introductions, or call the person.',
      facts: { reason: 'ASKED_ALREADY', introduction: open.id, state: open.state },
    });
  const lately = same
    .map((row) => later(row.metAt ?? row.answeredAt ?? row.askedAt, AGAIN_DAYS * DAY_MS))
    .filter((again) => again > now)
    .sort()
    .at(-1);
  if (lately)
    throw errors.conflict(`This introduction had its answer in the last ${AGAIN_DAYS} days.`, {
      place: 'through',
      cure: `Ask somebody else, or again from ${dayOf(lately)}.`,
      facts: { reason: 'ASKED_LATELY', from: dayOf(lately), days: AGAIN_DAYS },
    });
}

/** Throws CONFLICT when the asker asked, or the introducer was asked, as often as one may in a month. */
export function refuseTooMany(
  rows: readonly IntroductionRow[],
  { asker, introducer }: Pick<IntroductionRow, 'asker' | 'introducer'>,
  now: string,
): void {
  const since = monthBefore(now);
  const lately = rows.filter(({ askedAt }) => askedAt > since);
  const asked = lately.filter((row) => row.asker === asker).map(({ askedAt }) => askedAt);
  if (asked.length >= MOST_ASKED) {
    const from = freeOn(asked, MOST_ASKED);
    throw errors.conflict(`No more than ${MOST_ASKED} introductions are asked for in ${MONTH_DAYS} days.`, {
      place: 'from',
      cure: `See what became of those that were asked for, or ask from ${from}.`,
      facts: { reason: 'ASKED_TOO_OFTEN', most: MOST_ASKED, days: MONTH_DAYS, from },
    });
  }
  const through = lately.filter((row) => row.introducer === introducer).map(({ askedAt }) => askedAt);
  if (through.length >= MOST_THROUGH) {
    const from = freeOn(through, MOST_THROUGH);
    throw errors.conflict(
      `Nobody is asked for more than ${MOST_THROUGH} introductions in ${MONTH_DAYS} days.`,
      {
        place: 'through',
        cure: `Ask somebody else, or from ${from}.`,
        facts: { reason: 'INTRODUCER_ASKED_TOO_OFTEN', most: MOST_THROUGH, days: MONTH_DAYS, from },
      },
    );
  }
}

/** Throws CONFLICT when an account asked, and took back, more than one person may ask for. */
export function refuseTooManyAsks(asks: number, forOthers: boolean): void {
  const most = forOthers ? MOST_FOR_OTHERS : MOST_ASKED;
  if (asks < most) return;
  throw errors.conflict(`No more than ${most} introductions are asked for in ${MONTH_DAYS} days.`, {
    place: 'from',
    cure: 'See what became of those that were asked for; those that were taken back count too.',
    facts: { reason: 'ASKED_TOO_OFTEN', most, days: MONTH_DAYS, from: null },
  });
}
