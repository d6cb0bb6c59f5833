import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkHash } from '../../api/access/secrets';
import { type Served, serveProgram } from '../e2e/served';
import { type MailServer, startMailServer } from '../support/mail-server';

/** Every byte of the files of a folder. */
const bytesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('the program with a mail server', () => {
  let mailServer: MailServer;
  let served: Served;
  let said = '';
  beforeAll(async () => {
    mailServer = await startMailServer({ user: 'carte', password: 'pass-of-the-mail-server' });
    served = await serveProgram({
      SMTP_URL: `smtp://carte:pass-of-the-mail-server@127.0.0.1:${mailServer.port}`,
      LOG_LEVEL: 'trace',
    });
    for (const output of [served.child.stdout, served.child.stderr])
      output?.on('data', (text: string) => {
        said += text;
      });
  }, 120_000);
  afterAll(async () => {
    await served.stop();
    await mailServer.stop();
  });

  const post = (path: string, body: unknown) =>
    fetch(`${served.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('mails a link that leads to it, lets its owner in once, and keeps the token nowhere', async () => {
    // Before the first account, whoever reaches the loopback address administers.
    const people = await post('/graphql', { query: '{ people(first: 200) { edges { node { email } } } }' });
    const { data } = (await people.json()) as {
      data: { people: { edges: { node: { email: string | null } }[] } };
    };
    const email = data.people.edges.find(({ node }) => node.email)?.node.email ?? '';
    expect((await post('/session/link', { email })).status).toBe(202);
    const [mail] = await mailServer.taken(1);
    expect(mail?.to).toEqual([email.toLowerCase()]);
    const link = new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    expect(link.origin).toBe(served.address);
    const token = link.searchParams.get('token') ?? '';
    // As a reader does, and before them a scanner of mails.
    expect((await fetch(link, { headers: { accept: 'text/html' } })).status).toBe(200);
    const entered = await post('/session', { token });
    expect(entered.status).toBe(200);
    expect(entered.headers.get('set-cookie')).toMatch(/^session=/);
    expect((await post('/session', { token })).status).toBe(401);
    await served.halt();
    const kept = bytesOf(served.dataDir);
    // The search finds what is there.
    expect(kept).toContain(linkHash(token));
    expect(said).toContain('/sign-in');
    for (const place of [kept, said])
      for (const secret of [token, 'pass-of-the-mail-server']) expect(place).not.toContain(secret);
  });
});
