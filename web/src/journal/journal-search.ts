/** What the address of the journal says: which changes, and the one that a link points at. */
export interface JournalSearch {
  readonly record?: string;
  readonly by?: string;
  readonly mine?: true;
  readonly entry?: string;
}

const KEYS = ['record', 'by', 'entry'] as const;

/** Reads it from whatever a URL holds; what it does not understand is left out. */
export function readJournalSearch(raw: Readonly<Record<string, unknown>>): JournalSearch {
  const texts = KEYS.flatMap((key) =>
    typeof raw[key] === 'string' && raw[key] !== '' ? [[key, raw[key]] as const] : [],
  );
  const mine = raw.mine === true || raw.mine === '1';
  return { ...Object.fromEntries(texts), ...(mine ? { mine } : {}) };
}
