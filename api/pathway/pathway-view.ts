import type { NetworkAt } from '../network/network-at';
import { type PathTerritory, pathTerritory } from '../network/pathway/path-territory';
import { type Where, whereOn } from '../network/pathway/where';
import type { RequestContext } from '../request-context';
import type { NetworkState } from '../ties/network-state';
import { withoutSome } from '../ties/removed';
import { listCoordinates, listNeighbourhoodTowns, type NeighbourhoodTownRow } from './pathway.repository';
import { additionsOf, type PathwayQuestion } from './what-if';

/** The path of one question, shared by all that is asked of it in a request. */
export interface PathwayView {
  readonly asOf: string;
  readonly at: NetworkAt;
  readonly territory: PathTerritory;
  readonly neighbourhoods: readonly NeighbourhoodTownRow[];
  /** Read when a distance is first asked for. */
  readonly where: () => Promise<Where>;
}

async function makeView(context: RequestContext, question: PathwayQuestion): Promise<PathwayView> {
  const { state, loaders, desk } = context;
  const asOf = question.asOf ?? state.today();
  const [cities, neighbourhoods] = await Promise.all([
    loaders.cities(),
    listNeighbourhoodTowns(desk.database),
  ]);
  const additions = additionsOf(state, asOf, question, {
    cities: new Set(cities.map(({ id }) => id)),
    neighbourhoods: new Set(neighbourhoods.map(({ id }) => id)),
  });
  const taken = { people: [], structures: [...question.without] };
  const at =
    question.without.length > 0
      ? withoutSome(state, asOf, question.withoutTeam, taken)
      : state.at(asOf, question.withoutTeam);
  const kept = additions.filter(({ id }) => !question.without.includes(id));
  const territory = pathTerritory(at, state.index, kept);
  let where: Promise<Where> | undefined;
  const towns = new Map(neighbourhoods.map(({ id, city }) => [id, city]));
  return {
    asOf,
    at,
    territory,
    neighbourhoods,
    where: () => {
      where ??= listCoordinates(desk.database).then((rows) => {
        const points = new Map(rows.map((row) => [row.id, row]));
        return whereOn(
          territory,
          (id) => points.get(id) ?? null,
          (id) => towns.get(id) ?? null,
        );
      });
      return where;
    },
  };
}

const views = new WeakMap<
  RequestContext,
  { state: NetworkState; byQuestion: Map<string, Promise<PathwayView>> }
>();

/** The path of a question; the same question in the same request is answered once. */
export function pathwayView(context: RequestContext, question: PathwayQuestion): Promise<PathwayView> {
  let known = views.get(context);
  if (known?.state !== context.state) {
    known = { state: context.state, byQuestion: new Map() };
    views.set(context, known);
  }
  const key = JSON.stringify(question);
  const view = known.byQuestion.get(key) ?? makeView(context, question);
  known.byQuestion.set(key, view);
  return view;
}
