import { FIGURES } from '../../api/network/growth/figures';

const meeting = (id: string, title: string) => ({ id, title, cities: [{ id: '93071', name: 'Sevran' }] });

/** Values by figure; what is not named is 1, as a share or an index is 0.5. */
const values = (given: Readonly<Record<string, number | null>>) =>
  FIGURES.map(({ id, unit }) => given[id] ?? (id in given ? null : unit === 'COUNT' ? 1 : 0.5));

export const STAGE = {
  stage: 'HUB_AND_SPOKE',
  largestShare: 0.8,
  hubs: 1,
  removalCost: 0.4,
  centralisation: 0.45,
  coreSize: 3,
  coreDensity: 0.5,
  peripheryDensity: 0.1,
};

export const GROWTH_ANSWER = {
  growth: {
    asOf: '2025-07-01',
    withoutTeam: false,
    points: [
      {
        day: '2025-03-19',
        meeting: null,
        values: values({ acquaintances: 4, acquaintancesNew: null, isolated: 9, responseRate: null }),
      },
      {
        day: '2025-03-20',
        meeting: meeting('m1', 'Rencontre de Sevran'),
        values: values({ acquaintances: 10, isolated: 5 }),
      },
      {
        day: '2025-07-01',
        meeting: null,
        values: values({ acquaintances: 12, isolated: 3, structuresRegistered: 20, peopleReached: 30 }),
      },
    ],
    figures: FIGURES.map(({ id, unit, source, bent }) => ({ id, unit, source, bent })),
    meetings: [
      {
        meeting: { id: 'm1', title: 'Rencontre de Sevran', heldOn: '2025-03-20', attendeeCount: 30 },
        ties: 6,
        metBefore: 0,
        judged: 6,
        stillOpen: 5,
        noLongerIsolated: [{ id: 's4', label: 'Association seule' }],
      },
    ],
    unattributed: 4,
    elsewhere: 0,
    response: { asked: 30, answered: 24, rate: 0.8, tooFew: false },
    stage: STAGE,
  },
  otherwise: { stage: { ...STAGE, stage: 'SCATTERED' } },
};
