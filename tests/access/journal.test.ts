import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const JOURNAL = `query ($record: ID, $by: ID, $mine: Boolean, $first: Int, $after: String) {
  journal(record: $record, by: $by, mine: $mine, first: $first, after: $after) {
    edges { node {
      id at operation privately undone undoable by { accountId personId name } about { id label kind }
      changes { records what field before after hidden } files { file }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const EDIT = `mutation ($m: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $m, input: $input) { receipt { id } }
}`;
const DECLARE = `mutation ($m: ID!, $to: ID!, $level: Int) {
  declareAcquaintance(mutationId: $m, to: $to, level: $level) { receipt { id } }
}`;

interface Entry {
  readonly id: string;
  readonly operation: string;
  readonly privately: boolean;
  readonly undoable: boolean;
  readonly by: { readonly accountId: string; readonly personId: string | null; readonly name: string | null };
  readonly about: readonly { readonly id: string; readonly label: string | null; readonly kind: string }[];
  readonly changes: readonly Record<string, unknown>[];
}

describeOnBothEngines('the journal', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let editor: SignedIn;
  let member: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    editor = await signIn(served, 'anne@commune.example', null, ['s2']);
    member = await signIn(served, 'remi@etoile.example');
  });
  afterEach(() => served.server.close());

  const run = async (who: SignedIn, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await who.query(query, variables);
    expect(errors).toBeUndefined();
    return data as unknown;
  };
  const read = async (who: SignedIn, variables: Record<string, unknown> = {}): Promise<Entry[]> => {
    const data = (await run(who, JOURNAL, { first: 50, ...variables })) as {
      journal: { edges: { node: Entry }[] };
    };
    return data.journal.edges.map(({ node }) => node);
  };
  const operations = async (who: SignedIn, variables: Record<string, unknown> = {}) =>
    (await read(who, variables)).map(({ operation }) => operation);

  const editTwo = async () => {
    await run(coordinator, EDIT, {
      m: 'a',
      input: { id: 's2', version: 1, phone: '01 99 00 00 22', offers: 'Un café' },
    });
    await run(coordinator, EDIT, { m: 'b', input: { id: 's3', version: 1, offers: 'Un atelier' } });
  };

  test('tells who, what, before and after, the latest first, with today’s names', async () => {
    await editTwo();
    const [latest, earlier, loaded] = await read(coordinator);
    expect(latest).toMatchObject({
      operation: 'STRUCTURE_EDITED',
      about: [{ id: 's3', label: 'Formation Plus', kind: 'Structure' }],
      undoable: true,
    });
    expect(earlier?.changes).toContainEqual({
      records: ['s2'],
      what: 'Structure',
      field: 'offers',
      before: null,
      after: 'Un café',
      hidden: false,
    });
    expect(loaded).toMatchObject({ operation: 'IMPORTED', by: { accountId: 'test', name: null } });
  });

  test('is filtered by record, by person, by account and to one’s own', async () => {
    await editTwo();
    await run(editor, EDIT, { m: 'c', input: { id: 's2', version: 2, limits: 'Un hébergement' } });
    expect(await operations(coordinator, { record: 's2' })).toEqual([
      'STRUCTURE_EDITED',
      'STRUCTURE_EDITED',
      'IMPORTED',
    ]);
    const [byAnne] = await read(coordinator, { by: 'p2' });
    expect(byAnne?.by).toMatchObject({ personId: 'p2', name: 'Anne O’Connor' });
    expect(await operations(coordinator, { by: byAnne?.by.accountId })).toEqual(['STRUCTURE_EDITED']);
    expect(await operations(coordinator, { mine: true })).toEqual(['STRUCTURE_EDITED', 'STRUCTURE_EDITED']);
    expect(await operations(coordinator, { mine: true, by: 'p2' })).toEqual([]);
  });

  test('is read page by page, nothing twice and nothing left out', async () => {
    await editTwo();
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { journal } = (await run(coordinator, JOURNAL, { first: 1, after })) as {
        journal: {
          edges: { node: Entry }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      seen.push(...journal.edges.map(({ node }) => node.id));
      more = journal.pageInfo.hasNextPage;
      after = journal.pageInfo.endCursor;
    }
    expect(seen).toEqual((await read(coordinator)).map(({ id }) => id));
    const { errors } = await coordinator.query(JOURNAL, { first: 1, after: 'nonsense' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', place: 'after' });
  });

  test('an editor sees the coordinator’s change on their sheet, and may undo it; not that of another', async () => {
    await editTwo();
    const seen = await read(editor);
    expect(seen.map(({ operation, about, undoable }) => [operation, about[0]?.id, undoable])).toEqual([
      ['STRUCTURE_EDITED', 's2', true],
      ['IMPORTED', expect.any(String), false],
    ]);
    expect(await operations(member, { record: 's3' })).not.toContain('STRUCTURE_EDITED');
  });

  test('a member sees what they did and what is about them; visitors and analysts nothing', async () => {
    const person = (m: string, id: string) =>
      run(
        coordinator,
        `mutation { editPerson(mutationId: "${m}", id: "${id}", version: 1, input: { phone: "01 99 00 00 77" }) { receipt { id } } }`,
      );
    await person('a', 'p1');
    await person('b', 'p3');
    const edited = (await read(member)).filter(({ operation }) => operation === 'PERSON_EDITED');
    expect(edited.map(({ about }) => about[0]?.id)).toEqual(['p1']);
    // A contact value is nobody's business in a journal.
    expect(edited[0]?.changes).toEqual([
      { records: ['p1'], what: 'Person', field: 'phone', before: null, after: null, hidden: true },
    ]);
    expect(JSON.stringify(await read(coordinator))).not.toContain('01 99 00 00 77');
    const analyst = await signIn(served, 'etude@territoire.example', 'ANALYST');
    expect((await analyst.query(JOURNAL)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const visitor = await served.query(JOURNAL);
    expect(visitor.errors?.[0]?.extensions).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('one’s own word is told as changed, and nothing else; its author alone takes it back', async () => {
    await run(member, DECLARE, { m: 'a', to: 'p3', level: 4 });
    const [forMember] = await read(member, { mine: true });
    expect(forMember).toMatchObject({ operation: 'ACQUAINTANCE_DECLARED', privately: true, undoable: true });
    expect(forMember?.changes.length).toBeGreaterThan(0);
    const [forCoordinator] = await read(coordinator);
    expect(forCoordinator).toMatchObject({
      operation: 'ACQUAINTANCE_DECLARED',
      undoable: false,
      changes: [],
      about: [
        { id: 'p1', kind: 'Person' },
        { id: 'p3', kind: 'Person' },
      ],
    });
    for (const who of [member, coordinator]) expect(JSON.stringify(await read(who))).not.toContain('level');
  });

  test('two territories that differ in one level have the same journal, but for ids made at sign-in', async () => {
    const told: string[] = [];
    for (const level of [1, 4]) {
      await run(member, DECLARE, { m: `a${level}`, to: 'p3', level });
      const [entry] = await read(coordinator);
      told.push(JSON.stringify({ ...entry, id: null }));
      await run(
        member,
        'mutation ($m: ID!) { withdrawAcquaintance(mutationId: $m, to: "p3") { receipt { id } } }',
        {
          m: `b${level}`,
        },
      );
    }
    expect(told[0]).toBe(told[1]);
  });

  test('an undo names what it took back, and the undo of an undo says that the change holds again', async () => {
    await editTwo();
    const take = async (m: string, entry: string) =>
      run(coordinator, 'mutation ($m: ID!, $e: ID!) { undo(mutationId: $m, entry: $e) { id } }', {
        m,
        e: entry,
      });
    const chain = async () => {
      const query = '{ journal(first: 50) { edges { node { id undoneBy undoes restores } } } }';
      const data = (await run(coordinator, query)) as {
        journal: {
          edges: {
            node: { id: string; undoneBy: string | null; undoes: string | null; restores: boolean };
          }[];
        };
      };
      return data.journal.edges.map(({ node }) => node);
    };
    const [edited] = await chain();
    await take('u1', edited?.id ?? '');
    const [undo, taken] = await chain();
    expect(undo).toMatchObject({ undoes: edited?.id, restores: false });
    expect(taken).toMatchObject({ id: edited?.id, undoneBy: undo?.id, undoes: null, restores: false });
    await take('u2', undo?.id ?? '');
    const [again, first, second] = await chain();
    expect(again).toMatchObject({ undoes: undo?.id, restores: true });
    expect([first?.undoneBy, second?.undoneBy]).toEqual([again?.id, null]);
  });

  test('a record that is gone has no name, and the journal goes on', async () => {
    await editTwo();
    await served.database.write('exchange/delete-nodes:Structure', { rows: [{ id: 's3' }] });
    const [latest] = await read(coordinator);
    expect(latest?.about).toEqual([{ id: 's3', label: null, kind: 'Structure' }]);
  });
});
