import { isOpenAfter } from '../directory/spans';
import type { StructureRow } from '../directory/structure.repository';
import type { RequestContext } from '../request-context';
import { listOutreachSides, type OutreachRow } from './outreach.repository';
import { inOrderOfName, type NearPlace, type Placed, type PlacedHost, placesFor } from './outreach-match';
import { roomGiven, roomLeft } from './outreach-room';

export interface HostView {
  readonly structureId: string;
  readonly room: number | null;
  readonly left: number | null;
}

export interface SeekerView {
  readonly structureId: string;
  readonly sought: string;
  readonly places: readonly (Omit<NearPlace, 'host'> & { readonly host: HostView })[];
}

export interface MatchingView {
  readonly seekers: readonly SeekerView[];
  readonly hosts: readonly HostView[];
}

export interface MatchingFilter {
  readonly city: string | null;
  readonly neighbourhood: string | null;
}

const inEffect = (row: OutreachRow, today: string): boolean =>
  row.state === 'AGREED' && isOpenAfter({ until: row.until }, today);

async function placedBy({ state, loaders }: RequestContext): Promise<(id: string) => Placed> {
  const townOf = new Map((await loaders.neighbourhoods()).map(({ id, city }) => [id, city]));
  return (id) => {
    const neighbourhoods = state.index.neighbourhoodsOf(id);
    const towns = neighbourhoods.flatMap((one) => townOf.get(one) ?? []);
    const cities = [...new Set([...state.index.citiesOf(id), ...towns])];
    return { id, name: state.index.structureNames.get(id) ?? '', cities, neighbourhoods };
  };
}

const isThere =
  ({ city, neighbourhood }: MatchingFilter) =>
  (one: Placed) =>
    (city === null || one.cities.includes(city)) &&
    (neighbourhood === null || one.neighbourhoods.includes(neighbourhood));

/**
 * Who looks for a place for a session, and who has room left, by neighbourhood, then by town. A structure without a
 * town is listed, and near to nobody.
 */
export async function outreachMatching(
  context: RequestContext,
  filter: MatchingFilter,
): Promise<MatchingView> {
  const { state, loaders, desk } = context;
  const today = state.today();
  const sides = await listOutreachSides(desk.database);
  const rows = new Map<string, StructureRow>();
  for (const row of await loaders.structure.loadMany(sides.map(({ id }) => id)))
    if (row && !(row instanceof Error) && isOpenAfter(row, today)) rows.set(row.id, row);
  const placed = await placedBy(context);
  const open = sides.filter(({ id }) => rows.has(id));
  const hosts = new Map<string, HostView & { readonly placed: PlacedHost }>();
  for (const { id, hostsOutreach } of open) {
    const row = rows.get(id);
    if (!row || hostsOutreach !== true) continue;
    const sessions = (await loaders.outreachHosted.load(id)).filter((one) => inEffect(one, today));
    const left = roomLeft(row, sessions, today);
    const runners = sessions.map(({ runner }) => runner);
    hosts.set(id, {
      structureId: id,
      room: roomGiven(row),
      left,
      placed: { ...placed(id), left, runners },
    });
  }
  const all = [...hosts.values()].map((host) => host.placed);
  const seekers = inOrderOfName(
    open.filter(({ sought }) => sought !== null).map(({ id, sought }) => ({ ...placed(id), sought })),
  );
  return {
    seekers: seekers.filter(isThere(filter)).map((seeker) => ({
      structureId: seeker.id,
      sought: seeker.sought ?? '',
      places: placesFor(seeker, all).flatMap(({ host, nearness }) => {
        const view = hosts.get(host);
        return view ? [{ host: view, nearness }] : [];
      }),
    })),
    hosts: inOrderOfName(all.filter(isThere(filter))).flatMap(({ id }) => hosts.get(id) ?? []),
  };
}
