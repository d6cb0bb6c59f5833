import type { Desk } from '../../desk';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { noteContactsAlarm } from './contact-alarm';

/** So many people’s contacts an account opens within an hour; a person who is looked at again counts once. */
export const CARDS_PER_HOUR = 200;
const HOUR = 3_600_000;

interface Opened {
  /** The instant at which each person was opened first, the oldest first. */
  readonly cards: Map<string, number>;
  alarmedAt: number;
}

const kept = new WeakMap<Desk, Map<string, Opened>>();

function openedBy(desk: Desk, account: string, now: number): Opened {
  const all = kept.get(desk) ?? new Map<string, Opened>();
  kept.set(desk, all);
  const opened = all.get(account) ?? {
    cards: new Map<string, number>(),
    alarmedAt: Number.NEGATIVE_INFINITY,
  };
  all.set(account, opened);
  for (const [person, at] of opened.cards) {
    if (now - at < HOUR) break;
    opened.cards.delete(person);
  }
  return opened;
}

/**
 * The contact of a person as it is told to the viewer, counted; one’s own and an empty one count for nothing. Beyond
 * 200 people an hour: TOO_MANY_REQUESTS, which says in how many seconds it goes on, and an alarm once an hour. Counted in
 * this process, over all sessions of the account.
 */
export function openContact(
  context: RequestContext,
  person: string,
  contact: string | null,
): string | null | Promise<never> {
  const { desk, viewer } = context;
  const { accountId } = viewer;
  if (contact === null || accountId === null || viewer.personId === person) return contact;
  const now = Date.parse(desk.clock());
  const opened = openedBy(desk, accountId, now);
  if (opened.cards.has(person)) return contact;
  if (opened.cards.size < CARDS_PER_HOUR) {
    opened.cards.set(person, now);
    return contact;
  }
  const oldest = opened.cards.values().next().value ?? now;
  const refusal = errors.tooManyRequests(Math.max(1, Math.ceil((oldest + HOUR - now) / 1_000)));
  if (now - opened.alarmedAt < HOUR) throw refusal;
  opened.alarmedAt = now;
  return noteContactsAlarm(context, accountId).then(() => {
    throw refusal;
  });
}
