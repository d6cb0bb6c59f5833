import { firstShown, isolatedFirst, neverCame } from '../../web/src/meetings/invite/first-to-invite';
import { readInviteSearch } from '../../web/src/meetings/invite/invite-search';

const structure = (id: string, city = '93071', kind = 'TRAINING') => ({
  id,
  name: id.toUpperCase(),
  kind,
  cities: [{ id: city }],
  positions: [{ stage: 'SUPPORT' }],
});
const person = (id: string, structures: readonly object[], kinds: readonly string[] = []) => ({
  id,
  name: `Nom ${id}`,
  meetings: kinds.map((kind, n) => ({ id: `m${n}`, kind })),
  employments: structures.map((one) => ({ structure: one })),
});
const PEOPLE = [
  person('a', [structure('s1')], ['TERRITORIAL']),
  person('b', [structure('s1')]),
  person('c', [structure('s2', '93029', 'COMPANY')], ['PROJECT_GROUP']),
  person('d', []),
] as never;

test('who has been at no territorial rencontre comes first, whether or not a colleague was; who works nowhere is left out', () => {
  expect(neverCame(PEOPLE).map(({ id, why, detail }) => [id, why[0], detail])).toEqual([
    ['b', 'NEVER_CAME_YET', 'S1'],
    ['c', 'STRUCTURE_NEVER_CAME', 'S2'],
  ]);
});

test('those of the towns where it is held stand first; town, kind and stage narrow the list', () => {
  const all = neverCame(PEOPLE);
  const ids = (filter: object, here: readonly string[] = []) =>
    firstShown(all, filter, new Set(here), (a, b) => a.localeCompare(b)).map(({ id }) => id);
  expect(ids({}, ['93029'])).toEqual(['c', 'b']);
  expect(ids({})).toEqual(['b', 'c']);
  expect(ids({ city: '93029' })).toEqual(['c']);
  expect(ids({ kind: 'TRAINING', stage: 'SUPPORT' })).toEqual(['b']);
  expect(ids({ stage: 'TRAINING' })).toEqual([]);
});

test('an isolated structure proposes one person, with the reason and who could bring them', () => {
  const isolated = [
    {
      structure: { ...structure('s3'), people: [{ isContact: false, person: { id: 'x', name: 'X' } }] },
      reasons: ['NEVER_CAME'],
      nextAction: { kind: 'INVITE', person: null, via: { id: 'y', name: 'Yaël' } },
    },
    { structure: { ...structure('s4'), people: [] }, reasons: ['NOBODY_REGISTERED'], nextAction: null },
  ] as never;
  expect(isolatedFirst(isolated)).toMatchObject([
    { id: 'x', why: ['NEVER_CAME'], via: 'Yaël', cities: ['93071'] },
  ]);
});

test('the filters stand in the address, and what is none is left out', () => {
  const read = { from: 'never', city: '93071', kind: 'TRAINING', stage: 'SUPPORT' };
  expect(readInviteSearch(read)).toEqual(read);
  expect(readInviteSearch({ from: 'x', kind: 'y', stage: 3, city: '' })).toEqual({});
});
