// A real provider as a process of its own. Who signs in is told by the login: `NAME~ADDRESS~VERIFIED`, where an empty
// address is none. POST /test-mode?is=MODE makes it lie, be silent, or lack what older ones lack.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import Provider from 'oidc-provider';

const [redirects = [], lefts = []] = [process.env.CALLBACKS, process.env.LEFTS].map((text) =>
  text?.split(' '),
);
const SECRET = 'only-for-tests-only-for-tests-only';
const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const stranger = (await generateKeyPair('RS256')).privateKey;
const jwk = { ...(await exportJWK(privateKey)), kid: 'ours', use: 'sig', alg: 'RS256' };

const client = (client_id, more) => ({
  client_id,
  client_secret: SECRET,
  redirect_uris: redirects,
  post_logout_redirect_uris: lefts,
  ...more,
});
const provider = new Provider(issuer, {
  clients: [
    client('signed', {
      token_endpoint_auth_method: 'client_secret_post',
      userinfo_signed_response_alg: 'RS256',
    }),
    client('plain', { token_endpoint_auth_method: 'client_secret_basic' }),
  ],
  jwks: { keys: [jwk] },
  // As ProConnect, which lets each client choose.
  enabledJWA: {
    idTokenSigningAlgValues: ['RS256', 'HS256'],
    userinfoSigningAlgValues: ['RS256', 'HS256'],
  },
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  scopes: ['openid', 'email'],
  pkce: { required: (_ctx, { clientId }) => clientId === 'signed' },
  features: { jwtUserinfo: { enabled: true }, rpInitiatedLogout: { enabled: true } },
  ttl: { AccessToken: 60, AuthorizationCode: 30, IdToken: 60, Interaction: 600, Session: 600, Grant: 600 },
  findAccount: (_ctx, id) => {
    const [, email, verified] = id.split('~');
    const claims = { sub: id, ...(email ? { email, email_verified: verified !== 'false' } : {}) };
    return { accountId: id, claims: () => claims };
  },
});

let mode = 'honest';
const authorisations = [];
const KNOWN = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce'];
const PKCE = ['code_challenge', 'code_challenge_method'];

const resigned = (jwt, change, key = privateKey, alg = 'RS256') => {
  const claims = { ...JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url').toString()), ...change };
  return new SignJWT(claims).setProtectedHeader({ alg, kid: 'ours' }).sign(key);
};
const tampered = (jwt, change) => {
  const [head, body, signature] = jwt.split('.');
  const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), ...change };
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
};
const unsigned = (jwt) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${jwt.split('.')[1]}.`;

const TOKEN_LIES = {
  'token-changed': (jwt) => tampered(jwt, { sub: 'somebody else' }),
  'token-of-a-stranger': (jwt) => resigned(jwt, {}, stranger),
  'token-unsigned': unsigned,
  'token-signed-with-the-secret': (jwt) => resigned(jwt, {}, Buffer.from(SECRET), 'HS256'),
  'token-for-another': (jwt) => resigned(jwt, { aud: 'another client' }),
  'token-of-another-issuer': (jwt) => resigned(jwt, { iss: 'https://elsewhere.example' }),
  'token-with-another-nonce': (jwt) => resigned(jwt, { nonce: 'x'.repeat(32) }),
  'token-too-old': (jwt) => resigned(jwt, { exp: 1_000_000_000 }),
};
const USERINFO_LIES = {
  'userinfo-changed': (jwt) => tampered(jwt, { email: 'chef@territoire.example' }),
  'userinfo-of-a-stranger': (jwt) => resigned(jwt, {}, stranger),
  'userinfo-unsigned': unsigned,
  'userinfo-for-another': (jwt) => resigned(jwt, { aud: 'another client' }),
  'userinfo-of-another-issuer': (jwt) => resigned(jwt, { iss: 'https://elsewhere.example' }),
  'userinfo-of-somebody-else': (jwt) => resigned(jwt, { sub: 'somebody else' }),
};

provider.use(async (ctx, next) => {
  if (ctx.path === '/test-mode') {
    mode = ctx.query.is ?? mode;
    ctx.body = { authorisations: authorisations.splice(0) };
    return;
  }
  if (mode === 'silent' || (mode === 'token-silent' && ctx.path === '/token')) {
    ctx.respond = false;
    ctx.req.socket.destroy();
    return;
  }
  if (mode === 'broken' && ctx.path === '/token') {
    ctx.status = 503;
    return;
  }
  if (ctx.path === '/auth') {
    authorisations.push({ ...ctx.query });
    const unknown = Object.keys(ctx.query).filter((name) => ![...KNOWN, ...PKCE].includes(name));
    const short = ['state', 'nonce'].filter((name) => (ctx.query[name] ?? '').length < 32);
    if (unknown.length > 0 || short.length > 0) {
      ctx.status = 400;
      ctx.body = `Y000400 ${[...unknown, ...short].join(' ')}`;
      return;
    }
  }
  await next();
  if (mode === 'older' && ctx.path === '/.well-known/openid-configuration') {
    const { code_challenge_methods_supported, authorization_response_iss_parameter_supported, ...rest } =
      ctx.body;
    ctx.body = { ...rest, token_endpoint_auth_methods_supported: ['client_secret_basic'] };
  }
  if (ctx.path === '/token' && ctx.body?.id_token && TOKEN_LIES[mode])
    ctx.body = { ...ctx.body, id_token: await TOKEN_LIES[mode](ctx.body.id_token) };
  if (ctx.path === '/me' && typeof ctx.body === 'string' && USERINFO_LIES[mode]) {
    ctx.body = await USERINFO_LIES[mode](ctx.body);
    ctx.type = 'application/jwt';
  }
});

server.on('request', provider.callback());
process.stdout.write(`${issuer}\n`);
