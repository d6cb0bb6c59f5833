/** Every figure of a period, in the order in which they are told; their words are in texts.ts. */
export const RESULT_FIGURES = [
  'meetings',
  'people',
  'newPeople',
  'attendances',
  'structures',
  'newStructures',
  'responseRate',
  'acquaintancesNew',
  'acquaintances',
  'tiesNew',
  'ties',
  'ideas',
  'ideasBecame',
  'projects',
  'firstTimePairs',
  'actionsDone',
  'introductions',
  'introductionsMet',
  'outreachNew',
  'outreachOpen',
] as const;
export type ResultFigureId = (typeof RESULT_FIGURES)[number];

/** Shares are in 0…1; the others are counts. */
export const isShare = (id: ResultFigureId): boolean => id === 'responseRate';
