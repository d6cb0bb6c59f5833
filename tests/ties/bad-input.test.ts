import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const EVERYBODY = '{ people: ["p1", "p2", "p3", "p4", "p5"], structures: ["s1", "s2", "s3", "s4", "s5"] }';
const LEVELS = ['PEOPLE', 'STRUCTURES'] as const;
const network = (level: string, more = '') =>
  `{ network(level: ${level}${more}) { nodes { id degree component isolated } edges { source target weight evidence } truncated } }`;
const fragility = (level: string, more = '') =>
  `{ fragility(level: ${level}${more}) { components largestShare articulationPoints { id separates } bridges { source target } newlyIsolated { id } } }`;
const isolated = (more = '') =>
  `{ isolatedStructures(nearly: true${more}) { structure { id } reasons since nextAction { kind person { id } via { id } meeting { id } } } }`;
const ALL = (more = '') => [
  ...LEVELS.flatMap((level) => [network(level, more), fragility(level, more)]),
  isolated(more),
];

type Shown = { nodes: { id: string; degree: number }[]; edges: { source: string; target: string }[] };

describeOnBothEngines('bad input to the network', (open) => {
  let served: SmallServer;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
  });
  afterEach(() => served.server.close());
  const ask = <T>(text: string) => firstOf<T>(served.query, text);
  const asked = (texts: readonly string[]) => Promise.all(texts.map((text) => ask<unknown>(text)));

  test('everybody, nobody or somebody twice taken out, a day before everything: an answer; who is unknown, a day that is none, a tie to oneself: an error', async () => {
    const emptied = `, without: ${EVERYBODY}`;
    for (const level of LEVELS) {
      expect(await ask(network(level, emptied))).toEqual({ nodes: [], edges: [], truncated: false });
      expect(await ask(fragility(level, emptied))).toEqual({
        components: 0,
        largestShare: 0,
        articulationPoints: [],
        bridges: [],
        newlyIsolated: [],
      });
    }
    expect(await ask(isolated(emptied))).toEqual([]);

    const whole = await asked(ALL());
    expect(await asked(ALL(', without: {}'))).toEqual(whole);
    expect(await asked(ALL(', without: { people: [], structures: [] }'))).toEqual(whole);
    for (const text of ALL(', without: { people: ["p1", "nobody"] }'))
      expect(await refusalOf(served.query, text)).toMatchObject({
        code: 'NOT_FOUND',
        facts: { id: 'nobody' },
      });
    for (const text of ALL(', without: { structures: ["p1"] }'))
      expect(await refusalOf(served.query, text)).toMatchObject({ code: 'NOT_FOUND', facts: { id: 'p1' } });

    const once = await asked(ALL(', without: { people: ["p1"] }'));
    expect(await asked(ALL(', without: { people: ["p1", "p1"] }'))).toEqual(once);
    expect(once).not.toEqual(whole);

    // A day before everything has what is without a date: s1 and s4 began later, and the acquaintances
    // are dated their rencontre, but p5's of p1, who works in s1.
    const before = ', asOf: "1900-01-01"';
    expect((await ask<Shown>(network('STRUCTURES', before))).nodes.map(({ id }) => id).sort()).toEqual([
      's2',
      's3',
      's5',
    ]);
    expect((await ask<Shown>(network('STRUCTURES', before))).edges).toEqual([]);
    expect((await ask<Shown>(network('PEOPLE', before))).edges).toMatchObject([
      { source: 'p1', target: 'p5' },
    ]);
    expect(await ask(fragility('STRUCTURES', before))).toMatchObject({ components: 3, bridges: [] });
    expect((await ask<{ reasons: string[] }[]>(isolated(before))).map(({ reasons }) => reasons)).toEqual([
      ['NEVER_CAME'],
      ['NEVER_CAME'],
      ['NEVER_CAME'],
    ]);
    for (const text of ALL(', asOf: "2025-02-30"'))
      expect((await served.query(text)).errors?.[0]?.message).toMatch(/2025-02-30/);

    expect(
      await refusalOf(
        served.query,
        'mutation { declareAcquaintance(mutationId: "a", from: "p1", to: "p1") { receipt { id } } }',
      ),
    ).toMatchObject({ code: 'INVALID', place: 'to' });
    expect(
      await refusalOf(
        served.query,
        'mutation { recordCollaboration(mutationId: "b", input: { from: "s1", to: "s1" }) { receipt { id } } }',
      ),
    ).toMatchObject({ code: 'INVALID', place: 'input.to' });
  });

  test('the same tie twice is one edge; a person without an employer is in no network, nor a tie to them', async () => {
    const before = await asked(LEVELS.map((level) => network(level)));
    for (const mutation of ['a', 'b'])
      await answerOf(
        served.query,
        `mutation { declareAcquaintance(mutationId: "${mutation}", from: "p3", to: "p4") { receipt { id } } }`,
      );
    const { edges } = await ask<Shown>(network('PEOPLE'));
    expect(edges.filter(({ source, target }) => source === 'p3' && target === 'p4')).toHaveLength(1);
    expect(edges).toHaveLength((before[0] as Shown).edges.length + 1);
    for (const mutation of ['c', 'd'])
      await answerOf(
        served.query,
        `mutation { recordCollaboration(mutationId: "${mutation}", input: { from: "s4", to: "s5" }) { receipt { id } } }`,
      );
    const ties = (await ask<Shown>(network('STRUCTURES'))).edges;
    expect(ties.filter(({ source, target }) => source === 's4' && target === 's5')).toHaveLength(1);

    const { person } = await ask<{ person: { id: string } }>(
      'mutation { addPerson(mutationId: "e", input: { name: "Sans Emploi" }) { person { id } } }',
    );
    const beforeThem = await asked(ALL());
    await answerOf(
      served.query,
      `mutation { declareAcquaintance(mutationId: "f", from: "p3", to: "${person.id}") { receipt { id } } }`,
    );
    expect(await asked(ALL())).toEqual(beforeThem);
    expect(await asked(ALL(`, without: { people: ["${person.id}"] }`))).toEqual(beforeThem);
    expect(JSON.stringify(beforeThem)).not.toContain(person.id);
  });
});
