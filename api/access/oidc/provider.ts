import * as client from 'openid-client';
import { discovering } from './discovery';
import { refusalOf } from './failures';
import type { Attempt } from './oidc-cookies';
import type { Refused } from './refusals';
import type { OidcSettings } from './settings';

/** Whom the provider says that somebody is; every signature was verified. */
export interface ProviderAnswer {
  readonly issuer: string;
  readonly sub: string;
  readonly email: string | null;
  readonly idToken: string;
}

export interface Provider {
  /** Where to send the browser, with exactly these parameters: ProConnect refuses any that it does not know. */
  authorisation(
    state: string,
    nonce: string,
  ): Promise<{ readonly address: string; readonly verifier: string | null } | Refused>;
  /** What came back: the query of the callback against what was kept of the attempt. */
  answer(query: string, attempt: Attempt): Promise<ProviderAnswer | Refused>;
  /** Where the browser ends the provider's session; null where it has none, or does not answer. */
  leaving(idToken: string, state: string, after: string): Promise<string | null>;
}

/** The provider of the configuration; `callback` is our address that it comes back to. Nothing is asked of it yet. */
export function createProvider(settings: OidcSettings, callback: string, clock: () => string): Provider {
  const discover = discovering(settings, clock);
  return {
    async authorisation(state, nonce) {
      try {
        const configuration = await discover();
        const verifier = configuration.serverMetadata().supportsPKCE('S256')
          ? client.randomPKCECodeVerifier()
          : null;
        const pkce = verifier && {
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        };
        const address = client.buildAuthorizationUrl(configuration, {
          redirect_uri: callback,
          scope: settings.scopes,
          state,
          nonce,
          ...pkce,
        });
        return { address: address.href, verifier };
      } catch (error) {
        return refusalOf(error);
      }
    },

    async answer(query, { state, nonce, verifier }) {
      try {
        const configuration = await discover();
        const tokens = await client.authorizationCodeGrant(configuration, new URL(`${callback}?${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
          ...(verifier ? { pkceCodeVerifier: verifier } : {}),
        });
        const claims = tokens.claims();
        if (!claims || !tokens.id_token) return { refused: 'NOT_TRUSTED', why: 'no id token' };
        const told = configuration.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : claims;
        const email = typeof told.email === 'string' ? told.email : null;
        return { issuer: claims.iss, sub: claims.sub, email, idToken: tokens.id_token };
      } catch (error) {
        return refusalOf(error);
      }
    },

    async leaving(idToken, state, after) {
      const configuration = await discover().catch(() => null);
      const { end_session_endpoint: end } = configuration?.serverMetadata() ?? {};
      if (!end || !URL.canParse(end)) return null;
      const address = new URL(end);
      if (address.protocol !== 'https:' && address.protocol !== new URL(settings.issuer).protocol)
        return null;
      address.searchParams.set('id_token_hint', idToken);
      address.searchParams.set('state', state);
      address.searchParams.set('post_logout_redirect_uri', after);
      return address.href;
    },
  };
}
