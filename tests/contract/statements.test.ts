import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { GraphEngine } from '../../api/graph/engine';
import { parseStatement, type Statement } from '../../api/graph/library';
import type { Parameters, Row } from '../../api/graph/port';
import { LINK_KIND_NAMES, LINK_KINDS, type LinkKind, NODE_LABELS } from '../../api/graph/record-kinds';
import { projectRoot } from '../../api/root';
import { describeOnBothEngines } from '../support/graphs';
import { FIXTURE, SAMPLES, SAMPLES_OF } from './fixture';

const root = join(projectRoot(), 'cypher');

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}

const statements: readonly Statement[] = filesUnder(root, '.cypher')
  .map((path) => ({ path, name: relative(root, path).replace('.cypher', '') }))
  .filter(({ name }) => !name.startsWith('schema/'))
  .map(({ path, name }) => parseStatement(name, readFileSync(path, 'utf8')))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const body = ({ text }: Statement) => text.replace(/^\s*\/\/.*$/gm, '');
const writes = (statement: Statement) => /\b(MERGE|CREATE|SET|DELETE|REMOVE)\b/.test(body(statement));

/** A node of each label that the fixture has, for the ends of a link. */
const ENDS: Readonly<Record<string, string>> = {
  Territory: 'territory',
  City: '93071',
  Neighbourhood: 'q1',
  PathStage: 'TRAINING',
  Structure: 's1',
  Person: 'p1',
  Meeting: 'm1',
  Outreach: 'o1',
  Finding: 'f1',
  Idea: 'i1',
  Project: 'j1',
  Action: 'a1',
  Introduction: 'n1',
  FollowUp: 'u1',
  Testimony: 't1',
  Account: 'x1',
  MembershipRequest: 'r1',
};

function linkRows(kind: LinkKind): Row[] {
  const { from, to, id } = LINK_KINDS[kind];
  const other =
    from === 'Person' && to === 'Person'
      ? 'p2'
      : from === 'Structure' && to === 'Structure'
        ? 's2'
        : ENDS[to];
  return [{ from: ENDS[from], to: other, note: 'x', ...(id ? { id: 'k1' } : {}) }];
}

const namesOf = ({ name, variants }: Statement): readonly string[] =>
  variants === 'nodes'
    ? NODE_LABELS.map((label) => `${name}:${label}`)
    : variants === 'links'
      ? LINK_KIND_NAMES.filter((kind) => LINK_KINDS[kind].id || !name.endsWith('-by-id')).map(
          (kind) => `${name}:${kind}`,
        )
      : [name];

function parametersOf(statement: Statement, called: string): Parameters {
  const kind = LINK_KIND_NAMES.find((known) => called.endsWith(`:${known}`));
  return Object.fromEntries(
    statement.parameters.map(({ name }) => [
      name,
      SAMPLES_OF[statement.name]?.[name] ?? (name === 'rows' && kind ? linkRows(kind) : SAMPLES[name]),
    ]),
  ) as Parameters;
}

class RollBack extends RangeError {}

/** How many records and links there are. */
const COUNTS = ['MATCH (n) RETURN count(n) AS count', 'MATCH ()-[r]->() RETURN count(r) AS count'];

/** What a statement answers, and what it leaves behind; then all is as before. */
async function observe(engine: GraphEngine, statement: Statement, called: string): Promise<unknown> {
  const parameters = parametersOf(statement, called);
  if (!writes(statement)) return { rows: await engine.read(called, parameters) };
  let seen: unknown = null;
  const undone = engine.transaction(async (tx) => {
    const rows = await tx.write(called, parameters);
    const dumps: unknown[] = [];
    // A statement for one label or kind of link is looked at there; another one may have touched anything.
    const [, variant = null] = called.split(':');
    const own = (name: string) => variant === null || variant === name;
    for (const label of NODE_LABELS.filter(own)) dumps.push(await tx.read(`exchange/dump-nodes:${label}`));
    for (const kind of LINK_KIND_NAMES.filter(own)) dumps.push(await tx.read(`exchange/dump-links:${kind}`));
    dumps.push(await tx.read('graph/find-migrations'));
    dumps.push(await tx.read('graph/find-changes-since', { revision: 0, limit: 9 }));
    dumps.push(await tx.read('exchange/find-unfinished-imports'));
    dumps.push(await tx.read('exchange/find-undo', { importId: 'old' }));
    if (variant === null) dumps.push(await tx.read('mail/list-mails', { state: null, limit: 9 }));
    if (variant === null) dumps.push(await tx.read('mail/list-unsettled-mails'));
    seen = { rows, left: dumps };
    throw new RollBack();
  });
  await expect(undone).rejects.toBeInstanceOf(RollBack);
  return seen;
}

const answers: Record<string, Map<string, unknown>> = {};

describe('every statement', () => {
  test.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s is described and ordered',
    (_, statement) => {
      expect(statement.summary).toMatch(/\.$/);
      const returned = /\bRETURN\b/.test(body(statement));
      expect(statement.returns.length > 0).toBe(returned);
      const used = new Set([...body(statement).matchAll(/\$(\w+)/g)].map((match) => match[1]));
      expect([...used].sort()).toEqual(statement.parameters.map(({ name }) => name).sort());
      // One row by its key needs no order; several do.
      const byKey =
        /\{id: (\$\w+|'\w+')\}\)\s*(ON|SET|RETURN|WHERE)/.test(body(statement)) &&
        !/UNWIND/.test(body(statement));
      if (returned && !byKey) expect(body(statement)).toMatch(/ORDER BY/);
    },
  );

  test.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s stays off what the engines answer differently',
    (_, statement) => {
      const text = body(statement);
      // It reads files of the machine; it is random; it differs, see answers.cases.ts.
      for (const avoided of [
        /LOAD\s+CSV/i,
        /\b(rand|randomUUID|timestamp)\(|\b(date|datetime|time)\(\)/i,
        /=~/,
        /\b(round|point|labels)\(/i,
        /duration\.between|date\.truncate/i,
        /COLLECT\s*\{/i,
        /\(\w*:!|\(\w*:\w+\|/,
      ]) {
        expect(text).not.toMatch(avoided);
      }
      const dividing = statement.parameters.filter(
        ({ name, type }) => type === 'Float' && new RegExp(`\\$${name}\\s*/|/\\s*\\$${name}\\b`).test(text),
      );
      // A whole number travels to the embedded engine as an integer, and 3/2 would be 1.
      expect(dividing).toEqual([]);
      const merged = [...text.matchAll(/\bMERGE\b[^\n]*?\{\w+:\s*\$(\w+)/g)].map((match) => match[1]);
      const nullable = statement.parameters.filter((p) => p.nullable && merged.includes(p.name));
      // The embedded engine would make a record of nobody.
      expect(nullable).toEqual([]);
    },
  );

  test('is used by somebody', () => {
    const sources = filesUnder(join(projectRoot(), 'api'), '.ts').map((path) => readFileSync(path, 'utf8'));
    const unused = statements.filter(
      ({ name }) => !sources.some((text) => text.includes(`'${name}'`) || text.includes(`\`${name}:`)),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

describeOnBothEngines('every statement runs', (open) => {
  test('and returns what its header says, plain values only', async () => {
    const engine = await open();
    for (const text of FIXTURE) await engine.runText(text);
    const count = () => Promise.all(COUNTS.map((text) => engine.runText(text)));
    const before = await count();
    const seen = new Map<string, unknown>();
    answers[engine.engine] = seen;
    for (const statement of statements) {
      for (const called of namesOf(statement)) {
        const outcome = (await observe(engine, statement, called)) as { rows: Row[] };
        for (const row of outcome.rows)
          expect([called, Object.keys(row).sort()]).toEqual([called, [...statement.returns].sort()]);
        // As each engine shows a node or a relationship.
        expect([called, JSON.stringify(outcome)]).not.toEqual([
          called,
          expect.stringMatching(/"(elementId|_labels|_type)":/),
        ]);
        seen.set(called, JSON.parse(JSON.stringify(outcome).replaceAll(`${engine.engine}/`, 'engine/')));
      }
    }
    expect(await count()).toEqual(before);
  }, 120_000);
});

(process.env.TEST_NEO4J_URI ? test : test.skip)('both engines give the same answers', () => {
  const { embedded, neo4j } = answers;
  expect(embedded?.size).toBeGreaterThan(statements.length);
  for (const [called, outcome] of embedded ?? [])
    expect([called, neo4j?.get(called)]).toEqual([called, outcome]);
});
