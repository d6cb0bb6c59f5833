import { coordinates } from '../../access/viewer';
import type { Properties } from '../../graph/stored-records';
import { readsFinding } from '../../pathway/finding-rights';
import { acquaintances } from '../formats/acquaintances';
import { actions } from '../formats/actions';
import { attendance } from '../formats/attendance';
import { cities } from '../formats/cities';
import { collaborations } from '../formats/collaborations';
import { employments } from '../formats/employments';
import { findings } from '../formats/findings';
import { followUps } from '../formats/follow-ups';
import { ideas } from '../formats/ideas';
import { meetings } from '../formats/meetings';
import { neighbourhoods } from '../formats/neighbourhoods';
import { outreach } from '../formats/outreach';
import { people } from '../formats/people';
import { positions } from '../formats/positions';
import { projects } from '../formats/projects';
import { structures } from '../formats/structures';
import { testimonies } from '../formats/testimonies';
import type { ExportEntry } from './export';
import { linkTable, nodeTable } from './table';

const CONTACTS = ['email', 'phone'] as const;

const isOpen = ({ until }: Properties): boolean => until === undefined || until === null;
const inRole = (role: string) => (link: Properties) => link.role === role;

/** Of a person’s contacts what every member is shown, for those who coordinate; an analyst has none. */
const withoutContacts = (person: Properties): Properties =>
  Object.fromEntries(
    Object.entries(person).filter(([key]) => {
      const contact = CONTACTS.find((one) => one === key);
      return contact === undefined || person[`${contact}Visibility`] === 'MEMBERS';
    }),
  );

/** The files of an import, made of the records: loaded into an empty graph they make the same, but for what is hidden. */
export const TABLES: readonly ExportEntry[] = [
  nodeTable({ format: cities, label: 'City' }),
  nodeTable({
    format: neighbourhoods,
    label: 'Neighbourhood',
    linked: { city: [{ kind: 'NEIGHBOURHOOD_PART_OF', end: 'from' }] },
  }),
  nodeTable({
    format: structures,
    label: 'Structure',
    linked: {
      city: [{ kind: 'LOCATED_IN', end: 'from' }],
      neighbourhoods: [{ kind: 'SERVES', end: 'from' }],
      stages: [{ kind: 'POSITIONED_AT', end: 'from', which: isOpen }],
    },
  }),
  nodeTable({
    format: people,
    label: 'Person',
    linked: { structure: [{ kind: 'WORKS_FOR', end: 'from', which: isOpen, single: true }] },
    hides: (viewer) => ['role', 'isContact', ...(coordinates(viewer) ? [] : CONTACTS)],
    veil: withoutContacts,
  }),
  linkTable({ format: employments, links: [{ kind: 'WORKS_FOR' }], from: 'person', to: 'structure' }),
  nodeTable({ format: meetings, label: 'Meeting', linked: { city: [{ kind: 'HELD_IN', end: 'from' }] } }),
  linkTable({
    format: attendance,
    links: [
      { kind: 'INVITED_TO', says: { status: 'invited' } },
      { kind: 'ATTENDED', says: { status: 'attended' } },
      { kind: 'ANSWERED', says: { status: 'answered' } },
    ],
    from: 'person',
    to: 'meeting',
  }),
  linkTable({
    format: acquaintances,
    links: [{ kind: 'KNOWS' }],
    from: 'from',
    to: 'to',
    renamed: { meeting: 'meetingId' },
    // A trust answer is seen by its author alone; only a backup carries it.
    hides: () => ['level'],
  }),
  linkTable({ format: collaborations, links: [{ kind: 'COLLABORATES_WITH' }], from: 'from', to: 'to' }),
  linkTable({ format: positions, links: [{ kind: 'POSITIONED_AT' }], from: 'structure', to: 'stage' }),
  nodeTable({
    format: outreach,
    label: 'Outreach',
    linked: { host: [{ kind: 'HOSTS', end: 'to' }], runner: [{ kind: 'RUNS', end: 'to' }] },
    // What is only proposed is a word between two structures.
    which: ({ state }) => (state ?? 'AGREED') === 'AGREED',
  }),
  nodeTable({
    format: findings,
    label: 'Finding',
    linked: { structure: [{ kind: 'CONCERNS', end: 'from' }] },
    which: ({ confidentiality }, viewer) => readsFinding(viewer, confidentiality),
  }),
  nodeTable({
    format: ideas,
    label: 'Idea',
    linked: {
      meeting: [{ kind: 'RAISED_AT', end: 'from' }],
      proposedBy: [{ kind: 'PROPOSED', end: 'to' }],
      supportedBy: [{ kind: 'SUPPORTED', end: 'to' }],
    },
  }),
  nodeTable({
    format: projects,
    label: 'Project',
    linked: {
      ideas: [{ kind: 'BECAME', end: 'to' }],
      lead: [{ kind: 'TAKES_PART_IN', end: 'to', which: inRole('LEAD') }],
      members: [{ kind: 'TAKES_PART_IN', end: 'to', which: inRole('MEMBER') }],
      structures: [{ kind: 'ENGAGED_IN', end: 'to' }],
    },
  }),
  nodeTable({
    format: actions,
    label: 'Action',
    linked: { project: [{ kind: 'ACTION_OF', end: 'from' }], owner: [{ kind: 'OWNED_BY', end: 'from' }] },
  }),
  nodeTable({
    format: followUps,
    label: 'FollowUp',
    linked: {
      follows: [
        { kind: 'FOLLOWS_MEETING', end: 'from' },
        { kind: 'FOLLOWS_PROJECT', end: 'from' },
        { kind: 'FOLLOWS_INTRODUCTION', end: 'from' },
      ],
    },
  }),
  nodeTable({
    format: testimonies,
    label: 'Testimony',
    linked: {
      person: [{ kind: 'SAID_BY', end: 'from' }],
      about: [
        { kind: 'ABOUT_STRUCTURE', end: 'from' },
        { kind: 'ABOUT_PROJECT', end: 'from' },
        { kind: 'ABOUT_MEETING', end: 'from' },
      ],
    },
    // Whose words they are is told as the person agreed: on the pages and in the document.
    hides: (viewer) => (coordinates(viewer) ? [] : ['person']),
    which: (row, viewer) =>
      !row.withdrawnAt && (coordinates(viewer) || (row.consent === true && Boolean(row.publishedAt))),
  }),
];
