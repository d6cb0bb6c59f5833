import { PATH_STAGES, type PathStage, STRUCTURE_KINDS, type StructureKind } from '../../../api/kinds';

export const VIEW_LEVELS = ['structures', 'people'] as const;
export type ViewLevel = (typeof VIEW_LEVELS)[number];

/** The places of the one screen. On a wide screen `isolated` and `filters` stand beside the map. */
export const PLACES = ['map', 'list', 'isolated', 'filters'] as const;
export type Place = (typeof PLACES)[number];

export const SORTS = ['name', 'city', 'kind', 'ties', 'isolated'] as const;
export type Sort = (typeof SORTS)[number];

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The eve of the first rencontre, whenever that was. */
export const START = 'start';

/** Everything that makes a view, as it stands in the URL: an absent key is its usual value. */
export interface View {
  readonly level?: ViewLevel;
  readonly structure?: string;
  readonly person?: string;
  readonly q?: string;
  readonly cities?: readonly string[];
  readonly kinds?: readonly StructureKind[];
  readonly stage?: PathStage;
  readonly asOf?: string;
  /** The day that the shown one is compared with; `start` is the eve of the first rencontre. */
  readonly compare?: string;
  readonly withoutTeam?: true;
  /** Who is imagined to be gone: the map of what would be left. */
  readonly gonePeople?: readonly string[];
  readonly goneStructures?: readonly string[];
  /** People of a route between two, in order, lit on the map of people. */
  readonly route?: readonly string[];
  readonly view?: Place;
  readonly sort?: Sort;
  readonly descending?: true;
  readonly lang?: Language;
}

type Raw = Readonly<Record<string, unknown>>;

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((item) => item === value);
}

function text(value: unknown): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

function list(value: unknown): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(items.filter((item): item is string => typeof item === 'string' && item !== ''))];
}

/** A real day of the calendar, or nothing: 2025-02-30 is not one. */
function day(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** What is said by `1` in an address. */
export const isOn = (value: unknown): true | undefined =>
  value === true || value === '1' ? true : undefined;
const unlessEmpty = <T>(items: readonly T[]): readonly T[] | undefined =>
  items.length > 0 ? items : undefined;

/** Reads a view from whatever a URL holds; what it does not understand is left out, never an error. */
export function readView(raw: Raw): View {
  const level = oneOf(VIEW_LEVELS, raw.level);
  const structure = text(raw.structure);
  const kinds = list(raw.kinds).flatMap((item) => oneOf(STRUCTURE_KINDS, item.toUpperCase()) ?? []);
  const sort = oneOf(SORTS, raw.sort);
  const read: View = {
    level: level === 'people' ? level : undefined,
    structure,
    person: structure ? undefined : text(raw.person),
    q: text(raw.q),
    cities: unlessEmpty(list(raw.cities)),
    kinds: unlessEmpty(kinds),
    stage: oneOf(PATH_STAGES, typeof raw.stage === 'string' ? raw.stage.toUpperCase() : undefined),
    compare: raw.compare === START ? START : day(raw.compare),
    asOf: day(raw.asOf),
    withoutTeam: isOn(raw.withoutTeam),
    gonePeople: unlessEmpty(list(raw.gonePeople)),
    goneStructures: unlessEmpty(list(raw.goneStructures)),
    route: level === 'people' ? unlessEmpty(list(raw.route)) : undefined,
    view: oneOf(PLACES, raw.view),
    sort,
    descending: sort ? isOn(raw.descending) : undefined,
    lang: oneOf(LANGUAGES, raw.lang),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The same view on another day; undefined is today. */
export function onDay({ asOf: _left, ...view }: View, date: string | undefined): View {
  return date === undefined ? view : { ...view, asOf: date };
}
