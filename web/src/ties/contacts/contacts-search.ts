import { PATH_STAGES, type PathStage } from '../../../../api/kinds';
import { isOn, LANGUAGES, type Language } from '../../view/view';

/** More people between make no introduction, as the server says. */
export const MOST_BETWEEN = 6;
export const USUAL_BETWEEN = 3;

/** What the address of the page asks: for whom, whom or what, and how far. */
export interface ContactsSearch {
  /** For somebody else, whom a coordinator helps. */
  readonly from?: string;
  readonly person?: string;
  readonly structure?: string;
  readonly stage?: PathStage;
  readonly city?: string;
  readonly theme?: string;
  readonly public?: string;
  readonly between?: number;
  readonly asOf?: string;
  readonly withoutTeam?: true;
  readonly lang?: Language;
}

const text = (value: unknown): string | undefined => {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
};

function between(value: unknown): number | undefined {
  const count = typeof value === 'number' ? value : /^\d$/.test(String(value)) ? Number(value) : -1;
  return Number.isInteger(count) && count >= 0 && count <= MOST_BETWEEN && count !== USUAL_BETWEEN
    ? count
    : undefined;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** Reads the address; of a structure, a person and a need the first holds, what is not understood is left out. */
export function readContacts(raw: Readonly<Record<string, unknown>>): ContactsSearch {
  const structure = text(raw.structure);
  const person = structure ? undefined : text(raw.person);
  const isNeed = !structure && !person;
  const stage = typeof raw.stage === 'string' ? raw.stage.toUpperCase() : '';
  const read = {
    from: text(raw.from),
    person,
    structure,
    stage: isNeed ? PATH_STAGES.find((known) => known === stage) : undefined,
    city: isNeed ? text(raw.city) : undefined,
    theme: isNeed ? text(raw.theme) : undefined,
    public: isNeed ? text(raw.public) : undefined,
    between: between(raw.between),
    asOf: isDay(raw.asOf) ? raw.asOf : undefined,
    withoutTeam: isOn(raw.withoutTeam),
    lang: LANGUAGES.find((known) => known === raw.lang),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

export const isAsked = ({ structure, person, ...need }: ContactsSearch): boolean =>
  [structure, person, need.stage, need.city, need.theme, need.public].some((one) => one !== undefined);
