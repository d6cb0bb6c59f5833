import { PATH_STAGES, type PathStage } from '../../../api/kinds';
import { isOn, LANGUAGES, type Language } from '../view/view';
import { type Imagined, readImagined, writeImagined } from './what-if/imagined';

export const SHOWN = ['wall', 'grid'] as const;
export const GRID_BYS = ['CITY', 'NEIGHBOURHOOD', 'KIND'] as const;
export type GridBy = (typeof GRID_BYS)[number];
/** A passage from a step to the next, by the step it leaves, or the grey zone. */
export const PASSAGES = [...PATH_STAGES.slice(0, -1), 'GREY'] as const;
export type Passage = (typeof PASSAGES)[number];

/** What the address of the page says; anything else is left out. */
export interface PathwaySearch {
  readonly show?: 'grid';
  readonly city?: string;
  readonly neighbourhood?: string;
  readonly public?: string;
  readonly theme?: string;
  readonly withoutTeam?: true;
  readonly by?: Exclude<GridBy, 'CITY'>;
  /** The cell that is open: a step, and a town, neighbourhood or kind. */
  readonly stage?: PathStage;
  readonly group?: string;
  readonly passage?: Passage;
  /** The panel of "what if" is open. */
  readonly imagine?: true;
  readonly gone?: readonly string[];
  readonly added?: readonly string[];
  readonly lang?: Language;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

function words(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const texts = [...new Set(list.filter((item): item is string => typeof item === 'string' && item !== ''))];
  return texts.length > 0 ? texts : undefined;
}

export function readPathway(raw: Readonly<Record<string, unknown>>): PathwaySearch {
  const by = oneOf(GRID_BYS, raw.by);
  const added = words(raw.added)?.filter((word) => readImagined(word) !== null);
  const read = {
    show: oneOf(['grid'], raw.show),
    city: text(raw.city),
    neighbourhood: text(raw.neighbourhood),
    public: text(raw.public),
    theme: text(raw.theme),
    withoutTeam: isOn(raw.withoutTeam),
    by: by === 'CITY' ? undefined : by,
    stage: oneOf(PATH_STAGES, raw.stage),
    group: text(raw.group),
    passage: oneOf(PASSAGES, raw.passage),
    imagine: isOn(raw.imagine),
    gone: words(raw.gone),
    added: added && added.length > 0 ? added : undefined,
    lang: oneOf(LANGUAGES, raw.lang),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The structures imagined, in the order of the address. */
export const imaginedOf = ({ added = [] }: PathwaySearch): readonly Imagined[] =>
  added.flatMap((word) => readImagined(word) ?? []);

export const isImagining = ({ gone = [], added = [] }: PathwaySearch): boolean =>
  gone.length + added.length > 0;

export const withImagined = ({ added = [] }: PathwaySearch, one: Imagined): readonly string[] => [
  ...added,
  writeImagined(one),
];
