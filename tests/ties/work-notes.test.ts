import { isInEffect } from '../../api/ties/work-note.service';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const LIST = `{ isolatedStructures(nearly: true) { structure { id } reasons since sinceMeeting { id } note { until word } } }`;
type Listed = {
  structure: { id: string };
  reasons: string[];
  sinceMeeting: { id: string } | null;
  note: { until: string | null; word: string | null } | null;
};

const PUT_OFF = `mutation ($m: ID!, $until: Date!, $word: String) {
  putOffAction(mutationId: $m, structure: "s4", until: $until, word: $word) { structure { id } receipt { id repeated } }
}`;
const SET_ASIDE = `mutation ($m: ID!, $word: String!) {
  setAsideAction(mutationId: $m, structure: "s4", word: $word) { receipt { id repeated } }
}`;
const TAKE_UP = `mutation ($m: ID!) { takeUpAction(mutationId: $m, structure: "s4") { receipt { id } } }`;

test('a note keeps an action off the list before its day, or while no other reason holds', () => {
  const reasons = ['NEVER_CAME', 'INSIDE'] as const;
  expect(isInEffect({ until: '2025-07-08', reasons }, '2025-07-07', ['NOBODY_REGISTERED'])).toBe(true);
  expect(isInEffect({ until: '2025-07-08', reasons }, '2025-07-08', ['NEVER_CAME'])).toBe(false);
  expect(isInEffect({ until: null, reasons }, '2030-01-01', ['NEVER_CAME'])).toBe(true);
  expect(isInEffect({ until: null, reasons }, '2025-07-01', ['CAME_WITHOUT_TIES'])).toBe(false);
});

describeOnBothEngines('the next action, put off or set aside', (open) => {
  let served: SmallServer;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
  });
  afterEach(() => served.server.close());

  const noteOf = async (id = 's4') =>
    (await firstOf<Listed[]>(served.query, LIST)).find(({ structure }) => structure.id === id)?.note;

  test('until a day; twice is once', async () => {
    for (const repeated of [false, true]) {
      const { receipt } = await firstOf<{ receipt: { repeated: boolean } }>(served.query, PUT_OFF, {
        m: 'a',
        until: '2025-07-08',
        word: 'En congés',
      });
      expect(receipt.repeated).toBe(repeated);
    }
    expect(await noteOf()).toEqual({ until: '2025-07-08', word: 'En congés' });
  });

  test('with a word, as long as no other reason holds', async () => {
    await answerOf(served.query, SET_ASIDE, { m: 'a', word: 'Ne souhaite pas participer' });
    expect(await noteOf()).toEqual({ until: null, word: 'Ne souhaite pas participer' });
    // Somebody registers there: nobody was, now they never came.
    await answerOf(
      served.query,
      'mutation { addPerson(mutationId: "p", input: { name: "Ada" }, employment: { structure: "s4" }) { receipt { id } } }',
    );
    expect(await noteOf()).toBeNull();
  });

  test('is taken up again, and each decision can be taken back', async () => {
    const { receipt } = await firstOf<{ receipt: { id: string } }>(served.query, SET_ASIDE, {
      m: 'a',
      word: 'x',
    });
    await answerOf(served.query, TAKE_UP, { m: 'b' });
    expect(await noteOf()).toBeNull();
    const again = await firstOf<{ receipt: { id: string } }>(served.query, SET_ASIDE, { m: 'c', word: 'y' });
    await answerOf(served.query, `mutation { undo(mutationId: "d", entry: "${again.receipt.id}") { id } }`);
    expect(await noteOf()).toBeNull();
    expect(receipt.id).toBeTruthy();
    const nothing = await firstOf<{ receipt: { id: string | null } }>(served.query, TAKE_UP, { m: 'e' });
    expect(nothing.receipt.id).toBeNull();
  });

  test('what cannot be is refused', async () => {
    expect(await refusalOf(served.query, PUT_OFF, { m: 'a', until: '2025-07-01' })).toMatchObject({
      code: 'INVALID',
      place: 'until',
    });
    expect(await refusalOf(served.query, SET_ASIDE, { m: 'b', word: '  ' })).toMatchObject({
      code: 'INVALID',
      place: 'word',
    });
    const of = (id: string) =>
      `mutation { setAsideAction(mutationId: "c", structure: "${id}", word: "x") { receipt { id } } }`;
    expect(await refusalOf(served.query, of('nobody'))).toMatchObject({ code: 'NOT_FOUND' });
    const listed = (await firstOf<Listed[]>(served.query, LIST)).map(({ structure }) => structure.id);
    const tied = ['s1', 's2', 's3', 's5'].find((id) => !listed.includes(id));
    if (tied) expect(await refusalOf(served.query, of(tied))).toMatchObject({ code: 'CONFLICT' });
  });

  test('is the coordination’s: a member neither sees nor does it', async () => {
    const member = await signIn(served, 'remi@etoile.example');
    expect(await refusalOf(member.query, SET_ASIDE, { m: 'a', word: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(member.query, LIST)).toMatchObject({ code: 'FORBIDDEN' });
    const coordinator = await signIn(served, 'chef@territoire.example', 'COORDINATOR');
    await answerOf(coordinator.query, SET_ASIDE, { m: 'a', word: 'x' });
    const editor = await signIn(served, 'anne@commune.example', null, ['s4']);
    const { edges } = await firstOf<{ edges: { node: { operation: string } }[] }>(
      editor.query,
      '{ journal { edges { node { operation } } } }',
    );
    expect(edges.map(({ node }) => node.operation)).not.toContain('WORK_NOTED');
  });

  test('the list says since which rencontre', async () => {
    const listed = await firstOf<Listed[]>(served.query, LIST);
    // s4 is there since 2023, before any rencontre.
    expect(listed.find(({ structure }) => structure.id === 's4')?.sinceMeeting).toBeNull();
    await answerOf(
      served.query,
      'mutation { recordCollaboration(mutationId: "a", input: { from: "s4", to: "s1", since: "2025-01-01", until: "2025-04-01" }) { receipt { id } } }',
    );
    const later = await firstOf<Listed[]>(served.query, LIST);
    expect(later.find(({ structure }) => structure.id === 's4')?.sinceMeeting).toEqual({ id: 'm1' });
  });

  test('the network is seen without somebody, by whoever is signed in', async () => {
    // Who hangs by the team alone is told from what would be left, too.
    const hanging = await firstOf<Listed[]>(
      served.query,
      '{ isolatedStructures(nearly: true, without: { people: ["p2"] }) { structure { id } reasons } }',
    );
    expect(hanging.find(({ structure }) => structure.id === 's1')?.reasons).toContain('ONLY_THE_TEAM');
    const without = `{ network(level: STRUCTURES, without: { people: ["p2"] }) { nodes { id degree } } }`;
    const all = await firstOf<{ nodes: { id: string; degree: number }[] }>(
      served.query,
      '{ network(level: STRUCTURES) { nodes { id degree } } }',
    );
    const left = await firstOf<typeof all>(served.query, without);
    const degree = (network: typeof all, id: string) => network.nodes.find((node) => node.id === id)?.degree;
    expect(degree(left, 's1')).toBeLessThan(degree(all, 's1') ?? 0);
    expect(await refusalOf(served.query, without.replace('p2', 'nobody'))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await signIn(served, 'chef@territoire.example', 'COORDINATOR');
    expect(await refusalOf(served.query, without)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
