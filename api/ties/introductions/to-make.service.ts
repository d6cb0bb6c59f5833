import type { Viewer } from '../../access/viewer';
import { MAX_PAGE } from '../../connection';
import { errors } from '../../errors';
import { PATH_STAGES } from '../../kinds';
import { introductionsToMake } from '../../network/introductions-to-make';
import type { NetworkState } from '../network-state';
import type { IntroductionToMake } from './to-make.type';

/** What the coordination should make people meet, ranked by what it repairs, with the reasons. */
export function listIntroductionsToMake(
  _viewer: Viewer,
  state: NetworkState,
  first: number,
  date: string | null,
  withoutTeam: boolean,
): IntroductionToMake[] {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw errors.invalid('first', `a number between 1 and ${MAX_PAGE}`);
  const asOf = date ?? state.today();
  const at = state.at(asOf, withoutTeam);
  const [structures, people] = [state.network.structures.list, state.network.people.list];
  const sheets = {
    citiesOf: state.index.citiesOf,
    stagesOf: (id: string) => state.index.stagesAt(id, at.asOf),
  };
  return introductionsToMake(at, sheets, first).map(
    ({ a, b, introducer, isolatedEnds, joined, gain, opened, crossCity }) => {
      const end = (structure: number, person: number) => ({
        structureId: structures[structure] ?? '',
        personId: people[person] ?? '',
        isolated: isolatedEnds.includes(structure),
        asOf,
      });
      return {
        one: end(a, introducer.a),
        other: end(b, introducer.b),
        throughKind: introducer.kind,
        throughId: introducer.via === null ? null : (people[introducer.via] ?? null),
        joined,
        gain,
        opened: opened.flatMap(({ structure, from }) => {
          const [stage, next] = [PATH_STAGES[from], PATH_STAGES[from + 1]];
          return stage && next
            ? [{ from: stage, to: next, structureId: structures[structure] ?? '', asOf }]
            : [];
        }),
        crossCity,
        asOf,
      };
    },
  );
}
