/** Which door: by the code of a poster, or by the link of an invitation. */
export interface DoorSearch {
  readonly code?: string;
  readonly token?: string;
}

/** What the address says; anything else is left out. A code of digits alone is read as a number. */
export function readDoorSearch(raw: Readonly<Record<string, unknown>>): DoorSearch {
  const code = typeof raw.code === 'string' || typeof raw.code === 'number' ? String(raw.code) : '';
  const token = typeof raw.token === 'string' ? raw.token : '';
  return { ...(code === '' ? {} : { code }), ...(token === '' ? {} : { token }) };
}
