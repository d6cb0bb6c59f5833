import { PATH_STAGES, type PathStage } from '../../api/kinds';
import type {
  PathwayByCityQuery,
  PathwayGridQuery,
  PathwayHelpQuery,
  PathwayMissingQuery,
  PathwayPassagesQuery,
  PathwayWallQuery,
} from '../../web/src/gql/graphql';
import { ANSWERS } from './answers';
import type { Asked } from './open-page';

type Card = PathwayWallQuery['pathwayStructures'][number];

const sevran = { id: '93071', name: 'Sevran' };
const drancy = { id: '93029', name: 'Drancy' };

const aCard = (id: string, name: string, stages: readonly PathStage[], rest: Partial<Card> = {}): Card => ({
  id,
  name,
  kind: 'ASSOCIATION',
  stages: [...stages],
  imagined: false,
  cities: [sevran],
  neighbourhoods: [],
  sheet: {
    id,
    mayEdit: true,
    publics: ['jeunes'],
    themes: ['mobilité'],
    positions: stages.map((stage) => ({ stage, note: stage === 'SUPPORT' ? 'Le mardi' : null })),
    suggestedPositions: stages.length === 0 ? [{ stage: 'TRAINING', word: null }] : [],
  },
  ...rest,
});

export const wall: PathwayWallQuery = {
  pathwayStructures: [
    aCard('s1', 'Atelier', ['SUPPORT', 'TRAINING']),
    aCard('s2', 'Zébulon', ['RECEPTION'], { cities: [drancy] }),
    aCard('s3', 'Élan', []),
  ],
};

const passage = (from: PathStage, total: number, linked: readonly string[]) => ({
  from,
  to: PATH_STAGES[PATH_STAGES.indexOf(from) + 1] ?? from,
  total,
  share: total === 0 ? null : linked.length / total,
  linked: linked.map((id) => ({ id })),
});

const steps = (training: readonly string[]) => [
  passage('RECEPTION', 1, []),
  passage('ORIENTATION', 0, []),
  passage('AWARENESS', 0, []),
  passage('SUPPORT', 1, ['s1']),
  passage('TRAINING', 1, training),
  passage('RECRUITMENT', 0, []),
];

const grey = [
  { stage: 'AWARENESS' as const, total: 0, alone: [] },
  { stage: 'SUPPORT' as const, total: 1, alone: [{ structure: { id: 's1' } }] },
];

export const passages: PathwayPassagesQuery = { continuity: steps([]), greyZone: grey };
const imagined: PathwayPassagesQuery = { continuity: steps(['s1']), greyZone: grey };

const encounter = {
  structure: { id: 's4', name: 'Relais', kind: 'COMPANY' as const, imagined: false, cities: [drancy] },
  distance: 2.5,
  knownBy: [],
  through: [{ id: 's2', name: 'Zébulon', imagined: false }],
  introducers: [{ id: 'p1', name: 'Léa Martin' }],
};

const missing: PathwayMissingQuery = {
  continuity: passages.continuity.map(({ from, to, total, linked }) => ({
    from,
    to,
    total,
    linked: linked.map(({ id }) => ({ id, name: id })),
    unlinked:
      from === 'TRAINING'
        ? [
            {
              structure: { id: 's1', name: 'Atelier', kind: 'ASSOCIATION', imagined: false },
              toMeet: [encounter],
            },
          ]
        : [],
  })),
  greyZone: [],
};

const GROUPS = [
  { id: '93029', label: 'Drancy', city: null },
  { id: '93071', label: 'Sevran', city: null },
];
const standsIn = (group: string, stage: PathStage) =>
  wall.pathwayStructures
    .filter(({ stages, cities }) => stages.includes(stage) && cities.some(({ id }) => id === group))
    .map(({ id, name, kind }) => ({ id, name, kind, imagined: false }));

/** With one more in training at Drancy when somebody is imagined. */
const grid = (more: boolean): PathwayGridQuery => ({
  pathwayCoverage: PATH_STAGES.flatMap((stage) =>
    GROUPS.map((group) => {
      const structures = standsIn(group.id, stage);
      if (more && stage === 'TRAINING' && group.id === '93029')
        structures.push({ id: 'imagined 1', name: 'Un relais', kind: 'OTHER', imagined: true });
      const coverage = (['MISSING', 'FRAGILE'] as const)[structures.length] ?? 'COVERED';
      return { stage, group, coverage, count: structures.length, structures };
    }),
  ),
  pathwayOutside: [],
});

const byCity: PathwayByCityQuery = {
  continuity: passages.continuity,
  continuityByCity: GROUPS.map(({ id }) => ({ city: id, steps: passages.continuity })),
};
const help: PathwayHelpQuery = { pathwayHelp: [encounter] };

export const PATHWAY_ANSWERS = {
  ...ANSWERS,
  PathwayWall: wall,
  PathwayPassages: passages,
  PathwayMissing: missing,
  PathwayGrid: grid(false),
  PathwayByCity: byCity,
  PathwayHelp: help,
  StructureName: { structure: { id: 's1', name: 'Atelier' } },
  MoveOnPath: { positionStructure: { receipt: { id: 'e1', repeated: false } } },
};

const isImagined = ({ variables }: Asked): boolean =>
  [variables.with, variables.without].some((list) => Array.isArray(list) && list.length > 0);

/** What the server says when something is imagined. */
export const imagining = (asked: Asked) => {
  if (!isImagined(asked)) return null;
  if (asked.operation === 'PathwayGrid') return { data: grid(true) };
  if (asked.operation === 'PathwayPassages') return { data: imagined };
  return null;
};
