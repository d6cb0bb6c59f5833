import { holds } from '../day';
import { rowsOf } from '../lookup';
import { OWN_WORD, type TerritoryNetwork } from '../territory-network';
import type { Members } from './members';
import { type GrowthPoints, NONE } from './points';
import { spansAt, Tally, without } from './spans';
import { NEVER_CAME } from './sweep';

/** Who has been reached, by when. */
export interface Reach {
  /** The point at which each first attended (NEVER_CAME); a structure by somebody it employed that day. */
  readonly firstOfPeople: Int32Array;
  readonly firstOfStructures: Int32Array;
  /** By point: structures open, those of them reached, people reached, and of these (erased ones left out) who answered. */
  readonly registered: Float64Array;
  readonly structuresReached: Float64Array;
  readonly peopleReached: Float64Array;
  readonly asked: Float64Array;
  readonly answered: Float64Array;
}

const earlier = (column: Int32Array, index: number, place: number): void => {
  if (place < (column[index] as number)) column[index] = place;
};

/** Attendance of TERRITORIAL meetings; O(attendance × employments of a person + declarations). */
export function reachAt(network: TerritoryNetwork, points: GrowthPoints, members: Members): Reach {
  const { attendance, answers, employments, acquaintances, erased, heldOn } = network;
  const people = network.people.list.length;
  const firstOfPeople = new Int32Array(people).fill(NEVER_CAME);
  const firstOfStructures = new Int32Array(network.structures.list.length).fill(NEVER_CAME);
  attendance.from.forEach((person, row) => {
    const meeting = attendance.to[row] as number;
    const place = points.placeOf[meeting] as number;
    if (place === NONE) return;
    earlier(firstOfPeople, person, place);
    for (const job of rowsOf(employments.byFrom, person))
      if (
        holds(employments.since[job] as number, employments.until[job] as number, heldOn[meeting] as number)
      )
        earlier(firstOfStructures, employments.to[job] as number, place);
  });
  const word = new Int32Array(people).fill(NEVER_CAME);
  answers.from.forEach((person, row) => {
    const meeting = answers.to[row] as number;
    const own = points.placeOf[meeting] as number;
    earlier(word, person, own === NONE ? points.placeOfDay(heldOn[meeting] as number) : own);
  });
  acquaintances.from.forEach((person, row) => {
    if (((network.acquaintanceFlags[row] as number) & OWN_WORD) === 0) return;
    const meeting = network.acquaintanceMeeting[row] as number;
    earlier(word, person, points.placeOfTie(acquaintances.since[row] as number, meeting));
  });
  const [registered, reached] = [new Tally(points.count), new Tally(points.count)];
  const [persons, asked, answered] = [0, 1, 2].map(() => new Tally(points.count)) as [Tally, Tally, Tally];
  for (let structure = 0; structure < firstOfStructures.length; structure += 1)
    for (const [start, end] of spansAt(members.structures, structure)) {
      registered.add(start, end);
      reached.add(Math.max(start, firstOfStructures[structure] as number), end);
    }
  for (let person = 0; person < people; person += 1) {
    const first = firstOfPeople[person] as number;
    if (first === NEVER_CAME) continue;
    const team = spansAt(members.team, person);
    const from = (start: number) => without(start < points.count ? [[start, points.count]] : [], team);
    persons.addAll(from(first));
    if (erased[person]) continue;
    asked.addAll(from(first));
    answered.addAll(from(Math.max(first, word[person] as number)));
  }
  return {
    firstOfPeople,
    firstOfStructures,
    registered: registered.counts(),
    structuresReached: reached.counts(),
    peopleReached: persons.counts(),
    asked: asked.counts(),
    answered: answered.counts(),
  };
}
