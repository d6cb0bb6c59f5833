import type { GraphEngine } from '../../api/graph/engine';
import { startProvider, type TestProvider, Visitor } from './oidc';
import { signIn } from './sign-in';
import { type SmallServer, serveSmallTerritory } from './small-territory';

export const REMI = 'remi-at-idp-1~remi@etoile.example~true';
export const REMI_ELSEWHERE = 'remi-at-idp-2~remi@etoile.example~true';

/** What a browser is told of the ways in. */
interface Ways {
  readonly provider: string | null;
  readonly proving: string | null;
}

/** A provider for all tests, and for each of them a server that knows it, with an administrator. */
export function setOidcStage(open: () => Promise<GraphEngine>) {
  let provider: TestProvider;
  let served: SmallServer;
  const serve = async (variables: Record<string, string> = {}) => {
    served = await serveSmallTerritory(await open(), {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'signed',
      OIDC_CLIENT_SECRET: 'only-for-tests-only-for-tests-only',
      OIDC_NAME: 'ProConnect',
      ...variables,
    });
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
  };
  beforeAll(async () => {
    provider = await startProvider();
  });
  afterAll(() => provider.stop());
  beforeEach(() => serve());
  afterEach(async () => {
    await provider.mode('honest');
    await served.server.close();
  });

  const visitor = () => new Visitor(served, provider);
  /** The token of the last link that was printed; waits for the work that follows the answer. */
  const printedToken = async (expected: number): Promise<string> => {
    for (let i = 0; i < 200 && served.printed.length < expected; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(served.printed).toHaveLength(expected);
    return /token=([\w-]+)/.exec(served.printed.at(-1) ?? '')?.[1] ?? '';
  };
  return {
    get provider() {
      return provider;
    },
    get served() {
      return served;
    },
    /** Another server in the place of this one. */
    serve: async (variables: Record<string, string>) => {
      await served.server.close();
      await serve(variables);
    },
    visitor,
    printedToken,
    /** Somebody whose identity opens their account from now on. */
    linked: async (login: string): Promise<Visitor> => {
      const browser = visitor();
      await browser.signIn(login);
      await browser.openLink(await printedToken(served.printed.length + 1));
      return browser;
    },
    ways: async (browser: Visitor) => JSON.parse((await browser.go('/session/ways')).body) as Ways,
  };
}
