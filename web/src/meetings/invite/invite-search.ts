export const INVITE_SOURCES = ['name', 'meeting', 'town', 'isolated'] as const;
export type InviteSource = (typeof INVITE_SOURCES)[number];

/** Where proposals come from, as it stands in the address: `?from=meeting&with=m3`. */
export interface InviteSearch {
  readonly from?: InviteSource;
  /** The rencontre or the town. */
  readonly with?: string;
}

/** What the address says; anything else is left out. */
export function readInviteSearch(raw: Readonly<Record<string, unknown>>): InviteSearch {
  const from = INVITE_SOURCES.find((known) => known === raw.from);
  const which = typeof raw.with === 'string' && raw.with !== '' ? raw.with : undefined;
  return { ...(from ? { from } : {}), ...(which ? { with: which } : {}) };
}
