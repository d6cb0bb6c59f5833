import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const IMPORT = `mutation ($m: ID!, $u: ID!, $files: [ImportFileInput!]!, $dry: Boolean!) {
  importFile(mutationId: $m, upload: $u, files: $files, dryRun: $dry) {
    dryRun changed problemCount
    files { file format rows created updated unchanged unknownColumns keptOwnWord leftOut keptFields { id name fields } createdNames updatedNames }
    problems { file line column expected value }
    receipt { id repeated revision }
  }
}`;
const UNDO = 'mutation ($m: ID!, $e: ID!) { undo(mutationId: $m, entry: $e) { id left repeated } }';
const JOURNAL = `{ journal(first: 5) { edges { node {
  id operation root undone undoable changes { field } files { file rows created updated } by { name } about { id label kind }
} } } }`;

const STRUCTURES = [
  'Identifiant;Nom;Type;Ville;Tél.;Remarque',
  's1;Mission locale de l’Étoile;emploi;Sevran;01 99 11 22 33;à voir',
  'n1;Maison des parents;association;Drancy;;',
].join('\n');

interface Described {
  readonly upload: string;
  readonly files: readonly {
    readonly name: string;
    readonly format: string | null;
    readonly columns: readonly { readonly header: string; readonly column: string | null }[];
    readonly rows: number;
    readonly sample: readonly (readonly string[])[];
    readonly problem: string | null;
  }[];
}

interface Outcome {
  readonly changed: boolean;
  readonly files: readonly Record<string, unknown>[];
  readonly problems: readonly Record<string, unknown>[];
  readonly problemCount: number;
  readonly receipt: { readonly id: string | null; readonly repeated: boolean; readonly revision: number };
}

const BOUNDARY = 'xxBOUNDARYxx';
const formOf = (files: Readonly<Record<string, string | Buffer>>): Buffer =>
  Buffer.concat([
    ...Object.entries(files).flatMap(([name, content]) => [
      Buffer.from(
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

describeOnBothEngines('an import from the browser', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  const post = (
    files: Readonly<Record<string, string | Buffer>>,
    cookie = coordinator.cookie,
    headers = {},
  ) =>
    served.server.inject({
      method: 'POST',
      url: '/import',
      headers: {
        host: '127.0.0.1:4000',
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      },
      payload: formOf(files),
    });
  const send = async (files: Readonly<Record<string, string | Buffer>>): Promise<Described> => {
    const response = await post(files);
    expect([response.statusCode, response.body]).toEqual([200, expect.any(String)]);
    return response.json();
  };
  const ask = async (variables: Record<string, unknown>): Promise<Outcome> => {
    const { data, errors } = await coordinator.query(IMPORT, { files: [], ...variables });
    expect(errors).toBeUndefined();
    return (data as unknown as { importFile: Outcome }).importFile;
  };
  const dump = async (): Promise<string> => {
    const labels = ['Structure', 'Person', 'Meeting'].map((label) => `exchange/dump-nodes:${label}`);
    const kinds = ['LOCATED_IN', 'WORKS_FOR', 'KNOWS', 'POSITIONED_AT', 'ATTENDED'].map(
      (kind) => `exchange/dump-links:${kind}`,
    );
    const rows = [];
    for (const name of [...labels, ...kinds]) rows.push(await served.database.read(name));
    return JSON.stringify(rows, (key, value) => (key === 'version' ? undefined : value), 1);
  };

  test('tells what it is, tries it without a trace, does just that, and is taken back', async () => {
    const before = await dump();
    const sent = await send({ 'liste.csv': STRUCTURES });
    expect(sent.files).toMatchObject([
      {
        name: 'liste.csv',
        format: 'structures',
        encoding: 'utf-8',
        separator: ';',
        columns: [
          { header: 'Identifiant', column: 'id' },
          { header: 'Nom', column: 'name' },
          { header: 'Type', column: 'kind' },
          { header: 'Ville', column: 'city' },
          { header: 'Tél.', column: 'phone' },
          { header: 'Remarque', column: null },
        ],
        rows: 2,
        sample: STRUCTURES.split('\n')
          .slice(1)
          .map((line) => line.split(';')),
        problem: null,
      },
    ]);
    const tried = await ask({ m: 'a', u: sent.upload, dry: true });
    expect(await dump()).toBe(before);
    expect(tried.receipt.id).toBeNull();
    const done = await ask({ m: 'b', u: sent.upload, dry: false });
    expect(done.files).toEqual(tried.files);
    expect(done.files).toMatchObject([
      {
        ...{ file: 'liste.csv', rows: 2, created: 1, updated: 1, unchanged: 0, unknownColumns: ['Remarque'] },
        ...{ createdNames: ['Maison des parents'], updatedNames: ['Mission locale de l’Étoile'] },
      },
    ]);
    expect(await dump()).not.toBe(before);
    expect(existsSync(join(served.dataDir, 'uploads', sent.upload))).toBe(false);
    const again = await ask({ m: 'b', u: sent.upload, dry: false });
    expect(again.receipt).toEqual({ ...done.receipt, repeated: true });

    const { data } = await coordinator.query(JOURNAL);
    expect(data).toMatchObject({
      journal: {
        edges: [
          {
            node: {
              id: done.receipt.id,
              operation: 'IMPORTED',
              undoable: true,
              files: [{ file: 'liste.csv', rows: 2, created: 1, updated: 1 }],
            },
          },
          { node: { operation: 'IMPORTED' } },
        ],
      },
    });
    const undone = await coordinator.query(UNDO, { m: 'c', e: done.receipt.id });
    expect(undone).toMatchObject({ data: { undo: { left: [], repeated: false } } });
    expect(await dump()).toBe(before);
  });

  test('its undo can itself be undone, and so on', async () => {
    const sent = await send({ 'liste.csv': STRUCTURES });
    const before = await dump();
    const done = await ask({ m: 'b', u: sent.upload, dry: false });
    const after = await dump();
    let entry: unknown = done.receipt.id;
    for (const [m, expected] of [
      ['c', before],
      ['d', after],
      ['e', before],
    ]) {
      const { data, errors } = await coordinator.query(UNDO, { m, e: entry });
      expect(errors).toBeUndefined();
      entry = (data as unknown as { undo: { id: string } }).undo.id;
      expect(await dump()).toBe(expected);
    }
    const { errors } = await coordinator.query(UNDO, { m: 'f', e: done.receipt.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', facts: { reason: 'UNDONE' } });
  });

  test('taken back twice in turn, the first way, after it was in effect again', async () => {
    const sent = await send({ 'liste.csv': STRUCTURES });
    const before = await dump();
    const done = await ask({ m: 'b', u: sent.upload, dry: false });
    const first = await coordinator.query(UNDO, { m: 'c', e: done.receipt.id });
    await coordinator.query(UNDO, { m: 'd', e: (first.data as never as { undo: { id: string } }).undo.id });
    expect(await coordinator.query(UNDO, { m: 'e', e: done.receipt.id })).toMatchObject({
      data: { undo: { left: [] } },
    });
    expect(await dump()).toBe(before);
  });

  test('what somebody changed since, or was tied to since, is left and told', async () => {
    const people = 'id,name,structure\nx1,Ana Neuve,s3\nx2,Bob Neuf,s3\nx3,Cleo Neuve,s3\n';
    const sent = await send({ 'people.csv': people });
    const done = await ask({ m: 'b', u: sent.upload, dry: false });
    const edited = await coordinator.query(
      'mutation { editPerson(mutationId: "e", id: "x1", version: 1, input: { jobTitle: "Cheffe" }) { receipt { id } } }',
    );
    expect(edited.errors).toBeUndefined();
    const tied = await coordinator.query(
      'mutation { declareAcquaintance(mutationId: "t", from: "p1", to: "x2") { receipt { id } } }',
    );
    expect(tied.errors).toBeUndefined();
    const { data } = await coordinator.query(UNDO, { m: 'c', e: done.receipt.id });
    expect(data).toMatchObject({ undo: { left: ['Ana Neuve', 'Bob Neuf'] } });
    const ids = (await served.database.read<{ id: string }>('exchange/dump-nodes:Person')).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(expect.arrayContaining(['x1', 'x2']));
    expect(ids).not.toContain('x3');
  });

  test('bad lines are told and nothing is written; what is said of a file goes before what is guessed', async () => {
    const sent = await send({ 'liste.csv': 'ref,libellé,genre,lieu\nn1,Maison,association,Atlantis\n' });
    expect(sent.files[0]).toMatchObject({ format: null, rows: 1 });
    const before = await dump();
    const files = [
      {
        name: 'liste.csv',
        format: 'structures',
        columns: [
          { header: 'libellé', column: 'name' },
          { header: 'genre', column: 'kind' },
          { header: 'lieu', column: 'city' },
        ],
      },
    ];
    const refused = await ask({ m: 'a', u: sent.upload, files, dry: false });
    expect(refused).toMatchObject({
      changed: false,
      files: [],
      problemCount: 1,
      problems: [{ file: 'liste.csv', line: 2, column: 'city', expected: 'city', value: 'Atlantis' }],
    });
    expect(await dump()).toBe(before);
    const progress = await coordinator.query(
      'query ($u: ID!) { importProgress(upload: $u) { state rowsDone rowsTotal } }',
      { u: sent.upload },
    );
    expect(progress.data).toMatchObject({ importProgress: { state: 'REFUSED', rowsTotal: 1 } });
  });

  test('an acquaintance of a file never confirms', async () => {
    const sent = await send({ 'liens.csv': 'from,to\np3,p4\np4,p3\n' });
    await ask({ m: 'a', u: sent.upload, dry: false });
    const links = await served.database.read<{ from: string; properties: { source?: string } }>(
      'exchange/dump-links:KNOWS',
    );
    const made = links.filter(({ from }) => from === 'p3');
    expect(made.map(({ properties }) => properties.source)).toEqual(['IMPORT']);
  });

  test('somebody who was erased does not come back', async () => {
    await served.database.write('exchange/upsert-nodes:Person', {
      rows: [{ id: 'p4', name: '', folded: '', searchText: '', erasedAt: '2025-06-30T00:00:00.000Z' }],
    });
    const before = await dump();
    const sent = await send({
      'people.csv': 'id,name,structure\np4,Sam Diallo,s3\n',
      'liens.csv': 'from,to\np3,p4\n',
    });
    const done = await ask({ m: 'a', u: sent.upload, dry: false });
    expect(done).toMatchObject({
      changed: false,
      files: [
        { format: 'people', leftOut: ['p4'], unchanged: 1 },
        { format: 'acquaintances', leftOut: ['p4'] },
      ],
    });
    expect(await dump()).toBe(before);
  });

  test('is the coordinator’s: a visitor, a member and a page elsewhere are refused, another’s upload is not there', async () => {
    const member = await signIn(served, 'remi@etoile.example');
    expect((await post({ 'a.csv': STRUCTURES }, '')).statusCode).toBe(401);
    expect((await post({ 'a.csv': STRUCTURES }, member.cookie)).statusCode).toBe(403);
    const elsewhere = { origin: 'https://evil.example' };
    expect((await post({ 'a.csv': STRUCTURES }, coordinator.cookie, elsewhere)).statusCode).toBe(403);
    expect(existsSync(join(served.dataDir, 'uploads')) && readdirSync(join(served.dataDir, 'uploads'))).toBe(
      false,
    );
    const sent = await send({ 'a.csv': STRUCTURES });
    const other = await signIn(served, 'autre@territoire.example', 'COORDINATOR');
    const variables = { m: 'a', u: sent.upload, files: [], dry: true };
    expect((await other.query(IMPORT, variables)).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await member.query(IMPORT, variables)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    const climb = await coordinator.query(IMPORT, { ...variables, u: '../../etc' });
    expect(climb.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('too many files, a form without files, a file that is no text', async () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`${i}.csv`, 'id,name\n1,A\n']));
    expect((await post(many)).json()).toMatchObject({ error: { code: 'INVALID' } });
    expect((await post({})).json()).toMatchObject({ error: { code: 'INVALID' } });
    expect(readdirSync(join(served.dataDir, 'uploads'))).toEqual([]);
    const sent = await send({ '../../x.csv': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
    expect(sent.files).toMatchObject([{ name: 'x.csv', format: null, problem: 'csv' }]);
  });

  test('what nobody imported within a day goes', async () => {
    const sent = await send({ 'a.csv': STRUCTURES });
    served.clock.now = '2025-07-02T09:00:00.000Z';
    const late = await signIn(served, 'coord@territoire.example');
    const { errors } = await late.query(IMPORT, { m: 'a', u: sent.upload, files: [], dry: true });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    coordinator = late;
    await send({ 'b.csv': STRUCTURES });
    expect(existsSync(join(served.dataDir, 'uploads', sent.upload))).toBe(false);
  });

  test('templates are for whoever is signed in', async () => {
    const get = (url: string, cookie = '') =>
      served.server.inject({ method: 'GET', url, headers: { host: '127.0.0.1:4000', cookie } });
    const member = await signIn(served, 'remi@etoile.example');
    expect((await get('/templates/people.csv')).statusCode).toBe(401);
    const template = await get('/templates/people.csv', member.cookie);
    expect(template.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="people.csv"',
    });
    expect(template.body).toContain('identifiant;nom;');
    for (const url of ['/templates/nothing.csv', '/templates/..%2fpackage.csv', '/templates/people'])
      expect((await get(url, member.cookie)).statusCode).toBe(404);
    const { data } = await member.query('{ importFormats { id columns { name required label example } } }');
    expect(data).toMatchObject({
      importFormats: expect.arrayContaining([expect.objectContaining({ id: 'people' })]),
    });
  });

  test('a file left aside is not read, one said wrongly is told', async () => {
    const sent = await send({ 'a.csv': STRUCTURES, 'b.csv': 'alpha\n1\n' });
    const skipped = await ask({ m: 'a', u: sent.upload, files: [{ name: 'b.csv', skip: true }], dry: true });
    expect(skipped.files).toMatchObject([{ file: 'a.csv' }]);
    for (const files of [
      [{ name: 'c.csv' }],
      [{ name: 'a.csv', format: 'nothing' }],
      [{ name: 'a.csv', format: 'people', columns: [{ header: 'Nom', column: 'siret' }] }],
    ]) {
      const { errors } = await coordinator.query(IMPORT, { m: 'b', u: sent.upload, files, dry: true });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID' });
    }
  });

  test('can be followed while it goes on', async () => {
    const rows = Array.from({ length: 8_000 }, (_, i) => `m${i + 10},Rencontre ${i},2025-03-20`);
    const sent = await send({ 'meetings.csv': `id,title,heldOn\n${rows.join('\n')}\n` });
    const progress = async () => {
      const { data } = await coordinator.query(
        'query ($u: ID!) { importProgress(upload: $u) { state rowsDone rowsTotal } }',
        { u: sent.upload },
      );
      return (data as unknown as { importProgress: { state: string; rowsDone: number; rowsTotal: number } })
        .importProgress;
    };
    expect(await progress()).toEqual({ state: 'WAITING', rowsDone: 0, rowsTotal: 8_000 });
    const seen = new Set<string>();
    let over = false;
    const done = ask({ m: 'a', u: sent.upload, dry: false }).finally(() => {
      over = true;
    });
    while (!over) seen.add((await progress()).state);
    await done;
    expect([...seen]).toEqual(expect.arrayContaining(['WRITING']));
    expect(await progress()).toEqual({ state: 'DONE', rowsDone: 8_000, rowsTotal: 8_000 });
  });

  test('takes in a file of several megabytes', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i) => `m${i + 10},Rencontre ${'x'.repeat(700)} ${i},2025-03-20`,
    );
    const sent = await send({ 'meetings.csv': `id,title,heldOn\n${rows.join('\n')}\n` });
    expect(sent.files).toMatchObject([{ format: 'meetings', rows: 3_000 }]);
    const done = await ask({ m: 'a', u: sent.upload, dry: false });
    expect(done.files).toMatchObject([{ created: 3_000 }]);
  });
});
