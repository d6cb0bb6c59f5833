import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const ERASE = 'mutation ($m: ID!, $id: ID!) { erasePerson(mutationId: $m, id: $id) { id repeated } }';

describeOnBothEngines('somebody is erased', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());

  test('by oneself: name, contacts, ties and account go, from the journal too; the counts stay', async () => {
    const remi = await signIn(served, 'remi@etoile.example', null, ['s1']);
    await answerOf(
      coordinator.query,
      'mutation { editPerson(mutationId: "e", id: "p1", version: 1, input: { name: "Rémi Œuvrard-Dupont" }) { receipt { id } } }',
    );
    await answerOf(remi.query, ERASE, { m: 'x', id: 'p1' });
    const left = (await contentsOf(served.database)).join('\n');
    for (const trace of ['Œuvrard', 'remi@etoile', '01 99 00 00 01']) expect(left).not.toContain(trace);
    expect(await firstOf(served.query, '{ me { role } }')).toEqual({ role: 'VISITOR' });
    expect(await firstOf(coordinator.query, '{ meeting(id: "m1") { attendeeCount } }')).toEqual({
      attendeeCount: 2,
    });
    expect(await refusalOf(remi.query, ERASE, { m: 'y', id: 'p1' })).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });

  test('not by another member', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    expect(await refusalOf(remi.query, ERASE, { m: 'x', id: 'p2' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
