import type { Viewer } from '../../access/viewer';
import type { GraphReader } from '../../graph/port';
import { ALWAYS, holds, isoDay } from '../../network/day';
import { rowsOf } from '../../network/lookup';
import type { NetworkAt } from '../../network/network-at';
import { type ContactFinder, createContactFinder } from '../../network/trusted-contacts/contact-finder';
import { contactGraphOf } from '../../network/trusted-contacts/contact-graph';
import { explainRoute } from '../../network/trusted-contacts/contact-steps';
import type { NetworkState } from '../network-state';
import { type KnownQuestion, targetsOf } from './contact-question';
import { findOwnLevels } from './contacts.repository';
import type { TrustedContact } from './contacts.type';

const finders = new WeakMap<NetworkAt, ContactFinder>();

/** The finder of a day, made when it is first asked. */
export function finderOf(at: NetworkAt): ContactFinder {
  const known = finders.get(at) ?? createContactFinder(contactGraphOf(at));
  finders.set(at, known);
  return known;
}

/** The asker's own trust answers that hold on the day, by person; of nobody else, and for nobody else. */
async function ownLevels(
  viewer: Viewer,
  graph: GraphReader,
  { at, from, fromId }: KnownQuestion,
): Promise<ReadonlyMap<number, number>> {
  const levels = new Map<number, number>();
  if (viewer.personId !== fromId) return levels;
  const said = new Map((await findOwnLevels(graph, fromId)).map(({ id, level }) => [id, level]));
  const { acquaintances, records } = at.network;
  const sinceOf = new Map<number, number>();
  for (const row of rowsOf(acquaintances.byFrom, from)) {
    const level = said.get(records.acquaintances[acquaintances.record[row] ?? 0]?.id ?? '');
    const [to, since] = [acquaintances.to[row] ?? 0, acquaintances.since[row] ?? ALWAYS];
    if (level === undefined || !holds(since, acquaintances.until[row] ?? 0, at.asOf)) continue;
    if ((sinceOf.get(to) ?? ALWAYS) > since) continue;
    sinceOf.set(to, since);
    levels.set(to, level);
  }
  return levels;
}

/** The best routes to whom is wanted, best first; none when nobody can introduce. */
export async function trustedContacts(
  viewer: Viewer,
  state: NetworkState,
  graph: GraphReader,
  question: KnownQuestion,
): Promise<TrustedContact[]> {
  const { at, from, maxIntroducers, first, asOf } = question;
  const { structures, people } = targetsOf(state, question);
  if (!at.people[from] || people.length === 0) return [];
  const levels = await ownLevels(viewer, graph, question);
  const { people: persons, structures: houses } = state.network;
  return finderOf(at)
    .find({ from, targets: people, maxIntroducers, first, ownLevels: levels })
    .map((route) => explainRoute(at, from, route, (structure) => structures[structure] === 1))
    .map(({ score, solid, steps }) => ({
      score,
      solid,
      steps: steps.map(({ person, structure, meeting, since, evidence }) => ({
        personId: persons.list[person] ?? '',
        structureId: structure === null ? null : (houses.list[structure] ?? null),
        meetingId: meeting,
        since: isoDay(since),
        evidence: [...evidence],
        asOf,
      })),
    }));
}
