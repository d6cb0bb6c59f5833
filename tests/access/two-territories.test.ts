import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { ROLES, type Role } from '../../api/access/viewer';
import { exportNames } from '../../api/exchange/exports/catalogue';
import { writeExport } from '../../api/exchange/exports/write-export';
import type { GraphEngine } from '../../api/graph/engine';
import type { GraphDatabase } from '../../api/graph/port';
import { LINK_MAILS, MAIL_KINDS } from '../../api/mail/mail-kinds';
import { mailWords } from '../../api/mail/texts';
import { createSchema } from '../../api/schema';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { readZip } from '../support/read-zip';
import { EXCUSED_FIELDS, EXCUSED_QUERIES, REFUSED, SAMPLES_OF } from './two-territories/arguments';
import type { countedCrypto } from './two-territories/deterministic';
import { HIGH, type Levels, LOW } from './two-territories/levels';
import { linksOf } from './two-territories/links';
import { EXCUSED_MAILS, LAST_STEP, MAIL_STEPS } from './two-territories/mails';
import { nestedArguments, questionsOf, readTypes, unknownArguments } from './two-territories/questions';
import { fillIn, kindsMissing } from './two-territories/records';
import { ADDRESSES, EXCUSED_ROUTES, routesOf } from './two-territories/routes';
import { eraseOne, importOver, tellLevels } from './two-territories/story';
import { openWorld, type World } from './two-territories/world';

jest.mock('node:crypto', () => {
  const actual = jest.requireActual('node:crypto');
  const { countedCrypto: counted } = jest.requireActual('./two-territories/deterministic');
  return counted(actual);
});
jest.mock('pino', () => {
  const { pino, ...rest } = jest.requireActual('pino');
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  return { ...rest, lines, pino: Object.assign((options: object) => pino(options, { write }), pino) };
});
const { lines } = jest.requireMock<{ lines: string[] }>('pino');
const counted = jest.requireMock<ReturnType<typeof countedCrypto>>('node:crypto');

const HERE = 'tests/access/two-territories';
/** Who asks with every argument; the others ask every query in each of its ways. */
const THOROUGH: Role = 'COORDINATOR';
/** Rules, services and analyses are the same on both engines: on the slower one fewer ask. */
const ON_NEO4J: readonly Role[] = ['COORDINATOR', 'EDITOR'];
const rolesOn = ({ engine }: GraphDatabase): readonly Role[] => (engine === 'neo4j' ? ON_NEO4J : ROLES);
/** Where the author sees their own. */
const OWN = ['myTies', 'trustedContacts'];

/** What one territory told everybody but the author: texts by what was asked. */
interface Heard {
  readonly told: ReadonlyMap<string, string>;
  readonly author: string;
  readonly mailKinds: ReadonlySet<string>;
  readonly missing: readonly string[];
  readonly routes: readonly string[];
  readonly failed: readonly string[];
}

async function askQueries(world: World, schema: GraphQLSchema, note: (key: string, text: string) => void) {
  const failed: string[] = [];
  const { served } = world;
  const { database } = served;
  const links = await linksOf(world);
  for (const role of rolesOn(database))
    for (const { name, given, query, variables } of questionsOf(
      schema,
      role,
      new Set(),
      role === THOROUGH && database.engine === 'embedded',
    )) {
      const used = Object.fromEntries(
        Object.entries(variables).map(([key, value]) => [
          key,
          Object.entries(links).find(([name]) => name === value)?.[1] ?? value,
        ]),
      );
      const answer = await world.askers[role].query(query, used);
      const key = `${role} ${JSON.stringify(given)} ${query}`;
      note(key, JSON.stringify(answer));
      const codes = (answer.errors ?? []).map(({ extensions, message }) => `${extensions.code} ${message}`);
      const isAnswered = codes.length === 0 || role !== 'COORDINATOR' || name in REFUSED;
      if (!isAnswered || codes.some((code) => /^(GRAPHQL|BAD_USER|INTERNAL)/.test(code)))
        failed.push(`${codes[0]} ${key.slice(0, 200)}`);
    }
  return failed;
}

/** A document of several parts is told part by part: the archive around them, and its properties, carry the hour. */
function textOf(file: Buffer): string {
  if (file.toString('latin1', 0, 2) !== 'PK') return file.toString('utf8');
  return [...readZip(file)]
    .filter(([name]) => name !== 'docProps/core.xml')
    .map(([name, part]) => `${name}\n${part.toString('utf8')}`)
    .join('\n');
}

/** Every file and address, as everybody. */
async function askAddresses({ served, askers }: World, note: (key: string, text: string) => void) {
  for (const url of Object.values(ADDRESSES).flat())
    for (const role of rolesOn(served.database)) {
      const { cookie } = askers[role];
      const headers = { host: '127.0.0.1:4000', ...(cookie === '' ? {} : { cookie }) };
      const { statusCode, rawPayload } = await served.server.inject({ url, headers });
      note(`${role} GET ${url}`, `${statusCode} ${textOf(rawPayload)}`);
    }
}

/** What the command writes, as whoever runs the machine. */
async function askCommand({ served: { database } }: World, note: (key: string, text: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-export-'));
  await writeExport('csv', join(folder, 'csv'), { database, clock: () => NOW });
  for (const name of exportNames())
    await writeExport(name, join(folder, name), { database, clock: () => NOW });
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (file.isFile())
      note(`npm run export ${file.name}`, textOf(readFileSync(join(file.parentPath, file.name))));
  rmSync(folder, { recursive: true });
}

/** What differs from one run of the same steps to the next. */
const TIMES = ['time', 'pid', 'hostname', 'reqId', 'responseTime'];
/** Everything that the server wrote in its log since it was asked last. */
const logOf = (): string[] =>
  lines
    .splice(0)
    .map((line) =>
      JSON.stringify(JSON.parse(line), (key, value) => (TIMES.includes(key) ? undefined : value)),
    );

/** Makes a territory and listens to all that it tells. */
async function hear(open: () => Promise<GraphEngine>, levels: Levels): Promise<Heard> {
  counted.startAgain();
  logOf();
  const world = await openWorld(await open(), levels);
  const { served, askers, mails, said } = world;
  try {
    await tellLevels(world);
    for (const { run } of MAIL_STEPS) await run(world);
    await fillIn(world);
    await importOver(world);
    const told = new Map<string, string>();
    const note = (key: string, text: string) => void told.set(key, text);
    const schema = await createSchema();
    const failed = await askQueries(world, schema, note);
    await askAddresses(world, note);
    await askCommand(world, note);
    const own = [];
    for (const { name, query, variables } of questionsOf(schema, 'MEMBER', new Set(), false))
      if (OWN.includes(name)) own.push(JSON.stringify(await askers.AUTHOR.query(query, variables)));
    const missing = await kindsMissing(world);
    await eraseOne(world);
    await LAST_STEP.run(world);
    for (const [i, text] of said.entries()) note(`what was answered to change ${i}`, text);
    // What a link mail says is on the console, and goes when it is sent.
    for (const mail of [...mails.values()].filter(({ kind }) => !LINK_MAILS.includes(kind as never)))
      note(
        `mail ${mail.kind} ${mail.to} ${mail.id}`,
        JSON.stringify([
          mail,
          mailWords(mail.kind as never, { data: mail.data ?? {}, address: 'https://x.example' }),
        ]),
      );
    note('the console', served.printed.join('\n'));
    note('the log of the jobs', served.logged.join('\n'));
    for (const [i, line] of logOf().entries()) note(`line ${i} of the log`, line);
    return {
      told,
      author: own.join('\n'),
      failed,
      missing,
      mailKinds: new Set([...mails.values()].map(({ kind }) => kind)),
      routes: routesOf(served.server),
    };
  } finally {
    await served.server.close();
    await served.database.close();
  }
}

describeOnBothEngines(
  'two territories that differ in trust answers alone',
  (open) => {
    let low: Heard;
    let high: Heard;
    beforeAll(async () => {
      low = await hear(open, LOW);
      high = await hear(open, HIGH);
    }, 240_000);

    test('tell everybody but the author the same, byte for byte', () => {
      const keys = [...new Set([...low.told.keys(), ...high.told.keys()])];
      const leaks = keys.flatMap((key) => {
        const [one, other] = [low.told.get(key) ?? '', high.told.get(key) ?? ''];
        if (one === other) return [];
        const at = [...one].findIndex((letter, i) => letter !== other[i]);
        return [
          `${key.slice(0, 120)}: …${one.slice(at - 80, at + 60)}… / …${other.slice(at - 80, at + 60)}…`,
        ];
      });
      expect(leaks).toEqual([]);
      expect(keys.length).toBeGreaterThan(500);
      expect(low.told.get('line 0 of the log')).toContain('incoming request');
    });

    test('tell the author the difference, so that it is one', () => {
      expect(low.author).not.toBe(high.author);
    });

    test('were asked what the schema has, and answered the coordination all of it', () => {
      expect([...low.failed, ...high.failed]).toEqual([]);
    });

    test('hold one of every kind of record', () => {
      expect([`add these to ${HERE}/full-territory.ts or records.ts`, ...low.missing]).toHaveLength(1);
    });

    test('sent a mail of every kind', () => {
      const lacking = MAIL_KINDS.filter((kind) => !low.mailKinds.has(kind) && !(kind in EXCUSED_MAILS));
      expect([`add what sends these to MAIL_STEPS of ${HERE}/mails.ts`, ...lacking]).toHaveLength(1);
    });

    test('were asked at every address', () => {
      const lacking = low.routes.filter(
        (route) => !(route in EXCUSED_ROUTES) && !(route.startsWith('GET ') && route.slice(4) in ADDRESSES),
      );
      expect([`add these to ${HERE}/routes.ts`, ...lacking]).toHaveLength(1);
      expect(low.routes).toContain('GET /export/:file');
    });
  },
  { shared: true },
);

describe('the table of the two territories', () => {
  test('has something to ask every argument of every query with', async () => {
    const schema = await createSchema();
    expect([
      `add these to SAMPLES or SAMPLES_OF of ${HERE}/arguments.ts`,
      ...unknownArguments(schema),
    ]).toHaveLength(1);
    expect([
      `excuse these in EXCUSED_ARGUMENTS of ${HERE}/arguments.ts, or have questions.ts ask with them`,
      ...nestedArguments(schema),
    ]).toHaveLength(1);
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(Object.keys(EXCUSED_QUERIES).filter((name) => !queries.includes(name))).toEqual([]);
    expect(Object.keys(SAMPLES_OF).filter((key) => !queries.includes(key.split('.')[0] ?? ''))).toEqual([]);
  });

  test('asks for every field of every type that a query answers', async () => {
    const schema = await createSchema();
    const asked = new Set<string>();
    for (const role of ROLES) questionsOf(schema, role, asked, false);
    const lacking = readTypes(schema).flatMap((type) =>
      Object.keys(type.getFields())
        .map((field) => `${type.name}.${field}`)
        .filter((field) => !asked.has(field) && !(field in EXCUSED_FIELDS) && !(type.name in EXCUSED_FIELDS)),
    );
    expect([`add a way to ask for these to WAYS of ${HERE}/arguments.ts`, ...lacking]).toHaveLength(1);
  });
});
