import type { IsolationReason } from '../kinds';
import { isConfirmed, OWN_WORD_OF_A, OWN_WORD_OF_B } from './acquaintance-graph';
import { ALWAYS } from './day';
import { degreeOf, neighboursOf } from './graph';
import { rowsOf } from './lookup';
import { coordinatingTeam, type NetworkAt } from './network-at';
import { COLLABORATION, CONFIRMED, SHARED_PERSON } from './structure-graph';

export const ACTION_KINDS = ['REGISTER', 'INVITE', 'INTRODUCE', 'CONFIRM'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What to do next about a structure; indices of the network, null where there is none to name. */
export interface NextAction {
  readonly kind: ActionKind;
  /** The rencontre to invite to, or the one where `person` and `via` were both present. */
  readonly meeting: number | null;
  /** Whom it is about: to invite, to introduce, or who is to confirm. */
  readonly person: number | null;
  /** Through whom: who introduces, or who declared the tie to confirm. */
  readonly via: number | null;
}

const register = (via: number | null = null): NextAction => ({
  kind: 'REGISTER',
  meeting: null,
  person: null,
  via,
});

/** The first territorial meeting on the day or after it: by day, then by id. */
export function nextMeeting({ network, asOf }: NetworkAt): number | null {
  let best: number | null = null;
  network.heldOn.forEach((day, meeting) => {
    if (!network.territorial[meeting] || day < asOf || day === ALWAYS) return;
    if (best === null || day < (network.heldOn[best] as number)) best = meeting;
  });
  return best;
}

/** Who works there on the day, in order of id. */
const staffOf = ({ staff }: NetworkAt, structure: number): number[] =>
  [...new Set(Array.from(rowsOf(staff.byStructure, structure), (row) => staff.person[row] as number))].sort(
    (a, b) => a - b,
  );

const invite = (at: NetworkAt, structure: number): NextAction => ({
  kind: 'INVITE',
  meeting: nextMeeting(at),
  person: staffOf(at, structure)[0] ?? null,
  via: null,
});

/** People of other structures who were present with this person, each with the weight shared (Newman 2001). */
function presentWith(at: NetworkAt, person: number, colleagues: ReadonlySet<number>) {
  const { attendance, heldOn, territorial } = at.network;
  const found = new Map<number, { weight: number; meeting: number }>();
  for (const row of rowsOf(attendance.byFrom, person)) {
    const meeting = attendance.to[row] as number;
    if (!territorial[meeting] || (heldOn[meeting] as number) > at.asOf) continue;
    const present = new Set(
      Array.from(rowsOf(attendance.byTo, meeting), (i) => attendance.from[i] as number),
    );
    for (const other of present) {
      if (other === person || colleagues.has(other) || !at.people[other]) continue;
      const known = found.get(other);
      const weight = (known?.weight ?? 0) + 1 / (present.size - 1);
      const later = !known || (heldOn[meeting] as number) > (heldOn[known.meeting] as number);
      found.set(other, { weight, meeting: later ? meeting : known.meeting });
    }
  }
  return found;
}

/** The pair that shared most time in small rooms, the other knowing most people; null when nobody was there. */
function introduceByPresence(at: NetworkAt, structure: number): NextAction | null {
  const people = staffOf(at, structure);
  const colleagues = new Set(people);
  let best: (NextAction & { weight: number; degree: number }) | null = null;
  for (const person of people) {
    for (const [via, { weight, meeting }] of presentWith(at, person, colleagues)) {
      const degree = degreeOf(at.acquaintances, via);
      const difference = best ? weight - best.weight : 1;
      const tied = best !== null && Math.abs(difference) <= 1e-12;
      if (best && !tied && difference < 0) continue;
      if (best && tied && (degree < best.degree || (degree === best.degree && via >= (best.via ?? 0))))
        continue;
      best = { kind: 'INTRODUCE', meeting, person, via, weight, degree };
    }
  }
  return best && { kind: best.kind, meeting: best.meeting, person: best.person, via: best.via };
}

/** When all its edges rest on the word of one side: who is to confirm, and who said it; else null. */
function toConfirm(at: NetworkAt, structure: number): NextAction | null {
  const firm = COLLABORATION | SHARED_PERSON | CONFIRMED;
  for (const [, edge] of neighboursOf(at.ties, structure))
    if ((at.ties.bits[edge] as number) & firm) return null;
  for (const me of staffOf(at, structure)) {
    for (const [other, edge] of neighboursOf(at.acquaintances, me)) {
      const bits = at.acquaintances.bits[edge] as number;
      if (isConfirmed(bits)) continue;
      const mine = (bits & (me < other ? OWN_WORD_OF_A : OWN_WORD_OF_B)) !== 0;
      const [person, via] = mine ? [other, me] : [me, other];
      return { kind: 'CONFIRM', meeting: null, person, via };
    }
  }
  return null;
}

/** One of its people who is acquainted with somebody that `wanted` accepts, and that somebody. */
function throughSomebody(
  at: NetworkAt,
  structure: number,
  wanted: (other: number) => boolean,
): NextAction | null {
  for (const person of staffOf(at, structure)) {
    for (const [via] of neighboursOf(at.acquaintances, person)) {
      if (wanted(via)) return { kind: 'INTRODUCE', meeting: null, person, via };
    }
  }
  return null;
}

/** A colleague whom the one who holds all ties can introduce; without a colleague, a second person to register. */
function introduceColleague(at: NetworkAt, structure: number, carrier: number): NextAction {
  const person = staffOf(at, structure).find((one) => one !== carrier);
  return person === undefined
    ? register(carrier)
    : { kind: 'INTRODUCE', meeting: null, person, via: carrier };
}

/**
 * The next action for a structure with these reasons (of isolation.ts or nearly-isolated.ts, in their order);
 * `carrier` is the one person that all its ties rest on, where there is one. What the design leaves open is
 * chosen so: nobody registered → register; never came → invite to the next rencontre; came without ties →
 * introduce to whom they shared most time with; a thread of unconfirmed word → have it confirmed; else what
 * adds a second thread. O(its people's meetings × attendees).
 */
export function nextAction(
  at: NetworkAt,
  structure: number,
  reasons: readonly IsolationReason[],
  carrier: number | null,
): NextAction {
  const [reason] = reasons;
  if (reason === 'NOBODY_REGISTERED') return register();
  if (reason === 'NEVER_CAME') return invite(at, structure);
  if (reason === 'CAME_WITHOUT_TIES') return introduceByPresence(at, structure) ?? invite(at, structure);
  const confirm = toConfirm(at, structure);
  if (confirm) return confirm;
  if (reason === 'INSIDE' && carrier !== null) return introduceColleague(at, structure, carrier);
  if (reason === 'ELSEWHERE' && carrier !== null) {
    return (
      throughSomebody(at, structure, (other) => other === carrier) ??
      introduceColleague(at, structure, carrier)
    );
  }
  if (reason === 'ONLY_THE_TEAM') {
    const team = coordinatingTeam(at.network, at.asOf);
    const through = throughSomebody(at, structure, (other) => team.people[other] === 1);
    if (through) return through;
  }
  return invite(at, structure);
}
