import type { ContactsQuery, NearestContactsQuery } from '../../web/src/gql/graphql';
import { ANSWERS, territory } from './answers';

type Route = ContactsQuery['trustedContacts'][number];
export type Step = Route['steps'][number];
type Nearest = NearestContactsQuery['nearestContacts'];

const house = {
  id: 's1',
  name: 'Centre social',
  kind: 'SOCIAL_CENTRE',
  phone: '01 99 00 00 10',
  email: null,
} as const;
const school = {
  id: 's2',
  name: 'Formation Plus',
  kind: 'TRAINING',
  phone: '01 99 00 00 20',
  email: null,
} as const;
const sevran = { heldOn: '2025-01-23', cities: [{ name: 'Sevran' }] };

const person = (id: string, name: string, phone: string | null = null) => ({
  id,
  name,
  jobTitle: null,
  phone,
  email: null,
  employments: [] as Step['person']['employments'],
});

const anna: Step = {
  since: null,
  evidence: ['COLLEAGUE'],
  knownThrough: null,
  person: person('p2', 'Anna', '06 00 00 00 02'),
  structure: { ...house, offers: null, limits: null },
};
export const bilal: Step = {
  since: '2025-01-23',
  evidence: ['CONFIRMED'],
  knownThrough: sevran,
  person: {
    ...person('p3', 'Bilal', '06 00 00 00 03'),
    jobTitle: 'Formateur',
    employments: [{ isContact: true, structure: { id: 's2' } }],
  },
  structure: { ...school, offers: 'Une visite de l’atelier', limits: 'Un dossier sans rencontre' },
};

export const introduced: Route = { score: 0.675, solid: true, steps: [anna, bilal] };
export const unsure: Route = {
  score: 0.3,
  solid: false,
  steps: [
    { ...anna, person: person('p4', 'Chloé'), evidence: ['DECLARED'], since: '2025-02-01' },
    { ...bilal, evidence: ['READY', 'CONFIRMED'] },
  ],
};
export const direct: Route = {
  score: 0.6,
  solid: false,
  steps: [
    { ...bilal, evidence: ['DECLARED'], person: { ...bilal.person, id: 'p5', name: 'Dora', phone: null } },
  ],
};

export const nothing: Nearest = {
  reason: 'NO_WAY',
  closedOn: null,
  people: [
    {
      how: 'PRESENT_TOGETHER',
      person: person('p6', 'Élise'),
      structure: { id: 's2', name: 'Formation Plus', phone: '01 99 00 00 20', email: null },
      meeting: sevran,
      via: null,
    },
  ],
  structures: [],
  team: [{ id: 'p9', name: 'Léa Équipe', phone: '01 99 00 00 90', email: null }],
};

type Me = (typeof territory)['me'];
const self = { id: 'p1', name: 'Rémi', employments: [{ structure: { id: 's1' } }] };
export const MEMBER: Me = {
  role: 'MEMBER',
  email: 'remi@etoile.example',
  edits: [],
  noticeSeenAt: '2025-01-01T08:00:00.000Z',
  person: self,
};

/** The answers of a page where somebody looks for a contact. */
export const contactsAnswers = (
  me: Me,
  routes: readonly Route[],
  nearest: Nearest = nothing,
): Record<string, unknown> => ({
  ...ANSWERS,
  Territory: { ...territory, me },
  Themes: { themes: ['mobilité', 'numérique'], publics: ['jeunes', 'parents'] },
  StructuresForNeed: {
    structures: {
      totalCount: 51,
      edges: [
        {
          node: {
            id: 's6',
            name: 'Atelier des métiers',
            kind: 'TRAINING',
            phone: '01 99 00 00 20',
            email: null,
            offers: 'Une visite de l’atelier',
            limits: 'Une entrée en cours de session',
            cities: [{ name: 'Sevran' }],
            people: [
              {
                isContact: true,
                role: 'formateur',
                person: { id: 'p3', name: 'Bilal', phone: null, email: 'bilal@plus.example' },
              },
              { isContact: false, role: null, person: { id: 'p4', name: 'Dora', phone: null, email: null } },
            ],
          },
        },
      ],
    },
  },
  PersonName: { person: { id: 'p7', name: 'Farid' } },
  StructureName: { structure: { id: 's2', name: 'Formation Plus' } },
  Contacts: { trustedContacts: routes },
  NearestContacts: { nearestContacts: nearest },
});
