import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const UNDO = 'mutation ($m: ID!, $e: ID!) { undo(mutationId: $m, entry: $e) { id left repeated revision } }';
const EDIT = `mutation ($m: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $m, input: $input) { structure { id } receipt { id } }
}`;
const ADD_PERSON = `mutation ($m: ID!, $name: String!, $structure: ID!) {
  addPerson(mutationId: $m, input: { name: $name }, employment: { structure: $structure }) {
    person { id } receipt { id }
  }
}`;
const DECLARE = `mutation ($m: ID!, $from: ID, $to: ID!, $level: Int) {
  declareAcquaintance(mutationId: $m, from: $from, to: $to, level: $level) { receipt { id } }
}`;
const WITHDRAW =
  'mutation ($m: ID!, $from: ID, $to: ID!) { withdrawAcquaintance(mutationId: $m, from: $from, to: $to) { receipt { id } } }';
const KINDS = ['LOCATED_IN', 'SERVES', 'WORKS_FOR', 'KNOWS', 'POSITIONED_AT', 'ATTENDED', 'INVITED_TO'];

describeOnBothEngines('undo', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let editor: SignedIn;
  let member: SignedIn;
  let n: number;
  beforeEach(async () => {
    n = 0;
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    member = await signIn(served, 'remi@etoile.example');
  });
  afterEach(() => served.server.close());

  /** The entry of the journal that a mutation made. */
  const change = async (
    who: SignedIn,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<string> => {
    n += 1;
    const { data, errors } = await who.query(query, { m: `change ${n}`, ...variables });
    expect(errors).toBeUndefined();
    const [answer] = Object.values(data as Record<string, { receipt?: { id: string }; id?: string }>);
    return answer?.receipt?.id ?? answer?.id ?? '';
  };
  const edit = (who: SignedIn, version: number, input: Record<string, unknown>, id = 's2') =>
    change(who, EDIT, { input: { id, version, ...input } });
  const undo = (who: SignedIn, e: string) => change(who, UNDO, { e });
  const refusal = async (who: SignedIn, e: string) => {
    n += 1;
    const { errors } = await who.query(UNDO, { m: `refused ${n}`, e });
    return errors?.[0]?.extensions;
  };
  const dump = async (): Promise<string> => {
    const names = [
      ...['Structure', 'Person', 'Meeting'].map((label) => `exchange/dump-nodes:${label}`),
      ...KINDS.map((kind) => `exchange/dump-links:${kind}`),
    ];
    const rows = [];
    for (const name of names) rows.push(await served.database.read(name));
    return JSON.stringify(rows, (key, value) => (key === 'version' ? undefined : value), 1);
  };

  test('takes an edit back, is once when asked twice, and can itself be undone, and so on', async () => {
    const before = await dump();
    const entry = await edit(coordinator, 1, {
      offers: 'Un café',
      cities: ['93071', '93005'],
      themes: ['a'],
    });
    const after = await dump();
    const first = await coordinator.query(UNDO, { m: 'once', e: entry });
    const second = await coordinator.query(UNDO, { m: 'once', e: entry });
    expect(first).toMatchObject({ data: { undo: { left: [], repeated: false } } });
    expect(second).toMatchObject({
      data: { undo: { ...(first.data as never as { undo: object }).undo, repeated: true } },
    });
    expect(await dump()).toBe(before);
    const redo = await undo(coordinator, (first.data as never as { undo: { id: string } }).undo.id);
    expect(await dump()).toBe(after);
    const again = await undo(coordinator, redo);
    expect(await dump()).toBe(before);
    await undo(coordinator, again);
    expect(await dump()).toBe(after);
    // The first change is in effect again, and can be taken back as at first.
    await undo(coordinator, entry);
    expect(await dump()).toBe(before);
  });

  test('what was taken back is not taken back again', async () => {
    const entry = await edit(coordinator, 1, { offers: 'Un café' });
    const undone = await undo(coordinator, entry);
    expect(await refusal(coordinator, entry)).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'UNDONE', entry: undone },
    });
  });

  test('a field changed since is a conflict that names the later change; another field is none', async () => {
    const first = await edit(coordinator, 1, { offers: 'Un café' });
    const second = await edit(coordinator, 2, { offers: 'Un thé' });
    await edit(coordinator, 3, { limits: 'Un hébergement' });
    expect(await refusal(coordinator, first)).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'CHANGED_SINCE', entry: expect.any(String), records: ['s2'] },
    });
    await undo(coordinator, second);
    await undo(coordinator, first);
    const { data } = await served.query('{ structure(id: "s2") { offers limits } }');
    expect(data).toEqual({ structure: { offers: null, limits: 'Un hébergement' } });
  });

  test('somebody added goes with their employment; not once others are tied to them', async () => {
    const before = await dump();
    const entry = await change(coordinator, ADD_PERSON, { name: 'Nina Neuve', structure: 's3' });
    await undo(coordinator, entry);
    expect(await dump()).toBe(before);

    const other = await change(coordinator, ADD_PERSON, { name: 'Nils Neuf', structure: 's3' });
    const people = await served.database.read<{ id: string; properties: { name: string } }>(
      'exchange/dump-nodes:Person',
    );
    const id = people.find(({ properties }) => properties.name === 'Nils Neuf')?.id;
    const tie = await change(coordinator, DECLARE, { from: 'p5', to: id });
    const tied = await dump();
    expect(await refusal(coordinator, other)).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'TIED_SINCE', entry: tie },
    });
    expect(await dump()).toBe(tied);
  });

  test('a merge comes apart again, ties and all', async () => {
    const before = await dump();
    const entry = await change(
      coordinator,
      'mutation ($m: ID!) { mergeStructures(mutationId: $m, keep: "s2", remove: "s3", keepVersion: 1, removeVersion: 1) { receipt { id } } }',
      {},
    );
    expect(await dump()).not.toBe(before);
    await undo(coordinator, entry);
    expect(await dump()).toBe(before);
  });

  test('attendance taken is taken back', async () => {
    const before = await dump();
    const entry = await change(
      coordinator,
      'mutation ($m: ID!) { recordAttendance(mutationId: $m, meeting: "m1", people: ["p3", "p4"]) { receipt { id } } }',
      {},
    );
    await undo(coordinator, entry);
    expect(await dump()).toBe(before);
  });

  test('the structure takes back a coordinator’s change on its sheet; another member cannot', async () => {
    const entry = await edit(coordinator, 1, { offers: 'Un café' });
    expect(await refusal(member, entry)).toMatchObject({ code: 'FORBIDDEN' });
    await undo(editor, entry);
    const other = await edit(coordinator, 1, { offers: 'Un atelier' }, 's3');
    expect(await refusal(editor, other)).toMatchObject({ code: 'FORBIDDEN' });
    const [merged] = await served.database.read<{ id: string }>('access/find-entries', { ids: ['nobody'] });
    expect(merged).toBeUndefined();
    expect(await refusal(member, 'nobody')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(coordinator, 'nobody')).toMatchObject({ code: 'NOT_FOUND' });
    const visitor = await served.query(UNDO, { m: 'v', e: entry });
    expect(visitor.errors?.[0]?.extensions).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('what an editor took back is open to files again', async () => {
    const entry = await edit(editor, 1, { offers: 'Un café' });
    await undo(editor, entry);
    const [sheet] = await served.database.read<{ properties: Record<string, unknown> }>(
      'exchange/find-nodes:Structure',
      { ids: ['s2'] },
    );
    expect(sheet?.properties.editedFields).toBeUndefined();
  });

  test('one’s own word is taken back by its author alone, also from an undo', async () => {
    const before = await dump();
    const entry = await change(member, DECLARE, { to: 'p3', level: 4 });
    expect(await refusal(coordinator, entry)).toMatchObject({ code: 'FORBIDDEN' });
    const undone = await undo(member, entry);
    expect(await dump()).toBe(before);
    expect(await refusal(coordinator, undone)).toMatchObject({ code: 'FORBIDDEN' });
    await undo(member, undone);
    const links = await served.database.read<{ properties: { level?: number } }>(
      'exchange/find-links:KNOWS',
      {
        ids: ['p1'],
      },
    );
    expect(links.map(({ properties }) => properties.level)).toContain(4);
  });

  test('a withdrawal is not taken back over a new declaration: one is open at most', async () => {
    const withdrawn = await change(member, WITHDRAW, { to: 'p2' });
    const declared = await change(member, DECLARE, { to: 'p2', level: 2 });
    expect(await refusal(member, withdrawn)).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'CHANGED_SINCE', entry: declared },
    });
  });

  test('what is older than ninety days, and what is about somebody erased, stays', async () => {
    const entry = await change(
      coordinator,
      'mutation ($m: ID!) { editPerson(mutationId: $m, id: "p4", version: 1, input: { jobTitle: "Chef" }) { receipt { id } } }',
      {},
    );
    await served.database.write('exchange/upsert-nodes:Person', {
      rows: [{ id: 'p4', erasedAt: '2025-06-30T00:00:00.000Z' }],
    });
    expect(await refusal(coordinator, entry)).toMatchObject({ facts: { reason: 'ERASED' } });
    const other = await edit(coordinator, 1, { offers: 'Un café' });
    served.clock.now = '2025-10-05T08:00:00.000Z';
    const late = await signIn(served, 'coord@territoire.example');
    expect(await refusal(late, other)).toMatchObject({ code: 'CONFLICT', facts: { reason: 'TOO_OLD' } });
  });
});
