/** What an engine does with a text that it does not accept. */
export const REFUSED = Symbol('refused');

export interface AnswerCase {
  readonly name: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The column x of every row, or that it is refused. */
  readonly neo4j: unknown;
  readonly embedded: unknown;
}

const ALONE = "MATCH (s:Structure {id: 'alone'})";

/** What statements must avoid: as seen, so that an engine that changes its mind is noticed. */
export const DIFFERENT: readonly AnswerCase[] = [
  {
    name: 'a phantom of nobody',
    text: `${ALONE} OPTIONAL MATCH (p:Person)-[:WORKS_FOR]->(s) RETURN collect(p {.id}) AS x`,
    neo4j: [[]],
    embedded: [[{ id: null }]],
  },
  {
    name: 'a sum of nothing',
    text: 'MATCH (n:Idea) RETURN sum(n.weight) AS x',
    neo4j: [0],
    embedded: [null],
  },
  { name: 'text that looks like a number', text: "RETURN '1' = 1 AS x", neo4j: [false], embedded: [true] },
  { name: 'text compared with a number', text: "RETURN '10' < 9 AS x", neo4j: [null], embedded: [false] },
  {
    name: 'any of a list with a null',
    text: 'RETURN any(v IN [1, null] WHERE v = 2) AS x',
    neo4j: [null],
    embedded: [false],
  },
  { name: 'a list and a number', text: 'RETURN [1, 2] + 3 AS x', neo4j: [[1, 2, 3]], embedded: [null] },
  { name: 'a number that rounds', text: 'RETURN round(-2.5) AS x', neo4j: [-2], embedded: [-3] },
  { name: 'a whole float as text', text: 'RETURN toString(1.0) AS x', neo4j: ['1.0'], embedded: ['1'] },
  { name: 'a decimal as an integer', text: "RETURN toInteger('12.9') AS x", neo4j: [12], embedded: [null] },
  {
    name: 'a regular expression over accents',
    text: "RETURN 'École' =~ '(?i)école' AS x",
    neo4j: [false],
    embedded: [true],
  },
  { name: 'a duration', text: "RETURN duration('P1D') AS x", neo4j: ['P1DT'], embedded: ['P1D'] },
  {
    name: 'MERGE on a key that is null',
    text: 'MERGE (n:Idea {id: $key}) RETURN n.id AS x',
    parameters: { key: null },
    neo4j: REFUSED,
    embedded: [null],
  },
  {
    name: 'a map as a property',
    text: "CREATE (n:Idea {id: 'i', v: $v}) RETURN n.v AS x",
    parameters: { v: { a: 1 } },
    neo4j: REFUSED,
    embedded: [{ a: 1 }],
  },
  {
    name: 'a mixed list as a property',
    text: "CREATE (n:Idea {id: 'i', v: $v}) RETURN n.v AS x",
    parameters: { v: [1, 'a'] },
    neo4j: REFUSED,
    embedded: [[1, 'a']],
  },
  {
    name: 'a list with a null as a property',
    text: "CREATE (n:Idea {id: 'i', v: $v}) RETURN n.v AS x",
    parameters: { v: ['a', null] },
    neo4j: REFUSED,
    embedded: [['a', null]],
  },
  {
    name: 'a pattern comprehension in WHERE',
    text: 'MATCH (n:Structure) WHERE size([(n)<-[:WORKS_FOR]-(p) | p.id]) = 0 RETURN n.id AS x',
    neo4j: ['alone'],
    embedded: REFUSED,
  },
  { name: ':A|B', text: 'MATCH (n:Structure|Idea) RETURN n.id AS x', neo4j: ['alone'], embedded: REFUSED },
  {
    name: ':!A',
    text: 'MATCH (n:!Idea) WITH DISTINCT 1 AS x RETURN x',
    neo4j: [1],
    embedded: REFUSED,
  },
  {
    name: 'SET n[$k]',
    text: "MATCH (n:Structure) SET n['q'] = 1 RETURN n.q AS x",
    neo4j: [1],
    embedded: REFUSED,
  },
  {
    name: 'COLLECT { }',
    text: 'RETURN COLLECT { MATCH (n:Structure) RETURN n.id } AS x',
    neo4j: [['alone']],
    embedded: REFUSED,
  },
  { name: 'point()', text: 'RETURN point({x: 1, y: 2}).x AS x', neo4j: [1], embedded: REFUSED },
  {
    name: 'duration.between',
    text: "RETURN duration.between(date('2025-01-01'), date('2025-01-03')).days AS x",
    neo4j: [2],
    embedded: REFUSED,
  },
  {
    name: 'date.truncate',
    text: "RETURN toString(date.truncate('month', date('2025-01-03'))) AS x",
    neo4j: ['2025-01-01'],
    embedded: REFUSED,
  },
  { name: 'randomUUID()', text: 'RETURN size(randomUUID()) AS x', neo4j: [36], embedded: REFUSED },
  {
    name: 'a property that must be there (Enterprise)',
    text: 'CREATE CONSTRAINT answers IF NOT EXISTS FOR (n:Answers) REQUIRE n.name IS NOT NULL',
    neo4j: REFUSED,
    embedded: [],
  },
  {
    name: 'a node key (Enterprise)',
    text: 'CREATE CONSTRAINT answers IF NOT EXISTS FOR (n:Answers) REQUIRE (n.name) IS NODE KEY',
    neo4j: REFUSED,
    embedded: [],
  },
];

/** What statements build on. */
export const ALIKE: readonly { readonly name: string; readonly text: string; readonly x: unknown }[] = [
  {
    name: 'nobody, asked with care',
    text: `${ALONE} OPTIONAL MATCH (p:Person)-[:WORKS_FOR]->(s) RETURN collect(p.id) AS x`,
    x: [[]],
  },
  {
    name: 'nobody, as maps, with CASE',
    text: `${ALONE} OPTIONAL MATCH (p:Person)-[:WORKS_FOR]->(s) RETURN collect(CASE WHEN p IS NULL THEN null ELSE p {.id} END) AS x`,
    x: [[]],
  },
  { name: 'a missing property', text: `${ALONE} RETURN s.nothing AS x`, x: [null] },
  {
    name: 'properties with a null taken away',
    text: `${ALONE} SET s += {name: null, kind: 'OTHER'} RETURN properties(s) AS x`,
    x: [{ id: 'alone', kind: 'OTHER' }],
  },
  { name: 'whole numbers divided', text: 'RETURN 3 / 2 AS x', x: [1] },
  { name: 'null equals nothing', text: 'RETURN null = null AS x', x: [null] },
  { name: 'null comes last', text: 'UNWIND [2, null, 1] AS v RETURN v AS x ORDER BY x', x: [1, 2, null] },
  {
    name: 'null comes first, backwards',
    text: 'UNWIND [2, null, 1] AS v RETURN v AS x ORDER BY x DESC',
    x: [null, 2, 1],
  },
  {
    name: 'text in order of its code points',
    text: "UNWIND ['b', 'É', 'a', 'Z', 'é'] AS x RETURN x ORDER BY x",
    x: ['Z', 'a', 'b', 'É', 'é'],
  },
  { name: 'lower case with accents', text: "RETURN toLower('ÉCOLE') AS x", x: ['école'] },
  { name: 'EXISTS of one step', text: `${ALONE} RETURN EXISTS { (s)<-[:WORKS_FOR]-() } AS x`, x: [false] },
  { name: 'the greatest of nothing', text: 'MATCH (n:Idea) RETURN max(n.id) AS x', x: [null] },
  { name: 'an ISO date', text: "RETURN date('2025-04-17') AS x", x: ['2025-04-17'] },
  {
    name: 'an ISO instant',
    text: "RETURN datetime('2025-04-17T10:00:00Z') AS x",
    x: ['2025-04-17T10:00:00Z'],
  },
];
