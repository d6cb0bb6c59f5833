const WAYS = ['correct', 'hide', 'erase'] as const;
export type Way = (typeof WAYS)[number];

/** The personal link, and what its reader came to do. */
export interface MyDataSearch {
  readonly token?: string;
  readonly do?: Way;
}

export function readMyData(raw: Readonly<Record<string, unknown>>): MyDataSearch {
  const token = typeof raw.token === 'string' && raw.token !== '' ? { token: raw.token } : {};
  const way = WAYS.find((one) => one === raw.do);
  return { ...token, ...(way ? { do: way } : {}) };
}
