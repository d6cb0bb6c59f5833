import * as client from 'openid-client';
import type { OidcSettings } from './settings';

const HOUR = 3_600_000;
/** Seconds that one answer of the provider is waited for. */
const TIMEOUT = 5;

/** By the body where the provider takes it (ProConnect takes nothing else), else by the header. */
const authenticate =
  (secret: string): client.ClientAuth =>
  (server, us, body, headers) => {
    const { token_endpoint_auth_methods_supported: taken } = server;
    const way = taken?.includes('client_secret_post') ? client.ClientSecretPost : client.ClientSecretBasic;
    way(secret)(server, us, body, headers);
  };

/**
 * What the provider says of itself: asked when it is needed, kept for an hour, asked again then; an older answer
 * serves while it is silent. Rejects when it never answered.
 */
export function discovering(
  { issuer, clientId, clientSecret }: OidcSettings,
  clock: () => string,
): () => Promise<client.Configuration> {
  const address = new URL(issuer);
  const loopback = address.protocol === 'http:';
  let known: { readonly configuration: client.Configuration; readonly at: number } | null = null;
  let asking: Promise<client.Configuration> | null = null;

  const ask = async (): Promise<client.Configuration> => {
    const configuration = await client.discovery(address, clientId, undefined, authenticate(clientSecret), {
      timeout: TIMEOUT,
      // Signatures are verified though the answer came by https: what a proxy changed is seen.
      execute: [client.enableNonRepudiationChecks, ...(loopback ? [client.allowInsecureRequests] : [])],
    });
    known = { configuration, at: Date.parse(clock()) };
    return configuration;
  };

  return async () => {
    if (known && Date.parse(clock()) - known.at < HOUR) return known.configuration;
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking.catch((error: unknown) => {
      if (known) return known.configuration;
      throw error;
    });
  };
}
