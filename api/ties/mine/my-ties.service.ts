import { employersAt } from '../../directory/person.service';
import { errors } from '../../errors';
import { ALWAYS, holds, isoDay } from '../../network/day';
import { declaredAt } from '../../network/declared-at';
import { rowsOf } from '../../network/lookup';
import { OWN_WORD, READY } from '../../network/territory-network';
import { plusDays } from '../../plus-days';
import type { RequestContext } from '../../request-context';
import { findOwnLevels } from '../contacts/contacts.repository';
import { around } from './around';
import { saidBy, saidOf, wantsSheetMails } from './my-ties.repository';
import type { MyTie, MyTies } from './my-ties.type';
import { lookedBefore } from './seen.service';

/** What holds today between a person and others, by the other: rows of the declarations each way. */
function rowsAround({ state }: RequestContext, me: number) {
  const { network } = state;
  const { asOf } = state.at(null);
  const { acquaintances: links, erased } = network;
  const found = new Map<number, { mine: number | null; theirs: number | null }>();
  const note = (other: number, row: number, way: 'mine' | 'theirs') => {
    if (other === me || erased[other] || !holds(links.since[row] ?? 0, links.until[row] ?? 0, asOf)) return;
    found.set(other, { ...(found.get(other) ?? { mine: null, theirs: null }), [way]: row });
  };
  for (const row of rowsOf(links.byFrom, me)) note(links.to[row] ?? 0, row, 'mine');
  for (const row of rowsOf(links.byTo, me)) note(links.from[row] ?? 0, row, 'theirs');
  return found;
}

/** One's ties, by id of the other; also to those who work nowhere any more. The levels are one's own alone. */
function tiesAround(context: RequestContext, me: number, levels: ReadonlyMap<string, number>): MyTie[] {
  const { state } = context;
  const { network } = state;
  const { acquaintances: links, acquaintanceFlags: flags, people, records } = network;
  const asOf = state.today();
  const has = (row: number | null, flag: number) => row !== null && ((flags[row] ?? 0) & flag) !== 0;
  return [...rowsAround(context, me)]
    .sort(([a], [b]) => a - b)
    .map(([other, { mine, theirs }]) => {
      const days = [mine, theirs].flatMap((row) => (row === null ? [] : [links.since[row] ?? ALWAYS]));
      const id = mine === null ? '' : (records.acquaintances[links.record[mine] ?? 0]?.id ?? '');
      return {
        personId: people.list[other] ?? '',
        mine: has(mine, OWN_WORD),
        noted: mine !== null && !has(mine, OWN_WORD),
        theirs: theirs !== null,
        confirmed: has(mine, OWN_WORD) && has(theirs, OWN_WORD),
        readyToIntroduce: has(mine, READY),
        level: levels.get(id) ?? null,
        since: isoDay(Math.min(...days)),
        meetingId: declaredAt(state.at(null), me, other),
        asOf,
      };
    });
}

/** The day before the last rencontre that a person attended; null where there was none. */
function eveOfLast({ state }: RequestContext, me: number): string | null {
  const { attendance, heldOn, territorial } = state.network;
  const { asOf } = state.at(null);
  const held = Array.from(rowsOf(attendance.byFrom, me), (row) => attendance.to[row] ?? 0)
    .filter((meeting) => territorial[meeting] === 1)
    .map((meeting) => heldOn[meeting] ?? ALWAYS)
    .filter((day) => day <= asOf);
  const last = isoDay(Math.max(ALWAYS, ...held));
  return last === null ? null : plusDays(last, -1);
}

const latest = (days: Iterable<string>): string | null => [...days].sort().at(-1) ?? null;

/**
 * The sheet back to the one who is signed in. What changed is told since the day given, else since they looked last,
 * else since they answered last, else since the eve of their last rencontre. Costs one bounded search for today and one for that day.
 */
export async function myTies(context: RequestContext, asked: string | null): Promise<MyTies | null> {
  const { viewer, state, desk } = context;
  const today = state.today();
  if (asked !== null && asked > today) throw errors.invalid('since', `a day up to today, ${today}`);
  const { personId } = viewer;
  const me = personId === null ? undefined : state.network.people.indexOf.get(personId);
  if (personId === null || me === undefined || state.network.erased[me]) return null;
  const { database } = desk;
  const [rows, by, of, looked, mails] = await Promise.all([
    findOwnLevels(database, personId),
    saidBy(database, personId, today),
    saidOf(database, personId, today),
    asked === null ? lookedBefore(context) : asked,
    wantsSheetMails(database, personId),
  ]);
  const ties = tiesAround(context, me, new Map(rows.map(({ id, level }) => [id, level])));
  const { introductions, news } = await around(context, {
    me,
    ties,
    since: looked ?? latest(by.values()) ?? eveOfLast(context, me),
    saidBy: by,
    saidOf: of,
  });
  return {
    personId,
    asOf: today,
    ties,
    introductions,
    news,
    mails,
    structureIds: employersAt(state, personId, today),
  };
}
