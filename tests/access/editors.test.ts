import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const ADD = `mutation ($m: ID!, $s: ID!, $p: ID!) {
  addEditor(mutationId: $m, structure: $s, person: $p) { structure { id editors { id } } receipt { id repeated } }
}`;
const REMOVE = `mutation ($m: ID!, $s: ID!, $p: ID!) {
  removeEditor(mutationId: $m, structure: $s, person: $p) { structure { editors { id } } receipt { id } }
}`;
const TAKE = `mutation ($m: ID!, $s: ID!) {
  takeOverSheet(mutationId: $m, structure: $s) { structure { id editors { id } } receipt { id } }
}`;
const ORPHANS = '{ orphanSheets(lost: true) { structure { id } since formerEditors { id } } }';
const END = `mutation ($id: ID!, $on: Date) {
  endEmployment(mutationId: "end", id: $id, version: 1, on: $on) { receipt { id } }
}`;

describeOnBothEngines('who edits a sheet', (open) => {
  let served: SmallServer;
  let admin: SignedIn;
  let coordinator: SignedIn;
  let n: number;
  beforeEach(async () => {
    n = 0;
    served = await serveSmallTerritory(await open());
    admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  const variables = (s: string, p?: string) => {
    n += 1;
    return { m: `m ${n}`, s, p };
  };
  const add = (who: SignedIn, s: string, p: string) =>
    firstOf<{ structure: { editors: { id: string }[] }; receipt: { id: string | null } }>(
      who.query,
      ADD,
      variables(s, p),
    );
  const editorsOf = async (s: string) => {
    const { structure } = await answerOf<{ structure: { editors: { id: string }[] } }>(
      coordinator.query,
      'query ($s: ID!) { structure(id: $s) { editors { id } } }',
      { s },
    );
    return structure.editors.map(({ id }) => id);
  };
  const orphans = () =>
    firstOf<{ structure: { id: string }; since: string; formerEditors: { id: string }[] }[]>(
      coordinator.query,
      ORPHANS,
    );

  test('somebody without an account gets one of their address, a mail, and edits the sheet at once', async () => {
    const { structure, receipt } = await add(coordinator, 's2', 'p2');
    expect(structure.editors).toEqual([{ id: 'p2' }]);
    expect(receipt.id).not.toBeNull();
    expect(await outboxOf(served)).toMatchObject([
      {
        kind: 'EDITOR_ADDED',
        to: 'anne@commune.example',
        data: { structure: 'Centre social Œuvre commune', path: '/?structure=s2' },
      },
    ]);
    const anne = await signIn(served, 'anne@commune.example');
    expect(await firstOf(anne.query, '{ me { role edits person { id } } }')).toEqual({
      role: 'EDITOR',
      edits: ['s2'],
      person: { id: 'p2' },
    });
  });

  test('named twice is named once', async () => {
    await add(coordinator, 's2', 'p2');
    expect((await add(coordinator, 's2', 'p2')).receipt.id).toBeNull();
    expect(await outboxOf(served)).toHaveLength(1);
  });

  test('who has no address, or shares it, is told what to do first; nothing is written', async () => {
    expect(await refusalOf(coordinator.query, ADD, variables('s3', 'p3'))).toMatchObject({
      code: 'INVALID',
      place: 'person',
      cure: 'Write their own e-mail address in the directory first.',
      facts: { reason: 'NO_ADDRESS' },
    });
    await served.add({
      'people.csv':
        'id,name,structure,email\np8,Un,s3,accueil@plus.example\np9,Deux,s3,accueil@plus.example\n',
    });
    expect(await refusalOf(coordinator.query, ADD, variables('s3', 'p8'))).toMatchObject({
      facts: { reason: 'SHARED_ADDRESS' },
    });
    expect(await editorsOf('s3')).toEqual([]);
  });

  test('an editor names a colleague, not somebody of elsewhere; a member names nobody', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    await served.add({ 'people.csv': 'id,name,structure,email\np7,Nina,s2,nina@commune.example\n' });
    expect((await add(anne, 's2', 'p7')).structure.editors.map(({ id }) => id)).toEqual(['p2', 'p7']);
    expect(await refusalOf(anne.query, ADD, variables('s2', 'p1'))).toMatchObject({
      code: 'INVALID',
      place: 'person',
    });
    expect(await refusalOf(anne.query, ADD, variables('s1', 'p1'))).toMatchObject({ code: 'FORBIDDEN' });
    const remi = await signIn(served, 'remi@etoile.example');
    expect(await refusalOf(remi.query, ADD, variables('s1', 'p1'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('the last editor cannot leave, nor be sent away, until another one is named', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    for (const who of [anne, coordinator])
      expect(await refusalOf(who.query, REMOVE, variables('s2', 'p2'))).toMatchObject({
        code: 'CONFLICT',
        cure: 'Name another editor first.',
        facts: { reason: 'LAST_EDITOR' },
      });
    await served.add({ 'people.csv': 'id,name,structure,email\np7,Nina,s2,nina@commune.example\n' });
    await add(anne, 's2', 'p7');
    await answerOf(anne.query, REMOVE, variables('s2', 'p2'));
    expect(await editorsOf('s2')).toEqual(['p7']);
    expect(await firstOf(anne.query, '{ me { role edits } }')).toEqual({ role: 'MEMBER', edits: [] });
    expect(await refusalOf(coordinator.query, REMOVE, variables('s2', 'p2'))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('who works there no more edits no more, and the sheet is listed for the coordinator', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    expect(await orphans()).toEqual([]);
    await answerOf(coordinator.query, END, { id: 'p2>s2' });
    expect(await editorsOf('s2')).toEqual([]);
    expect(await firstOf(anne.query, '{ me { role edits } }')).toEqual({ role: 'MEMBER', edits: [] });
    expect(await orphans()).toMatchObject([{ structure: { id: 's2' }, formerEditors: [{ id: 'p2' }] }]);
    expect(await refusalOf(coordinator.query, ADD, variables('s2', 'p2'))).toMatchObject({ code: 'INVALID' });
    await answerOf(coordinator.query, TAKE, variables('s2'));
    expect(await orphans()).toEqual([]);
    expect(await firstOf(coordinator.query, '{ me { role edits } }')).toEqual({
      role: 'COORDINATOR',
      edits: ['s2'],
    });
  });

  test('an end in the future leaves the sheet until then', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    await answerOf(coordinator.query, END, { id: 'p2>s2', on: '2025-07-10' });
    expect(await firstOf(anne.query, '{ me { edits } }')).toEqual({ edits: ['s2'] });
  });

  test('a sheet whose editor is erased, or whose editor’s account is closed, is an orphan; others are not', async () => {
    await signIn(served, 'anne@commune.example', null, ['s2']);
    await signIn(served, 'remi@etoile.example', null, ['s1']);
    await answerOf(coordinator.query, 'mutation { erasePerson(mutationId: "e", id: "p2") { id } }');
    const { edges } = await firstOf<{ edges: { node: { id: string } }[] }>(
      admin.query,
      '{ accounts(search: "remi@etoile") { edges { node { id } } } }',
    );
    await answerOf(
      admin.query,
      'mutation ($a: ID!) { closeAccount(mutationId: "c", account: $a) { receipt { id } } }',
      {
        a: edges[0]?.node.id,
      },
    );
    expect((await orphans()).map(({ structure, since }) => [structure.id, since])).toEqual([
      ['s2', '2025-07-01'],
      ['s1', '2025-07-01'],
    ]);
    const all = await firstOf<unknown[]>(coordinator.query, '{ orphanSheets { since } }');
    expect(all).toHaveLength(5);
  });

  test('a sheet that somebody edits is not taken over', async () => {
    await signIn(served, 'anne@commune.example', null, ['s2']);
    expect(await refusalOf(coordinator.query, TAKE, variables('s2'))).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'HAS_EDITOR' },
    });
  });

  test('two sheets become one: its editors are those of both; a closed structure keeps its own', async () => {
    await signIn(served, 'anne@commune.example', null, ['s2']);
    await signIn(served, 'remi@etoile.example', null, ['s1']);
    await answerOf(
      coordinator.query,
      'mutation { mergeStructures(mutationId: "x", keep: "s1", remove: "s2", keepVersion: 1, removeVersion: 1) { receipt { id } } }',
    );
    expect(await editorsOf('s1')).toEqual(['p1', 'p2']);
    expect(await orphans()).toEqual([]);
    await answerOf(
      coordinator.query,
      'mutation { closeStructure(mutationId: "y", id: "s1", version: 1, on: "2025-06-30") { receipt { id } } }',
    );
    // What is closed needs nobody.
    expect(await orphans()).toEqual([]);
  });

  test('who edits a sheet is in the journal, and is not undone like an edit', async () => {
    const { receipt } = await add(coordinator, 's2', 'p2');
    const entry = await firstOf<{ edges: { node: Record<string, unknown> }[] }>(
      coordinator.query,
      '{ journal(record: "p2", first: 1) { edges { node { id operation undoable changes { what field after } } } } }',
    );
    expect(entry.edges[0]?.node).toMatchObject({
      id: receipt.id,
      operation: 'EDITOR_ADDED',
      undoable: false,
    });
    expect(JSON.stringify(entry)).not.toContain('anne@');
    expect(
      await refusalOf(coordinator.query, 'mutation ($e: ID!) { undo(mutationId: "u", entry: $e) { id } }', {
        e: receipt.id,
      }),
    ).toMatchObject({ code: 'CONFLICT' });
    const [kept] = await served.database.read<{ stepsJson: string }>('access/find-undo-step', {
      id: receipt.id ?? '',
    });
    expect(kept?.stepsJson).toBe('[]');
  });
});
