import fc from 'fast-check';
import type { NetworkLevel } from '../../../api/kinds';
import { compareNetworks } from '../../../api/network/compare';
import { sinceDay } from '../../../api/network/day';
import { growthOf } from '../../../api/network/growth/growth';
import { networkAt } from '../../../api/network/network-at';
import { buildTerritoryNetwork, type TerritoryNetwork } from '../../../api/network/territory-network';
import { anyTerritory } from './any-territory';

const AS_OF = sinceDay('2025-09-01');
const FIGURES = {
  PEOPLE: ['acquaintances', 'acquaintancesNew', 'acquaintancesLost'],
  STRUCTURES: ['ties', 'tiesNew', 'tiesLost'],
} as const;

function compared(network: TerritoryNetwork, level: NetworkLevel, days: readonly number[], team: boolean) {
  const [from = 0, to = 0] = days;
  const { edges } = compareNetworks(networkAt(network, from, team), networkAt(network, to, team), level);
  const count = (column: Int32Array) => column.filter((edge) => edge < 0).length;
  return { added: count(edges.before), lost: count(edges.after) };
}

describe.each(['PEOPLE', 'STRUCTURES'] as const)('growth of %s', (level) => {
  test('says of two points what the comparison of their days says', () => {
    fc.assert(
      fc.property(anyTerritory, fc.boolean(), (records, withoutTeam) => {
        const network = buildTerritoryNetwork(records);
        const { points, figures } = growthOf(network, AS_OF, withoutTeam);
        const [all, fresh, gone] = FIGURES[level];
        // The last point of each day: two rencontres share the end of theirs.
        const ends = [...points.days].flatMap((day, i) => (day === points.days[i + 1] ? [] : [i]));
        ends.slice(1).forEach((end, i) => {
          const start = ends[i] ?? 0;
          const days = [points.days[start] ?? 0, points.days[end] ?? 0];
          const { added, lost } = compared(network, level, days, withoutTeam);
          const [old, now] = [figures[start]?.[all] ?? 0, figures[end]?.[all] ?? 0];
          expect(old + added - lost).toBe(now);
          if (end === start + 1) {
            expect([figures[end]?.[fresh], figures[end]?.[gone]]).toEqual([added, lost]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
