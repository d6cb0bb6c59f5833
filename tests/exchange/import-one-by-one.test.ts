import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const IMPORT = `mutation ($m: ID!, $u: ID!, $files: [ImportFileInput!]!, $dry: Boolean!) {
  importFile(mutationId: $m, upload: $u, files: $files, dryRun: $dry) {
    changed problems { file line column expected value }
    files { file created updated keptFields { id name fields } keptOwnWord }
    receipt { id repeated revision }
  }
}`;
const BOUNDARY = 'xxBOUNDARYxx';
const formOf = (name: string, content: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`;

interface Sent {
  readonly upload: string;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
}

describeOnBothEngines('files that come one by one', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  const ask = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    payload?: string,
    cookie = coordinator.cookie,
  ) =>
    served.server.inject({
      method,
      url: `/import${path}`,
      headers: {
        host: '127.0.0.1:4000',
        ...(cookie === '' ? {} : { cookie }),
        ...(payload ? { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } : {}),
      },
      ...(payload ? { payload } : {}),
    });
  const send = async (name: string, content: string, upload?: string): Promise<Sent> => {
    const response = await ask('POST', upload ? `?upload=${upload}` : '', formOf(name, content));
    expect(response.statusCode).toBe(200);
    return response.json();
  };
  const importIt = async (upload: string, files: object[] = [], dry = false, m = 'm') => {
    const { data, errors } = await coordinator.query(IMPORT, { m, u: upload, files, dry });
    expect(errors).toBeUndefined();
    return (data as never as { importFile: Record<string, never> }).importFile;
  };
  const kept = (upload: string) => readdirSync(join(served.dataDir, 'uploads', upload)).length;

  test('join those of the upload; one of the same name takes the place of the earlier one', async () => {
    const { upload } = await send('s.csv', 'id,name,kind,city\nn1,Une,autre,Sevran\n');
    const both = await send('p.csv', 'id,name,structure\nx1,Ana Neuve,n1\n', upload);
    expect(both).toMatchObject({ upload, files: [{ name: 's.csv' }, { name: 'p.csv' }] });
    const mended = await send(
      's.csv',
      'id,name,kind,city\nn1,Une,autre,Sevran\nn2,Deux,autre,Drancy\n',
      upload,
    );
    expect(mended.files).toMatchObject([
      { name: 'p.csv', rows: 1 },
      { name: 's.csv', rows: 2 },
    ]);
    expect(kept(upload)).toBe(3);
    expect((await ask('GET', `/${upload}`)).json()).toEqual(mended);
    expect(await importIt(upload)).toMatchObject({
      files: [
        { file: 's.csv', created: 2 },
        { file: 'p.csv', created: 1 },
      ],
    });
  });

  test('a file too many is refused, those that came before stay', async () => {
    const { upload } = await send('0.csv', 'id,name\n1,A\n');
    for (let i = 1; i < 20; i += 1) await send(`${i}.csv`, 'id,name\n1,A\n', upload);
    const refused = await ask('POST', `?upload=${upload}`, formOf('20.csv', 'id,name\n1,A\n'));
    expect([refused.statusCode, refused.json()]).toMatchObject([400, { error: { code: 'INVALID' } }]);
    expect(kept(upload)).toBe(21);
    expect((await ask('GET', `/${upload}`)).json().files).toHaveLength(20);
  });

  test('are told again and forgotten, for who sent them alone', async () => {
    const { upload } = await send('a.csv', 'id,name\n1,A\n');
    await send('b.csv', 'id,name\n1,A\n', upload);
    const other = await signIn(served, 'autre@territoire.example', 'COORDINATOR');
    const member = await signIn(served, 'remi@etoile.example');
    for (const method of ['GET', 'DELETE'] as const) {
      expect((await ask(method, `/${upload}`, undefined, other.cookie)).statusCode).toBe(404);
      expect((await ask(method, `/${upload}`, undefined, member.cookie)).statusCode).toBe(403);
      expect((await ask(method, `/${upload}`, undefined, '')).statusCode).toBe(401);
      expect((await ask(method, '/..%2f..%2fetc')).statusCode).toBe(404);
    }
    const stolen = await ask('POST', `?upload=${upload}`, formOf('c.csv', 'id,name\n1,A\n'), other.cookie);
    expect(stolen.statusCode).toBe(404);
    expect((await ask('DELETE', `/${upload}?file=a.csv`)).json()).toMatchObject({
      files: [{ name: 'b.csv' }],
    });
    expect(kept(upload)).toBe(2);
    expect((await ask('DELETE', `/${upload}`)).json()).toEqual({ upload, files: [] });
    expect(existsSync(join(served.dataDir, 'uploads', upload))).toBe(false);
    expect((await ask('GET', `/${upload}`)).statusCode).toBe(404);
  });

  test('an import asked for again while it goes on is the same one', async () => {
    const rows = Array.from({ length: 4_000 }, (_, i) => `m${i + 10},Rencontre ${i},2025-03-20`);
    const { upload } = await send('meetings.csv', `id,title,heldOn\n${rows.join('\n')}\n`);
    const [first, second] = await Promise.all([importIt(upload), importIt(upload)]);
    expect(first).toMatchObject({ files: [{ created: 4_000 }] });
    expect(second).toEqual(first);
    const { data } = await coordinator.query(
      '{ journal(first: 5) { edges { node { operation by { name } } } } }',
    );
    const entries = (data as never as { journal: { edges: unknown[] } }).journal.edges;
    // The territory itself came by one import, this is the other.
    expect(entries).toHaveLength(2);
  });

  test('of two headers alike the first is meant', async () => {
    const { upload } = await send('a.csv', 'id,nom,nom,kind,city\nn1,Une,Autre,autre,Sevran\n');
    const columns = ['id', 'name', 'kind', 'city'].map((column) => ({
      header: column === 'name' ? 'nom' : column,
      column,
    }));
    const tried = await importIt(upload, [{ name: 'a.csv', format: 'structures', columns }], true);
    expect(tried).toMatchObject({ problems: [], files: [{ created: 1 }] });
  });

  test('a file that lacks a column is told for what it is most like', async () => {
    const { files } = await send(
      'acteurs.csv',
      'N°;Raison sociale;Genre;Commune;Site\nn1;Une;autre;Sevran;\n',
    );
    expect(files).toMatchObject([{ format: 'structures', separator: ';' }]);
  });

  test('dates are taken as a French spreadsheet saves them', async () => {
    const { upload } = await send(
      'rencontres.csv',
      'id;titre;date\nd1;A;17/04/2025\nd2;B;1/3/2025\nd3;C;2025-04-18\n',
    );
    expect(await importIt(upload)).toMatchObject({ problems: [], files: [{ created: 3 }] });
    const { data } = await coordinator.query(
      '{ a: meeting(id: "d1") { heldOn } b: meeting(id: "d2") { heldOn } }',
    );
    expect(data).toEqual({ a: { heldOn: '2025-04-17' }, b: { heldOn: '2025-03-01' } });
    const bad = await send(
      'rencontres.csv',
      'id;titre;date\nd4;A;30/02/2025\nd5;B;04/17/2025\nd6;C;17/04/25\n',
    );
    const problems = ['30/02/2025', '04/17/2025', '17/04/25'].map((value) => ({ column: 'heldOn', value }));
    expect(await importIt(bad.upload, [], false, 'n')).toMatchObject({ problems });
  });

  test('a structure and a person are called by a name that they alone bear', async () => {
    const { upload } = await send(
      's.csv',
      'id,name,kind,city\nn1,Jumelle,autre,Sevran\nn2,Jumelle,autre,Drancy\n',
    );
    await send('p.csv', 'id,nom,employeur\nx1,Ana Neuve,formation plus\n', upload);
    await send('liens.csv', 'from,to\nZoe LEFEVRE,Ana Neuve\n', upload);
    expect(await importIt(upload, [], true)).toMatchObject({ problems: [], files: [{}, { created: 1 }, {}] });
    await send('p.csv', 'id,nom,employeur\nx1,Ana Neuve,Jumelle\n', upload);
    expect(await importIt(upload)).toMatchObject({
      problems: [{ file: 'p.csv', line: 2, column: 'structure', expected: 'structure', value: 'Jumelle' }],
    });
    await send('p.csv', 'id,nom,employeur\nx1,Ana Neuve,formation plus\n', upload);
    await importIt(upload);
    const { data } = await coordinator.query(
      '{ person(id: "x1") { employments { structure { id } } acquaintances { person { id } } } }',
    );
    expect(data).toEqual({
      person: { employments: [{ structure: { id: 's3' } }], acquaintances: [{ person: { id: 'p3' } }] },
    });
  });

  test('what somebody had said themselves is told by name', async () => {
    const { database } = served;
    await database.write('exchange/merge-links:KNOWS', {
      rows: [{ from: 'p3', to: 'p4', id: 'k9', source: 'SELF', version: 1 }],
    });
    await database.write('exchange/upsert-nodes:Structure', {
      rows: [{ id: 's3', editedFields: ['phone'] }],
    });
    const { upload } = await send('s.csv', 'id,name,kind,city,phone\ns3,Formation Plus,TRAINING,Drancy,01\n');
    await send('liens.csv', 'from,to,level,readyToIntroduce\np3,p4,2,oui\n', upload);
    expect(await importIt(upload, [], true)).toMatchObject({
      files: [
        { keptFields: [{ id: 's3', name: 'Formation Plus', fields: ['phone'] }] },
        { keptOwnWord: ['Zoé Lefèvre → Sam Diallo'] },
      ],
    });
  });
});
