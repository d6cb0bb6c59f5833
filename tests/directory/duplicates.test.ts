import fc from 'fast-check';
import {
  findDuplicates,
  findLikes,
  indexLikenesses,
  type Likeness,
  nameKey,
  pairKey,
} from '../../api/directory/duplicates';
import type { FlatRow } from '../../api/graph/port';
import { LINK_KIND_NAMES, LINK_KINDS, NODE_LABELS } from '../../api/graph/record-kinds';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const structure = (id: string, name: string, cities: string[], siret: string | null = null): Likeness => ({
  id,
  name,
  siret,
  cities,
});

describe('structures that look like one', () => {
  test.each([
    ['Mission locale de l’Étoile', "MISSION LOCALE DE L'ETOILE"],
    ['Centre social Œuvre commune', 'Œuvre Commune — centre social'],
    ['A.D.I.E.', 'adie'],
    ['Le Bourget-Emploi', 'emploi (Le Bourget)'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test('the same name is one structure only in the same town; the same SIRET everywhere', () => {
    const rows = [
      structure('a', 'Espace emploi', ['sevran']),
      structure('b', 'Emploi, espace', ['drancy', 'sevran']),
      structure('c', 'Espace emploi', ['dugny'], '732 829 320 00074'),
      structure('d', 'Tout autre', [], '73282932000074'),
      structure('e', '— !', ['sevran']),
      structure('f', '…', ['sevran']),
    ];
    expect(findDuplicates(rows)).toEqual([
      { one: 'a', other: 'b', because: ['NAME'] },
      { one: 'c', other: 'd', because: ['SIRET'] },
    ]);
    expect(findDuplicates(rows, new Set([pairKey('b', 'a')])).map(({ one }) => one)).toEqual(['c']);
    const index = indexLikenesses(rows);
    expect(findLikes({ name: 'ESPACE EMPLOI', cities: ['drancy'], siret: null }, index)).toEqual([
      { id: 'b', because: ['NAME'] },
    ]);
  });

  const names = fc.constantFrom('Étoile', 'etoile', 'L’Étoile', 'Étoile du Nord', 'nord, du étoile', '!');
  const rowsOf = fc
    .array(
      fc.record({
        name: names,
        siret: fc.constantFrom(null, '1', '2'),
        cities: fc.subarray(['x', 'y', 'z']),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, i): Likeness => ({ ...row, id: `s${String(i).padStart(2, '0')}` })));

  test('the pairs are those that a comparison of each with each finds, in whatever order they come', () => {
    fc.assert(
      fc.property(rowsOf, fc.infiniteStream(fc.nat()), (rows, order) => {
        const expected = rows.flatMap((a, i) =>
          rows.slice(i + 1).flatMap((b) => {
            const bySiret = a.siret !== null && a.siret === b.siret;
            const byName =
              nameKey(a.name) !== '' &&
              nameKey(a.name) === nameKey(b.name) &&
              a.cities.some((city) => b.cities.includes(city));
            const because = [...(bySiret ? ['SIRET'] : []), ...(byName ? ['NAME'] : [])].sort();
            return because.length > 0 ? [{ one: a.id, other: b.id, because }] : [];
          }),
        );
        const seen = (found: ReturnType<typeof findDuplicates>) =>
          found
            .map(({ because, ...pair }) => ({ ...pair, because: [...because].sort() }))
            .sort((a, b) => (pairKey(a.one, a.other) < pairKey(b.one, b.other) ? -1 : 1));
        const shuffled = [...rows]
          .map((row) => ({ row, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        expect(seen(findDuplicates(rows))).toEqual(expected);
        expect(seen(findDuplicates(shuffled))).toEqual(expected);
        const [first] = rows;
        if (first)
          expect(findLikes(first, indexLikenesses(shuffled), first.id).map(({ id }) => id)).toEqual(
            expected.flatMap(({ one, other }) =>
              one === first.id ? [other] : other === first.id ? [one] : [],
            ),
          );
        expect(findDuplicates(rows, new Set(), 2)).toHaveLength(Math.min(2, expected.length));
      }),
    );
  });

  test('a hundred thousand structures of one name are looked through once for the pairs that are asked for', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => structure(`s${i}`, 'Espace emploi', ['x']));
    expect(findDuplicates(many, new Set(), 50)).toHaveLength(50);
  });
});

const MERGE = `mutation ($m: ID! = "merge", $keep: ID!, $remove: ID!, $kv: Int! = 1, $rv: Int! = 1) {
  mergeStructures(mutationId: $m, keep: $keep, remove: $remove, keepVersion: $kv, removeVersion: $rv) {
    structure { id version } receipt { id }
  }
}`;
const UNDO = 'mutation ($e: ID!) { undo(mutationId: "undo", entry: $e) { id } }';
const DUPLICATES = '{ duplicateStructures { because structures { id } } }';
const APART =
  'mutation ($a: ID!, $b: ID!) { keepApart(mutationId: "apart", one: $a, other: $b) { receipt { id } } }';
const SIMILAR =
  'query ($n: String!, $c: [ID!]! = []) { similarStructures(name: $n, cities: $c) { because structure { id } } }';

describeOnBothEngines('duplicates, found and merged', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    await signIn(served, 'anne@commune.example', null, ['s2', 's3']);
  });
  afterEach(() => served.server.close());

  const link = (kind: string, rows: readonly FlatRow[]) =>
    served.database.write(`exchange/merge-links:${kind}`, { rows });
  const linkById = (kind: string, rows: readonly FlatRow[]) =>
    served.database.write(`exchange/merge-links-by-id:${kind}`, { rows });
  const node = (label: string, row: FlatRow) =>
    served.database.write(`exchange/upsert-nodes:${label}`, { rows: [row] });

  /** s3 with a link of every kind that a structure may have, some of which s2 has too. */
  async function tieEverything(): Promise<void> {
    await node('Structure', {
      id: 's3',
      phone: '01 99 00 00 03',
      reviewedOn: '2025-01-02',
      orphanedAt: '2025-01-01',
      editedFields: ['phone'],
    });
    await node('Project', { id: 'j1', title: 'Un projet' });
    await node('Finding', { id: 'f1', statement: 'Un constat' });
    await node('Testimony', { id: 't1', quote: 'Merci' });
    await node('MembershipRequest', {
      id: 'r1',
      email: 'x@y.example',
      name: 'X',
      state: 'ASKED',
      askedAt: '2025-06-01',
    });
    await link('ASKS_FOR', [{ from: 'r1', to: 's3' }]);
    await link('SERVES', [{ from: 's3', to: 'QN2' }]);
    await link('HOSTS', [{ from: 's3', to: 'o1' }]);
    await link('RUNS', [{ from: 's3', to: 'o2' }]);
    await link('CONCERNS', [
      { from: 'f1', to: 's2' },
      { from: 'f1', to: 's3' },
    ]);
    await link('ABOUT_STRUCTURE', [{ from: 't1', to: 's3' }]);
    await link('ENGAGED_IN', [{ from: 's3', to: 'j1', role: 'accueil' }]);
    await link('APART_FROM', [
      { from: 's2', to: 's3', at: '2025-01-01' },
      { from: 's3', to: 's4', at: '2025-01-01' },
    ]);
    await linkById('POSITIONED_AT', [
      { from: 's3', to: 'RECEPTION', id: 'x3', note: 'le mardi', since: '2024-01-01' },
    ]);
    await linkById('COLLABORATES_WITH', [
      { from: 's3', to: 's1', id: 'l1', level: 'COORDINATION', since: '2025-01-01' },
      { from: 's4', to: 's3', id: 'l2', level: 'COALITION' },
      { from: 's1', to: 's2', id: 'l3', since: '2024-01-01' },
    ]);
    await linkById('WORKS_FOR', [{ from: 'p4', to: 's3', id: 'w4', role: 'accueil', until: '2025-02-01' }]);
    await served.database.write('access/record-draft', {
      id: 'd1',
      email: 'neuf@commune.example',
      name: 'Neuf',
      structure: 's3',
      structureName: null,
      message: null,
      at: '2025-07-01T08:00:00.000Z',
      expiresAt: '2025-07-02T08:00:00.000Z',
    });
    served.store.expire();
  }

  /** Every record and link; versions only go up, and the journal keeps both changes. */
  async function graph(): Promise<string> {
    const lines: string[] = [];
    const shown = (row: object) =>
      JSON.stringify(row, (key, value: unknown) => (key === 'version' ? undefined : value));
    for (const label of NODE_LABELS)
      if (label !== 'MapPlace' && label !== 'JournalEntry')
        for (const row of await served.database.read(`exchange/dump-nodes:${label}`))
          lines.push(`${label} ${shown(row)}`);
    for (const kind of LINK_KIND_NAMES)
      for (const row of await served.database.read(`exchange/dump-links:${kind}`))
        lines.push(`${kind} ${shown(row)}`);
    return lines.sort().join('\n');
  }
  const endsAt = async (structure: string) => {
    const found: string[] = [];
    for (const kind of LINK_KIND_NAMES) {
      const { from, to } = LINK_KINDS[kind];
      const rows = await served.database.read<{ from: string; to: string }>(`exchange/dump-links:${kind}`);
      for (const row of rows)
        if ((from === 'Structure' && row.from === structure) || (to === 'Structure' && row.to === structure))
          found.push(`${kind} ${row.from} ${row.to}`);
    }
    return found;
  };

  test('a merge keeps every tie of both, none with itself; undone, every byte is as it was', async () => {
    await tieEverything();
    const kinds = (found: readonly string[]) => [...new Set(found.map((one) => one.split(' ')[0]))].sort();
    const whole = LINK_KIND_NAMES.filter(
      (kind) => LINK_KINDS[kind].from === 'Structure' || LINK_KINDS[kind].to === 'Structure',
    ).sort();
    expect(kinds([...(await endsAt('s2')), ...(await endsAt('s3'))])).toEqual(whole);
    const before = await graph();
    const merged = await firstOf<{ receipt: { id: string } }>(coordinator.query, MERGE, {
      keep: 's2',
      remove: 's3',
    });
    expect(await endsAt('s3')).toEqual([]);
    const kept = await endsAt('s2');
    expect(kinds(kept)).toEqual(whole);
    expect(kept.filter((one) => one.endsWith('s2 s2'))).toEqual([]);
    expect(kept.filter((one) => one.startsWith('COLLABORATES_WITH')).sort()).toEqual([
      // l1 and l3 say the same of the same two: one is left.
      'COLLABORATES_WITH s1 s2',
      'COLLABORATES_WITH s4 s2',
    ]);
    const [draft] = await served.database.read<{ structure: string }>('access/find-draft', { link: 'none' });
    expect(draft).toBeUndefined();
    expect(await graph()).not.toBe(before);
    await answerOf(coordinator.query, UNDO, { e: merged.receipt.id });
    expect(await graph()).toBe(before);
  });

  test('what was changed since on the kept sheet keeps the merge from being taken back, whole', async () => {
    await node('Structure', { id: 's3', phone: '01 99 00 00 03' });
    const merged = await firstOf<{ structure: { version: number }; receipt: { id: string } }>(
      coordinator.query,
      MERGE,
      { keep: 's2', remove: 's3' },
    );
    const { version } = merged.structure;
    const input = { id: 's2', version, phone: '01 99 00 00 99' };
    await answerOf(
      coordinator.query,
      'mutation ($input: StructureInput!) { upsertStructure(mutationId: "e", input: $input) { receipt { id } } }',
      { input },
    );
    const since = await graph();
    expect(await refusalOf(coordinator.query, UNDO, { e: merged.receipt.id })).toMatchObject({
      code: 'CONFLICT',
      facts: { reason: 'CHANGED_SINCE' },
    });
    expect(await graph()).toBe(since);
  });

  test('of itself a structure is no duplicate: neither merged with itself nor kept apart from itself', async () => {
    const before = await graph();
    expect(await refusalOf(coordinator.query, MERGE, { keep: 's2', remove: 's2' })).toMatchObject({
      code: 'INVALID',
      place: 'remove',
    });
    expect(await refusalOf(coordinator.query, APART, { a: 's2', b: 's2' })).toMatchObject({
      code: 'INVALID',
      place: 'other',
    });
    expect(await graph()).toBe(before);
  });

  test('duplicates are told to the coordination; said to be two, they are told no more, until that is taken back', async () => {
    expect(await firstOf(coordinator.query, DUPLICATES)).toEqual([]);
    await served.add({
      'structures.csv':
        'id,name,kind,city\nt1,"COMMUNE, œuvre (centre social)",SOCIAL_CENTRE,Drancy\nt2,Formation Plus,TRAINING,Sevran\n',
    });
    const found = [{ because: ['NAME'], structures: [{ id: 's2' }, { id: 't1' }] }];
    expect(await firstOf(coordinator.query, DUPLICATES)).toEqual(found);
    expect(await firstOf(served.query, SIMILAR, { n: 'centre social oeuvre commune', c: ['93029'] })).toEqual(
      [
        { because: ['NAME'], structure: { id: 's2' } },
        { because: ['NAME'], structure: { id: 't1' } },
      ],
    );
    const said = await firstOf<{ receipt: { id: string } }>(coordinator.query, APART, { a: 't1', b: 's2' });
    expect(await firstOf(coordinator.query, DUPLICATES)).toEqual([]);
    await answerOf(coordinator.query, UNDO, { e: said.receipt.id });
    expect(await firstOf(coordinator.query, DUPLICATES)).toEqual(found);
  });
});
