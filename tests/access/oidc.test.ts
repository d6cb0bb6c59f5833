import { later } from '../../api/access/sign-in.service';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { OURS } from '../support/oidc';
import { REMI, REMI_ELSEWHERE, setOidcStage } from '../support/oidc-stage';
import { serveSmallTerritory } from '../support/small-territory';

describeOnBothEngines('signing in at a provider', (open) => {
  const stage = setOidcStage(open);

  test('the first time the address is proved by a link; from then on the provider is enough', async () => {
    const browser = stage.visitor();
    expect(await browser.signIn(REMI, '/?view=list')).toBe('/sign-in?proof=sent');
    expect((await browser.me()).role).toBe('VISITOR');
    expect(await stage.ways(browser)).toEqual({ provider: 'ProConnect', proving: 'remi@etoile.example' });
    const answer = await browser.openLink(await stage.printedToken(1));
    expect(JSON.parse(answer.body)).toEqual({ signedIn: true, next: '/?view=list' });
    expect(await browser.me()).toEqual({ role: 'MEMBER', email: 'remi@etoile.example' });
    expect(await stage.ways(browser)).toEqual({ provider: 'ProConnect', proving: null });

    const another = stage.visitor();
    expect(await another.signIn(REMI, '/?structure=s1')).toBe('/?structure=s1');
    expect(await another.me()).toEqual({ role: 'MEMBER', email: 'remi@etoile.example' });
    expect(stage.served.printed).toHaveLength(1);
  });

  test('exactly the known parameters are sent, state and nonce of 32 characters, PKCE, never the same twice', async () => {
    const browser = stage.visitor();
    await stage.provider.mode('honest');
    await browser.signIn(REMI);
    await stage.visitor().signIn(REMI);
    const sent = await stage.provider.mode('honest');
    expect(sent).toHaveLength(2);
    for (const query of sent) {
      expect(Object.keys(query).sort()).toEqual([
        'client_id',
        'code_challenge',
        'code_challenge_method',
        'nonce',
        'redirect_uri',
        'response_type',
        'scope',
        'state',
      ]);
      expect(query).toMatchObject({
        client_id: 'signed',
        response_type: 'code',
        scope: 'openid email',
        redirect_uri: `${OURS}/session/oidc/callback`,
        code_challenge_method: 'S256',
      });
      expect([query.state?.length, query.nonce?.length]).toEqual([32, 32]);
    }
    const secrets = sent.flatMap(({ state, nonce, code_challenge: challenge }) => [state, nonce, challenge]);
    expect(new Set(secrets).size).toBe(6);
  });

  test('a provider without PKCE, with userinfo as JSON and the secret in a header does as well', async () => {
    await stage.provider.mode('older');
    await stage.serve({ OIDC_CLIENT_ID: 'plain' });
    const browser = await stage.linked(REMI);
    expect((await browser.me()).email).toBe('remi@etoile.example');
    const [first] = await stage.provider.mode('older');
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'client_id',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
  });

  test('the cookie of an attempt says nothing to the browser, and is for this site alone', async () => {
    const response = await stage.served.server.inject({
      url: '/session/oidc/start',
      headers: { host: '127.0.0.1:4000' },
    });
    const line = String(response.headers['set-cookie']);
    expect(line).toMatch(/^oidc-attempt=[\w.-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const state = new URL(String(response.headers.location)).searchParams.get('state') ?? '';
    expect(Buffer.from(line.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toContain(state);
  });

  test('behind https the cookies take names that no neighbour may set', async () => {
    await stage.serve({ PUBLIC_URL: 'https://carte.example', SESSION_SECRET: 'x'.repeat(32) });
    const start = (host: string, more = '') =>
      stage.served.server.inject({ url: `/session/oidc/start?next=/a${more}`, headers: { host } });
    const line = String((await start('carte.example')).headers['set-cookie']);
    expect(line).toMatch(/^__Host-oidc-attempt=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    // Begun at another name of ours, it begins again where the cookie will be found.
    const elsewhere = await start('127.0.0.1:4000');
    expect(elsewhere.headers.location).toBe('https://carte.example/session/oidc/start?again=1&next=%2Fa');
    expect(elsewhere.headers['set-cookie']).toBeUndefined();
    // Behind a proxy that keeps its own name for us it does not go round for ever.
    const again = await start('127.0.0.1:4000', '&again=1');
    expect(again.headers.location).toMatch(new RegExp(`^${stage.provider.issuer}/auth\\?`));
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%0a/../é',
    'javascript:alert(1)',
    '/sign-in?token=x',
    '/session/oidc/start',
  ])('after signing in one never leaves for %j', async (next) => {
    await stage.linked(REMI);
    expect(await stage.visitor().signIn(REMI, next)).toBe('/');
  });

  test('signing in ends the former session of the same browser', async () => {
    const browser = await stage.linked(REMI);
    const former = stage.visitor();
    former.setCookie('session', browser.cookie('session') ?? '');
    await browser.signIn(REMI);
    expect((await browser.me()).role).toBe('MEMBER');
    expect((await former.me()).role).toBe('VISITOR');
  });

  test('signing out ends the provider’s session too, and comes back', async () => {
    await stage.linked(REMI);
    const browser = stage.visitor();
    await browser.signIn(REMI);
    // Still signed in at the provider: no question is asked.
    expect(await browser.signIn('nobody asks', '/again')).toBe('/again');
    const left = await browser.go('/session', undefined, 'DELETE');
    const { leaveBy } = JSON.parse(left.body) as { leaveBy: string };
    const address = new URL(leaveBy);
    expect(leaveBy).toMatch(new RegExp(`^${stage.provider.issuer}/session/end\\?`));
    expect([...address.searchParams.keys()]).toEqual(['id_token_hint', 'state', 'post_logout_redirect_uri']);
    expect(address.searchParams.get('state')).toHaveLength(32);
    expect(browser.cookie('session')).toBeUndefined();
    expect(browser.cookie('oidc-provider')).toBeUndefined();

    const question = await browser.go(leaveBy);
    const action = /action="([^"]+)"/.exec(question.body)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(question.body)?.[1] ?? '';
    const back = await browser.go(action, { xsrf, logout: 'yes' });
    expect(back.location).toMatch(`${OURS}/session/oidc/left?state=`);
    expect((await browser.go(back.location ?? '')).location).toBe('/');
    // Now it asks who one is.
    expect(await browser.signIn(REMI_ELSEWHERE)).toBe('/sign-in?proof=sent');
  });

  test('a session that a link opened ends here alone, though the browser came by the provider before', async () => {
    const browser = await stage.linked(REMI);
    const kept = browser.cookie('oidc-provider') ?? '';
    await browser.go('/session/link', { email: 'anne@commune.example' });
    await browser.openLink(await stage.printedToken(2));
    browser.setCookie('oidc-provider', kept);
    expect((await browser.go('/session', undefined, 'DELETE')).status).toBe(204);
  });

  test('a provider that is silent when one signs out does not keep one in', async () => {
    await stage.linked(REMI);
    const browser = stage.visitor();
    await browser.signIn(REMI);
    stage.served.clock.now = later(NOW, 2 * 3_600_000);
    await stage.provider.mode('silent');
    const left = await browser.go('/session', undefined, 'DELETE');
    // What it said of itself an hour ago is good enough.
    expect(left.status).toBe(200);
    expect((await browser.me()).role).toBe('VISITOR');
  });

  test('one who tries too often is told on the page', async () => {
    let last: string | null = null;
    const browser = stage.visitor();
    for (let i = 0; i <= 60; i += 1) ({ location: last } = await browser.go('/session/oidc/callback'));
    expect(last).toBe('/sign-in?refused=TOO_MANY');
  });
});

describeOnBothEngines('without a provider', (open) => {
  test('there is one way in', async () => {
    const served = await serveSmallTerritory(await open());
    const get = (url: string) => served.server.inject({ url, headers: { host: '127.0.0.1:4000' } });
    expect((await get('/session/ways')).json()).toEqual({ provider: null, proving: null });
    expect((await get('/session/oidc/start')).statusCode).toBe(404);
    await served.server.close();
  });
});
