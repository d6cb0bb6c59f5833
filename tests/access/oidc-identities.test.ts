import { later } from '../../api/access/sign-in.service';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { REMI, REMI_ELSEWHERE, setOidcStage } from '../support/oidc-stage';
import { signIn } from '../support/sign-in';

describeOnBothEngines('whom an identity is', (open) => {
  const stage = setOidcStage(open);

  test('another sub with the same address opens nothing until the link is opened, then both do', async () => {
    await stage.linked(REMI);
    const other = stage.visitor();
    expect(await other.signIn(REMI_ELSEWHERE)).toBe('/sign-in?proof=sent');
    expect((await other.me()).role).toBe('VISITOR');
    // Not proved, it asks again.
    expect(await stage.visitor().signIn(REMI_ELSEWHERE)).toBe('/sign-in?proof=sent');
    await other.openLink(await stage.printedToken(3));
    expect((await other.me()).email).toBe('remi@etoile.example');
    expect(await stage.visitor().signIn(REMI_ELSEWHERE, '/x')).toBe('/x');
    expect(await stage.visitor().signIn(REMI, '/y')).toBe('/y');
  });

  test('an account that signed in by link so far is not opened by the provider’s word for its address', async () => {
    const impostor = stage.visitor();
    expect(await impostor.signIn('impostor~chef@territoire.example~true')).toBe('/sign-in?proof=sent');
    expect((await impostor.me()).role).toBe('VISITOR');
    const token = await stage.printedToken(1);
    expect(stage.served.printed[0]).toContain('chef@territoire.example');
    // Whoever reads the mail opens it in their own browser: the impostor's identity gets nothing by it.
    const chef = stage.visitor();
    await chef.openLink(token);
    expect((await chef.me()).role).toBe('ADMINISTRATOR');
    expect(await impostor.signIn('impostor~chef@territoire.example~true')).toBe('/sign-in?proof=sent');
    expect((await impostor.me()).role).toBe('VISITOR');
  });

  test('a link to another address does not tie the identity that waits', async () => {
    const browser = stage.visitor();
    await browser.signIn('impostor~chef@territoire.example~true');
    await stage.printedToken(1);
    await browser.go('/session/link', { email: 'remi@etoile.example' });
    const answer = await browser.openLink(await stage.printedToken(2));
    expect(JSON.parse(answer.body)).toEqual({ signedIn: true, next: null });
    expect(await stage.visitor().signIn('impostor~chef@territoire.example~true')).toBe('/sign-in?proof=sent');
  });

  test.each(['true', 'false'])(
    'email_verified %s: the link proves the address all the same',
    async (word) => {
      const login = `anne~ANNE@commune.example~${word}`;
      const browser = stage.visitor();
      expect(await browser.signIn(login)).toBe('/sign-in?proof=sent');
      await browser.openLink(await stage.printedToken(1));
      expect(await browser.me()).toEqual({ role: 'MEMBER', email: 'anne@commune.example' });
      expect(await stage.visitor().signIn(login, '/z')).toBe('/z');
    },
  );

  test('somebody whom the directory does not have sees the same page, and gets no link', async () => {
    const browser = stage.visitor();
    expect(await browser.signIn('x~personne@ailleurs.example~true')).toBe('/sign-in?proof=sent');
    expect(await stage.ways(browser)).toEqual({
      provider: 'ProConnect',
      proving: 'personne@ailleurs.example',
    });
    await browser.go('/session/link', { email: 'remi@etoile.example' });
    await stage.printedToken(1);
    expect(stage.served.printed.join()).not.toContain('ailleurs');
  });

  test('without an address one is told so', async () => {
    expect(await stage.visitor().signIn('x~~')).toBe('/sign-in?refused=NO_ADDRESS');
  });

  test('what waits for its proof is forgotten after ten minutes', async () => {
    const browser = stage.visitor();
    await browser.signIn(REMI);
    await stage.printedToken(1);
    stage.served.clock.now = later(NOW, 10 * 60_000 + 1_000);
    await browser.go('/session/link', { email: 'remi@etoile.example' });
    await browser.openLink(await stage.printedToken(2));
    expect((await browser.me()).role).toBe('MEMBER');
    expect(await stage.visitor().signIn(REMI)).toBe('/sign-in?proof=sent');
  });

  test('an erased person’s identity opens nothing any more', async () => {
    await stage.linked(REMI);
    const admin = await signIn(stage.served, 'chef@territoire.example');
    const { errors } = await admin.query('mutation { erasePerson(mutationId: "gone", id: "p1") { id } }');
    expect(errors).toBeUndefined();
    expect(await stage.visitor().signIn(REMI)).toBe('/sign-in?proof=sent');
    expect(await stage.served.database.read('exchange/dump-nodes:Identity')).toEqual([]);
  });

  test('the graph holds neither sub nor token', async () => {
    await stage.linked(REMI);
    const rows = await stage.served.database.read('exchange/dump-nodes:Identity');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/remi|eyJ/);
    expect(JSON.stringify(rows)).toContain(stage.provider.issuer);
  });
});
