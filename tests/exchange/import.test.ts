import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from '../../api/cli/commands';
import type { AppError } from '../../api/errors';
import { writeBackup } from '../../api/exchange/backup';
import { type ImportOptions, importFiles } from '../../api/exchange/import-files';
import { takeBackUnfinishedImports } from '../../api/exchange/take-back';
import { createChanges } from '../../api/graph/changes';
import type { GraphDatabase } from '../../api/graph/port';
import { readTerritory } from '../../api/ties/network.repository';
import { describeOnBothEngines, NOW } from '../support/graphs';

const CITIES = '93071';
interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly expected: string;
}
type Files = Readonly<Record<string, string | Buffer>>;

const BASE: Files = {
  'structures.csv': `id,name,kind,city,stages\ns1,Mission locale,EMPLOYMENT_SERVICE,${CITIES},SUPPORT\ns2,L’Étoile,centre social,Drancy,accueil|orientation\n`,
  'people.csv':
    'id,name,structure,email,isContact\np1,Rémi Œuvrard,s1,remi@structure.example,oui\np2,Anne O’Connor,s2,,non\n',
  'meetings.csv': 'id,title,heldOn,city\nm1,Rencontre de Sevran,2025-03-20,Sevran\n',
  'attendance.csv': 'meeting,person\nm1,p1\nm1,p2\n',
  'acquaintances.csv': 'from,to,level,meeting\np1,p2,3,m1\n',
};

describeOnBothEngines('an import', (open) => {
  let folder: string;
  let database: GraphDatabase;
  let context: CommandContext;
  /** Three minutes after. */
  let later: CommandContext;
  const printed: string[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'interconnaissance-import-'));
    database = await open();
    printed.length = 0;
    context = {
      database,
      changes: createChanges(database, () => NOW),
      clock: () => NOW,
      by: 'test',
      address: '',
      print: (line) => void printed.push(line),
    };
    later = { ...context, clock: () => '2025-07-01T08:03:00.000Z' };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (files: Files): string[] =>
    Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
  const load = (files: Files, options?: ImportOptions) => importFiles(put(files), context, options);
  const content = async (): Promise<string> => {
    const file = join(folder, 'backup.json');
    await writeBackup(file, context);
    return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).records);
  };
  const refusal = async (files: Files) => {
    const before = await content();
    const error: AppError = await load(files).then(
      () => {
        throw new RangeError('it was accepted');
      },
      (thrown) => thrown,
    );
    expect(error.code).toBe('IMPORT_REFUSED');
    expect(await content()).toBe(before);
    const problems = error.facts?.problems as readonly Problem[] | undefined;
    return (problems ?? []).map(
      ({ file, line, column, expected }) => `${file}:${line} ${column} ${expected}`,
    );
  };

  test('reads the files in any order, codes and French labels, and derives what search needs', async () => {
    const report = await load(BASE);
    expect(report.files.map(({ format, created }) => `${format} ${created}`)).toEqual([
      'structures 2',
      'people 2',
      'meetings 1',
      'attendance 2',
      'acquaintances 1',
    ]);
    const text = await content();
    expect(text).toContain('"folded":"l\'etoile"');
    expect(text).toContain('"folded":"remi oeuvrard"');
    expect(text).toContain('{"link":"KNOWS","from":"p1","to":"p2","properties":{"declaredAt":"2025-07-01"');
    expect(text).toContain('"since":"2025-03-20","source":"IMPORT"');
    expect(await database.read('network/list-positions', { hidden: [] })).toHaveLength(3);
  });

  test('running it twice changes nothing, not even the revision', async () => {
    await load(BASE);
    const [before, revision] = [await content(), await context.changes.latestRevision()];
    const report = await load(BASE);
    expect(report.changed).toBe(false);
    expect(await content()).toBe(before);
    expect(await context.changes.latestRevision()).toBe(revision);
  });

  test('an empty cell leaves the value as it is, an unknown column is reported and left', async () => {
    await load(BASE);
    const report = await load({ 'people.csv': 'id,name,email,shoe size\np1,Rémi Œuvrard,,42\n' });
    expect(report.files[0]?.unknownColumns).toEqual(['shoe size']);
    expect(await content()).toContain('remi@structure.example');
  });

  test('a field that its structure has edited since is kept, and reported', async () => {
    await load(BASE);
    await database.write('exchange/upsert-nodes:Structure', {
      rows: [{ id: 's1', name: 'Mission locale de l’Est', editedFields: ['name'] }],
    });
    const report = await load(BASE);
    expect(report.files[0]?.keptFields).toEqual([{ id: 's1', fields: ['name'] }]);
    expect(await content()).toContain('Mission locale de l’Est');
  });

  test('Windows-1252, semicolons and quoted line breaks', async () => {
    await load({
      ...BASE,
      'structures.csv': Buffer.from(
        'id;name;kind;city;presentation\r\ns1;"Régie ""La Poste""";autre;Le Blanc-Mesnil;"deux\r\nlignes"\r\ns2;Été;formation;93029;\r\n',
        'latin1',
      ),
    });
    const text = await content();
    expect(text).toContain('Régie \\"La Poste\\"');
    expect(text).toContain('deux\\nlignes');
  });

  test.each<[string, Files, string[]]>([
    [
      'an unknown town',
      { 'structures.csv': 'id,name,kind,city\ns1,A,autre,Atlantis\n' },
      ['structures.csv:2 city city'],
    ],
    [
      'an unknown stage',
      { 'structures.csv': 'id,name,kind,city,stages\ns1,A,autre,93071,sieste\n' },
      ['structures.csv:2 stages stage'],
    ],
    [
      'a duplicate id',
      { 'structures.csv': 'id,name,kind,city\ns1,A,autre,93071\n\ns1,B,autre,93071\n' },
      ['structures.csv:4 id newId'],
    ],
    [
      'a tie to nobody',
      { ...BASE, 'acquaintances.csv': 'from,to\np1,p9\n' },
      ['acquaintances.csv:2 to person'],
    ],
    [
      'a tie to oneself',
      { ...BASE, 'acquaintances.csv': 'from,to\np1,p1\n' },
      ['acquaintances.csv:2 to otherThanSelf'],
    ],
    [
      'the 30th of February',
      { 'meetings.csv': 'id,title,heldOn\nm1,R,2025-02-30\n' },
      ['meetings.csv:2 heldOn date'],
    ],
    ['an empty file', { 'people.csv': '' }, ['people.csv:1  someContent']],
    [
      'a missing column',
      { 'structures.csv': 'id,name,city\ns1,A,93071\n' },
      ['structures.csv:1 kind column'],
    ],
    [
      'a file that is no CSV',
      { 'people.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
      ['people.csv:1  csv'],
    ],
    ['a header of no known kind', { 'x.csv': 'a,b\n1,2\n' }, ['x.csv:1  knownFormat']],
    ['a quote that never closes', { 'people.csv': 'id,name\np1,"A\n' }, ['people.csv:2  closedQuotes']],
    [
      'an end before the beginning',
      { ...BASE, 'acquaintances.csv': 'from,to,since,until\np1,p2,2025-02-01,2025-01-01\n' },
      ['acquaintances.csv:2 until afterSince'],
    ],
    [
      'a link that a page must not follow',
      { 'structures.csv': 'id,name,kind,city,website\ns1,A,autre,93071,javascript:alert(1)\n' },
      ['structures.csv:2 website website'],
    ],
    [
      'a line after a cell of two lines',
      { 'structures.csv': 'id,name,kind,city\ns1,"A\nB",autre,93071\ns2,,autre,93071\n' },
      ['structures.csv:4 name filled'],
    ],
  ])('%s is refused by file, line and column, and the graph stays as it was', async (_, files, expected) => {
    expect(await refusal(files)).toEqual(expected);
  });

  test('of more than a hundred bad lines the first hundred are named and the rest counted', async () => {
    const rows = Array.from({ length: 130 }, (_, i) => `m${i},T,jamais`).join('\n');
    const error: AppError = await load({ 'meetings.csv': `id,title,heldOn\n${rows}\n` }).catch(
      (thrown) => thrown,
    );
    expect(error.facts?.problems).toHaveLength(100);
    expect(error.facts?.more).toBe(30);
    expect(error.message).toContain('130 erreurs');
  });

  test('one bad row in fifty thousand is found, and nothing is written', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `m${i},Rencontre ${i},${i === 41_234 ? '2025-13-01' : '2025-03-01'}`,
    );
    expect(await refusal({ 'meetings.csv': `id,title,heldOn\n${rows.join('\n')}\n` })).toEqual([
      'meetings.csv:41236 heldOn date',
    ]);
  });

  test('an acquaintance seen again later ends the open one and opens another', async () => {
    await load(BASE);
    await load({ 'acquaintances.csv': 'from,to,level,since\np1,p2,4,2025-06-01\n' });
    const rows = await database.read('network/list-acquaintances', { hidden: [] });
    expect(rows.map(({ since, until }) => [since, until])).toEqual([
      ['2025-03-20', '2025-06-01'],
      ['2025-06-01', null],
    ]);
  });

  test('a file never overrides a person’s own word', async () => {
    await load(BASE, { acquaintanceSource: 'SELF' });
    const report = await load({ 'acquaintances.csv': 'from,to,level,since\np1,p2,1,2025-06-01\n' });
    expect(report.files[0]?.keptOwnWord).toEqual(['p1 → p2']);
    expect(await database.read('network/list-acquaintances', { hidden: [] })).toHaveLength(1);
  });

  test('a level comes with the tie that a file makes; which one stands is told by no later file', async () => {
    await load(BASE);
    const levels = async () =>
      (await database.read<{ level: number }>('ties/find-own-levels', { person: 'p1' })).map(
        ({ level }) => level,
      );
    expect(await levels()).toEqual([3]);
    for (const level of [1, 3, 4]) {
      const report = await load({ 'acquaintances.csv': `from,to,level,meeting\np1,p2,${level},m1\n` });
      expect(report).toMatchObject({ changed: false, files: [{ unchanged: 1, updated: 0 }] });
    }
    expect(await levels()).toEqual([3]);
    await load({ 'acquaintances.csv': 'from,to,level,since\np1,p2,4,2025-06-01\n' });
    expect(await levels()).toEqual(expect.arrayContaining([3, 4]));
  });

  test('dates of an employment that had none are taken, a second employer is another one', async () => {
    await load(BASE);
    await load({
      'employments.csv': 'person,structure,role,since\np1,s1,conseiller,2024-01-01\np1,s2,bénévole,\n',
    });
    expect(await database.read('network/list-employments', { hidden: [] })).toEqual([
      { id: 'p1>s1', person: 'p1', structure: 's1', since: '2024-01-01', until: null },
      { id: 'p1>s2', person: 'p1', structure: 's2', since: null, until: null },
      { id: 'p2>s2', person: 'p2', structure: 's2', since: null, until: null },
    ]);
  });

  test('a large import goes in batches and tells the analyses when it is whole', async () => {
    const report = await load(BASE, { oneTransactionRows: 2 });
    expect(report.changed).toBe(true);
    expect(await context.changes.latestRevision()).toBe(1);
    expect(await database.read('exchange/find-unfinished-imports')).toEqual([]);
  });

  test('an import that still runs in another process is left alone', async () => {
    if (database.engine === 'embedded') return;
    await database.write('exchange/start-import', { id: 'elsewhere', startedAt: NOW });
    await takeBackUnfinishedImports(context);
    expect(await database.read('exchange/find-unfinished-imports')).toHaveLength(1);
    await takeBackUnfinishedImports(later);
    expect(await database.read('exchange/find-unfinished-imports')).toEqual([]);
  });

  test('a large import that was killed is taken back at the next start', async () => {
    await load(BASE);
    const before = await content();
    const killed: GraphDatabase = {
      ...database,
      write: async (name, parameters) => {
        if (name.startsWith('exchange/delete-imported')) throw new RangeError('killed');
        return database.write(name, parameters);
      },
    };
    const dying = {
      ...context,
      database: killed,
      changes: { ...context.changes, apply: () => Promise.reject(new RangeError('killed')) },
    };
    const files = {
      'structures.csv': `id,name,kind,city\ns1,Changée,autre,Drancy\ns3,Nouvelle,autre,${CITIES}\n`,
      'acquaintances.csv': 'from,to,level\np2,p1,4\n',
    };
    await expect(importFiles(put(files), dying, { oneTransactionRows: 1 })).rejects.toThrow('killed');
    expect(await content()).not.toBe(before);
    // Meanwhile the analyses do not see what it made.
    const { records } = await readTerritory(database);
    expect(records.structures.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(records.acquaintances).toHaveLength(1);
    await takeBackUnfinishedImports(later);
    expect(await content()).toBe(before);
    expect(await database.read('exchange/find-unfinished-imports')).toEqual([]);
  });
});
