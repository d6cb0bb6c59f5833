import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { csvLines } from '../../api/exchange/exports/csv';
import { writeExport } from '../../api/exchange/exports/write-export';
import { xmlText } from '../../api/exchange/exports/xml';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';
import { openDesk } from './import-desk';

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;
const xmlOf = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;

describe('what stands in a cell', () => {
  test('lists are parted by bars, yes and no are words, and nothing is an empty cell', () => {
    expect(csvLines([[['a', 'b'], true, false, null, 2.5]])).toBe('a|b;oui;non;;2.5\r\n');
  });

  test('no cell is run as a formula by a spreadsheet; a telephone number is left as it is', () => {
    expect(csvLines([['=1+1', '@x', '+33 1 99 00 00 01', '-cmd', '-3']])).toBe(
      '"\'=1+1";"\'@x";+33 1 99 00 00 01;"\'-cmd";-3\r\n',
    );
  });

  test('a document of XML holds any name', () => {
    expect(xmlText('<a href="x">&\u0000\uD800é😀')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;é😀');
  });
});

describeOnBothEngines(
  'exports',
  (open) => {
    let served: SmallServer;
    let chef: SignedIn;
    let analyst: SignedIn;
    let member: SignedIn;
    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
      await served.add({
        'findings.csv':
          'id,theme,statement,confidentiality\nf1,accueil,Dit à tous,PUBLIC\nf2,accueil,Dit en secret,\n',
        'testimonies.csv':
          'id,quote,consent,publishedAt\nt1,Avec accord,oui,2025-04-01\nt2,Sans accord,non,\n',
      });
      chef = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
      analyst = await signIn(served, 'etude@territoire.example', 'ANALYST');
      member = await signIn(served, 'remi@etoile.example');
    }, 120_000);
    afterAll(() => served.server.close());

    const take = (who: SignedIn | null, path: string) =>
      served.server.inject({
        url: `/export/${path}`,
        headers: { host: '127.0.0.1:4000', ...(who ? { cookie: who.cookie } : {}) },
      });
    const table = async (who: SignedIn, name: string) => rowsOf((await take(who, `${name}.csv`)).body);

    test('are for analysts and those who coordinate', async () => {
      const visitor = await take(null, 'structures.csv');
      expect([visitor.statusCode, visitor.json().error.code]).toEqual([401, 'SIGN_IN_NEEDED']);
      const refused = await take(member, 'structures.csv');
      expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'FORBIDDEN']);
      const given = await take(analyst, 'structures.csv');
      expect([given.statusCode, given.headers['content-type'], given.headers['cache-control']]).toEqual([
        200,
        'text/csv; charset=utf-8',
        'no-store',
      ]);
      expect(given.headers['content-disposition']).toBe('attachment; filename="structures.csv"');
    });

    test('a name that is none is told with those there are; so is a date that is none', async () => {
      for (const name of ['nothing.csv', 'structures.gexf', 'structures', '..%2Fstructures.csv']) {
        const response = await take(chef, name);
        expect([name, response.statusCode]).toEqual([name, 404]);
      }
      expect((await take(chef, 'nothing.csv')).json().error.cure).toContain('structures-network.gexf');
      const wrong = await take(chef, 'structures-network.csv?asOf=2025-02-30');
      expect([wrong.statusCode, wrong.json().error.code]).toEqual([400, 'INVALID']);
    });

    test('an analyst has no contact; those who coordinate what members are shown; nobody a trust answer', async () => {
      expect(Object.keys((await table(analyst, 'people'))[0] ?? {})).toEqual([
        'id',
        'name',
        'structure',
        'jobTitle',
      ]);
      const remi = (await table(chef, 'people')).find(({ id }) => id === 'p1');
      expect(remi).toMatchObject({ structure: 's1', email: 'remi@etoile.example', phone: '' });
      const ties = await table(chef, 'acquaintances');
      expect(Object.keys(ties[0] ?? {})).toEqual([
        'from',
        'to',
        'readyToIntroduce',
        'since',
        'until',
        'meeting',
      ]);
      expect(ties.find(({ from, to }) => from === 'p1' && to === 'p2')).toEqual({
        from: 'p1',
        to: 'p2',
        readyToIntroduce: 'oui',
        since: '2025-03-20',
        until: '',
        meeting: 'm1',
      });
    });

    test('what is confidential, or said without consent, is the coordination’s alone', async () => {
      expect((await table(analyst, 'findings')).map(({ id }) => id)).toEqual(['f1']);
      expect((await table(chef, 'findings')).map(({ id }) => id)).toEqual(['f1', 'f2']);
      expect((await table(analyst, 'testimonies')).map(({ id }) => id)).toEqual(['t1']);
      expect((await table(chef, 'testimonies')).map(({ id }) => id)).toEqual(['t1', 't2']);
    });

    test('the network is that of the query, on any day, with and without the team', async () => {
      const QUERY = `query ($level: NetworkLevel!, $asOf: Date, $withoutTeam: Boolean!) {
      network(level: $level, asOf: $asOf, withoutTeam: $withoutTeam) { nodes { id degree } edges { source target weight } } }`;
      for (const [name, level] of [
        ['structures-network', 'STRUCTURES'],
        ['people-network', 'PEOPLE'],
      ] as const)
        for (const asOf of [null, '2025-04-01'])
          for (const withoutTeam of [false, true]) {
            const { data } = await chef.query(QUERY, { level, asOf, withoutTeam });
            const { nodes, edges } = (data as unknown as { network: { nodes: object[]; edges: object[] } })
              .network;
            const query = `?withoutTeam=${withoutTeam}${asOf ? `&asOf=${asOf}` : ''}`;
            const gexf = xmlOf((await take(chef, `${name}.gexf${query}`)).body);
            expect(
              [...gexf.querySelectorAll('node')].map((node) => ({
                id: node.getAttribute('id'),
                degree: Number(node.querySelector('attvalue[for="degree"]')?.getAttribute('value')),
              })),
            ).toEqual(nodes);
            const ends = (edge: Element) => ({
              source: edge.getAttribute('source'),
              target: edge.getAttribute('target'),
            });
            expect(
              [...gexf.querySelectorAll('edge')].map((e) => ({
                ...ends(e),
                weight: Number(e.getAttribute('weight')),
              })),
            ).toEqual(edges);
            const graphml = xmlOf((await take(chef, `${name}.graphml${query}`)).body);
            expect(graphml.querySelectorAll('node')).toHaveLength(nodes.length);
            expect(
              [...graphml.querySelectorAll('edge')].map((e) => ({
                ...ends(e),
                weight: Number(e.querySelector('data[key="e-weight"]')?.textContent),
              })),
            ).toEqual(edges);
            const list = rowsOf((await take(chef, `${name}.csv${query}`)).body);
            expect(
              list.map(({ source, target, weight }) => ({ source, target, weight: Number(weight) })),
            ).toEqual(edges);
          }
    });
  },
  { shared: true },
);

describeOnBothEngines('a folder of exports', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-exports-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const comparable = async ({ content }: ReturnType<typeof openDesk>) =>
    (await content())
      .map((record) => {
        const one = record as { node?: string; properties: Record<string, unknown> };
        // The ids of links are made anew, as are versions and who brought a person when; a telephone that only
        // colleagues see stays behind.
        const { id, phone, ...kept } = one.properties;
        for (const field of ['level', 'version', 'addedAt', 'addedBy', 'addedFrom']) delete kept[field];
        const own = one.node ? { id } : {};
        return { ...one, properties: { ...kept, ...own, ...(one.node === 'Structure' ? { phone } : {}) } };
      })
      .filter(({ node }) => !['JournalEntry', 'MapPlace'].includes(node ?? ''))
      .map((one) => JSON.stringify(one))
      .sort();

  test('loaded into an empty graph makes the same records, but for trust answers and hidden contacts', async () => {
    const served = await serveSmallTerritory(await open());
    const from = openDesk(served.database);
    const files = await writeExport('csv', folder, from.context);
    expect(files).toHaveLength(readdirSync(folder).length);
    expect(statSync(files[0] ?? '').mode & 0o777).toBe(0o600);
    const before = await comparable(from);
    await served.server.close();
    const to = openDesk(await open());
    const contents = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    await to.load(contents, { acquaintanceSource: 'SELF' });
    expect(await comparable(to)).toEqual(before);
  });

  test('one export, or the network, is one file; an unknown word and a folder that is none are told', async () => {
    const desk = openDesk(await open());
    await desk.load({ 'structures.csv': 'id,name,kind,city\ns1,=Nom,TRAINING,Sevran\n' });
    const file = join(folder, 'one.xml');
    expect(await writeExport('gexf', file, desk.context)).toEqual([file]);
    expect(xmlOf(readFileSync(file, 'utf8')).querySelector('node')?.getAttribute('label')).toBe('=Nom');
    await writeExport('structures.csv', file, desk.context);
    expect(rowsOf(readFileSync(file, 'utf8'))).toMatchObject([{ id: 's1', name: "'=Nom" }]);
    await expect(writeExport('xlsx', join(folder, 'no'), desk.context)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(writeExport('csv', file, desk.context)).rejects.toMatchObject({ code: 'INVALID' });
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
