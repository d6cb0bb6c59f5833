import { ANSWERS, territory } from './answers';

export const ME = {
  role: 'COORDINATOR',
  email: 'coord@territoire.example',
  edits: [],
  person: { id: 'p9', name: 'Léa Équipe' },
};
export const ZOE = { id: 'p1', name: 'Zoé Lefèvre' };
export const SAM = { id: 'p2', name: 'Sam Diallo' };
const meeting = (id: string, title: string, heldOn: string, city: string) => ({
  id,
  title,
  heldOn,
  cities: [{ id: city, name: city }],
});
export const SEVRAN = meeting('m1', 'Rencontre de Sevran', '2025-01-23', '93071');
export const DRANCY = meeting('m2', 'Rencontre de Drancy', '2025-05-15', '93029');
export const anIdea = (id: string, text: string, rest: object = {}) => ({
  id,
  text,
  state: 'RAISED',
  theme: null,
  raisedOn: '2025-01-23',
  setAsideWord: null,
  mine: false,
  supported: false,
  mayEdit: true,
  version: 1,
  meeting: SEVRAN,
  proposedBy: [ZOE],
  supportedBy: [],
  projects: [],
  merged: [],
  ...rest,
});
const project = (id: string, title: string, status: string) => ({ id, title, status });
const CAFE = project('j1', 'Le café', 'RUNNING');
const ANNUAIRE = project('j2', 'L’annuaire', 'PROPOSED');
export const IDEAS = [
  anIdea('i1', 'Un café mensuel', { state: 'BECAME', projects: [CAFE], supportedBy: [SAM] }),
  anIdea('i2', 'Un annuaire des visages', {
    state: 'BECAME',
    projects: [CAFE, ANNUAIRE],
    meeting: DRANCY,
    merged: [{ id: 'i8', text: 'Un trombinoscope' }],
  }),
  anIdea('i3', 'Des vélos à prêter', { meeting: DRANCY, proposedBy: [SAM] }),
  anIdea('i4', 'Une fête', { state: 'SET_ASIDE', setAsideWord: 'Pas cette année', meeting: null }),
];
const line = (of: typeof CAFE, ideas: readonly string[], rest: object = {}) => ({
  ...of,
  startedOn: null,
  myRole: null,
  ideas: ideas.map((id) => ({ id })),
  people: [{ role: 'LEAD', person: ZOE }],
  ...rest,
});
export const PROJECTS = [line(ANNUAIRE, ['i2']), line(CAFE, ['i1', 'i2'], { myRole: 'MEMBER' })];
export const LINEAGE = { ideas: IDEAS, projects: PROJECTS };

export const PROJECT_ANSWERS = {
  ...ANSWERS,
  Territory: { ...territory, me: ME },
  Lineage: LINEAGE,
};
