import { IDEA_STATES, type IdeaState, PROJECT_STATUSES, type ProjectStatus } from '../../../api/kinds';
import { LANGUAGES, type Language } from '../view/view';

/** What is shown of ideas and projects, as it stands in the address: `?meeting=m1&status=RUNNING&mine=1`. */
export interface ProjectsSearch {
  readonly meeting?: string;
  readonly city?: string;
  /** Of an idea. */
  readonly state?: IdeaState;
  /** Of a project. */
  readonly status?: ProjectStatus;
  readonly mine?: true;
  readonly q?: string;
  readonly lang?: Language;
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** What the address says; anything else is left out. */
export function readProjects(raw: Readonly<Record<string, unknown>>): ProjectsSearch {
  const [meeting, city, q] = [textIn(raw.meeting), textIn(raw.city), textIn(raw.q)];
  const state = IDEA_STATES.find((known) => known === raw.state && known !== 'MERGED');
  const status = PROJECT_STATUSES.find((known) => known === raw.status);
  const mine = raw.mine === true || raw.mine === '1' || raw.mine === 1 || raw.mine === 'true';
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return {
    ...(meeting === undefined ? {} : { meeting }),
    ...(city === undefined ? {} : { city }),
    ...(state ? { state } : {}),
    ...(status ? { status } : {}),
    ...(mine ? { mine } : {}),
    ...(q === undefined ? {} : { q }),
    ...(lang ? { lang } : {}),
  };
}
