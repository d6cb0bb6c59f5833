import type { Viewer } from '../../access/viewer';
import { receives } from '../../directory/publics';
import { errors } from '../../errors';
import { fold } from '../../fold';
import type { PathStage } from '../../kinds';
import type { Ids } from '../../network/lookup';
import { rowsOf } from '../../network/lookup';
import type { NetworkAt } from '../../network/network-at';
import { MAX_INTRODUCERS } from '../../network/trusted-contacts/best-rests';
import type { NetworkState } from '../network-state';
import type { Need } from './contacts.type';

export const DEFAULT_INTRODUCERS = 3;
export const DEFAULT_ROUTES = 5;
const MAX_ROUTES = 20;

/** As it was asked. */
export interface ContactArgs {
  readonly from: string | null;
  readonly toPerson: string | null;
  readonly toStructure: string | null;
  readonly need: Need | null;
  readonly maxIntroducers: number;
  readonly first: number;
  readonly asOf: string | null;
  readonly withoutTeam: boolean;
}

export interface KnownNeed {
  readonly stage: PathStage | null;
  readonly city: string | null;
  /** Folded. */
  readonly theme: string | null;
  /** Folded. */
  readonly public: string | null;
}

export type Wanted =
  | { readonly kind: 'PERSON'; readonly person: number }
  | { readonly kind: 'STRUCTURE'; readonly structure: number }
  | { readonly kind: 'NEED'; readonly need: KnownNeed };

export interface KnownQuestion {
  readonly from: number;
  readonly fromId: string;
  readonly wanted: Wanted;
  readonly maxIntroducers: number;
  readonly first: number;
  readonly asOf: string;
  readonly at: NetworkAt;
}

function indexOf(ids: Ids, what: string, id: string, isGone?: Uint8Array): number {
  const index = ids.indexOf.get(id);
  if (index === undefined || isGone?.[index]) throw errors.notFound(what, id);
  return index;
}

function between(place: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw errors.invalid(place, `a whole number between ${least} and ${most}`);
  return value;
}

const said = (text: string | null | undefined): string | null => fold(text ?? '').trim() || null;

function needOf({ stage, city, theme, public: audience }: Need, cities: ReadonlySet<string>): KnownNeed {
  if (city && !cities.has(city)) throw errors.notFound('city', city);
  const need = { stage: stage ?? null, city: city || null, theme: said(theme), public: said(audience) };
  if (!need.stage && !need.city && !need.theme && !need.public)
    throw errors.invalid('need', 'a stage, a city, a theme or a public');
  return need;
}

function wantedOf(
  { network }: NetworkState,
  args: ContactArgs,
  from: number,
  cities: ReadonlySet<string>,
): Wanted {
  const { toPerson, toStructure, need } = args;
  if ([toPerson, toStructure, need].filter((one) => one !== null).length !== 1)
    throw errors.invalid('to', 'one of toPerson, toStructure and need');
  if (toPerson !== null) {
    const person = indexOf(network.people, 'person', toPerson, network.erased);
    if (person === from) throw errors.invalid('toPerson', 'somebody else than who asks');
    return { kind: 'PERSON', person };
  }
  if (toStructure !== null)
    return { kind: 'STRUCTURE', structure: indexOf(network.structures, 'structure', toStructure) };
  return { kind: 'NEED', need: needOf(need ?? {}, cities) };
}

/**
 * What was asked, made sure of. `from` is oneself unless another is named: who may name whom is the rule's.
 * `cities` are the ids that there are. INVALID and NOT_FOUND for what cannot be asked.
 */
export function knownQuestion(
  viewer: Viewer,
  state: NetworkState,
  args: ContactArgs,
  cities: ReadonlySet<string>,
): KnownQuestion {
  const fromId = args.from ?? viewer.personId;
  if (fromId === null) throw errors.invalid('from', 'the id of the person who looks for a contact');
  const { people, erased } = state.network;
  const from = indexOf(people, 'person', fromId, erased);
  const asOf = args.asOf ?? state.today();
  return {
    from,
    fromId,
    wanted: wantedOf(state, args, from, cities),
    maxIntroducers: between('maxIntroducers', args.maxIntroducers, 0, MAX_INTRODUCERS),
    first: between('first', args.first, 1, MAX_ROUTES),
    asOf,
    at: state.at(asOf, args.withoutTeam),
  };
}

/** What a structure lacks of a need on the day; nothing when it meets all of it. */
export function lacksOf(state: NetworkState, at: NetworkAt, structure: number, need: KnownNeed) {
  const { network, index } = state;
  const id = network.structures.list[structure] ?? '';
  const record = network.records.structures[network.structureRecord[structure] ?? 0];
  const themes = record?.themes ?? [];
  return [
    ...(need.city !== null && !index.citiesOf(id).includes(need.city) ? (['CITY'] as const) : []),
    ...(need.theme !== null && !themes.some((one) => fold(one) === need.theme) ? (['THEME'] as const) : []),
    ...(need.public !== null && !receives(record?.publics ?? [], need.public) ? (['PUBLIC'] as const) : []),
    ...(need.stage !== null && !index.stagesAt(id, at.asOf).includes(need.stage) ? (['STAGE'] as const) : []),
  ];
}

/** Flags of the structures that employ a person on the day. */
export function ownStructures({ staff, network }: NetworkAt, person: number): Uint8Array {
  const own = new Uint8Array(network.structures.list.length);
  for (const row of rowsOf(staff.byPerson, person)) own[staff.structure[row] ?? 0] = 1;
  return own;
}

/** Flags of the structures that are asked for: of a need, those that meet it, their own left out. */
function destinations(state: NetworkState, { at, from, wanted }: KnownQuestion): Uint8Array {
  const flags = new Uint8Array(at.structures.length);
  if (wanted.kind === 'STRUCTURE') flags[wanted.structure] = at.structures[wanted.structure] ?? 0;
  if (wanted.kind !== 'NEED') return flags;
  const own = ownStructures(at, from);
  at.structures.forEach((isOpen, structure) => {
    if (isOpen && !own[structure] && lacksOf(state, at, structure, wanted.need).length === 0)
      flags[structure] = 1;
  });
  return flags;
}

/** Who is asked for, by index, and the structures that are; the asker is not among them. */
export function targetsOf(state: NetworkState, question: KnownQuestion) {
  const { at, from, wanted } = question;
  const structures = destinations(state, question);
  if (wanted.kind === 'PERSON')
    return { structures, people: Int32Array.from(at.people[wanted.person] ? [wanted.person] : []) };
  const people = new Set<number>();
  structures.forEach((isAsked, structure) => {
    if (!isAsked) return;
    for (const row of rowsOf(at.staff.byStructure, structure)) people.add(at.staff.person[row] ?? 0);
  });
  people.delete(from);
  return { structures, people: Int32Array.from(people) };
}
