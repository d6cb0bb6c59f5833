import { askLink, makeLink } from '../../api/access/sign-in.service';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, postToken, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const LIST = `query ($search: String, $first: Int! = 50, $after: String) {
  accounts(search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id email role version createdAt lastSeenAt closedAt person { id } edits { id } } }
  }
}`;
const ROLE = `mutation ($m: ID!, $a: ID!, $role: AccountRole!, $v: Int!) {
  setRole(mutationId: $m, account: $a, role: $role, version: $v) { account { role version closedAt } receipt { id } }
}`;
const CLOSE = `mutation ($m: ID!, $a: ID!) {
  closeAccount(mutationId: $m, account: $a) { account { closedAt edits { id } } receipt { id } }
}`;
const END = 'mutation ($a: ID!) { endSessionsOf(mutationId: "s", account: $a) }';

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly email: string; readonly version: number };
  }[];
}

describeOnBothEngines('accounts', (open) => {
  let served: SmallServer;
  let admin: SignedIn;
  let coordinator: SignedIn;
  let remi: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    remi = await signIn(served, 'remi@etoile.example', null, ['s1']);
  });
  afterEach(() => served.server.close());

  const list = (search?: string) => firstOf<Listed>(admin.query, LIST, { search });
  const idOf = async (search: string) => (await list(search)).edges[0]?.node.id ?? '';
  const roleOf = async (who: SignedIn) =>
    (await firstOf<{ role: string }>(who.query, '{ me { role } }')).role;

  test('are listed for the administrator, found by name or address, page by page', async () => {
    expect((await list()).totalCount).toBe(3);
    expect((await list('oeuvrard')).edges.map(({ node }) => node)).toEqual([
      {
        id: expect.any(String),
        email: 'remi@etoile.example',
        role: 'MEMBER',
        version: 1,
        createdAt: '2025-07-01T08:00:00.000Z',
        lastSeenAt: '2025-07-01T08:00:00.000Z',
        closedAt: null,
        person: { id: 'p1' },
        edits: [{ id: 's1' }],
      },
    ]);
    expect((await list('coord@')).edges.map(({ node }) => node.email)).toEqual(['coord@territoire.example']);
    const first = await firstOf<Listed>(admin.query, LIST, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await firstOf<Listed>(admin.query, LIST, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.email).sort()).toEqual([
      'chef@territoire.example',
      'coord@territoire.example',
      'remi@etoile.example',
    ]);
  });

  test('are nobody else’s business', async () => {
    for (const who of [coordinator, remi])
      expect(await refusalOf(who.query, LIST)).toMatchObject({ code: 'FORBIDDEN' });
    const a = await idOf('remi');
    for (const who of [coordinator, remi]) {
      expect(await refusalOf(who.query, ROLE, { m: 'r', a, role: 'ADMINISTRATOR', v: 1 })).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await refusalOf(who.query, CLOSE, { m: 'c', a })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusalOf(who.query, END, { a })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await roleOf(remi)).toBe('EDITOR');
  });

  test('a role holds at once, is told by mail, and is in the journal', async () => {
    const a = await idOf('remi');
    const changed = await firstOf(admin.query, ROLE, { m: 'r', a, role: 'COORDINATOR', v: 1 });
    expect(changed).toMatchObject({ account: { role: 'COORDINATOR', version: 2 } });
    expect(await roleOf(remi)).toBe('COORDINATOR');
    expect(await outboxOf(served)).toMatchObject([
      { kind: 'ROLE_SET', to: 'remi@etoile.example', data: { role: 'COORDINATOR' } },
    ]);
    const journal = await firstOf(
      admin.query,
      '{ journal(first: 1) { edges { node { operation undoable changes { field before after } } } } }',
    );
    expect(journal).toEqual({
      edges: [
        {
          node: {
            operation: 'ROLE_SET',
            undoable: false,
            changes: [{ field: 'role', before: 'MEMBER', after: 'COORDINATOR' }],
          },
        },
      ],
    });
    expect(await refusalOf(admin.query, ROLE, { m: 'q', a, role: 'MEMBER', v: 1 })).toMatchObject({
      code: 'CONFLICT',
      facts: { current: { version: 2, role: 'COORDINATOR' } },
    });
  });

  test('the only administrator stays one, also when two are lowered at the same moment', async () => {
    const a = await idOf('chef');
    const refused = { code: 'CONFLICT', facts: { reason: 'LAST_ADMINISTRATOR' } };
    expect(await refusalOf(admin.query, ROLE, { m: 'r', a, role: 'MEMBER', v: 1 })).toMatchObject(refused);
    expect(await refusalOf(admin.query, CLOSE, { m: 'c', a })).toMatchObject(refused);
    const b = await idOf('coord');
    await answerOf(admin.query, ROLE, { m: 'b', a: b, role: 'ADMINISTRATOR', v: 1 });
    const both = await Promise.all([
      admin.query(ROLE, { m: 'x', a, role: 'MEMBER', v: 1 }),
      coordinator.query(ROLE, { m: 'y', a: b, role: 'MEMBER', v: 2 }),
    ]);
    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  test('an analyst edits no sheet: the only editor of one names another first', async () => {
    const a = await idOf('remi');
    expect(await refusalOf(admin.query, ROLE, { m: 'r', a, role: 'ANALYST', v: 1 })).toMatchObject({
      facts: { reason: 'LAST_EDITOR' },
    });
    await signIn(served, 'anne@commune.example', null, ['s1']);
    await answerOf(admin.query, ROLE, { m: 's', a, role: 'ANALYST', v: 1 });
    expect(await firstOf(remi.query, '{ me { role edits } }')).toEqual({ role: 'ANALYST', edits: [] });
  });

  test('signed out everywhere by the administrator, the cookie is nobody’s', async () => {
    const again = await signIn(served, 'remi@etoile.example');
    await answerOf(admin.query, END, { a: await idOf('remi') });
    for (const { cookie } of [remi, again])
      expect(await firstOf(asking(served, cookie), '{ me { role } }')).toEqual({ role: 'VISITOR' });
    expect(await roleOf(await signIn(served, 'remi@etoile.example'))).toBe('EDITOR');
  });

  test('a closed account signs nobody in, by no link, until an administrator opens it; the person stays', async () => {
    const a = await idOf('remi');
    const desk = { database: served.database, clock: () => served.clock.now };
    const waiting = await makeLink(desk, 'remi@etoile.example', null);
    const { account } = await firstOf<{ account: { closedAt: string; edits: unknown[] } }>(
      admin.query,
      CLOSE,
      {
        m: 'c',
        a,
      },
    );
    expect(account).toEqual({ closedAt: '2025-07-01T08:00:00.000Z', edits: [] });
    expect(await roleOf(remi)).toBe('VISITOR');
    expect((await postToken(served, waiting)).statusCode).toBe(401);
    expect(await askLink(desk, 'remi@etoile.example')).toBe(false);
    expect(await firstOf(admin.query, '{ person(id: "p1") { name } }')).toEqual({ name: 'Rémi Œuvrard' });
    const role = await firstOf(admin.query, ROLE, { m: 'o', a, role: 'MEMBER', v: 2 });
    expect(role).toMatchObject({ account: { closedAt: null } });
    expect(await askLink(desk, 'remi@etoile.example')).toBe(true);
  });
});
