/** The kinds of files, in the order in which one meets them; their words are `importFormat.<id>`. */
export const FORMAT_IDS = [
  'structures',
  'people',
  'meetings',
  'attendance',
  'acquaintances',
  'collaborations',
  'employments',
  'positions',
  'outreach',
  'ideas',
  'projects',
  'actions',
  'follow-ups',
  'findings',
  'testimonies',
  'neighbourhoods',
  'cities',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** These are enough to begin. */
export const FIRST_FORMATS: readonly FormatId[] = ['structures', 'people'];

export const isFormatId = (id: string): id is FormatId => (FORMAT_IDS as readonly string[]).includes(id);
