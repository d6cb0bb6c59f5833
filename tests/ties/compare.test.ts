import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const COUNTS =
  'addedEdges lostEdges keptEdges changedEdges addedNodes lostNodes keptNodes noLongerIsolated newlyIsolated';
const EDGES = 'edges { source target state changed weightBefore weightAfter evidenceBefore evidenceAfter }';
const NODES = 'nodes { id state degreeBefore degreeAfter }';

interface Node {
  readonly id: string;
  readonly state: string;
  readonly x: number | null;
  readonly y: number | null;
}
interface Answer {
  readonly from: string;
  readonly to: string;
  readonly addedEdges: number;
  readonly lostEdges: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Record<string, unknown>[];
  readonly truncated: boolean;
}

const comparing =
  (served: () => SmallServer) =>
  (call: string, fields: string): Promise<Answer> =>
    firstOf<Answer>(served().query, `{ compareNetwork${call} { ${fields} } }`);
const without = (facts: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

describeOnBothEngines(
  'two days of the network',
  (open) => {
    let served: SmallServer;
    const compare = comparing(() => served);
    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
    });
    afterAll(() => served.server.close());

    test('unless said they are the eve of the first rencontre and today; the counts tell what came', async () => {
      expect(await compare('', `level from to ${COUNTS}`)).toEqual({
        level: 'STRUCTURES',
        from: '2025-03-19',
        to: '2025-07-01',
        addedEdges: 1,
        lostEdges: 0,
        keptEdges: 2,
        changedEdges: 0,
        addedNodes: 0,
        lostNodes: 0,
        keptNodes: 5,
        noLongerIsolated: 0,
        newlyIsolated: 0,
      });
      const people = await compare('(level: PEOPLE)', COUNTS);
      expect(people).toMatchObject({ addedEdges: 2, lostEdges: 0, keptEdges: 1, noLongerIsolated: 2 });
    });

    test('a tie that was declared by one and is confirmed since is kept, and both sides are told', async () => {
      const { edges } = await compare('(from: "2025-03-20", to: "2025-06-12")', EDGES);
      expect(edges.find(({ source, target }) => source === 's1' && target === 's2')).toEqual({
        source: 's1',
        target: 's2',
        state: 'KEPT',
        changed: true,
        weightBefore: 0.6,
        weightAfter: 0.9,
        evidenceBefore: ['DECLARED'],
        evidenceAfter: ['CONFIRMED', 'DECLARED'],
      });
      const same = edges.find(({ source }) => source === 's2');
      expect(same).toMatchObject({
        state: 'KEPT',
        changed: false,
        evidenceAfter: ['COLLABORATION', 'SHARED_PERSON'],
      });
      const changed = await compare(
        '(from: "2025-03-20", to: "2025-06-12", changedOnly: true)',
        `${EDGES} ${NODES}`,
      );
      expect(changed.edges.map(({ source, target }) => `${source}–${target}`)).toEqual(['s1–s2']);
      expect(changed.nodes.map(({ id }) => id)).toEqual(['s1', 's2']);
    });

    test('the ties of the later day are those of the earlier, and the new, without the lost', async () => {
      const days = [
        '1990-01-01',
        '2024-09-01',
        '2025-03-19',
        '2025-03-20',
        '2025-06-12',
        '2025-07-01',
        '2031-01-01',
      ];
      const counted = async (level: string, day: string) =>
        (
          await firstOf<{ edges: unknown[] }>(
            served.query,
            `{ network(level: ${level}, asOf: "${day}") { edges { source } } }`,
          )
        ).edges.length;
      for (const level of ['STRUCTURES', 'PEOPLE']) {
        for (const [i, to] of days.entries()) {
          const from = days[Math.max(0, i - 1)] ?? to;
          const { addedEdges, lostEdges } = await compare(
            `(level: ${level}, from: "${from}", to: "${to}")`,
            COUNTS,
          );
          expect((await counted(level, from)) + addedEdges - lostEdges).toBe(await counted(level, to));
        }
      }
    });

    test('filters choose what is shown, not what is counted; a node stands where it stands on the map of a day', async () => {
      const drancy = await compare(
        '(city: "93029", first: 1)',
        `${NODES} truncated addedEdges edges { source }`,
      );
      expect(drancy).toMatchObject({ addedEdges: 1, truncated: true, edges: [] });
      expect(drancy.nodes.map(({ id }) => id)).toEqual(['s2']);
      const ids = async (filter: string) => (await compare(filter, NODES)).nodes.map(({ id }) => id);
      expect(await ids('(kind: ASSOCIATION)')).toEqual(['s4']);
      expect(await ids('(stage: TRAINING)')).toEqual(['s3']);
      expect((await compare('(minWeight: 0.7)', EDGES)).edges).toHaveLength(2);
      expect(await ids('(withoutTeam: true)')).not.toContain('s5');
      expect(await ids('(without: { structures: ["s2"] })')).not.toContain('s2');
      for (const level of ['STRUCTURES', 'PEOPLE']) {
        const places = 'nodes { id x y }';
        const { nodes } = await compare(`(level: ${level})`, places);
        const later = await firstOf<Answer>(served.query, `{ network(level: ${level}) { ${places} } }`);
        expect(new Set(nodes)).toEqual(new Set(later.nodes));
      }
    });

    test('one day beside itself and days before everything have an answer', async () => {
      expect(await compare('(from: "2025-06-12", to: "2025-06-12")', COUNTS)).toMatchObject({
        addedEdges: 0,
        lostEdges: 0,
        keptEdges: 3,
        addedNodes: 0,
      });
      // What has no date holds always: the centre, the training body and the team are there from the start.
      expect(await compare('(from: "1900-01-01", to: "1900-01-02")', COUNTS)).toMatchObject({
        addedEdges: 0,
        keptNodes: 3,
      });
      expect(await compare('(to: "2025-01-01")', 'from to')).toEqual({
        from: '2025-01-01',
        to: '2025-01-01',
      });
      expect(await compare('(to: "2025-03-20")', 'from to')).toEqual({
        from: '2025-03-19',
        to: '2025-03-20',
      });
    });

    test('days out of order, no day of the calendar, too many nodes and somebody unknown are refused, each by name', async () => {
      const refused = (call: string) => refusalOf(served.query, `{ compareNetwork${call} { from } }`);
      expect(await refused('(from: "2025-07-01", to: "2025-06-12")')).toMatchObject({
        code: 'INVALID',
        place: 'from',
        cure: 'Give a day that is not after 2025-06-12.',
      });
      expect(await refused('(from: "2025-07-02")')).toMatchObject({ code: 'INVALID', place: 'from' });
      expect(await refused('(from: "2025-02-30")')).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
      expect(await refused('(first: 0)')).toMatchObject({ code: 'INVALID', place: 'first' });
      expect(await refused('(without: { people: ["nobody"] })')).toMatchObject({ code: 'NOT_FOUND' });
    });
  },
  { shared: true },
);

describeOnBothEngines('two days of a network that changes', (open) => {
  let served: SmallServer;
  const compare = comparing(() => served);
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
  });
  afterEach(() => served.server.close());

  test('what ends is lost: a structure that closes, and its ties with it', async () => {
    await served.add({
      'structures.csv': 'id,name,kind,city,until\ns3,Formation Plus,TRAINING,Drancy,2025-06-01\n',
      'collaborations.csv': 'from,to,level,since\ns1,s4,COOPERATION,2025-05-01\n',
    });
    const answer = await compare('(from: "2025-03-20", to: "2025-06-12")', `${COUNTS} ${EDGES} ${NODES}`);
    expect(answer).toMatchObject({ addedEdges: 1, lostEdges: 1, lostNodes: 1, noLongerIsolated: 1 });
    expect(answer.nodes.find(({ id }) => id === 's3')).toEqual({
      id: 's3',
      state: 'LOST',
      degreeBefore: 1,
      degreeAfter: null,
    });
    expect(answer.edges.find(({ state }) => state === 'LOST')).toMatchObject({
      source: 's2',
      target: 's3',
      weightAfter: null,
      evidenceAfter: null,
    });
    expect(answer.edges.find(({ state }) => state === 'ADDED')).toMatchObject({
      source: 's1',
      target: 's4',
      weightBefore: null,
      evidenceBefore: null,
      evidenceAfter: ['COLLABORATION'],
    });
  });

  test('somebody keeps their place on the map when a colleague comes or goes', async () => {
    const place = async (asOf: string) => {
      const { nodes } = await firstOf<Answer>(
        served.query,
        `{ network(level: PEOPLE, asOf: "${asOf}") { nodes { id x y } } }`,
      );
      return nodes.find(({ id }) => id === 'p4');
    };
    await served.add({
      'people.csv': 'id,name\np0,Ada Première\n',
      'employments.csv': 'person,structure,role,since,until\np0,s1,,2025-02-01,2025-05-01\n',
    });
    const before = await place('2025-01-01');
    expect(before?.x).not.toBeNull();
    expect([await place('2025-03-01'), await place('2025-06-01')]).toEqual([before, before]);
  });

  test('a visitor compares structures alone, and sees no proof but collaborations, nor a change of the others', async () => {
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    const visitor = asking(served, '');
    const { compareNetwork } = await answerOf<{ compareNetwork: Answer }>(
      visitor,
      `{ compareNetwork(from: "2025-03-20", to: "2025-06-12") { changedEdges ${EDGES} nodes { id label } } }`,
    );
    expect(compareNetwork).toMatchObject({ changedEdges: 0 });
    const kept = (weight: number, evidence: readonly string[]) => ({
      state: 'KEPT',
      changed: false,
      weightBefore: weight,
      weightAfter: weight,
      evidenceBefore: evidence,
      evidenceAfter: evidence,
    });
    expect(compareNetwork.edges.map((edge) => without(edge, 'source', 'target'))).toEqual([
      kept(0.6, []),
      kept(0.6, []),
      kept(0.9, ['COLLABORATION']),
    ]);
    const refused = (call: string, fields = 'from') =>
      refusalOf(visitor, `{ compareNetwork${call} { ${fields} } }`);
    expect(await refused('(level: PEOPLE)')).toMatchObject({ code: 'SIGN_IN_NEEDED', place: 'level' });
    expect(await refused('(without: { people: ["p1"] })')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(await refused('', 'edges { since }')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(await refused('', 'nodes { isolationReason }')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('a day to come has the ties that are recorded for it, and today has not', async () => {
    await served.add({ 'collaborations.csv': 'from,to,level,since\ns4,s5,COOPERATION,2030-01-01\n' });
    expect(await compare('(to: "2030-01-01")', COUNTS)).toMatchObject({ addedEdges: 2, noLongerIsolated: 1 });
    expect(await compare('', COUNTS)).toMatchObject({ addedEdges: 1 });
  });
});
