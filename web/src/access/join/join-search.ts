/** What the address of the page holds: the token of the link that proves an address. */
export const readJoin = (raw: Readonly<Record<string, unknown>>): { readonly token?: string } =>
  typeof raw.token === 'string' && raw.token !== '' ? { token: raw.token } : {};
