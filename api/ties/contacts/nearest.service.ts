import { isoDay } from '../../network/day';
import { neighboursOf } from '../../network/graph';
import { rowsOf } from '../../network/lookup';
import { coordinatingTeam, type NetworkAt } from '../../network/network-at';
import { MAX_INTRODUCERS } from '../../network/trusted-contacts/best-rests';
import { nearContacts } from '../../network/trusted-contacts/near-contacts';
import type { NetworkState } from '../network-state';
import { type KnownQuestion, lacksOf, ownStructures, targetsOf } from './contact-question';
import { finderOf } from './contacts.service';
import { NEED_PARTS, type NearestContacts, type NearStructure, type NoRouteReason } from './contacts.type';

const MAX_TEAM = 5;

function reasonOf(
  { at, from, wanted, maxIntroducers }: KnownQuestion,
  structures: Uint8Array,
  targets: Int32Array,
): NoRouteReason | null {
  if (!at.people[from]) return 'ASKER_OUTSIDE';
  if (wanted.kind === 'PERSON' && targets.length === 0) return 'PERSON_OUTSIDE';
  if (wanted.kind === 'NEED' && !structures.includes(1)) return 'NEED_UNMET';
  if (wanted.kind === 'STRUCTURE' && !at.structures[wanted.structure]) return 'STRUCTURE_CLOSED';
  if (targets.length === 0) return 'NOBODY_THERE';
  const leads = (most: number) =>
    finderOf(at).find({ from, targets, maxIntroducers: most, first: 1 }).length > 0;
  if (leads(maxIntroducers)) return null;
  return leads(MAX_INTRODUCERS) ? 'TOO_FAR' : 'NO_WAY';
}

/** Structures that meet a part of a need: what lacks least first, another town before another theme or stage. */
function nearStructures(
  state: NetworkState,
  { at, from, wanted, first, asOf }: KnownQuestion,
): NearStructure[] {
  if (wanted.kind !== 'NEED') return [];
  const { need } = wanted;
  const parts = [need.city, need.theme, need.public, need.stage].filter((part) => part !== null).length;
  const own = ownStructures(at, from);
  const found: { readonly structure: number; readonly lacks: NearStructure['lacks'] }[] = [];
  at.structures.forEach((isOpen, structure) => {
    if (!isOpen || own[structure]) return;
    const lacks = lacksOf(state, at, structure, need);
    if (lacks.length < parts) found.push({ structure, lacks });
  });
  const rank = ({ lacks }: (typeof found)[number]) =>
    lacks.length * NEED_PARTS.length + NEED_PARTS.indexOf(lacks[0] ?? 'CITY');
  return found
    .sort((x, y) => rank(x) - rank(y) || x.structure - y.structure)
    .slice(0, first)
    .map(({ structure, lacks }) => ({
      structureId: state.network.structures.list[structure] ?? '',
      lacks: [...lacks],
      asOf,
    }));
}

/** Whom of the coordinating team to turn to: who knows most of those wanted first, then by id. */
function teamOf(state: NetworkState, at: NetworkAt, from: number, targets: Int32Array): number[] {
  const isWanted = new Uint8Array(at.people.length);
  for (const target of targets) isWanted[target] = 1;
  // Also where the analysis leaves the team out: it is asked for help, not counted.
  const day = at.withoutTeam ? state.at(isoDay(at.asOf), false) : at;
  const team = coordinatingTeam(at.network, at.asOf).people;
  const found: { readonly person: number; readonly knows: number }[] = [];
  team.forEach((isTeam, person) => {
    if (!isTeam || person === from || !day.people[person]) return;
    let knows = 0;
    for (const [other] of neighboursOf(day.acquaintances, person)) knows += isWanted[other] ?? 0;
    found.push({ person, knows });
  });
  return found
    .sort((x, y) => y.knows - x.knows || x.person - y.person)
    .slice(0, MAX_TEAM)
    .map(({ person }) => person);
}

/** What is left where no route leads: why, who is near, what meets most of the need, whom of the team to ask. */
export function nearestContacts(state: NetworkState, question: KnownQuestion): NearestContacts {
  const { at, from, wanted, first, asOf } = question;
  const { structures, people: targets } = targetsOf(state, question);
  const reason = reasonOf(question, structures, targets);
  const { people, structures: houses, meetings, openUntil } = state.network;
  const name = (list: readonly string[], index: number | null) =>
    index === null ? null : (list[index] ?? null);
  const structureAt = (person: number): number | null => {
    const employers = Array.from(
      rowsOf(at.staff.byPerson, person),
      (row) => at.staff.structure[row] ?? 0,
    ).sort((a, b) => a - b);
    return employers.find((one) => structures[one]) ?? employers[0] ?? null;
  };
  return {
    reason,
    closedOn:
      wanted.kind === 'STRUCTURE' && reason === 'STRUCTURE_CLOSED'
        ? isoDay(openUntil[wanted.structure] ?? 0)
        : null,
    people: nearContacts(at, from, targets, first).map(({ person, how, meeting, via }) => ({
      personId: people.list[person] ?? '',
      structureId: name(houses.list, structureAt(person)),
      how,
      meetingId: name(meetings.list, meeting),
      viaId: name(people.list, via),
      asOf,
    })),
    structures: reason === 'NEED_UNMET' || reason === 'NOBODY_THERE' ? nearStructures(state, question) : [],
    teamIds: teamOf(state, at, from, targets).map((person) => people.list[person] ?? ''),
    asOf,
  };
}
