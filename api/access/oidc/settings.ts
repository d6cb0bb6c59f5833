import { errors } from '../../errors';

/** The provider of identities, as the environment names it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says one signs in with. */
  readonly name: string;
  readonly scopes: string;
}

/** What we use of a person: an id, and an address to send the proof to. */
export const DEFAULT_SCOPES = 'openid email';

const PROCONNECT = /(^|\.)(proconnect|agentconnect)(\.rie)?\.gouv\.fr$|(^|\.)dev-agentconnect\.fr$/;

interface OidcVariables {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly OIDC_NAME?: string | undefined;
  readonly OIDC_SCOPES: string;
}

const TOGETHER = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** The provider; null when none is named. Throws BAD_CONFIGURATION when only a part of it is. */
export function oidcSettings(variables: OidcVariables): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = variables;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret) {
    const missing = TOGETHER.filter((name) => !variables[name]);
    throw errors.badConfiguration(missing.join(', '), `a value: ${TOGETHER.join(', ')} go together`);
  }
  const { hostname } = new URL(issuer);
  const name = variables.OIDC_NAME ?? (PROCONNECT.test(hostname) ? 'ProConnect' : hostname);
  return { issuer, clientId, clientSecret, name, scopes: variables.OIDC_SCOPES };
}
