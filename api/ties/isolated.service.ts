import type { Viewer } from '../access/viewer';
import { errors } from '../errors';
import { ISOLATION_REASONS, type IsolationReason } from '../kinds';
import { sinceDay } from '../network/day';
import { isolatedStructures } from '../network/isolation';
import { type NearlyIsolated, nearlyIsolated } from '../network/nearly-isolated';
import type { NetworkAt } from '../network/network-at';
import { type ActionKind, nextAction } from '../network/next-action';
import type { Without } from './fragility.type';
import type { NetworkState } from './network-state';
import { withoutSome } from './removed';

export interface NextActionView {
  readonly kind: ActionKind;
  readonly meetingId: string | null;
  readonly personId: string | null;
  readonly viaId: string | null;
  readonly asOf: string;
}

function actionView(
  at: NetworkAt,
  structure: number,
  reasons: readonly IsolationReason[],
  carrier: number | null,
  asOf: string,
): NextActionView {
  const { kind, meeting, person, via } = nextAction(at, structure, reasons, carrier);
  const { meetings, people } = at.network;
  const name = (list: readonly string[], index: number | null) =>
    index === null ? null : (list[index] ?? null);
  return {
    kind,
    meetingId: name(meetings.list, meeting),
    personId: name(people.list, person),
    viaId: name(people.list, via),
    asOf,
  };
}

export interface IsolatedView {
  readonly nextAction: NextActionView;
  readonly structureId: string;
  readonly reasons: IsolationReason[];
  readonly since: string | null;
  readonly asOf: string;
}

const known = new WeakMap<NetworkAt, readonly NearlyIsolated[]>();

/** Who hangs by a thread in the network of a day, told from the same without the team; found once for each. */
function nearlyOf(
  { network, index }: NetworkState,
  at: NetworkAt,
  withoutTeam: () => NetworkAt,
): readonly NearlyIsolated[] {
  const ids = network.structures.list;
  const found =
    known.get(at) ?? nearlyIsolated(at, (structure) => index.citiesOf(ids[structure] ?? ''), withoutTeam());
  known.set(at, found);
  return found;
}

function nearlyList(
  state: NetworkState,
  at: NetworkAt,
  asOf: string,
  withoutTeam: () => NetworkAt,
): IsolatedView[] {
  const ids = state.network.structures.list;
  return nearlyOf(state, at, withoutTeam).map(({ structure, reasons, person }) => ({
    nextAction: actionView(at, structure, reasons, person, asOf),
    structureId: ids[structure] ?? '',
    reasons: [...reasons],
    since: null,
    asOf,
  }));
}

/**
 * The isolated structures, also of what would be left without some, then, if asked, those that hang by a thread: by reason, then the longest isolated
 * first (an unknown date last), then by id.
 */
export function listIsolated(
  viewer: Viewer,
  state: NetworkState,
  asOf: string | null,
  withoutTeam: boolean,
  nearly: boolean,
  without: Without | null = null,
): IsolatedView[] {
  const date = asOf ?? state.today();
  if (without && viewer.role === 'VISITOR') throw errors.signInNeeded('without');
  const networkWithout = (team: boolean) =>
    without ? withoutSome(state, date, team, without) : state.at(date, team);
  const at = networkWithout(withoutTeam);
  const isolated = isolatedStructures(at).map(({ structure, reason, since }) => ({
    nextAction: actionView(at, structure, [reason], null, date),
    structureId: state.network.structures.list[structure] ?? '',
    reasons: [reason],
    since,
    asOf: date,
  }));
  const rank = ({ reasons }: IsolatedView) => ISOLATION_REASONS.indexOf(reasons[0] ?? 'INSIDE_ITS_CITY');
  // The order of the reasons would tell a visitor who never came.
  if (viewer.role === 'VISITOR') return isolated;
  return [...isolated, ...(nearly ? nearlyList(state, at, date, () => networkWithout(true)) : [])].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.since ?? '9').localeCompare(b.since ?? '9') ||
      (a.structureId < b.structureId ? -1 : 1),
  );
}

/** The latest territorial rencontre held by a day; null before the first, and without a day. */
export function meetingBefore({ network }: NetworkState, day: string | null): string | null {
  if (day === null) return null;
  const by = sinceDay(day);
  let found = -1;
  network.heldOn.forEach((held, meeting) => {
    if (!network.territorial[meeting] || held > by) return;
    if (found < 0 || held >= (network.heldOn[found] ?? 0)) found = meeting;
  });
  return network.meetings.list[found] ?? null;
}
