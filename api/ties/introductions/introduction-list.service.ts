import { employersAt } from '../../directory/person.service';
import type { IntroductionState } from '../../kinds';
import { DAY_MS } from '../../later';
import type { RequestContext } from '../../request-context';
import { findIntroduction, type IntroductionRow, listIntroductionsOf } from './introduction.repository';
import type { Introduction, IntroductionsOverview, WaitingIntroduction } from './introduction.type';
import { answersOf, partOf } from './introduction-parts';

/** After so many days without an answer, or without having met, it is said to stall. */
export const STALLS_AFTER_DAYS: Readonly<Record<'ASKED' | 'ACCEPTED', number>> = { ASKED: 14, ACCEPTED: 30 };
/** So many of those that wait are told one by one, the longest first. */
const MOST_WAITING = 50;

/** As the viewer may see it; null when it is not theirs. */
function view(row: IntroductionRow, { viewer }: RequestContext): Introduction | null {
  const part = partOf(row, viewer);
  if (part === null) return null;
  return {
    id: row.id,
    fromId: row.asker,
    throughId: row.introducer,
    toId: row.target,
    state: row.state,
    word: row.word,
    reason: row.reason,
    declinedBy: row.declinedBy,
    askedAt: row.askedAt,
    answeredAt: row.answeredAt,
    metAt: row.metAt,
    onBehalf: row.onBehalf,
    version: row.version,
    part,
    mayAnswer: answersOf(row, part),
  };
}

/** The viewer's own, the latest first; those that the coordination asked in the names of others are its own. */
export async function listIntroductions(
  context: RequestContext,
  state: IntroductionState | null,
): Promise<Introduction[]> {
  const { viewer, desk } = context;
  const follows = viewer.role === 'COORDINATOR' || viewer.role === 'ADMINISTRATOR';
  if (viewer.personId === null && !follows) return [];
  const rows = await listIntroductionsOf(desk.database, follows ? null : viewer.personId);
  return rows.flatMap((row) => {
    const shown = state === null || row.state === state ? view(row, context) : null;
    return shown ? [shown] : [];
  });
}

/** One that the viewer just wrote. */
export async function showIntroduction(context: RequestContext, id: string): Promise<Introduction | null> {
  const row = await findIntroduction(context.desk.database, id);
  return row && view(row, context);
}

const daysSince = (instant: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / DAY_MS));

/**
 * For the coordination: how many there are in each state, and those that wait, between which structures and since
 * when. Neither the people nor what they write (design.md section 7).
 */
export async function introductionsOverview(context: RequestContext): Promise<IntroductionsOverview> {
  const { desk, state } = context;
  const [rows, now] = [await listIntroductionsOf(desk.database, null), desk.clock()];
  const count = (wanted: IntroductionState) => rows.filter((row) => row.state === wanted).length;
  const structureOf = (person: string) => employersAt(state, person, state.today())[0] ?? null;
  const waiting = rows.flatMap((row): WaitingIntroduction[] => {
    if (row.state !== 'ASKED' && row.state !== 'ACCEPTED') return [];
    const days = daysSince(row.state === 'ASKED' ? row.askedAt : (row.acceptedAt ?? row.askedAt), now);
    return [
      {
        state: row.state,
        days,
        stalls: days >= STALLS_AFTER_DAYS[row.state],
        fromStructureId: structureOf(row.asker),
        toStructureId: structureOf(row.target),
      },
    ];
  });
  const longest = [...waiting].sort((a, b) => b.days - a.days);
  return {
    asked: count('ASKED'),
    accepted: count('ACCEPTED'),
    declined: count('DECLINED'),
    met: count('MET'),
    stalled: waiting.filter(({ stalls }) => stalls).length,
    waiting: longest.slice(0, MOST_WAITING),
  };
}
