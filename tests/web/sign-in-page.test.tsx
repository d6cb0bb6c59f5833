import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { nextAddress as nextOnServer } from '../../api/access/next-address';
import { OIDC_REFUSALS } from '../../api/access/oidc/refusals';
import { nextAddress, REFUSALS } from '../../web/src/access/sign-in-address';
import { App } from '../../web/src/app';

const openSignIn = (address: string, ways: object | null) => {
  globalThis.fetch = (async (path: string) => {
    if (path === '/session/ways' && ways) return { ok: true, status: 200, json: async () => ways };
    throw new TypeError('nothing answers');
  }) as unknown as typeof fetch;
  render(<App history={createMemoryHistory({ initialEntries: [address] })} />);
};
const PROVIDER = { provider: 'ProConnect', proving: null };
const theButton = () => screen.findByRole('link', { name: 'Se connecter avec ProConnect' });

test('with a provider there is its button, which comes back to the page one came from', async () => {
  openSignIn(`/sign-in?next=${encodeURIComponent('/?view=list')}`, PROVIDER);
  expect((await theButton()).getAttribute('href')).toBe('/session/oidc/start?next=%2F%3Fview%3Dlist');
  expect(screen.getByRole('link', { name: /Qu’est-ce que ProConnect/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Recevoir un lien' })).toBeTruthy();
});

test('without a provider, or while the server does not say, there is the link alone', async () => {
  for (const ways of [{ provider: null, proving: null }, null]) {
    openSignIn('/sign-in?refused=EXPIRED', ways);
    expect(await screen.findByRole('button', { name: 'Recevoir un lien' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /avec/ })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    document.body.replaceChildren();
  }
});

test.each(REFUSALS)('%s is said in a sentence, with the ways in below', async (code) => {
  openSignIn(`/sign-in?refused=${code}`, PROVIDER);
  const said = (await screen.findByRole('alert')).textContent ?? '';
  expect(said).toMatch(/^[^{]{20,}\.$/);
  expect(said).not.toContain(code);
  expect(await theButton()).toBeTruthy();
});

test('a reason that nobody knows says nothing', async () => {
  openSignIn('/sign-in?refused=%3Cb%3E', PROVIDER);
  await theButton();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the address to prove is shown, and what to do', async () => {
  openSignIn('/sign-in?proof=sent', { provider: 'ProConnect', proving: 'remi@etoile.example' });
  const said = (await screen.findByText(/remi@etoile.example/)).textContent;
  expect(said).toContain('dans ce navigateur');
  expect(screen.queryByRole('button', { name: 'Recevoir un lien' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Se connecter autrement' }).getAttribute('href')).toBe('/sign-in');
});

test('too late, one begins again', async () => {
  openSignIn('/sign-in?proof=sent', PROVIDER);
  expect((await screen.findByRole('alert')).textContent).toContain('reprenez la connexion');
  expect(await theButton()).toBeTruthy();
});

test('the page knows the server’s reasons, and its rule for where to go next', () => {
  expect([...REFUSALS]).toEqual([...OIDC_REFUSALS]);
  const cases = ['/', '/?view=list', '/a#b', '//x.example', '/\\x', '/\t/x.example', '/\n/x', 'x', '', '/é'];
  for (const next of [...cases, '/sign-in', '/session/oidc/start', '/sessions', '/a//b', null, 3]) {
    expect([next, nextAddress(next)]).toEqual([next, nextOnServer(next)]);
  }
  expect(cases.map(nextAddress)).toEqual(['/', '/?view=list', '/a#b', '/', '/', '/', '/', '/', '/', '/']);
  expect(nextAddress('/sessions')).toBe('/sessions');
});
