import { readConfig } from '../../api/config';
import { AppError } from '../../api/errors';

const refusal = (variables: Record<string, string>): AppError => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('the configuration was accepted');
};

describe('the configuration', () => {
  test('without any variable, it is the embedded graph in ./data on port 4000 of the loopback address', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, seed: 'paris-terres-denvol' });
    expect(config.graph.engine).toBe('embedded');
  });

  test('NEO4J_URI chooses Neo4j, with the names of an Aura credentials file', () => {
    const config = readConfig({
      NEO4J_URI: 'neo4j+s://x.databases.neo4j.io',
      NEO4J_USERNAME: 'me',
      NEO4J_PASSWORD: 'p',
    });
    expect(config.graph).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://x.databases.neo4j.io',
      username: 'me',
      password: 'p',
      database: 'neo4j',
    });
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['HOST', '0.0.0.0'],
    ['NEO4J_URI', 'localhost'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['SEED', 'lyon'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'http://example.org'],
    ['SMTP_URL', 'smtp.example:25'],
    ['MAIL_FROM', 'La carte'],
  ])('%s=%s is refused by name', (variable, value) => {
    const error = refusal({ [variable]: value });
    expect(error.code).toBe('BAD_CONFIGURATION');
    expect(error.message).toContain(variable);
    expect(error.message).not.toContain('\n');
  });

  test('beyond the loopback address only with a secret and an address of its own', () => {
    const secret = 'a secret of more than thirty-two characters';
    expect(refusal({ HOST: '0.0.0.0', SESSION_SECRET: secret }).message).toContain('HOST');
    expect(refusal({ HOST: '0.0.0.0', PUBLIC_URL: 'https://carte.example' }).message).toContain('HOST');
    expect(refusal({ SESSION_SECRET: 'short' }).message).toContain('SESSION_SECRET');
    const config = readConfig({
      HOST: '0.0.0.0',
      SESSION_SECRET: secret,
      PUBLIC_URL: 'https://carte.example/',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      sessionSecret: secret,
      publicUrl: 'https://carte.example',
    });
  });

  test('a provider of identities is named whole or not at all', () => {
    const oidc = {
      OIDC_ISSUER: 'https://auth.agentconnect.gouv.fr/api/v2',
      OIDC_CLIENT_ID: 'us',
      OIDC_CLIENT_SECRET: 'a-secret',
    };
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig(oidc).oidc).toEqual({
      issuer: oidc.OIDC_ISSUER,
      clientId: 'us',
      clientSecret: 'a-secret',
      name: 'ProConnect',
      scopes: 'openid email',
    });
    expect(readConfig({ ...oidc, OIDC_ISSUER: 'https://idp.example' }).oidc?.name).toBe('idp.example');
    expect(readConfig({ ...oidc, OIDC_NAME: 'Mon compte' }).oidc?.name).toBe('Mon compte');
    // Not the name of somebody else's machine that only begins alike.
    expect(readConfig({ ...oidc, OIDC_ISSUER: 'https://proconnect.gouv.fr.evil.example' }).oidc?.name).toBe(
      'proconnect.gouv.fr.evil.example',
    );
    expect(refusal({ OIDC_ISSUER: oidc.OIDC_ISSUER, OIDC_CLIENT_ID: 'us' }).message).toMatch(
      /^OIDC_CLIENT_SECRET: expected a value/,
    );
    expect(refusal({ ...oidc, PORT: '0' }).message).toMatch(/^PUBLIC_URL: /);
  });

  test.each([
    ['OIDC_ISSUER', 'http://idp.example'],
    ['OIDC_ISSUER', 'https://idp.example/?tenant=1'],
    ['OIDC_SCOPES', 'email'],
    ['OIDC_SCOPES', 'openid'],
    ['OIDC_NAME', 'x'.repeat(41)],
  ])('%s=%s is refused by name, without the secret', (variable, value) => {
    const { message } = refusal({
      OIDC_ISSUER: 'https://idp.example',
      OIDC_CLIENT_ID: 'us',
      OIDC_CLIENT_SECRET: 'a-secret-not-to-show',
      [variable]: value,
    });
    expect(message).toContain(variable);
    expect(message).not.toContain('a-secret-not-to-show');
    expect(message).not.toContain('\n');
  });

  test('every bad variable is named at once', () => {
    const { message } = refusal({ PORT: 'x', SEED: 'y' });
    expect(message).toMatch(/PORT.*SEED/);
  });

  test('an http PUBLIC_URL is accepted for a loopback name', () => {
    expect(readConfig({ PUBLIC_URL: 'http://localhost:4000' }).publicUrl).toBe('http://localhost:4000');
  });

  test('mails come from MAIL_FROM, else from the host of PUBLIC_URL; without SMTP_URL there is no mail server', () => {
    expect(readConfig({}).mail).toEqual({
      smtp: null,
      from: { name: 'Interconnaissance', address: 'interconnaissance@localhost' },
    });
    const { mail } = readConfig({
      PUBLIC_URL: 'https://carte.example',
      SMTP_URL: 'smtps://a:b@smtp.example',
    });
    expect(mail.from.address).toBe('interconnaissance@carte.example');
    expect(mail.smtp).toMatchObject({
      host: 'smtp.example',
      port: 465,
      secure: true,
      user: 'a',
      password: 'b',
    });
    const named = readConfig({ MAIL_FROM: 'La carte <carte@territoire.example>' }).mail.from;
    expect(named).toEqual({ name: 'La carte', address: 'carte@territoire.example' });
  });
});
