import fc from 'fast-check';
import Graph from 'graphology';
import { connectedComponents as independentComponents } from 'graphology-components';
import { isConfirmed } from '../../api/network/acquaintance-graph';
import { connectedComponents } from '../../api/network/components';
import { isoDay, sinceDay } from '../../api/network/day';
import { addEdge, buildGraph, degreeOf, emptyEdges, neighboursOf } from '../../api/network/graph';
import { isolatedStructures } from '../../api/network/isolation';
import { networkAt } from '../../api/network/network-at';
import { evidenceOf, structureTieWeight } from '../../api/network/structure-graph';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { aTerritory } from '../support/builders';

type Builder = ReturnType<typeof aTerritory>;
const on = (builder: Builder, date: string, withoutTeam = false) =>
  networkAt(buildTerritoryNetwork(builder.records()), sinceDay(date), withoutTeam);

const tieList = (at: ReturnType<typeof on>) =>
  Array.from({ length: at.ties.edgeCount }, (_, e) => ({
    pair: [at.ties.source[e], at.ties.target[e]].map((i) => at.network.structures.list[i ?? -1]).join('–'),
    evidence: evidenceOf(at.ties.bits[e] ?? 0),
    weight: structureTieWeight(at.ties.bits[e] ?? 0),
    since: isoDay(at.ties.since[e] ?? 0),
  }));

const isolatedList = (at: ReturnType<typeof on>) =>
  isolatedStructures(at).map(({ structure, ...rest }) => ({
    id: at.network.structures.list[structure],
    ...rest,
  }));

const two = () => aTerritory().structure('a').structure('b').person('p', 'a').person('q', 'b');

describe('the acquaintance graph', () => {
  test('one declaration makes an edge declared by one, two own words a confirmed one', () => {
    const one = on(two().knows('p', 'q'), '2025-01-01');
    expect([one.acquaintances.edgeCount, isConfirmed(one.acquaintances.bits[0] ?? 0)]).toEqual([1, false]);
    const both = on(two().knows('p', 'q').knows('q', 'p'), '2025-01-01');
    expect([both.acquaintances.edgeCount, isConfirmed(both.acquaintances.bits[0] ?? 0)]).toEqual([1, true]);
  });

  test('an imported declaration never confirms', () => {
    const at = on(two().knows('p', 'q').knows('q', 'p', { ownWord: false }), '2025-01-01');
    expect(isConfirmed(at.acquaintances.bits[0] ?? 0)).toBe(false);
  });

  test('somebody who works nowhere on the day is not in it', () => {
    const builder = aTerritory().structure('a').person('p', 'a').person('q').knows('p', 'q');
    expect(on(builder, '2025-01-01').acquaintances.edgeCount).toBe(0);
  });

  test('a tie holds from its first day until the day before its end', () => {
    const builder = two().knows('p', 'q', { since: '2025-02-01', until: '2025-03-01' });
    const held = ['2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'].map(
      (d) => on(builder, d).ties.edgeCount,
    );
    expect(held).toEqual([0, 1, 1, 0]);
  });

  test('a tie without a date takes its meeting’s', () => {
    const builder = two().meeting('m', '2025-05-05', 'p', 'q').knows('p', 'q', { meeting: 'm' });
    expect([on(builder, '2025-05-04').ties.edgeCount, on(builder, '2025-05-05').ties.edgeCount]).toEqual([
      0, 1,
    ]);
  });
});

describe('the structure network', () => {
  test('keeps the kinds of evidence apart and weighs the strongest', () => {
    const builder = two()
      .knows('p', 'q')
      .structure('c')
      .structure('d')
      .employed('p', 'c')
      .collaborate('c', 'd');
    expect(tieList(on(builder, '2025-01-01'))).toEqual([
      { pair: 'a–b', evidence: ['DECLARED'], weight: 0.6, since: null },
      { pair: 'a–c', evidence: ['SHARED_PERSON'], weight: 0.9, since: null },
      { pair: 'b–c', evidence: ['DECLARED'], weight: 0.6, since: null },
      { pair: 'c–d', evidence: ['COLLABORATION'], weight: 0.9, since: null },
    ]);
  });

  test('a person takes their ties along when they change employer', () => {
    const builder = aTerritory()
      .structure('a')
      .structure('b')
      .structure('c')
      .person('p', 'a', { until: '2025-06-01' })
      .employed('p', 'c', { since: '2025-06-01' })
      .person('q', 'b')
      .knows('p', 'q', { since: '2025-01-01' });
    expect(tieList(on(builder, '2025-05-31')).map((t) => t.pair)).toEqual(['a–b']);
    expect(tieList(on(builder, '2025-06-01'))).toEqual([
      { pair: 'b–c', evidence: ['DECLARED'], weight: 0.6, since: '2025-06-01' },
    ]);
  });

  test('a closed structure has no edge', () => {
    const builder = aTerritory().structure('a').structure('b', { until: '2025-01-01' }).collaborate('a', 'b');
    expect([on(builder, '2024-12-31').ties.edgeCount, on(builder, '2025-01-01').ties.edgeCount]).toEqual([
      1, 0,
    ]);
  });

  test('without the coordinating team, neither its people nor its structures are there', () => {
    const builder = two()
      .structure('team', { coordinates: true })
      .person('t', 'team')
      .knows('t', 'p')
      .knows('t', 'q');
    expect(on(builder, '2025-01-01').ties.edgeCount).toBe(2);
    expect(on(builder, '2025-01-01', true).ties.edgeCount).toBe(0);
  });
});

describe('isolated structures', () => {
  test('say why', () => {
    const builder = aTerritory()
      .structure('empty', { since: '2024-01-01' })
      .structure('absent')
      .person('p', 'absent')
      .structure('present')
      .person('q', 'present')
      .meeting('m', '2025-03-01', 'q');
    expect(isolatedList(on(builder, '2025-03-01'))).toEqual([
      { id: 'absent', reason: 'NEVER_CAME', since: null },
      { id: 'empty', reason: 'NOBODY_REGISTERED', since: '2024-01-01' },
      { id: 'present', reason: 'CAME_WITHOUT_TIES', since: null },
    ]);
    expect(isolatedList(on(builder, '2025-02-28'))[2]).toMatchObject({ reason: 'NEVER_CAME' });
  });

  test('having come for another employer is not having come', () => {
    const builder = aTerritory()
      .structure('a')
      .structure('b')
      .person('p', 'a', { until: '2025-04-01' })
      .employed('p', 'b', { since: '2025-04-01' })
      .meeting('m', '2025-03-01', 'p');
    expect(isolatedList(on(builder, '2025-05-01'))).toContainEqual({
      id: 'b',
      reason: 'NEVER_CAME',
      since: null,
    });
  });

  test('since the day the last tie ended, whatever its kind', () => {
    const builder = two()
      .knows('p', 'q', { since: '2025-01-01', until: '2025-02-01' })
      .collaborate('a', 'b', { since: '2024-01-01', until: '2025-03-15' });
    expect(isolatedList(on(builder, '2025-04-01')).map((one) => one.since)).toEqual([
      '2025-03-15',
      '2025-03-15',
    ]);
  });

  test('since the day the person who held the tie left', () => {
    const builder = aTerritory()
      .structure('a', { since: '2020-01-01' })
      .structure('b')
      .person('p', 'a', { until: '2025-02-02' })
      .person('q', 'b')
      .knows('p', 'q');
    expect(isolatedList(on(builder, '2025-03-01')).find(({ id }) => id === 'a')?.since).toBe('2025-02-02');
  });
});

describe('any graph', () => {
  const edges = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 60 });

  test('has the degrees, neighbours and components that another implementation finds', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const list = emptyEdges();
        const other = new Graph({ type: 'undirected' });
        for (let node = 0; node < 20; node += 1) other.addNode(node);
        for (const [a, b] of pairs) {
          if (a === b) continue;
          addEdge(list, a, b, 1, 0);
          other.mergeEdge(a, b);
        }
        const graph = buildGraph(20, list);
        expect(graph.edgeCount).toBe(other.size);
        for (let node = 0; node < 20; node += 1) {
          expect(degreeOf(graph, node)).toBe(other.degree(node));
          const mine = [...neighboursOf(graph, node)].map(([n]) => n);
          expect(mine).toEqual(
            other
              .neighbors(node)
              .map(Number)
              .sort((x, y) => x - y),
          );
        }
        const mine = connectedComponents(graph, new Uint8Array(20).fill(1));
        for (const component of independentComponents(other)) {
          const smallest = Math.min(...component.map(Number));
          for (const node of component) expect(mine[Number(node)]).toBe(smallest);
        }
      }),
    );
  });
});
