import { sinceDay } from '../../api/network/day';
import { isolatedStructures } from '../../api/network/isolation';
import { nearlyIsolated } from '../../api/network/nearly-isolated';
import { networkAt } from '../../api/network/network-at';
import { nextAction } from '../../api/network/next-action';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { aTerritory } from '../support/builders';

type Territory = ReturnType<typeof aTerritory>;

/** The next action of a structure, in ids. */
function actionOf(territory: Territory, structure: string, asOf = '2025-07-01') {
  const network = buildTerritoryNetwork(territory.records());
  const at = networkAt(network, sinceDay(asOf), false);
  const index = network.structures.indexOf.get(structure) ?? -1;
  const isolated = isolatedStructures(at).find((one) => one.structure === index);
  const nearly = nearlyIsolated(at, () => ['93071']).find((one) => one.structure === index);
  const reasons = isolated ? [isolated.reason] : (nearly?.reasons ?? []);
  const { kind, meeting, person, via } = nextAction(at, index, reasons, nearly?.person ?? null);
  const people = network.people.list;
  return {
    reasons,
    kind,
    meeting: meeting === null ? null : network.meetings.list[meeting],
    person: person === null ? null : people[person],
    via: via === null ? null : people[via],
  };
}

describe('the next action for a structure', () => {
  test('nobody registered: register somebody', () => {
    expect(actionOf(aTerritory().structure('s1'), 's1')).toEqual({
      reasons: ['NOBODY_REGISTERED'],
      kind: 'REGISTER',
      meeting: null,
      person: null,
      via: null,
    });
  });

  test('never came: invite its first person to the next rencontre, the day itself counting', () => {
    const territory = aTerritory()
      .structure('s1')
      .person('p2', 's1')
      .person('p1', 's1')
      .meeting('past', '2025-06-01')
      .meeting('later', '2025-10-01')
      .meeting('next', '2025-07-01');
    expect(actionOf(territory, 's1')).toMatchObject({
      kind: 'INVITE',
      meeting: 'next',
      person: 'p1',
      via: null,
    });
  });

  test('never came and no rencontre is planned: still to invite', () => {
    expect(actionOf(aTerritory().structure('s1').person('p1', 's1'), 's1')).toMatchObject({
      kind: 'INVITE',
      meeting: null,
      person: 'p1',
    });
  });

  test('came without ties: introduced to whom they shared the smallest room with, not a colleague', () => {
    const territory = aTerritory()
      .structure('s1')
      .structure('s2')
      .person('me', 's1')
      .person('colleague', 's1')
      .person('a', 's2')
      .person('b', 's2')
      .person('c', 's2')
      .meeting('plenary', '2025-03-01', 'me', 'a', 'b', 'c', 'colleague')
      .meeting('table', '2025-04-01', 'me', 'b');
    expect(actionOf(territory, 's1')).toEqual({
      reasons: ['CAME_WITHOUT_TIES'],
      kind: 'INTRODUCE',
      meeting: 'table',
      person: 'me',
      via: 'b',
    });
  });

  test('of two met alike, the one who knows more people; then the first by id', () => {
    const territory = aTerritory()
      .structure('s1')
      .structure('s2')
      .structure('s3')
      .person('me', 's1')
      .person('a', 's2')
      .person('b', 's2')
      .person('z', 's3')
      .knows('b', 'z')
      .meeting('table', '2025-04-01', 'me', 'a', 'b');
    expect(actionOf(territory, 's1')).toMatchObject({ kind: 'INTRODUCE', via: 'b' });
  });

  test('came when nobody else was there: invite again', () => {
    const territory = aTerritory().structure('s1').person('me', 's1').meeting('m', '2025-04-01', 'me');
    expect(actionOf(territory, 's1')).toMatchObject({ kind: 'INVITE', person: 'me' });
  });

  test('a thread of one side’s word: the other is asked to confirm', () => {
    const territory = aTerritory()
      .structure('s1')
      .structure('s2')
      .person('me', 's1')
      .person('you', 's2')
      .knows('you', 'me');
    expect(actionOf(territory, 's1')).toMatchObject({ kind: 'CONFIRM', person: 'me', via: 'you' });
    expect(actionOf(territory, 's2')).toMatchObject({ kind: 'CONFIRM', person: 'me', via: 'you' });
  });

  test('all ties through one of its own people: a colleague to introduce, else a second person to register', () => {
    const confirmed = (territory: Territory) =>
      territory
        .structure('s1')
        .structure('s2')
        .person('me', 's1')
        .person('you', 's2')
        .person('they', 's2')
        .knows('you', 'me')
        .knows('me', 'you')
        .knows('they', 'me')
        .knows('me', 'they');
    expect(actionOf(confirmed(aTerritory()), 's1')).toMatchObject({
      reasons: ['INSIDE', 'INSIDE_ITS_CITY'],
      kind: 'REGISTER',
      via: 'me',
    });
    expect(actionOf(confirmed(aTerritory()).person('new', 's1'), 's1')).toMatchObject({
      kind: 'INTRODUCE',
      person: 'new',
      via: 'me',
    });
  });

  test('all ties through one person elsewhere: that person introduces', () => {
    const territory = aTerritory()
      .structure('s1')
      .structure('s2')
      .person('me', 's1')
      .person('too', 's1')
      .person('you', 's2')
      .knows('you', 'me')
      .knows('me', 'you')
      .knows('you', 'too')
      .knows('too', 'you');
    expect(actionOf(territory, 's1')).toMatchObject({ kind: 'INTRODUCE', person: 'me', via: 'you' });
  });
});
