import { firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { serveSmallTerritory } from '../support/small-territory';

const SET = `mutation ($m: ID!, $to: ID!, $ready: Boolean!, $from: ID) {
  setReadyToIntroduce(mutationId: $m, to: $to, ready: $ready, from: $from) { to { id } receipt { id } } }`;
const READY = '{ person(id: "p1") { acquaintances { person { id } readyToIntroduce since } } }';

describeOnBothEngines('ready to introduce', (open) => {
  test('one changes one’s mind at any time, of one’s own ties; the trust answer and its day stay', async () => {
    const served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    const coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    const remi = await signIn(served, 'remi@etoile.example');
    const tie = async () => {
      const rows = await served.database.read<{ to: string; properties: Record<string, unknown> }>(
        'exchange/find-links:KNOWS',
        { ids: ['p1'] },
      );
      const { properties = {} } = rows.find((row) => row.to === 'p2' && !row.properties.until) ?? {};
      return { level: properties.level, ready: properties.readyToIntroduce, meeting: properties.meetingId };
    };
    const before = await firstOf<{ acquaintances: object[] }>(remi.query, READY);
    expect(await tie()).toEqual({ level: 3, ready: true, meeting: 'm1' });
    const set = (ready: boolean, m: string) =>
      firstOf<{ receipt: { id: string | null } }>(remi.query, SET, { m, to: 'p2', ready });
    expect((await set(true, 'same')).receipt.id).toBeNull();
    expect((await set(false, 'no')).receipt.id).not.toBeNull();
    expect(await tie()).toEqual({ level: 3, ready: false, meeting: 'm1' });
    const after = await firstOf<{ acquaintances: { person: { id: string } }[] }>(remi.query, READY);
    expect(after.acquaintances.find(({ person }) => person.id === 'p2')).toMatchObject({
      readyToIntroduce: false,
    });
    await set(true, 'yes');
    expect(await firstOf(remi.query, READY)).toEqual(before);
    expect(await refusalOf(remi.query, SET, { m: 'x', to: 'p3', ready: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(remi.query, SET, { m: 'y', to: 'p1', ready: true, from: 'p2' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const theirs = { m: 'z', to: 'p2', ready: false, from: 'p1' };
    expect(await refusalOf(coordinator.query, SET, theirs)).toMatchObject({
      code: 'CONFLICT',
      place: 'from',
    });
    await served.server.close();
  }, 120_000);
});
