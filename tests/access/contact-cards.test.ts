import { CARDS_PER_HOUR } from '../../api/access/privacy/contact-cards';
import { later } from '../../api/later';
import { firstOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const HOUR = 3_600_000;
const PEOPLE = [
  'id,name,structure,email',
  ...Array.from({ length: 230 }, (_, i) => `c${i},Prénom Nom${i},s3,c${i}@formation.example`),
].join('\n');
const PAGE = `query ($after: String, $first: Int!) { people(structure: "s3", first: $first, after: $after) {
  edges { node { id email } } pageInfo { endCursor }
} }`;

describeOnBothEngines('an account that opens many contacts', (open) => {
  let served: SmallServer;
  let anne: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    anne = await signIn(served, 'anne@commune.example');
    await served.add({ 'people.csv': PEOPLE });
  });
  afterEach(() => served.server.close());
  const alarms = async () => (await outboxOf(served)).filter(({ kind }) => kind === 'CONTACTS_ALARM');
  /** How many addresses are told, and what is said of the others. */
  const read = async (query: SmallServer['query'], first: number, after: string | null = null) => {
    const { data, errors } = await query(PAGE, { first, after });
    const { edges, pageInfo } = (
      data as unknown as {
        people: { edges: { node: { email: string | null } }[]; pageInfo: { endCursor: string } };
      }
    ).people;
    return {
      told: edges.filter(({ node }) => node.email !== null).length,
      refused: errors ?? [],
      end: pageInfo.endCursor,
    };
  };

  test('gets 200 people’s an hour, over lists and sessions; then is told when it goes on, and it is reported once', async () => {
    const first = await read(anne.query, 150);
    expect(first).toMatchObject({ told: 150, refused: [] });
    expect(await read(anne.query, 150)).toMatchObject({ told: 150, refused: [] });
    const again = await signIn(served, 'anne@commune.example');
    const second = await read(again.query, 80, first.end);
    expect(second.told).toBe(CARDS_PER_HOUR - 150);
    expect(second.refused[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      facts: { seconds: 3600 },
    });
    await read(anne.query, 80, first.end);
    expect((await alarms()).map(({ to, data }) => [to, data.email])).toEqual([
      ['chef@territoire.example', 'anne@commune.example'],
    ]);
    const admin = await signIn(served, 'chef@territoire.example');
    const journal = await firstOf<{ edges: { node: { operation: string; by: { name: string } } }[] }>(
      admin.query,
      '{ journal(first: 5) { edges { node { operation by { name } } } } }',
    );
    expect(journal.edges.filter(({ node }) => node.operation === 'CONTACTS_ALARM')).toHaveLength(1);
    served.clock.now = later(served.clock.now, HOUR);
    const fresh = await signIn(served, 'anne@commune.example');
    expect(await read(fresh.query, 80, first.end)).toMatchObject({ told: 80, refused: [] });
  });
});
