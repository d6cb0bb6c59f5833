import { makeLink } from '../../api/access/sign-in.service';
import type { AccountRole } from '../../api/access/viewer';
import type { SmallServer } from './small-territory';

export interface SignedIn {
  readonly cookie: string;
  query: SmallServer['query'];
}

const HOST = { host: '127.0.0.1:4000' };

/** Posts a token as the page of a link does. */
export const postToken = (served: SmallServer, token: string, cookie = '') =>
  served.server.inject({
    method: 'POST',
    url: '/session',
    headers: { ...HOST, cookie, 'user-agent': 'a test' },
    payload: { token },
  });

export const cookieOf = (response: { headers: Record<string, unknown> }): string =>
  String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';

/** Asks with a cookie; with none, as a visitor once there is an account. */
export const asking =
  (served: SmallServer, cookie: string): SmallServer['query'] =>
  async (query, variables = {}) => {
    const response = await served.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...HOST, ...(cookie === '' ? {} : { cookie }) },
      payload: { query, variables },
    });
    return response.json();
  };

/** Signs in by a link, as whoever runs the machine makes one; `edits` are sheets given to the account. */
export async function signIn(
  served: SmallServer,
  email: string,
  role: AccountRole | null = null,
  edits: readonly string[] = [],
): Promise<SignedIn> {
  const { database, clock } = served;
  const token = await makeLink({ database, clock: () => clock.now }, email, role);
  const cookie = cookieOf(await postToken(served, token));
  for (const structure of edits) {
    const [account] = await database.read<{ id: string }>('access/find-account-by-email', { email });
    await database.write('exchange/merge-links:EDITS', {
      rows: [{ from: account?.id ?? '', to: structure }],
    });
  }
  return { cookie, query: asking(served, cookie) };
}
