import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const UPSERT = `mutation ($m: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $m, input: $input) { structure { id version name cities { id } neighbourhoods { id } } receipt { id repeated } }
}`;
const POSITION = `mutation ($m: ID!, $until: Date, $note: String) {
  positionStructure(mutationId: $m, structure: "s2", stage: TRAINING, note: $note, until: $until)
    { structure { version positions { stage note since } } receipt { id repeated } }
}`;
const CLOSE = `mutation ($m: ID!, $version: Int!, $on: Date) {
  closeStructure(mutationId: $m, id: "s3", version: $version, on: $on) { structure { until version } receipt { id repeated } }
}`;
type Changed = {
  structure: { id: string; version: number; cities: { id: string }[]; positions: { stage: string }[] };
  receipt: { id: string | null; repeated: boolean };
};

describeOnBothEngines('the sheet of a structure', (open) => {
  let served: SmallServer;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
  });
  afterEach(() => served.server.close());

  const editedFields = async (id: string) => {
    const [row] = await served.database.read<{ properties: { editedFields?: string[] } }>(
      'exchange/find-nodes:Structure',
      { ids: [id] },
    );
    return row?.properties.editedFields;
  };

  test('an editor’s edit names only the columns it changed, and a file leaves these', async () => {
    const editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    await answerOf(editor.query, UPSERT, {
      m: 'a',
      input: {
        id: 's2',
        version: 1,
        name: 'Centre social Œuvre commune',
        offers: 'Un café',
        cities: ['93071'],
      },
    });
    expect(await editedFields('s2')).toEqual(['city', 'offers']);
    await answerOf(editor.query, POSITION, { m: 'p', note: null });
    expect(await editedFields('s2')).toEqual(['city', 'offers', 'stages']);
    await served.add({
      'structures.csv':
        'id,name,kind,city,offers,stages\ns2,Centre social,SOCIAL_CENTRE,Drancy,Du thé,SUPPORT\n',
    });
    const sheet = await firstOf(
      editor.query,
      '{ structure(id: "s2") { name offers cities { id } positions { stage } } }',
    );
    expect(sheet).toEqual({
      name: 'Centre social',
      offers: 'Un café',
      cities: [{ id: '93071' }],
      positions: [{ stage: 'RECEPTION' }, { stage: 'TRAINING' }],
    });
  });

  test('a coordinator’s edit is no word of the structure: files go on', async () => {
    await answerOf(served.query, UPSERT, { m: 'a', input: { id: 's2', version: 1, offers: 'Un café' } });
    expect(await editedFields('s2')).toBeUndefined();
  });

  test('towns alone are a change too: who has the sheet open is told', async () => {
    const edit = (m: string, cities: string[]) => ({ m, input: { id: 's1', version: 1, cities } });
    const { structure } = await firstOf<Changed>(served.query, UPSERT, edit('a', ['93029', '93071']));
    expect(structure).toMatchObject({ version: 2, cities: [{ id: '93029' }, { id: '93071' }] });
    expect(await refusalOf(served.query, UPSERT, edit('b', ['93029']))).toMatchObject({ code: 'CONFLICT' });
    const cleared = await firstOf<Changed>(served.query, UPSERT, {
      m: 'c',
      input: { id: 's1', version: 2, neighbourhoods: null },
    });
    expect(cleared.structure).toMatchObject({ version: 3, neighbourhoods: [], cities: structure.cities });
  });

  test('what changes nothing has no entry in the journal, the second time either', async () => {
    const same = { m: 'a', input: { id: 's1', version: 1, kind: 'EMPLOYMENT_SERVICE', cities: ['93071'] } };
    for (const repeated of [false, true]) {
      const { structure, receipt } = await firstOf<Changed>(served.query, UPSERT, same);
      expect([structure.version, receipt]).toEqual([1, { id: null, repeated }]);
    }
  });

  test.each([
    ['without version', { id: 's1', name: 'x' }, { code: 'INVALID', place: 'input.version' }],
    ['of nothing', { id: 'nobody', version: 1, name: 'x' }, { code: 'NOT_FOUND' }],
    ['with a town that is not there', { id: 's1', version: 1, cities: ['1'] }, { code: 'NOT_FOUND' }],
    [
      'with a quarter that is not there',
      { id: 's1', version: 1, neighbourhoods: ['Q'] },
      { code: 'NOT_FOUND' },
    ],
    ['without a town', { id: 's1', version: 1, cities: null }, { code: 'INVALID', place: 'input.cities' }],
    ['without a kind', { id: 's1', version: 1, kind: null }, { code: 'INVALID', place: 'input.kind' }],
    [
      'that ends before it begins',
      { id: 's1', version: 1, until: '2019-01-01' },
      { code: 'INVALID', place: 'input.until' },
    ],
    [
      'with 51 themes',
      { id: 's1', version: 1, themes: Array.from({ length: 51 }, (_, i) => `t${i}`) },
      { code: 'INVALID', place: 'input.themes' },
    ],
    [
      'with a postcode of letters',
      { id: 's1', version: 1, postcode: 'ABCDE' },
      { code: 'INVALID', place: 'input.postcode' },
    ],
    [
      'with a phone of letters',
      { id: 's1', version: 1, phone: 'appelez' },
      { code: 'INVALID', place: 'input.phone' },
    ],
    [
      'with a longitude beyond the world',
      { id: 's1', version: 1, longitude: 181 },
      { code: 'INVALID', place: 'input.longitude' },
    ],
    ['with a day that is none', { id: 's1', version: 1, until: '2026-02-30' }, { code: 'BAD_USER_INPUT' }],
  ])('an edit %s is refused, and nothing is written', async (_, input, refusal) => {
    const before = await contentsOf(served.database);
    expect(await refusalOf(served.query, UPSERT, { m: 'x', input })).toMatchObject(refusal);
    expect(await contentsOf(served.database)).toEqual(before);
  });

  test('a presentation of 1 MB is refused before it is read, and nothing is written', async () => {
    const before = await contentsOf(served.database);
    const response = await served.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: '127.0.0.1:4000' },
      payload: {
        query: UPSERT,
        variables: { m: 'x', input: { id: 's1', version: 1, presentation: 'x'.repeat(2 ** 20) } },
      },
    });
    expect(response.statusCode).toBe(413);
    expect(await contentsOf(served.database)).toEqual(before);
  });

  test('a structure is placed on the path, its note corrected, and taken off; each twice is once', async () => {
    for (const repeated of [false, true]) {
      const { structure, receipt } = await firstOf<Changed>(served.query, POSITION, {
        m: 'a',
        note: 'Un atelier',
      });
      expect(receipt.repeated).toBe(repeated);
      expect(structure.positions).toContainEqual({
        stage: 'TRAINING',
        note: 'Un atelier',
        since: '2025-07-01',
      });
    }
    const noted = await firstOf<Changed>(served.query, POSITION, { m: 'b', note: 'Deux ateliers' });
    expect(noted.structure.positions).toHaveLength(2);
    const off = await firstOf<Changed>(served.query, POSITION, { m: 'c', until: '2025-07-01' });
    expect(off.structure.positions.map(({ stage }) => stage)).toEqual(['RECEPTION']);
    expect(await refusalOf(served.query, POSITION, { m: 'd', until: '2025-07-01' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a structure is closed once; who worked there works there no more, whoever was to begin does not', async () => {
    await answerOf(
      served.query,
      'mutation { employ(mutationId: "e", input: { person: "p4", structure: "s3", since: "2025-09-01" }) { receipt { id } } }',
    );
    expect(await refusalOf(served.query, CLOSE, { m: 'x', version: 9 })).toMatchObject({
      code: 'CONFLICT',
      facts: { current: { version: 1, until: null }, yours: { version: 9 } },
    });
    for (const repeated of [false, true]) {
      const { structure, receipt } = await firstOf<Changed>(served.query, CLOSE, { m: 'c', version: 1 });
      expect([structure, receipt.repeated]).toEqual([{ until: '2025-07-01', version: 2 }, repeated]);
    }
    const people = await firstOf<{ people: unknown[] }>(
      served.query,
      '{ structure(id: "s3", asOf: "2026-01-01") { people { person { id } } } }',
    );
    expect(people.people).toEqual([]);
    const opened = `mutation { closeStructure(mutationId: "o", id: "s1", version: 1, on: "2019-12-31") { receipt { id } } }`;
    expect(await refusalOf(served.query, opened)).toMatchObject({ code: 'INVALID', place: 'on' });
  });

  test('who keeps a sheet is seen by those who are signed in, and each is told what one may correct', async () => {
    const editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    const sheets = await answerOf(
      editor.query,
      '{ a: structure(id: "s2") { mayEdit version editors { name } } b: structure(id: "s1") { mayEdit editors { name } } p: person(id: "p3") { mayEdit } q: person(id: "p1") { mayEdit } }',
    );
    expect(sheets).toEqual({
      a: { mayEdit: true, version: 1, editors: [{ name: 'Anne O’Connor' }] },
      b: { mayEdit: false, editors: [] },
      p: { mayEdit: true },
      q: { mayEdit: false },
    });
  });
});
