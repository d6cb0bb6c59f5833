/** Every browser names others as well: the first of these that is found is it. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

const found = (known: readonly (readonly [string, string])[], text: string): string | null =>
  known.find(([mark]) => text.includes(mark))?.[1] ?? null;

/** What a browser says it is, in the names that people know it by; null when it says nothing known. */
export function browserInWords(agent: string): { readonly browser: string; readonly system: string } | null {
  const [browser, system] = [found(BROWSERS, agent), found(SYSTEMS, agent)];
  return browser && system ? { browser, system } : null;
}
