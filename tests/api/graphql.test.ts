import type { GraphDatabase } from '../../api/graph/port';
import { FIGURES } from '../../api/network/growth/figures';
import { describeOnBothEngines } from '../support/graphs';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

/** The same database, counting the statements that are run on it. */
function counting(database: GraphDatabase): { readonly database: GraphDatabase; count(): number } {
  let statements = 0;
  return {
    count: () => statements,
    database: {
      ...database,
      read: (name, parameters) => {
        statements += 1;
        return database.read(name, parameters);
      },
    },
  };
}

const GROWTH = `{ growth { points { day ${FIGURES.map(({ id }) => id).join(' ')} } unattributed
  meetings { ties metBefore judged stillOpen noLongerIsolated { id } } stage { stage centralisation } } }`;

describeOnBothEngines('the GraphQL API', (open) => {
  let small: SmallServer;
  let count: () => number;
  beforeEach(async () => {
    const counted = counting(await open());
    count = counted.count;
    small = await serveSmallTerritory(counted.database);
  });
  afterEach(() => small.server.close());

  const data = async (query: string, variables?: Record<string, unknown>) => {
    const answer = await small.query(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('the territory and its figures', async () => {
    expect(
      await data(
        '{ territory { name today demonstration structureCount personCount isolatedCount meetingCount cityCount neighbourhoodCount } }',
      ),
    ).toEqual({
      territory: {
        name: 'Paris Terres d’Envol',
        today: '2025-07-01',
        demonstration: false,
        structureCount: 5,
        personCount: 5,
        isolatedCount: 1,
        meetingCount: 2,
        cityCount: 7,
        neighbourhoodCount: 2,
      },
    });
  });

  test('search ignores accents, case and the order of words', async () => {
    const names = async (search: string) =>
      (await data(
        'query($s: String) { structures(search: $s) { edges { node { id } } } people(search: $s) { edges { node { id } } } }',
        { s: search },
      )) as unknown as Record<string, { edges: { node: { id: string } }[] }>;
    const found = async (search: string) =>
      Object.values(await names(search)).flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(await found('remi')).toEqual(['p1']);
    expect(await found('OEUVRE social')).toEqual(['s2']);
    expect(await found("l'etoile")).toEqual(['s1']);
    expect(await found('mobilite')).toEqual(['s1']);
    expect(await found('drancy')).toEqual(['s2', 's3']);
    expect(await found('zzz')).toEqual([]);
  });

  test('structures are filtered by town, neighbourhood, stage, kind, theme and isolation', async () => {
    const ids = async (filter: string) =>
      (
        (await data(`{ structures(${filter}) { totalCount edges { node { id } } } }`)) as never as {
          structures: { edges: { node: { id: string } }[] };
        }
      ).structures.edges.map(({ node }) => node.id);
    expect(await ids('city: "93029"')).toEqual(['s2', 's3']);
    expect(await ids('neighbourhood: "QN1"')).toEqual(['s1']);
    expect(await ids('stage: TRAINING')).toEqual(['s3']);
    expect(await ids('kind: ASSOCIATION')).toEqual(['s4']);
    expect(await ids('theme: "Mobilite"')).toEqual(['s1']);
    expect(await ids('isolated: true')).toEqual(['s4']);
    expect(await ids('isolated: true, asOf: "2019-01-01"')).toEqual(['s2', 's5', 's3']);
  });

  test('pages follow each other by their cursors', async () => {
    const page = async (after: string | null) =>
      (
        (await data(
          'query($after: String) { structures(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }',
          { after },
        )) as never as {
          structures: {
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { node: { id: string } }[];
          };
        }
      ).structures;
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { totalCount, pageInfo, edges }: Awaited<ReturnType<typeof page>> = await page(after);
      expect(totalCount).toBe(5);
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['s4', 's2', 's5', 's3', 's1']);
    const bad = await small.query('{ structures(after: "x") { totalCount } }');
    expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', place: 'after' });
    const tooMany = await small.query('{ structures(first: 201) { totalCount } }');
    expect(tooMany.errors?.[0]?.extensions.code).toBe('INVALID');
  });

  test('a sheet: who works there, ties by kind of evidence, rencontres', async () => {
    const sheet = await data(
      '{ structure(id: "s2") { name cities { name } positions { stage } people { isContact role person { name email phone } } ties { structure { id } weight evidence since acquaintances { from { id } to { id } confirmed since meeting { id } } sharedPeople { id } collaborations { level } } meetings { id } degree component isolated } }',
    );
    expect(sheet).toEqual({
      structure: {
        name: 'Centre social Œuvre commune',
        cities: [{ name: 'Drancy' }],
        positions: [{ stage: 'RECEPTION' }],
        people: [
          {
            isContact: true,
            role: 'directrice',
            person: { name: 'Anne O’Connor', email: 'anne@commune.example', phone: null },
          },
          { isContact: false, role: 'bénévole', person: { name: 'Zoé Lefèvre', email: null, phone: null } },
        ],
        ties: [
          {
            structure: { id: 's1' },
            weight: 0.9,
            evidence: ['CONFIRMED', 'DECLARED'],
            since: '2025-03-20',
            acquaintances: [
              {
                from: { id: 'p2' },
                to: { id: 'p1' },
                confirmed: true,
                since: '2025-03-20',
                meeting: { id: 'm1' },
              },
              {
                from: { id: 'p2' },
                to: { id: 'p4' },
                confirmed: false,
                since: '2025-06-12',
                meeting: { id: 'm2' },
              },
            ],
            sharedPeople: [],
            collaborations: [],
          },
          {
            structure: { id: 's3' },
            weight: 0.9,
            evidence: ['COLLABORATION', 'SHARED_PERSON'],
            since: '2024-09-01',
            acquaintances: [],
            sharedPeople: [{ id: 'p3' }],
            collaborations: [{ level: 'COOPERATION' }],
          },
        ],
        meetings: [{ id: 'm1' }, { id: 'm2' }],
        degree: 2,
        component: 's1',
        isolated: false,
      },
    });
  });

  test('a sheet says what the structure receives as well as what it brings to others', async () => {
    expect(
      await data(
        '{ host: structure(id: "s2") { outreachHosted { days runner { id } } outreachRun { id } } runner: structure(id: "s1") { outreachHosted { id } outreachRun { purpose host { id } } } before: structure(id: "s2", asOf: "2024-12-31") { outreachHosted { id } } }',
      ),
    ).toEqual({
      host: { outreachHosted: [{ days: 'mardi matin', runner: { id: 's1' } }], outreachRun: [] },
      runner: { outreachHosted: [], outreachRun: [{ purpose: 'premier accueil', host: { id: 's2' } }] },
      before: { outreachHosted: [{ id: 'o1' }, { id: 'o2' }] },
    });
  });

  test('a sheet as of an earlier date shows the ties of that day', async () => {
    const sheet = await data(
      '{ structure(id: "s2", asOf: "2025-03-20") { ties { structure { id } evidence } meetings { id } } }',
    );
    expect(sheet).toEqual({
      structure: {
        ties: [
          { structure: { id: 's3' }, evidence: ['COLLABORATION', 'SHARED_PERSON'] },
          { structure: { id: 's1' }, evidence: ['DECLARED'] },
        ],
        meetings: [{ id: 'm1' }],
      },
    });
  });

  test('a person, whom they know and who said so; never a level', async () => {
    expect(
      await data(
        '{ person(id: "p1") { name employments { structure { id } } acquaintances { person { id } confirmed declaredBy { id } readyToIntroduce since meeting { id } } meetings { id } } }',
      ),
    ).toEqual({
      person: {
        name: 'Rémi Œuvrard',
        employments: [{ structure: { id: 's1' } }],
        acquaintances: [
          {
            person: { id: 'p2' },
            confirmed: true,
            declaredBy: [{ id: 'p1' }, { id: 'p2' }],
            readyToIntroduce: true,
            since: '2025-03-20',
            meeting: { id: 'm1' },
          },
          {
            person: { id: 'p5' },
            confirmed: false,
            declaredBy: [{ id: 'p5' }],
            readyToIntroduce: false,
            since: null,
            meeting: null,
          },
        ],
        meetings: [{ id: 'm1' }, { id: 'm2' }],
      },
    });
  });

  test('the network of structures, whole and filtered; degree and component stay those of the whole', async () => {
    const network = (filter: string) =>
      data(
        `{ network(level: STRUCTURES${filter}) { asOf truncated nodes { id degree component isolated isolationReason } edges { source target weight evidence } } }`,
      );
    expect(await network('')).toEqual({
      network: {
        asOf: '2025-07-01',
        truncated: false,
        nodes: [
          { id: 's4', degree: 0, component: 's4', isolated: true, isolationReason: 'NOBODY_REGISTERED' },
          { id: 's1', degree: 2, component: 's1', isolated: false, isolationReason: null },
          { id: 's2', degree: 2, component: 's1', isolated: false, isolationReason: null },
          { id: 's3', degree: 1, component: 's1', isolated: false, isolationReason: null },
          { id: 's5', degree: 1, component: 's1', isolated: false, isolationReason: null },
        ],
        edges: [
          { source: 's1', target: 's2', weight: 0.9, evidence: ['CONFIRMED', 'DECLARED'] },
          { source: 's1', target: 's5', weight: 0.6, evidence: ['DECLARED'] },
          { source: 's2', target: 's3', weight: 0.9, evidence: ['COLLABORATION', 'SHARED_PERSON'] },
        ],
      },
    });
    expect(await network(', city: "93029", first: 1')).toMatchObject({
      network: { truncated: true, nodes: [{ id: 's2', degree: 2, component: 's1' }], edges: [] },
    });
    expect(await network(', withoutTeam: true, minWeight: 0.7')).toMatchObject({
      network: {
        edges: [
          { source: 's1', target: 's2' },
          { source: 's2', target: 's3' },
        ],
      },
    });
  });

  test('the network of people', async () => {
    expect(
      await data(
        '{ network(level: PEOPLE) { nodes { id degree structures } edges { source target evidence } } }',
      ),
    ).toMatchObject({
      network: {
        nodes: [
          { id: 'p3', degree: 0, structures: ['s2', 's3'] },
          { id: 'p1', degree: 2 },
          { id: 'p2', degree: 2 },
          { id: 'p4', degree: 1 },
          { id: 'p5', degree: 1 },
        ],
        edges: [
          { source: 'p1', target: 'p2', evidence: ['CONFIRMED'] },
          { source: 'p1', target: 'p5', evidence: ['DECLARED'] },
          { source: 'p2', target: 'p4', evidence: ['DECLARED'] },
        ],
      },
    });
  });

  test('every tied structure has a place on the map, and keeps it', async () => {
    const places = () => data('{ network(level: STRUCTURES) { nodes { id x y } } }');
    const before = await places();
    const nodes = (before as never as { network: { nodes: { id: string; x: number | null }[] } }).network
      .nodes;
    expect(nodes.filter(({ x }) => x === null).map(({ id }) => id)).toEqual(['s4']);
    small.store.expire();
    expect(await places()).toEqual(before);
  });

  test('adding one structure moves no other', async () => {
    const places = async () =>
      (
        (await data('{ network(level: STRUCTURES) { nodes { id x y } } }')) as never as {
          network: { nodes: { id: string; x: number | null; y: number | null }[] };
        }
      ).network.nodes;
    const before = await places();
    await small.add({
      'structures.csv': 'id,name,kind,city\ns9,Nouvelle venue,COMPANY,Drancy\n',
      'people.csv': 'id,name,structure\np9,Zed,s9\n',
      'acquaintances.csv': 'from,to\np9,p2\n',
    });
    const after = new Map((await places()).map((node) => [node.id, node]));
    expect(after.get('s9')?.x).not.toBeNull();
    expect(before.map(({ id }) => after.get(id))).toEqual(before);
  });

  test('a trust level changes not a byte of any answer', async () => {
    const everything = async () =>
      JSON.stringify([
        await data(
          '{ network(level: PEOPLE) { nodes { id degree x y } edges { source target weight evidence since } } }',
        ),
        await data(
          '{ network(level: STRUCTURES) { nodes { id degree x y } edges { source target weight evidence since } } }',
        ),
        await data(
          '{ people { edges { node { name acquaintances { person { id } confirmed readyToIntroduce declaredBy { id } since } } } } }',
        ),
        await data(
          '{ structures { edges { node { name ties { weight evidence acquaintances { confirmed } } } } } }',
        ),
        await data(GROWTH),
        await data(
          '{ meetings { acquaintancesMade } isolatedStructures { structure { id } reasons since } }',
        ),
      ]);
    const before = await everything();
    await small.add({
      'acquaintances.csv': 'from,to,level,readyToIntroduce,meeting\np1,p2,1,oui,m1\np5,p1,2,,\n',
    });
    expect(await everything()).toBe(before);
  });

  test('the isolated structures, with the reason and since when', async () => {
    expect(await data('{ isolatedStructures { structure { name } reasons since } }')).toEqual({
      isolatedStructures: [
        { structure: { name: 'Association seule' }, reasons: ['NOBODY_REGISTERED'], since: '2023-05-01' },
      ],
    });
  });

  test('each with the next action: whom to register, invite, introduce or have confirm', async () => {
    const { isolatedStructures } = (await data(
      '{ isolatedStructures(nearly: true) { structure { id } reasons nextAction { kind meeting { id } person { id } via { id } } } }',
    )) as unknown as {
      isolatedStructures: { structure: { id: string }; reasons: string[]; nextAction: { kind: string } }[];
    };
    const actions = new Map(
      isolatedStructures.map(({ structure, nextAction }) => [structure.id, nextAction]),
    );
    expect(actions.get('s4')).toEqual({ kind: 'REGISTER', meeting: null, person: null, via: null });
    for (const { reasons, nextAction } of isolatedStructures)
      if (reasons[0] !== 'NOBODY_REGISTERED')
        expect(['INVITE', 'INTRODUCE', 'CONFIRM', 'REGISTER']).toContain(nextAction.kind);
    expect(actions.get('s5')).toMatchObject({ kind: 'CONFIRM', person: { id: 'p1' }, via: { id: 'p5' } });
  });

  test('those that hang by a thread, when asked for', async () => {
    expect(await data('{ isolatedStructures(nearly: true) { structure { id } reasons since } }')).toEqual({
      isolatedStructures: [
        { structure: { id: 's4' }, reasons: ['NOBODY_REGISTERED'], since: '2023-05-01' },
        { structure: { id: 's5' }, reasons: ['ELSEWHERE', 'INSIDE', 'INSIDE_ITS_CITY'], since: null },
        { structure: { id: 's3' }, reasons: ['INSIDE_ITS_CITY'], since: null },
      ],
    });
  });

  test('what falls apart when somebody leaves or a structure closes', async () => {
    const fragility = (without: string) =>
      data(
        `{ fragility(level: STRUCTURES${without}) { components largestShare articulationPoints { id } bridges { source target } newlyIsolated { id label } } }`,
      );
    expect(await fragility('')).toEqual({
      fragility: {
        components: 2,
        largestShare: 0.8,
        articulationPoints: [{ id: 's1' }, { id: 's2' }],
        bridges: [
          { source: 's1', target: 's2' },
          { source: 's1', target: 's5' },
          { source: 's2', target: 's3' },
        ],
        newlyIsolated: [],
      },
    });
    expect(await fragility(', without: { people: ["p1"] }')).toMatchObject({
      fragility: { components: 3, newlyIsolated: [{ id: 's5', label: 'Équipe du projet' }] },
    });
    expect(await fragility(', without: { structures: ["s2"] }')).toMatchObject({
      fragility: { newlyIsolated: [{ id: 's3' }] },
    });
    const unknown = await small.query(
      '{ fragility(level: PEOPLE, without: { people: ["zz"] }) { components } }',
    );
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', facts: { id: 'zz' } });
  });

  test('the rencontres and what each brought', async () => {
    expect(
      await data(
        '{ meetings { id cities { name } attendeeCount invitedCount structureCount acquaintancesMade } meeting(id: "m1") { attendees { name } } cities { id } neighbourhoods(city: "93029") { name city { name } } }',
      ),
    ).toMatchObject({
      meetings: [
        {
          id: 'm1',
          cities: [{ name: 'Sevran' }],
          attendeeCount: 2,
          invitedCount: 0,
          structureCount: 2,
          acquaintancesMade: 1,
        },
        {
          id: 'm2',
          cities: [{ name: 'Drancy' }, { name: 'Sevran' }],
          attendeeCount: 3,
          invitedCount: 1,
          structureCount: 2,
          acquaintancesMade: 1,
        },
      ],
      meeting: { attendees: [{ name: 'Rémi Œuvrard' }, { name: 'Anne O’Connor' }] },
      neighbourhoods: [{ name: 'La Gare', city: { name: 'Drancy' } }],
    });
  });

  test('an unknown id, a date that is none: a code, the place and the cure', async () => {
    const missing = await small.query('{ structure(id: "nobody") { name } }');
    expect(missing.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      place: 'structure',
      facts: { id: 'nobody' },
    });
    const date = await small.query('{ structures(asOf: "2025-02-30") { totalCount } }');
    expect(date.errors?.[0]?.message).toContain('2025-02-30');
    expect(JSON.stringify([missing, date])).not.toContain('stacktrace');
  });

  test('a page of structures with their people and towns is a fixed number of statements', async () => {
    const query = (first: number) =>
      `{ structures(first: ${first}) { edges { node { cities { name } people { person { name employments { structure { name } } } } ties { structure { name } } meetings { title } } } } }`;
    await data(query(1));
    const of = async (first: number) => {
      const before = count();
      await data(query(first));
      return count() - before;
    };
    const [two, five] = [await of(2), await of(5)];
    expect(five).toBeLessThanOrEqual(8);
    expect(five).toBeLessThanOrEqual(two);
  });

  test('a query that would cost too much is refused', async () => {
    const deep = `{ structures { edges { node ${'{ ties { structure '.repeat(8)}{ id }${' } }'.repeat(8)} } } }`;
    const refused = await small.query(deep);
    expect(refused.data ?? null).toBeNull();
    expect(refused.errors?.length).toBeGreaterThan(0);
  });

  test('a page of another host cannot speak to the server', async () => {
    const response = await small.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'evil.example' },
      payload: { query: '{ __typename }' },
    });
    expect(response.statusCode).toBe(421);
  });

  test('it is alive and ready', async () => {
    const get = (url: string) => small.server.inject({ url, headers: { host: 'localhost:4000' } });
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    expect((await get('/health/ready')).json()).toMatchObject({ status: 'ready' });
  });
});
