import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const RECORD = `mutation ($id: ID!, $input: FindingInput!) { recordFinding(mutationId: $id, input: $input) { finding { id version theme kind confidentiality structures { id } } receipt { id repeated } } }`;
const REMOVE = `mutation ($id: ID!, $of: ID!, $version: Int!) { removeFinding(mutationId: $id, id: $of, version: $version) { finding { id } receipt { id repeated } } }`;
const UNDO = 'mutation ($id: ID!, $entry: ID!) { undo(mutationId: $id, entry: $entry) { id } }';

interface Changed {
  readonly finding: { id: string; version: number; kind: string | null; structures: { id: string }[] } | null;
  readonly receipt: { id: string; repeated: boolean };
}

describeOnBothEngines('findings of the study', (open) => {
  let served: SmallServer;
  let coordinator: Query;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = (await signIn(served, 'coord@territoire.example', 'COORDINATOR')).query;
  });
  afterEach(() => served.server.close());
  const record = (id: string, input: Record<string, unknown>) =>
    firstOf<Changed>(coordinator, RECORD, { id, input });
  const refused = (input: Record<string, unknown>) => refusalOf(coordinator, RECORD, { id: 'wrong', input });
  const ids = async (text: string) =>
    (await firstOf<{ id: string }[]>(coordinator, text)).map(({ id }) => id);

  test('stand on the sheets of the kind or of the structure that they are about, by theme', async () => {
    const said = { statement: 'Un constat', confidentiality: 'PUBLIC' };
    const of = async (id: string, input: object) => (await record(id, { ...said, ...input })).finding?.id;
    const kind = await of('a', { theme: 'Retours', kind: 'SOCIAL_CENTRE' });
    const one = await of('b', { theme: 'Accueil', structure: 's2' });
    const all = await of('c', { theme: 'École' });
    const { data } = await served.query(
      '{ findings { id } a: structure(id: "s2") { findings { id } } b: structure(id: "s3") { findings { id } } }',
    );
    expect(data).toEqual({
      findings: [one, all, kind].map((id) => ({ id })),
      a: { findings: [{ id: one }, { id: kind }] },
      b: { findings: [] },
    });
    expect(await ids('{ findings(kind: SOCIAL_CENTRE) { id } }')).toEqual([kind]);
    expect(await ids('{ findings(theme: "ecole") { id } }')).toEqual([all]);
    expect(await ids('{ findings(structure: "s2") { id } }')).toEqual([one, kind]);
    expect(await ids('{ findings(theme: "inconnu") { id } }')).toEqual([]);
    // What is about one structure is about another one, then about a kind.
    await record('d', { id: one, version: 1, structure: 's3' });
    expect(await ids('{ findings(structure: "s3") { id } }')).toEqual([one]);
    const moved = await record('e', { id: one, version: 2, structure: null, kind: 'TRAINING' });
    expect(moved.finding).toMatchObject({ version: 3, kind: 'TRAINING', structures: [] });
  });

  test('are the coordination’s unless said; once is once; what is removed comes back with what it was about', async () => {
    const input = { theme: 'Accueil', statement: 'Un constat', structure: 's2' };
    const first = await record('a', input);
    expect(first.finding).toMatchObject({ confidentiality: 'COORDINATION', structures: [{ id: 's2' }] });
    expect((await record('a', input)).receipt).toMatchObject({ repeated: true, id: first.receipt.id });
    const remove = { id: 'b', of: first.finding?.id, version: 1 };
    const removed = await firstOf<Changed>(coordinator, REMOVE, remove);
    expect(removed.finding).toBeNull();
    expect((await firstOf<Changed>(coordinator, REMOVE, remove)).receipt.repeated).toBe(true);
    await answerOf(coordinator, UNDO, { id: 'c', entry: removed.receipt.id });
    expect(await ids('{ findings(structure: "s2") { id } }')).toEqual([first.finding?.id]);
  });

  test('what cannot be one is refused, and the error says where', async () => {
    const { finding } = await record('a', { theme: 'Accueil', statement: 'Un constat', kind: 'TRAINING' });
    const id = finding?.id;
    const good = { theme: 'Accueil', statement: 'Un constat' };
    const cases: readonly (readonly [Record<string, unknown>, Record<string, unknown>])[] = [
      [
        { ...good, theme: ' ' },
        { code: 'INVALID', place: 'input.theme' },
      ],
      [{ theme: 'Accueil' }, { code: 'INVALID', place: 'input.statement' }],
      [
        { ...good, statement: '  ' },
        { code: 'INVALID', place: 'input.statement' },
      ],
      [
        { ...good, confidentiality: null },
        { code: 'INVALID', place: 'input.confidentiality' },
      ],
      [{ ...good, structure: 'nowhere' }, { code: 'NOT_FOUND' }],
      [
        { ...good, kind: 'TRAINING', structure: 's2' },
        { code: 'INVALID', place: 'input.structure' },
      ],
      [
        { id, version: 1, structure: 's2' },
        { code: 'INVALID', place: 'input.structure' },
      ],
      [
        { id, statement: 'x' },
        { code: 'INVALID', place: 'input.version' },
      ],
      [
        { id, version: 4, statement: 'x' },
        { code: 'CONFLICT', place: 'version' },
      ],
      [{ id: 'nothing', version: 1, statement: 'x' }, { code: 'NOT_FOUND' }],
    ];
    for (const [input, expected] of cases)
      expect([input, await refused(input)]).toMatchObject([input, expected]);
    for (const [field, value] of [
      ['kind', 'BAKERY'],
      ['confidentiality', 'SECRET'],
    ] as const) {
      const { errors } = await coordinator(RECORD, { id: 'y', input: { ...good, [field]: value } });
      expect(errors?.[0]?.message).toContain(value);
    }
    expect(await refusalOf(coordinator, '{ findings(structure: "nowhere") { id } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      served.add({ 'findings.csv': 'id,theme,statement,confidentiality\nx,a,b,SECRET\n' }),
    ).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
  });

  test('a file says who may read them in the words of before, and in those of today', async () => {
    await served.add({
      'findings.csv': [
        'id,theme,statement,confidentiality',
        'a,t,s,MEMBERS',
        'b,t,s,confidentiel',
        'c,t,s,partenaires',
        'd,t,s,public',
        'e,t,s,',
      ].join('\n'),
    });
    const found = await firstOf<{ id: string; confidentiality: string }[]>(
      coordinator,
      '{ findings { id confidentiality } }',
    );
    expect(found.map(({ confidentiality }) => confidentiality)).toEqual([
      'PARTNERS',
      'COORDINATION',
      'PARTNERS',
      'PUBLIC',
      'COORDINATION',
    ]);
  });
});
