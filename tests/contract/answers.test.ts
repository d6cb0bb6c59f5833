import type { GraphEngine } from '../../api/graph/engine';
import { describeOnBothEngines } from '../support/graphs';

/**
 * Where the two engines answer differently, as seen: statements avoid these, and an engine that changes its
 * mind is seen here first. See docs/engines.md.
 */
const CASES: readonly {
  readonly name: string;
  readonly text: string;
  readonly neo4j: unknown;
  readonly embedded: unknown;
}[] = [
  {
    name: 'a phantom of nobody',
    text: "MATCH (s:Structure {id: 'alone'}) OPTIONAL MATCH (p:Person)-[:WORKS_FOR]->(s) RETURN collect(p {.id}) AS x",
    neo4j: [],
    embedded: [{ id: null }],
  },
  {
    name: 'nobody, asked with care',
    text: "MATCH (s:Structure {id: 'alone'}) OPTIONAL MATCH (p:Person)-[:WORKS_FOR]->(s) RETURN collect(p.id) AS x",
    neo4j: [],
    embedded: [],
  },
  { name: 'a sum of nothing', text: 'MATCH (n:Idea) RETURN sum(n.weight) AS x', neo4j: 0, embedded: null },
  { name: 'text that looks like a number', text: "RETURN '1' = 1 AS x", neo4j: false, embedded: true },
  { name: 'a number that rounds', text: 'RETURN round(-2.5) AS x', neo4j: -2, embedded: -3 },
  { name: 'a number as text', text: 'RETURN toString(1.0) AS x', neo4j: '1.0', embedded: '1' },
  { name: 'a decimal as an integer', text: "RETURN toInteger('12.9') AS x", neo4j: 12, embedded: null },
  {
    name: 'a regular expression over accents',
    text: "RETURN 'École' =~ '(?i)école' AS x",
    neo4j: false,
    embedded: true,
  },
  {
    name: 'a missing property',
    text: "MATCH (s:Structure {id: 'alone'}) RETURN s.nothing AS x",
    neo4j: null,
    embedded: null,
  },
  {
    name: 'properties with a null taken away',
    text: "MATCH (s:Structure {id: 'alone'}) SET s += {name: null, kind: 'OTHER'} RETURN properties(s) AS x",
    neo4j: { id: 'alone', kind: 'OTHER' },
    embedded: { id: 'alone', kind: 'OTHER' },
  },
];

describeOnBothEngines('answers that differ stay as they were seen', (open) => {
  test.each(CASES)('$name', async ({ text, ...expected }) => {
    const engine: GraphEngine = await open();
    await engine.runText("CREATE (:Structure {id: 'alone', name: 'x'})");
    const [row] = await engine.runText(text);
    expect(row?.x).toEqual(expected[engine.engine]);
  });

  test('a whole number stays whole, a float stays a float', async () => {
    const engine = await open();
    expect(await engine.runText('RETURN $n / 2 AS x', { n: 3 })).toEqual([{ x: 1 }]);
    expect(await engine.runText('RETURN $n / 2 AS x', { n: 3.5 })).toEqual([{ x: 1.75 }]);
  });

  test('dates come back as ISO text', async () => {
    const engine = await open();
    expect(await engine.runText("RETURN date('2025-04-17') AS x")).toEqual([{ x: '2025-04-17' }]);
  });

  test('one id per label', async () => {
    const engine = await open();
    await engine.runText("CREATE (:Person {id: 'twice'})");
    await expect(engine.runText("CREATE (:Person {id: 'twice'})")).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await engine.runText("CREATE (:Idea {id: 'twice'})");
  });

  test('a statement that cannot be is told as such', async () => {
    const engine = await open();
    await expect(engine.runText('MATCH (n RETURN n')).rejects.toMatchObject({ code: 'BAD_STATEMENT' });
  });
});
