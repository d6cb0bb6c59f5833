/** How a figure is written: a count, a share in 0…1, a mean, or an index in −1…1. */
export const FIGURE_UNITS = ['COUNT', 'SHARE', 'MEAN', 'INDEX'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export interface FigureEntry {
  readonly id: string;
  readonly unit: FigureUnit;
  /** Bent by answers that are missing: shown with the response rate beside it. */
  readonly bent: boolean;
  /** Where the measure was published; null for a plain count. */
  readonly source: string | null;
  readonly definition: string;
}

const count = <Id extends string>(id: Id, bent: boolean, definition: string) =>
  ({ id, unit: 'COUNT', bent, source: null, definition }) as const;
const SHARE = { unit: 'SHARE', bent: true } as const;
const INDEX = {
  unit: 'INDEX',
  bent: true,
  source: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51(2)',
} as const;

/**
 * Every figure of growth, in the order in which they are told. Adding one is adding an entry, its words
 * `figure.<id>` in the pages, and its value in `growth.ts` (which does not compile without it).
 */
export const FIGURES = [
  count('structuresRegistered', false, 'Structures open on the day.'),
  count(
    'structuresReached',
    false,
    'Of these, the ones somebody attended a rencontre for by then, employed there on its day.',
  ),
  count('peopleReached', false, 'People who attended a rencontre by then; those erased since still count.'),
  {
    id: 'responseRate',
    unit: 'SHARE',
    bent: false,
    source: 'Kossinets 2006, Social Networks 28(3)',
    definition:
      'Of the people who attended by then, the share that answered a survey or declared somebody themselves; people erased since are left out of both; null when nobody attended.',
  },
  count(
    'acquaintances',
    true,
    'Pairs of people employed on the day of whom at least one declares the other.',
  ),
  count(
    'acquaintancesNew',
    true,
    'Acquaintances that were not there at the point before; null at the first.',
  ),
  count(
    'acquaintancesLost',
    true,
    'Acquaintances of the point before that are there no more; null at the first.',
  ),
  count(
    'acquaintancesNewcomers',
    true,
    'New acquaintances of which somebody first attended at this rencontre.',
  ),
  count('acquaintancesKnown', true, 'New acquaintances of two people who had both attended before.'),
  count(
    'acquaintancesOutside',
    true,
    'The other new acquaintances: one of the two has attended nothing by then.',
  ),
  count(
    'ties',
    true,
    'Pairs of open structures that collaborate, share a person, or whose people are acquainted.',
  ),
  count(
    'tiesNew',
    true,
    'Ties between structures that were not there at the point before; null at the first.',
  ),
  count('tiesLost', true, 'Ties of the point before that are there no more; null at the first.'),
  count('tiesNewcomers', true, 'New ties of which a structure was first reached at this rencontre.'),
  count('tiesKnown', true, 'New ties of two structures that had both been reached before.'),
  count('tiesOutside', true, 'The other new ties: one of the two structures has not been reached by then.'),
  count('isolated', true, 'Open structures without any tie.'),
  { id: 'isolatedShare', ...SHARE, source: null, definition: 'Isolated structures / structures registered.' },
  {
    id: 'largestShare',
    ...SHARE,
    source: 'Newman 2010, Networks: An Introduction, §8.1',
    definition: 'Structures in the largest connected part / structures registered.',
  },
  {
    id: 'acquaintanceDensity',
    ...SHARE,
    source: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    definition: 'Acquaintances / pairs of people employed; null with fewer than two people.',
  },
  {
    id: 'tieDensity',
    ...SHARE,
    source: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    definition: 'Ties / pairs of structures registered; null with fewer than two structures.',
  },
  {
    id: 'acquaintanceMeanDegree',
    unit: 'MEAN',
    bent: true,
    source: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    definition: 'Mean number of acquaintances of the people employed.',
  },
  {
    id: 'tieMeanDegree',
    unit: 'MEAN',
    bent: true,
    source: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    definition: 'Mean number of ties of the structures registered.',
  },
  {
    id: 'acquaintanceTransitivity',
    ...SHARE,
    source: 'Newman, Strogatz & Watts 2001, Physical Review E 64',
    definition: '3 × triangles / pairs of acquaintances that share a person; null where there is none.',
  },
  {
    id: 'tieTransitivity',
    ...SHARE,
    source: 'Newman, Strogatz & Watts 2001, Physical Review E 64',
    definition: '3 × triangles / pairs of ties that share a structure; null where there is none.',
  },
  {
    id: 'betweenCities',
    ...SHARE,
    source: null,
    definition:
      'Of the ties whose two structures have a town, the share whose structures have none in common.',
  },
  {
    id: 'eiCity',
    ...INDEX,
    definition:
      '(external − internal) / all, of ties whose structures have a town; internal: a town in common.',
  },
  {
    id: 'eiKind',
    ...INDEX,
    definition: '(external − internal) / all ties; internal: structures of one kind.',
  },
  {
    id: 'eiStage',
    ...INDEX,
    definition:
      '(external − internal) / all, of ties whose structures stand on a stage of the path; internal: a stage in common.',
  },
] as const satisfies readonly FigureEntry[];
export type FigureId = (typeof FIGURES)[number]['id'];

/** Under this share of answers no list of people in order of a centrality is shown (design.md section 4). */
export const RANKING_FROM = 0.65;

/** True when too few have answered for people to be put in order; nobody asked is nobody missing. */
export const tooFewAnswers = (rate: number | null): boolean => rate !== null && rate < RANKING_FROM;
