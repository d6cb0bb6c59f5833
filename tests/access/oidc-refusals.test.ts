import { later } from '../../api/access/sign-in.service';
import { describeOnBothEngines, NOW } from '../support/graphs';
import type { Visitor } from '../support/oidc';
import { REMI, setOidcStage } from '../support/oidc-stage';
import { signIn } from '../support/sign-in';

describeOnBothEngines('what a provider answers and does not check out changes nothing', (open) => {
  const stage = setOidcStage(open);

  const nothingChanged = async (browser: Visitor) => {
    expect((await browser.me()).role).toBe('VISITOR');
    expect(stage.served.printed).toEqual([]);
    expect(await stage.served.database.read('exchange/dump-nodes:Identity')).toEqual([]);
  };

  test('a callback without the browser that began, without state, or with another’s state', async () => {
    const browser = stage.visitor();
    const callback = await browser.throughProvider(await browser.leave(), REMI);
    expect((await stage.visitor().go(callback)).location).toBe('/sign-in?refused=EXPIRED');
    expect((await browser.go('/session/oidc/callback')).location).toBe('/sign-in?refused=EXPIRED');
    const forged = callback.replace(/state=[\w-]+/, `state=${'x'.repeat(32)}`);
    expect((await browser.go(forged)).location).toBe('/sign-in?refused=EXPIRED');
    await nothingChanged(browser);
    // And none of these ended the sign-in under way.
    expect((await browser.go(callback)).location).toBe('/sign-in?proof=sent');
  });

  test('a callback serves once, even to a browser that kept the cookie', async () => {
    await stage.linked(REMI);
    const browser = stage.visitor();
    const start = await browser.leave();
    const kept = browser.cookie('oidc-attempt') ?? '';
    const callback = await browser.throughProvider(start, REMI);
    expect((await browser.go(callback)).location).toBe('/');
    expect((await browser.go(callback)).location).toBe('/sign-in?refused=EXPIRED');
    const thief = stage.visitor();
    thief.setCookie('oidc-attempt', kept);
    expect((await thief.go(callback)).location).toBe('/sign-in?refused=EXPIRED');
    expect((await thief.me()).role).toBe('VISITOR');
  });

  test('an attempt is over after ten minutes, and its cookie cannot be made or changed', async () => {
    const browser = stage.visitor();
    const callback = await browser.throughProvider(await browser.leave(), REMI);
    const kept = browser.cookie('oidc-attempt') ?? '';
    browser.setCookie('oidc-attempt', `${kept.slice(0, -2)}${kept.endsWith('AA') ? 'BB' : 'AA'}`);
    expect((await browser.go(callback)).location).toBe('/sign-in?refused=EXPIRED');
    browser.setCookie('oidc-attempt', kept);
    stage.served.clock.now = later(NOW, 10 * 60_000 + 1_000);
    expect((await browser.go(callback)).location).toBe('/sign-in?refused=EXPIRED');
    await nothingChanged(browser);
  });

  test('one sealed cookie does not serve in another’s place', async () => {
    const browser = stage.visitor();
    await browser.leave();
    browser.setCookie('oidc-pending', browser.cookie('oidc-attempt') ?? '');
    expect((await stage.ways(browser)).proving).toBeNull();
  });

  test('an answer that names another issuer', async () => {
    const browser = stage.visitor();
    const callback = await browser.throughProvider(await browser.leave(), REMI);
    const other = callback.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://elsewhere.example')}`);
    expect(other).not.toBe(callback);
    expect((await browser.go(other)).location).toBe('/sign-in?refused=NOT_TRUSTED');
    await nothingChanged(browser);
  });

  test.each([
    'token-changed',
    'token-of-a-stranger',
    'token-unsigned',
    'token-signed-with-the-secret',
    'token-for-another',
    'token-of-another-issuer',
    'token-with-another-nonce',
    'token-too-old',
    'userinfo-changed',
    'userinfo-of-a-stranger',
    'userinfo-unsigned',
    'userinfo-for-another',
    'userinfo-of-another-issuer',
    'userinfo-of-somebody-else',
  ])('%s', async (lie) => {
    const browser = stage.visitor();
    await stage.provider.mode(lie);
    expect(await browser.signIn(REMI)).toBe('/sign-in?refused=NOT_TRUSTED');
    await nothingChanged(browser);
  });

  test('somebody who gives up at the provider', async () => {
    const browser = stage.visitor();
    const state = new URL(await browser.leave()).searchParams.get('state');
    const iss = encodeURIComponent(stage.provider.issuer);
    const { location } = await browser.go(
      `/session/oidc/callback?error=access_denied&state=${state}&iss=${iss}`,
    );
    expect(location).toBe('/sign-in?refused=CANCELLED');
    await nothingChanged(browser);
  });

  test('a wrong client secret', async () => {
    await stage.served.server.close();
    await stage.serve({ OIDC_CLIENT_SECRET: 'another' });
    await signIn(stage.served, 'chef@territoire.example', 'ADMINISTRATOR');
    const browser = stage.visitor();
    expect(await browser.signIn(REMI)).toBe('/sign-in?refused=NOT_TRUSTED');
    await nothingChanged(browser);
  });

  describe('a provider that is silent', () => {
    test('keeps nobody from the other way in, and is asked again the next time', async () => {
      await stage.provider.mode('silent');
      const browser = stage.visitor();
      expect(await browser.leave()).toBe('/sign-in?refused=UNAVAILABLE');
      expect((await stage.ways(browser)).provider).toBe('ProConnect');
      await stage.provider.mode('honest');
      expect(await browser.signIn(REMI)).toBe('/sign-in?proof=sent');
    });

    test.each(['token-silent', 'broken'])(
      'when one comes back (%s): one is told, and begins again',
      async (how) => {
        const browser = stage.visitor();
        const callback = await browser.throughProvider(await browser.leave(), REMI);
        await stage.provider.mode(how);
        expect((await browser.go(callback)).location).toBe('/sign-in?refused=UNAVAILABLE');
        await stage.provider.mode('honest');
        expect(await browser.signIn(REMI)).toBe('/sign-in?proof=sent');
      },
    );
  });
});
