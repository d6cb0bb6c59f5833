import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphEngine } from '../../api/graph/engine';
import { openGraph } from '../../api/graph/open';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { emptyNeo4j, NOW } from '../support/graphs';
import { postToken, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const NAME = 'Zelmira Inoubliable-Quixote';
const EMAIL = 'zelmira.inoubliable@nulle-part.example';
const PHONE = '01 98 76 54 32';
const MESSAGE = 'Un mot que personne d’autre n’écrirait';
const IDEA = 'Une idée à nulle autre pareille';
const SECRETS = [NAME, 'Inoubliable', 'zelmira', EMAIL, PHONE, MESSAGE, IDEA];
/** As they may lie in a file: UTF-8 and UTF-16, plain and as JSON writes them. */
const BYTES = SECRETS.flatMap((text) => [
  text,
  JSON.stringify(text).slice(1, -1),
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
]).flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')]);

const found = (content: Buffer): string[] => [
  ...new Set(BYTES.filter((bytes) => content.includes(bytes)).map((bytes) => bytes.toString('utf8'))),
];

function inFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => found(readFileSync(path)).map((text) => `${path}: ${text}`));
}

const ADD = `mutation ($m: ID!, $input: PersonInput!) { addPerson(mutationId: $m, input: $input, employment: { structure: "s1" }) { person { id } } }`;
const ERASE = 'mutation ($m: ID!, $id: ID!) { erasePerson(mutationId: $m, id: $id) { id repeated } }';
const PEOPLE_CSV = (id: string) =>
  `id,name,structure,role,email,phone\n${id},${NAME},s1,conseillère,${EMAIL},${PHONE}\n`;

interface Stage {
  readonly graph: GraphEngine;
  readonly folder: string | null;
}

function erasureLeavesNothing(title: string, open: () => Promise<Stage>): void {
  test(title, async () => {
    const { graph, folder } = await open();
    const served = await serveSmallTerritory(graph, { SMTP_URL: 'smtp://127.0.0.1:9' });
    try {
      await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
      const coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
      const id = await leaveTraces(served, coordinator);
      if (folder) expect(inFiles(folder)).not.toEqual([]);
      expect(found(Buffer.from(await everything(graph)))).toContain(EMAIL);
      const erased = await firstOf<{ id: string }>(coordinator.query, ERASE, { m: 'erase', id });
      expect(erased.id).not.toBeNull();
      // Asked twice: nothing more to do, and no entry of its own.
      expect(await firstOf(coordinator.query, ERASE, { m: 'erase again', id })).toEqual({
        id: null,
        repeated: false,
      });
      // Imported again by the same id: left out.
      await served.add({ 'people.csv': PEOPLE_CSV(id) });
      const left = [
        await everything(graph),
        ...served.logged,
        ...(await exported(served, coordinator)),
        JSON.stringify(
          await answerOf(
            coordinator.query,
            '{ journal(first: 100) { edges { node { changes { before after } about { label } by { name } } } } }',
          ),
        ),
      ].join('\n');
      expect(found(Buffer.from(left))).toEqual([]);
      expect(inFiles(served.dataDir)).toEqual([]);
      if (folder) expect(inFiles(folder)).toEqual([]);
    } finally {
      await served.server.close();
      await graph.close();
    }
    if (folder) expect(inFiles(folder)).toEqual([]);
  });
}

/** Everything that one may leave behind: by hand, by files, by mail, in others’ words. */
async function leaveTraces(served: SmallServer, coordinator: SignedIn): Promise<string> {
  const person = await firstOf<{ person: { id: string } }>(coordinator.query, ADD, {
    m: 'add',
    input: { name: NAME, email: EMAIL, phone: PHONE },
  });
  const { id } = person.person;
  await served.add({
    'people.csv': PEOPLE_CSV(id).replace('conseillère', 'référente'),
    'attendance.csv': `meeting,person\nm1,${id}\n`,
    'ideas.csv': `id,text,meeting,proposedBy\nz1,${IDEA},m1,${id}\n`,
    'acquaintances.csv': `from,to,level\n${id},p2,3\np4,${id},2\n`,
  });
  const own = await signIn(served, EMAIL);
  const { version } = await firstOf<{ version: number }>(own.query, `{ person(id: "${id}") { version } }`);
  await answerOf(
    own.query,
    `mutation ($title: String) { editPerson(mutationId: "o", id: "${id}", version: ${version}, input: { jobTitle: $title }) { receipt { id } } }`,
    { title: `Poste de ${NAME}` },
  );
  await answerOf(
    coordinator.query,
    `mutation ($note: String) { recordCollaboration(mutationId: "c", input: { from: "s1", to: "s4", level: COOPERATION, note: $note }) { receipt { id } } }`,
    { note: `Vu avec ${NAME}, ${EMAIL}` },
  );
  await answerOf(
    own.query,
    'mutation ($text: String!) { requestIntroduction(mutationId: "i", through: "p4", to: "p2", word: $text) { receipt { id } } }',
    { text: MESSAGE },
  );
  await served.server.inject({
    method: 'POST',
    url: '/session/link',
    headers: { host: '127.0.0.1:4000' },
    payload: { email: EMAIL },
  });
  await served.jobs.tick();
  await served.jobs.idle();
  await postToken(served, 'not-a-token');
  expect((await refusalOf(coordinator.query, ERASE, { m: 'x', id: 'nobody' }))?.code).toBe('NOT_FOUND');
  return id;
}

async function everything(graph: GraphEngine): Promise<string> {
  const nodes = await graph.runText('MATCH (n) RETURN properties(n) AS properties');
  const links = await graph.runText('MATCH ()-[r]->() RETURN properties(r) AS properties');
  return [...nodes, ...links].map((row) => JSON.stringify(row)).join('\n');
}

async function exported(served: SmallServer, { cookie }: SignedIn): Promise<string[]> {
  const names = [
    'people.csv',
    'ideas.csv',
    'network-people.gexf',
    'network-structures.graphml',
    'employments.csv',
  ];
  const answers = await Promise.all(
    names.map((name) =>
      served.server.inject({ url: `/export/${name}`, headers: { host: '127.0.0.1:4000', cookie } }),
    ),
  );
  expect(answers.some(({ statusCode }) => statusCode === 200)).toBe(true);
  return answers.map(({ body }) => body);
}

describe('somebody who was erased leaves no byte', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  erasureLeavesNothing('in the files of the embedded graph, its journal, exports and log', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-bytes-'));
    folders.push(folder);
    return { graph: await openGraph({ engine: 'embedded', dataDir: folder }, NOW), folder };
  });

  const uri = process.env.TEST_NEO4J_URI;
  const password = process.env.TEST_NEO4J_PASSWORD ?? '';
  const onNeo4j = async (): Promise<Stage> => {
    await emptyNeo4j(uri ?? '', password);
    const graph = await openGraph(
      { engine: 'neo4j', uri: uri ?? '', username: 'neo4j', password, database: 'neo4j' },
      NOW,
    );
    return { graph, folder: null };
  };
  if (uri) erasureLeavesNothing('in any record or link of Neo4j, its journal, exports and log', onNeo4j);
});
