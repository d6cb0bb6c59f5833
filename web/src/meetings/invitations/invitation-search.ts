/** Whose invitation: by the token of a link, or signed in for a rencontre; and the answer that the mail was pressed for. */
export interface InvitationSearch {
  readonly token?: string;
  readonly meeting?: string;
  readonly answer?: 'yes' | 'no';
}

/** What the address says; anything else is left out. */
export function readInvitationSearch(raw: Readonly<Record<string, unknown>>): InvitationSearch {
  const text = (key: 'token' | 'meeting') =>
    typeof raw[key] === 'string' && raw[key] !== '' ? { [key]: raw[key] } : {};
  const answer = (['yes', 'no'] as const).find((known) => known === raw.answer);
  return { ...text('token'), ...text('meeting'), ...(answer ? { answer } : {}) };
}
