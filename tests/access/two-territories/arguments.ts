/**
 * What every query of the schema is asked with. A query whose arguments all have a sample by their name needs nothing here.
 * New query, new argument? Add its sample to SAMPLES (for every query that has an argument of this name), else to
 * SAMPLES_OF ("query.argument"). A query that takes one of several arguments gets its ways in WAYS.
 */
export type Given = Readonly<Record<string, unknown>>;

/** By the name of the argument: asked one by one, beside what is required. */
export const SAMPLES: Given = {
  after: null,
  asOf: '2025-06-13',
  changedOnly: true,
  city: '93071',
  first: 200,
  isolated: false,
  kind: 'TRAINING',
  level: 'PEOPLE',
  lost: false,
  maxIntroducers: 3,
  meeting: 'm2',
  mine: true,
  minWeight: 0.7,
  nearly: true,
  neighbourhood: 'QN1',
  person: 'p2',
  public: 'jeunes',
  record: 'p1',
  search: 'e',
  seen: true,
  since: '2025-06-01',
  stage: 'SUPPORT',
  structure: 's2',
  theme: 'jeunes',
  with: [{ structure: 's4', stages: ['TRAINING'], tiedTo: ['s1'] }],
  without: ['s2'],
  withoutTeam: true,
  // Of a seating.
  apart: [['p1', 'p2']],
  rounds: 2,
  seats: 3,
  seed: 7,
  tables: 2,
  together: [['p1', 'p3']],
  who: 'ATTENDED',
};

/** Where the name alone does not tell. */
export const SAMPLES_OF: Given = {
  'compareNetwork.from': '2025-03-01',
  'compareNetwork.to': '2025-07-01',
  'compareNetwork.without': { people: ['p2'], structures: [] },
  'network.without': { people: ['p2'], structures: [] },
  'fragility.without': { people: ['p2'], structures: [] },
  'isolatedStructures.without': { people: ['p2'], structures: [] },
  'similarStructures.except': 's1',
  'similarStructures.siret': '12345678901234',
  'similarStructures.cities': ['93071'],
  'similarStructures.name': 'Centre social',
  'continuity.from': 'SUPPORT',
  'meeting.id': 'm2',
  'formats.language': 'FR',
  'format.language': 'FR',
  'format.id': 'tables-rondes',
  'meetings.kind': 'TERRITORIAL',
  'person.id': 'p2',
  'structure.id': 's2',
  'outreachSession.id': 'o1',
  'page.id': 'PRIVACY',
  'pathwayCoverage.by': 'CITY',
  'pathwayOutside.by': 'CITY',
  'pathwayHelp.by': 'CITY',
  'pathwayHelp.group': '93071',
  'pathwayHelp.stage': 'TRAINING',
  'journal.by': 'p1',
  'introductions.state': 'ASKED',
  'membershipRequests.state': 'ASKED',
  'outbox.state': 'WAITING',
  'importProgress.upload': 'none',
  'projects.status': 'RUNNING',
  'project.id': 'j1',
  'ideas.project': 'j1',
  'ideas.state': 'RAISED',
  'idea.id': 'i1',
  'testimonies.about': 'j1',
  'testimonies.published': true,
  'testimonyByLink.token': '$testimony',
  'doorPeople.code': '$door',
  'doorPeople.name': 'Zoé',
  'ownData.token': '$ownData',
  'askedFollowUp.token': '$followUp',
  'followUps.follows': 'j1',
  'followUps.kind': 'PROJECT',
  'followUps.state': 'SLOWED',
  'followUps.dueBefore': '2026-01-01',
  'results.from': '2025-01-01',
  'results.to': '2025-07-01',
  'trustedContacts.from': null,
  'trustedContacts.first': 20,
  'nearestContacts.first': 20,
  'pathwayHelp.first': 20,
  'nearestContacts.from': null,
};

/** Of a query that is asked in several ways: the required arguments, and one of those that exclude each other. */
export const WAYS: Readonly<Record<string, readonly Given[]>> = {
  trustedContacts: [{ toPerson: 'p1' }, { toStructure: 's1' }, { need: { stage: 'TRAINING' } }],
  nearestContacts: [{ toPerson: 'p1' }, { toStructure: 's4' }, { need: { city: '93071' } }],
  person: [{ id: 'p1' }, { id: 'p2' }, { id: 'p4' }],
  structure: [{ id: 's1' }, { id: 's2' }],
  network: [{ level: 'PEOPLE' }, { level: 'STRUCTURES' }],
  fragility: [{ level: 'PEOPLE' }, { level: 'STRUCTURES' }],
  compareNetwork: [{ level: 'PEOPLE' }, { level: 'STRUCTURES' }],
  journal: [{ first: 200 }, { record: 'p1' }, { record: 'p2' }],
  seating: [
    { meeting: 'm2', tables: 2, seats: 3 },
    { meeting: 'm2', tables: 1, seats: 9, teamAtEachTable: true },
  ],
  survey: [{ meeting: 'm2' }, { token: '$survey' }],
  door: [{ code: '$door' }, { token: '$invitation' }],
  invitation: [{ meeting: 'm3' }, { token: '$invitation' }],
};

/** Queries that are not asked, and why. */
export const EXCUSED_QUERIES: Readonly<Record<string, string>> = {};

/** What is refused to the coordination too, with these arguments. */
export const REFUSED: Readonly<Record<string, string>> = {
  importProgress: 'there is no such upload',
  survey: 'the coordinator was not there',
};

/** Arguments of the fields of records, which are asked without, and why: "Type.field.argument". */
export const EXCUSED_ARGUMENTS: Readonly<Record<string, string>> = {
  'Meeting.formatCard.language': 'the same card in English',
};

/** Types and fields that no query of any role reaches within the depth, and why: "Type" or "Type.field". */
export const EXCUSED_FIELDS: Readonly<Record<string, string>> = {};
