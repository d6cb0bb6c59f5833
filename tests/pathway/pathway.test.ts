import { firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Cell {
  readonly stage: string;
  readonly group: { readonly id: string; readonly label: string | null; readonly city: string | null };
  readonly coverage: string;
  readonly count: number;
  readonly structures: readonly Named[];
}
interface Encounter {
  readonly structure: Named;
  readonly distance: number | null;
  readonly knownBy: readonly Named[];
  readonly through: readonly Named[];
  readonly introducers?: readonly Named[];
}
interface Passage {
  readonly from: string;
  readonly total: number;
  readonly share: number | null;
  readonly linked: readonly Named[];
  readonly unlinked: readonly { readonly structure: Named; readonly toMeet: readonly Encounter[] }[];
}

const CELLS = '{ stage group { id label city } coverage count structures { id name } }';
const ENCOUNTER = 'structure { id name } distance knownBy { id name } through { id name }';
const PASSAGES = `{ from total share linked { id name } unlinked { structure { id name } toMeet { ${ENCOUNTER} } } }`;

const ids = (list: readonly Named[]) => list.map(({ id }) => id).join(' ');
const met = ({ structure, distance, knownBy, through }: Encounter) =>
  `${structure.id} ${distance} | ${ids(knownBy)} | ${ids(through)}`;
const filled = (cells: readonly Cell[]) =>
  cells
    .filter(({ count }) => count > 0)
    .map(({ stage, group, coverage, structures }) => `${stage} ${group.id} ${coverage} ${ids(structures)}`);
const passed = (steps: readonly Passage[]) =>
  steps
    .filter(({ total }) => total > 0)
    .map(
      ({ from, share, linked, unlinked }) =>
        `${from} ${share} | ${ids(linked)} | ${unlinked.map(({ structure, toMeet }) => `${structure.id}: ${toMeet.map(met).join(', ')}`).join('; ')}`,
    );

/** A trainer at Aulnay and one whose sheet says no town; coordinates on some sheets. */
async function addTrainers(served: SmallServer): Promise<void> {
  await served.database.write('exchange/upsert-nodes:Structure', {
    rows: [
      { id: 's1', latitude: 48.94, longitude: 2.53 },
      { id: 's2', latitude: 48.92, longitude: 2.44 },
      { id: 's3', latitude: 48.92, longitude: 2.44 },
      { id: 's7', name: 'Sans ville', folded: 'sans ville', kind: 'TRAINING' },
    ],
  });
  await served.add({
    'structures.csv':
      'id,name,kind,city,stages,latitude,longitude\ns6,Atelier d’Aulnay,TRAINING,Aulnay-sous-Bois,TRAINING,48.94,2.50\n',
    'positions.csv': 'structure,stage\ns7,TRAINING\n',
  });
}

describeOnBothEngines('the path to employment', (open) => {
  let served: SmallServer;
  const ask = <T>(text: string, variables = {}) => firstOf<T>(served.query, text, variables);
  const coverage = (args: string) => ask<Cell[]>(`{ pathwayCoverage(${args}) ${CELLS} }`);
  const continuity = async (args: string) =>
    passed(await ask<Passage[]>(`{ continuity${args && `(${args})`} ${PASSAGES} }`));

  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await addTrainers(served);
  });

  test('each step in each town, neighbourhood and kind, with who stands there', async () => {
    const cities = await coverage('by: CITY');
    expect(cities).toHaveLength(7 * 7);
    expect(filled(cities)).toEqual([
      'RECEPTION 93029 FRAGILE s2',
      'ORIENTATION 93071 FRAGILE s1',
      'SUPPORT 93071 FRAGILE s1',
      'TRAINING 93005 FRAGILE s6',
      'TRAINING 93029 FRAGILE s3',
    ]);
    expect(cities[0]).toMatchObject({ group: { label: 'Aulnay-sous-Bois' }, coverage: 'MISSING', count: 0 });
    expect(filled(await coverage('by: NEIGHBOURHOOD'))).toEqual([
      'RECEPTION QN2 FRAGILE s2',
      'ORIENTATION QN1 FRAGILE s1',
      'SUPPORT QN1 FRAGILE s1',
    ]);
    expect(filled(await coverage('by: KIND'))).toContain('TRAINING TRAINING COVERED s3 s6 s7');
    const outside = (by: string) => ask<Named[]>(`{ pathwayOutside(by: ${by}) { id name } }`);
    expect(await outside('CITY')).toEqual([{ id: 's7', name: 'Sans ville' }]);
    expect(ids(await outside('NEIGHBOURHOOD'))).toBe('s3 s6 s7');
    expect(await outside('KIND')).toEqual([]);
  });

  test('continuity and the grey zone, of the territory, of a town and of each; whom those should meet whom it leaves', async () => {
    expect(await continuity('')).toEqual([
      'RECEPTION 1 | s2 | ',
      'ORIENTATION 0 |  | s1: ',
      'SUPPORT 0 |  | s1: s3 6.9 |  | s2, s6 2.2 |  | , s7 null |  | ',
      'TRAINING 0 |  | s3: ; s6: ; s7: ',
    ]);
    expect(await continuity('city: "93029"')).toEqual(['RECEPTION 1 | s2 | ', 'TRAINING 0 |  | s3: ']);
    expect(await continuity('from: TRAINING, city: "93029"')).toEqual(['TRAINING 0 |  | s3: ']);
    const towns = await ask<{ city: string; steps: Passage[] }[]>(
      `{ continuityByCity { city steps ${PASSAGES} } }`,
    );
    expect(passed(towns.find(({ city }) => city === '93029')?.steps ?? [])).toEqual(
      await continuity('city: "93029"'),
    );
    const grey = '{ greyZone { stage other total alone { structure { id } toMeet { structure { id } } } } }';
    expect(await ask(grey)).toEqual([
      { stage: 'AWARENESS', other: 'SUPPORT', total: 0, alone: [] },
      {
        stage: 'SUPPORT',
        other: 'AWARENESS',
        total: 1,
        alone: [{ structure: { id: 's1' }, toMeet: [] }],
      },
    ]);
  });

  test('where nobody stands on a step: the closest that could help, who knows it there, who can introduce', async () => {
    const help = `pathwayHelp(by: CITY, group: "93071", stage: TRAINING) { ${ENCOUNTER} }`;
    expect((await ask<Encounter[]>(`{ ${help} }`)).map(met)).toEqual([
      's6 2.2 |  | ',
      's3 6.9 |  | s2',
      's7 null |  | ',
    ]);
    const people = await ask<Encounter[]>(
      '{ pathwayHelp(by: CITY, group: "93071", stage: RECEPTION, first: 1) { structure { id } introducers { id } } }',
    );
    expect(people).toEqual([{ structure: { id: 's2' }, introducers: [{ id: 'p1' }, { id: 'p4' }] }]);
    const kind = await ask<Encounter[]>(
      '{ pathwayHelp(by: KIND, group: "COMPANY", stage: SUPPORT) { structure { id } distance } }',
    );
    expect(kind).toEqual([{ structure: { id: 's1' }, distance: null }]);
  });

  test('what if: taken away or imagined, the figures change and nothing is kept', async () => {
    const before = await coverage('by: CITY');
    expect(filled(await coverage('by: CITY, without: ["s1"]'))).toEqual([
      'RECEPTION 93029 FRAGILE s2',
      'TRAINING 93005 FRAGILE s6',
      'TRAINING 93029 FRAGILE s3',
    ]);
    const added =
      'with: [{ name: "Un relais", city: "93071", stages: [TRAINING, RECRUITMENT], tiedTo: ["s1"] }, { structure: "s3", stages: [RECRUITMENT], city: "93007" }]';
    expect(filled(await coverage(`by: CITY, ${added}`))).toEqual([
      'RECEPTION 93029 FRAGILE s2',
      'ORIENTATION 93071 FRAGILE s1',
      'SUPPORT 93071 FRAGILE s1',
      'TRAINING 93005 FRAGILE s6',
      'TRAINING 93029 FRAGILE s3',
      'TRAINING 93007 FRAGILE s3',
      'TRAINING 93071 FRAGILE imagined 1',
      'RECRUITMENT 93029 FRAGILE s3',
      'RECRUITMENT 93007 FRAGILE s3',
      'RECRUITMENT 93071 FRAGILE imagined 1',
    ]);
    expect(await continuity(added)).toContain('SUPPORT 1 | s1 | ');
    const wall = await ask<unknown[]>(
      `{ pathwayStructures(${added}, without: ["s1", "s2", "s4", "s5", "s6", "s7"]) { id name stages imagined cities { id } sheet { id } } }`,
    );
    expect(wall).toEqual([
      {
        id: 's3',
        name: 'Formation Plus',
        stages: ['TRAINING', 'RECRUITMENT'],
        imagined: true,
        cities: [{ id: '93029' }, { id: '93007' }],
        sheet: { id: 's3' },
      },
      {
        id: 'imagined 1',
        name: 'Un relais',
        stages: ['TRAINING', 'RECRUITMENT'],
        imagined: true,
        cities: [{ id: '93071' }],
        sheet: null,
      },
    ]);
    expect(await coverage('by: CITY')).toEqual(before);
  });

  test('of a day, and without the team', async () => {
    expect(filled(await coverage('by: CITY, asOf: "2019-12-31"'))).not.toContain('SUPPORT 93071 FRAGILE s1');
    await served.add({ 'positions.csv': 'structure,stage,note,since\ns5,FOLLOW_UP,,2025-01-01\n' });
    expect(filled(await coverage('by: CITY'))).toContain('FOLLOW_UP 93071 FRAGILE s5');
    expect(filled(await coverage('by: CITY, asOf: "2024-12-31"'))).not.toContain(
      'FOLLOW_UP 93071 FRAGILE s5',
    );
    expect(filled(await coverage('by: CITY, withoutTeam: true'))).not.toContain('FOLLOW_UP 93071 FRAGILE s5');
  });

  test('an unknown step, town, group or structure is told; so is more than may be imagined', async () => {
    const refused = (text: string) => refusalOf(served.query, text);
    expect(
      await refused('{ pathwayHelp(by: CITY, group: "93071", stage: FLYING) { distance } }'),
    ).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    for (const [text, place] of [
      ['{ continuity(city: "75056") { total } }', 'city'],
      ['{ greyZone(city: "75056") { total } }', 'city'],
      ['{ pathwayHelp(by: NEIGHBOURHOOD, group: "QN9", stage: SUPPORT) { distance } }', 'neighbourhood'],
      ['{ pathwayHelp(by: KIND, group: "CIRCUS", stage: SUPPORT) { distance } }', 'kind'],
      ['{ pathwayStructures(without: ["nobody"]) { id } }', 'structure'],
      ['{ pathwayStructures(with: [{ structure: "nobody", stages: [SUPPORT] }]) { id } }', 'structure'],
      [
        '{ pathwayStructures(with: [{ name: "x", stages: [SUPPORT], tiedTo: ["nobody"] }]) { id } }',
        'structure',
      ],
      ['{ pathwayStructures(with: [{ name: "x", city: "75056", stages: [SUPPORT] }]) { id } }', 'city'],
    ] as const)
      expect(await refused(text)).toMatchObject({ code: 'NOT_FOUND', place });
    const many = Array.from({ length: 21 }, () => '{ name: "x", stages: [] }').join();
    for (const text of [
      '{ pathwayStructures(with: [{ stages: [SUPPORT] }]) { id } }',
      `{ pathwayStructures(with: [${many}]) { id } }`,
      '{ pathwayHelp(by: CITY, group: "93071", stage: SUPPORT, first: 0) { distance } }',
      '{ pathwayStructures(asOf: "2019-01-01", with: [{ structure: "s1", stages: [SUPPORT] }]) { id } }',
    ])
      expect(await refused(text)).toMatchObject({ code: 'INVALID' });
  });

  test('a neighbourhood without a town is in the grid, and its help is told without distances', async () => {
    await served.database.write('exchange/upsert-nodes:Neighbourhood', {
      rows: [{ id: 'QN3', name: 'Nulle part' }],
    });
    const cells = await coverage('by: NEIGHBOURHOOD');
    expect(cells.filter(({ group }) => group.id === 'QN3')).toHaveLength(7);
    expect(cells.find(({ group }) => group.id === 'QN3')?.group).toEqual({
      id: 'QN3',
      label: 'Nulle part',
      city: null,
    });
    const help = await ask<Encounter[]>(
      '{ pathwayHelp(by: NEIGHBOURHOOD, group: "QN3", stage: TRAINING) { structure { id } distance } }',
    );
    expect(help).toEqual([
      { structure: { id: 's3' }, distance: null },
      { structure: { id: 's6' }, distance: null },
      { structure: { id: 's7' }, distance: null },
    ]);
  });

  test('positions that ended are kept; what a sheet suggests is told to those who may confirm it', async () => {
    const move = (mutationId: string, args: string) =>
      ask(
        `mutation { positionStructure(mutationId: "${mutationId}", structure: "s4", ${args}) { receipt { id } } }`,
      );
    const past = () =>
      ask('{ structure(id: "s4") { positions { stage note } pastPositions { stage note since until } } }');
    await move('on', 'stage: SUPPORT, note: "Pour les jeunes", since: "2025-02-01"');
    await move('off', 'stage: SUPPORT, until: "2025-06-01"');
    await move('again', 'stage: SUPPORT, note: "Pour tous"');
    expect(await past()).toEqual({
      positions: [{ stage: 'SUPPORT', note: 'Pour tous' }],
      pastPositions: [
        { stage: 'SUPPORT', note: 'Pour les jeunes', since: '2025-02-01', until: '2025-06-01' },
      ],
    });
    const { version } = await ask<{ version: number }>('{ structure(id: "s4") { version } }');
    await ask(
      `mutation { upsertStructure(mutationId: "themes", input: { id: "s4", version: ${version}, themes: ["accès aux droits", "accompagnement", "jardinage"] }) { receipt { id } } }`,
    );
    const text = '{ structure(id: "s4") { suggestedPositions { stage word } } }';
    expect(await ask(text)).toEqual({
      suggestedPositions: [{ stage: 'RECEPTION', word: 'accès aux droits' }],
    });
    const remi = await signIn(served, 'remi@etoile.example');
    expect(await firstOf(remi.query, text)).toEqual({ suggestedPositions: [] });
  });

  test('moved from a step to another in one change: the note comes along, the past is kept, undo takes both back', async () => {
    const stands = () =>
      ask<unknown>('{ structure(id: "s4") { positions { stage note } pastPositions { stage } } }');
    const move = (id: string, args: string) =>
      ask<{ receipt: { id: string } }>(
        `mutation { positionStructure(mutationId: "${id}", structure: "s4", ${args}) { receipt { id } } }`,
      );
    await move('first', 'stage: SUPPORT, note: "Pour tous", since: "2025-02-01"');
    const { receipt } = await move('move', 'stage: TRAINING, insteadOf: SUPPORT');
    const moved = {
      positions: [{ stage: 'TRAINING', note: 'Pour tous' }],
      pastPositions: [{ stage: 'SUPPORT' }],
    };
    expect(await stands()).toEqual(moved);
    await move('slip', 'stage: RECRUITMENT, insteadOf: TRAINING');
    expect(await stands()).toEqual({ ...moved, positions: [{ stage: 'RECRUITMENT', note: 'Pour tous' }] });
    await move('back', 'stage: TRAINING, insteadOf: RECRUITMENT');
    expect(await stands()).toEqual(moved);
    for (const [args, code] of [
      ['stage: TRAINING, insteadOf: TRAINING', 'INVALID'],
      ['stage: TRAINING, insteadOf: RECEPTION', 'NOT_FOUND'],
      ['stage: SUPPORT, insteadOf: TRAINING, until: "2025-07-01"', 'INVALID'],
    ])
      expect(
        await refusalOf(
          served.query,
          `mutation { positionStructure(mutationId: "refused", structure: "s4", ${args}) { receipt { id } } }`,
        ),
      ).toMatchObject({ code });
    expect(await stands()).toEqual(moved);
    const again = await move('support', 'stage: SUPPORT, insteadOf: TRAINING');
    await ask(`mutation { undo(mutationId: "undo", entry: "${again.receipt.id}") { id } }`);
    expect(await stands()).toEqual(moved);
    expect(receipt.id).not.toBe(again.receipt.id);
  });

  test('a visitor sees where structures stand, and no person', async () => {
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    const visitor = asking(served, '');
    expect(filled(await firstOf(visitor, `{ pathwayCoverage(by: CITY) ${CELLS} }`))).toContain(
      'SUPPORT 93071 FRAGILE s1',
    );
    for (const field of ['pastPositions { stage }', 'suggestedPositions { stage }'])
      expect(await refusalOf(visitor, `{ structure(id: "s1") { ${field} } }`)).toMatchObject({
        code: 'SIGN_IN_NEEDED',
      });
    expect(
      await refusalOf(
        visitor,
        '{ pathwayHelp(by: CITY, group: "93071", stage: RECEPTION) { introducers { id } } }',
      ),
    ).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});

describeOnBothEngines('a territory with nobody on any step', (open) => {
  test('every cell is MISSING, no share is told, and nobody can help', async () => {
    const served = await serveSmallTerritory(await open());
    const nobody = 'without: ["s1", "s2", "s3"]';
    const cells = await firstOf<Cell[]>(served.query, `{ pathwayCoverage(by: CITY, ${nobody}) ${CELLS} }`);
    expect(new Set(cells.map(({ coverage }) => coverage))).toEqual(new Set(['MISSING']));
    expect(await firstOf(served.query, `{ continuity(${nobody}) { share } }`)).toEqual(
      Array.from({ length: 6 }, () => ({ share: null })),
    );
    expect(
      await firstOf(
        served.query,
        `{ pathwayHelp(by: CITY, group: "93071", stage: SUPPORT, ${nobody}) { distance } }`,
      ),
    ).toEqual([]);
  });
});
