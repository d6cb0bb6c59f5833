import { later, SESSION_IDLE_MS, SESSION_LIVES_MS } from '../../api/access/sign-in.service';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { asking, cookieOf, postToken, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const ME = '{ me { role email edits } }';

describeOnBothEngines('signing in', (open) => {
  let served: SmallServer;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
  });
  afterEach(() => served.server.close());

  const roleWith = async (cookie: string) => {
    const { data } = await asking(served, cookie)(ME);
    return (data as unknown as { me: { role: string } }).me.role;
  };
  const ask = (email: string) =>
    served.server.inject({
      method: 'POST',
      url: '/session/link',
      headers: { host: '127.0.0.1:4000' },
      payload: { email },
    });
  /** The token of the last link that was printed; waits for the work that follows the answer. */
  const printedToken = async (expected: number): Promise<string> => {
    for (let i = 0; i < 200 && served.printed.length < expected; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return /token=([\w-]+)/.exec(served.printed.at(-1) ?? '')?.[1] ?? '';
  };

  test('before the first account whoever reaches the loopback address administers; after it, a visitor', async () => {
    expect(await roleWith('')).toBe('ADMINISTRATOR');
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    expect(await roleWith('')).toBe('VISITOR');
  });

  test('somebody of the directory asks for a link by their address, in capitals too, and is themselves', async () => {
    expect((await ask(' REMI@etoile.example ')).statusCode).toBe(202);
    const response = await postToken(served, await printedToken(1));
    expect(response.statusCode).toBe(200);
    const { data } = await asking(
      served,
      cookieOf(response),
    )('{ me { role email person { id } sessions { browser } } }');
    expect(data).toEqual({
      me: {
        role: 'MEMBER',
        email: 'remi@etoile.example',
        person: { id: 'p1' },
        sessions: [{ browser: 'a test' }],
      },
    });
  });

  test('an address that somebody writes on their own sheet does not make its owner’s account theirs', async () => {
    const analyst = await signIn(served, 'analyste@territoire.example', 'ANALYST');
    const remi = await signIn(served, 'remi@etoile.example');
    const edited = await remi.query(
      'mutation { editPerson(mutationId: "e", id: "p1", version: 1, input: { name: "Rémi Œuvrard", email: "analyste@territoire.example" }) { person { id } } }',
    );
    expect(edited.errors).toBeUndefined();
    await signIn(served, 'analyste@territoire.example', 'COORDINATOR');
    const whoIs = async ({ query }: SignedIn) => (await query('{ me { role person { id } } }')).data;
    expect(await whoIs(analyst)).toEqual({ me: { role: 'COORDINATOR', person: null } });
    expect(await whoIs(remi)).toMatchObject({ me: { person: { id: 'p1' } } });
  });

  test('somebody whose address changes signs in with the new one, once it is proved', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    await remi.query(
      'mutation { editPerson(mutationId: "e", id: "p1", version: 1, input: { name: "Rémi Œuvrard", email: "remi@ailleurs.example" }) { person { id } } }',
    );
    await ask('remi@ailleurs.example');
    const cookie = cookieOf(await postToken(served, await printedToken(1)));
    expect((await asking(served, cookie)('{ me { role person { id } } }')).data).toEqual({
      me: { role: 'MEMBER', person: { id: 'p1' } },
    });
  });

  test('the cookie is for this site alone, and no script reads it', async () => {
    await ask('remi@etoile.example');
    const cookie = String((await postToken(served, await printedToken(1))).headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
  });

  test('an unknown address gets the same answer, and no link', async () => {
    const [known, unknown] = [await ask('remi@etoile.example'), await ask('personne@ailleurs.example')];
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    await printedToken(1);
    expect(served.printed).toHaveLength(1);
  });

  test('a link serves once: the second use is refused, and of two at the same moment one wins', async () => {
    await ask('remi@etoile.example');
    const token = await printedToken(1);
    const both = await Promise.all([postToken(served, token), postToken(served, token)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    const third = await postToken(served, token);
    expect(third.json()).toMatchObject({ error: { code: 'LINK_UNUSABLE' } });
    expect(third.headers['set-cookie']).toBeUndefined();
  });

  test('reading a link uses nothing up: mail scanners follow it', async () => {
    await ask('remi@etoile.example');
    const token = await printedToken(1);
    await served.server.inject({ url: `/sign-in?token=${token}`, headers: { host: '127.0.0.1:4000' } });
    expect((await postToken(served, token)).statusCode).toBe(200);
  });

  test('a link is too old after ten minutes; a forged one is none', async () => {
    await ask('remi@etoile.example');
    const token = await printedToken(1);
    served.clock.now = later(NOW, 10 * 60_000);
    expect((await postToken(served, token)).statusCode).toBe(401);
    expect((await postToken(served, `${token.slice(0, -1)}x`)).statusCode).toBe(401);
    expect((await postToken(served, '')).statusCode).toBe(401);
  });

  test('an address gets five links in a quarter of an hour, and a sixth later', async () => {
    for (let i = 1; i <= 5; i += 1) {
      await ask('remi@etoile.example');
      await printedToken(i);
    }
    await ask('remi@etoile.example');
    await ask('anne@commune.example');
    await printedToken(6);
    expect(served.printed.filter((line) => line.includes('remi@'))).toHaveLength(5);
    served.clock.now = later(NOW, 15 * 60_000 + 1);
    await ask('remi@etoile.example');
    await printedToken(7);
    expect(served.printed.filter((line) => line.includes('remi@'))).toHaveLength(6);
  });

  test('a session ends 8 hours after its last use', async () => {
    const { cookie } = await signIn(served, 'remi@etoile.example');
    served.clock.now = later(NOW, SESSION_IDLE_MS - 60_000);
    expect(await roleWith(cookie)).toBe('MEMBER');
    served.clock.now = later(served.clock.now, 3_600_000);
    expect(await roleWith(cookie)).toBe('MEMBER');
  });

  test('a session that nobody used for 8 hours is over, and so is every one after 12', async () => {
    const idle = await signIn(served, 'remi@etoile.example');
    const busy = await signIn(served, 'anne@commune.example');
    served.clock.now = later(NOW, SESSION_IDLE_MS / 2);
    expect(await roleWith(busy.cookie)).toBe('MEMBER');
    served.clock.now = later(NOW, SESSION_IDLE_MS);
    expect(await roleWith(idle.cookie)).toBe('VISITOR');
    expect(await roleWith(busy.cookie)).toBe('MEMBER');
    served.clock.now = later(NOW, SESSION_LIVES_MS);
    expect(await roleWith(busy.cookie)).toBe('VISITOR');
  });

  test('signed out, the cookie is nobody’s', async () => {
    const { cookie } = await signIn(served, 'remi@etoile.example');
    const left = await served.server.inject({
      method: 'DELETE',
      url: '/session',
      headers: { host: '127.0.0.1:4000', cookie },
    });
    expect(left.statusCode).toBe(204);
    expect(await roleWith(cookie)).toBe('VISITOR');
    const { errors } = await asking(served, cookie)('mutation { endSession(id: "x") }');
    expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_NEEDED');
  });

  test('signing in again ends the former session of the same browser', async () => {
    const { cookie } = await signIn(served, 'remi@etoile.example');
    await ask('remi@etoile.example');
    const again = cookieOf(await postToken(served, await printedToken(1), cookie));
    expect(await roleWith(again)).toBe('MEMBER');
    expect(await roleWith(cookie)).toBe('VISITOR');
  });

  test('one ends one’s own sessions, not another’s', async () => {
    const mine = await signIn(served, 'remi@etoile.example');
    const other = await signIn(served, 'anne@commune.example');
    const { data } = await other.query('{ me { sessions { id current } } }');
    const { sessions } = (data as unknown as { me: { sessions: { id: string; current: boolean }[] } }).me;
    expect(sessions.map(({ current }) => current)).toEqual([true]);
    const id = sessions[0]?.id;
    await mine.query('mutation ($id: ID!) { endSession(id: $id) }', { id });
    expect(await roleWith(other.cookie)).toBe('MEMBER');
    await other.query('mutation ($id: ID!) { endSession(id: $id) }', { id });
    expect(await roleWith(other.cookie)).toBe('VISITOR');
  });

  test('the graph holds neither links nor sessions in clear', async () => {
    const { cookie } = await signIn(served, 'remi@etoile.example');
    const token = cookie.split('=')[1] ?? '';
    expect(await served.database.read('access/find-session', { id: token })).toEqual([]);
  });

  test('a form of another site is refused', async () => {
    const response = await served.server.inject({
      method: 'POST',
      url: '/session/link',
      headers: { host: '127.0.0.1:4000', origin: 'https://evil.example' },
      payload: { email: 'remi@etoile.example' },
    });
    expect(response.statusCode).toBe(403);
  });
});
