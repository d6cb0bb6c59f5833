const write = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((item) => encodeURIComponent(String(item))).join(',')
    : encodeURIComponent(value === true ? '1' : String(value));

/** A view as a short search string that one can read: `?cities=93071,93078&withoutTeam=1`. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${encodeURIComponent(key)}=${write(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));
