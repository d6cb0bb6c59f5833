import type { IsolatedQuery, NetworkQuery, StructureQuery, TerritoryQuery } from '../../web/src/gql/graphql';

const sevran = { id: '93071', name: 'Sevran' };
const drancy = { id: '93029', name: 'Drancy' };
const bourget = { id: '93013', name: 'Le Bourget' };

type Node = NetworkQuery['network']['nodes'][number];

const aNode = (id: string, label: string, rest: Partial<Node> = {}): Node => ({
  id,
  label,
  kind: 'ASSOCIATION',
  cities: [sevran.id],
  structures: [],
  stages: [],
  degree: 1,
  isolated: false,
  isolationReason: null,
  coordinates: false,
  x: 0,
  y: 0,
  ...rest,
});

export const territory: TerritoryQuery = {
  me: {
    role: 'COORDINATOR',
    email: 'coordination@territoire.example',
    edits: [],
    noticeSeenAt: '2025-01-01T08:00:00.000Z',
    person: null,
  },
  territory: {
    name: 'Terres d’essai',
    today: '2025-10-25',
    demonstration: true,
    structureCount: 4,
    personCount: 7,
    isolatedCount: 1,
  },
  cities: [bourget, drancy, sevran],
  meetings: [
    {
      id: 'm1',
      title: 'Sevran',
      heldOn: '2025-06-12',
      cities: [sevran],
      attendeeCount: 20,
      acquaintancesMade: 9,
    },
    {
      id: 'm2',
      title: 'Le Bourget',
      heldOn: '2025-09-01',
      cities: [bourget],
      attendeeCount: 1,
      acquaintancesMade: 1,
    },
  ],
};

export const network: NetworkQuery = {
  network: {
    level: 'STRUCTURES',
    asOf: '2025-10-25',
    truncated: false,
    nodes: [
      aNode('s1', 'Zone d’envol', { degree: 3, kind: 'COMPANY', cities: [drancy.id] }),
      aNode('s2', 'Élan solidaire', { degree: 2, stages: ['TRAINING'] }),
      aNode('s3', 'Atelier', { degree: 2, kind: 'TRAINING', stages: ['TRAINING'] }),
      aNode('s4', 'Menuiserie Aubertin', {
        degree: 0,
        kind: 'COMPANY',
        cities: [bourget.id],
        isolated: true,
        isolationReason: 'NEVER_CAME',
      }),
    ],
    edges: [{ source: 's1', target: 's2', weight: 0.9, evidence: ['CONFIRMED'] }],
  },
};

export const isolated: IsolatedQuery = {
  isolatedStructures: [
    {
      structure: { id: 's4', name: 'Menuiserie Aubertin', kind: 'COMPANY', cities: [bourget], positions: [] },
      reasons: ['NEVER_CAME'],
      since: '2025-07-01',
    },
  ],
};

const lea = { id: 'p1', name: 'Léa Martin' };
const remi = { id: 'p2', name: 'Rémi Diallo' };

export const structure: StructureQuery = {
  structure: {
    id: 's1',
    name: 'Zone d’envol',
    kind: 'COMPANY',
    cities: [drancy],
    neighbourhoods: [],
    presentation: null,
    address: null,
    postcode: null,
    phone: null,
    email: null,
    website: 'javascript:alert(1)',
    openingHours: null,
    publics: [],
    themes: [],
    offers: 'Des visites d’entreprise',
    limits: 'Des stages sans projet',
    hostsOutreach: true,
    outreachConditions: null,
    outreachRoom: 2,
    outreachLeft: 1,
    outreachSought: null,
    outreachHosted: [
      {
        id: 'o1',
        days: 'mardi matin',
        halfDays: ['TUESDAY_MORNING'],
        purpose: 'accueil',
        since: null,
        until: null,
        mayEdit: false,
        runner: { id: 's2', name: 'Élan solidaire', kind: 'ASSOCIATION', cities: [sevran] },
      },
    ],
    findings: [
      {
        id: 'f1',
        statement: 'On part de ce que la personne sait faire.',
        verbatim: 'Elle a parlé une heure.',
        confidentiality: 'PARTNERS',
      },
    ],
    outreachReceived: [
      {
        id: 'o0',
        days: 'sur rendez-vous',
        halfDays: [],
        purpose: null,
        since: null,
        until: '2025-01-01',
        runner: { id: 's2', name: 'Élan solidaire', kind: 'ASSOCIATION', cities: [sevran] },
      },
    ],
    outreachRun: [],
    coordinates: false,
    reviewedOn: null,
    mayEdit: false,
    since: null,
    until: null,
    isolated: false,
    isolationReason: null,
    positions: [{ stage: 'RECRUITMENT', note: null }],
    people: [
      {
        role: 'directrice',
        isContact: true,
        person: { ...lea, jobTitle: null, email: 'lea@envol.example', phone: '01 99 00 00 01' },
      },
    ],
    ties: [
      {
        structure: { id: 's2', name: 'Élan solidaire', kind: 'ASSOCIATION', cities: [sevran] },
        evidence: ['CONFIRMED', 'DECLARED'],
        since: '2025-06-12',
        acquaintances: [
          {
            from: lea,
            to: remi,
            confirmed: true,
            since: '2025-06-12',
            meeting: { heldOn: '2025-06-12', cities: [sevran] },
          },
        ],
        sharedPeople: [],
        collaborations: [],
      },
      {
        structure: { id: 's3', name: 'Atelier', kind: 'TRAINING', cities: [sevran] },
        evidence: ['DECLARED'],
        since: null,
        acquaintances: [
          { from: lea, to: { id: 'p3', name: 'Inès Faure' }, confirmed: false, since: null, meeting: null },
        ],
        sharedPeople: [],
        collaborations: [],
      },
    ],
    meetings: [{ id: 'm1', title: 'Rencontre de Sevran', heldOn: '2025-06-12', cities: [sevran] }],
  },
};

export const ANSWERS: Readonly<Record<string, unknown>> = {
  Territory: territory,
  Formats: { formats: [] },
  MeetingIdeas: {
    meeting: { id: 'm1', title: '', heldOn: '2025-01-01', ideas: [], attendees: [] },
    ideas: [],
  },
  MyIdeas: { ideas: [], me: { role: 'MEMBER', calendarAddress: null } },
  SurveyResponse: { surveyResponse: { asked: 10, answered: 9, rate: 0.9, tooFew: false } },
  Network: network,
  Isolated: isolated,
  Structure: structure,
  Matches: { structures: { edges: [{ node: { id: 's2' } }] }, people: { edges: [] } },
  Suggestions: {
    structures: {
      edges: [
        { node: { id: 's2', name: 'Élan solidaire', kind: 'ASSOCIATION', cities: [{ name: 'Sevran' }] } },
      ],
    },
    people: { edges: [] },
  },
};
