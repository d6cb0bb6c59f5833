/** A small graph with one of everything that statements read, made by plain CREATE, the same on both engines. */
export const FIXTURE: readonly string[] = [
  "CREATE (:Structure {id: 's1', name: 'L’Étoile', folded: 'l etoile', searchText: 'l etoile', kind: 'TRAINING', coordinates: true, themes: ['a', 'b'], publics: [], latitude: 48.9, since: '2020-01-01'})",
  "CREATE (:Structure {id: 's2', name: 'Béta', folded: 'beta', kind: 'OTHER'})",
  "CREATE (:Person {id: 'p1', name: 'Rémi', folded: 'remi', email: 'remi@etoile.example'})",
  "CREATE (:Person {id: 'p2', name: 'Zoé', folded: 'zoe', phoneVisibility: 'MEMBERS'})",
  "CREATE (:Neighbourhood {id: 'q1', name: 'Les Beaudottes', folded: 'les beaudottes'})",
  "CREATE (:Meeting {id: 'm1', title: 'Rencontre', heldOn: '2025-03-20', kind: 'TERRITORIAL'})",
  "CREATE (:Meeting {id: 'm2', title: 'Autre', heldOn: '2025-06-20'})",
  "CREATE (:Idea {id: 'i1', text: 'Une idée'})",
  "CREATE (:Project {id: 'j1', title: 'Un projet'})",
  "CREATE (:Action {id: 'a1', title: 'Une action'})",
  "CREATE (:FollowUp {id: 'u1', dueOn: '2025-06-18'})",
  "CREATE (:Outreach {id: 'o1', days: 'mardi'})",
  "CREATE (:Finding {id: 'f1', statement: 'Un constat'})",
  "CREATE (:Testimony {id: 't1', quote: 'Merci'})",
  "CREATE (:Introduction {id: 'n1'})",
  "CREATE (:MapPlace {id: 's1', x: 10, y: -4.5})",
  "CREATE (:Import {id: 'old', state: 'RUNNING', startedAt: '2025-01-01T00:00:00.000Z'})",
  "CREATE (:ImportUndo {id: 'old 0', importId: 'old', position: 0, json: '{}'})",
  "CREATE (:Counter {id: 'revision', value: 1})",
  "CREATE (:Change {id: 'c1', mutationId: 'c1', revision: 1, touched: ['s1'], reload: false, at: '2025-01-01', by: 'x'})",
  "MATCH (a:Person {id: 'p1'}), (b:Person {id: 'p2'}) CREATE (a)-[:KNOWS {id: 'k1', level: 3, source: 'SELF', since: '2025-03-20', meetingId: 'm1'}]->(b)",
  "MATCH (a:Person {id: 'p2'}), (b:Person {id: 'p1'}) CREATE (a)-[:KNOWS {id: 'k2', source: 'IMPORT', readyToIntroduce: true, importId: 'old'}]->(b)",
  "MATCH (a:Person {id: 'p1'}), (b:Structure {id: 's1'}) CREATE (a)-[:WORKS_FOR {id: 'w1', role: 'x', isContact: true}]->(b)",
  "MATCH (a:Person {id: 'p2'}), (b:Structure {id: 's1'}) CREATE (a)-[:WORKS_FOR {id: 'w2', since: '2024-01-01'}]->(b)",
  "MATCH (a:Structure {id: 's1'}), (b:Structure {id: 's2'}) CREATE (a)-[:COLLABORATES_WITH {id: 'l1', level: 'COOPERATION'}]->(b)",
  "MATCH (a:Structure {id: 's1'}), (b:PathStage {id: 'TRAINING'}) CREATE (a)-[:POSITIONED_AT {id: 'x1', note: 'n'}]->(b)",
  "MATCH (a:Structure {id: 's1'}), (b:City {id: '93071'}) CREATE (a)-[:LOCATED_IN]->(b)",
  "MATCH (a:Structure {id: 's1'}), (b:Neighbourhood {id: 'q1'}) CREATE (a)-[:SERVES]->(b)",
  "MATCH (a:Neighbourhood {id: 'q1'}), (b:City {id: '93071'}) CREATE (a)-[:PART_OF]->(b)",
  "MATCH (a:Structure {id: 's2'}), (b:Outreach {id: 'o1'}) CREATE (a)-[:HOSTS]->(b)",
  "MATCH (a:Structure {id: 's1'}), (b:Outreach {id: 'o1'}) CREATE (a)-[:RUNS]->(b)",
  "MATCH (a:Meeting {id: 'm1'}), (b:City {id: '93071'}) CREATE (a)-[:HELD_IN]->(b)",
  "MATCH (a:Person {id: 'p1'}), (b:Meeting {id: 'm1'}) CREATE (a)-[:ATTENDED]->(b)",
  "MATCH (a:Person {id: 'p2'}), (b:Meeting {id: 'm1'}) CREATE (a)-[:INVITED_TO]->(b)",
];

/** What statements are called with, by the name of the parameter. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  ids: ['s1', 's2', 'p1', 'p2', 'm1', 'm2', 'i1', 'nobody'],
  id: 'old',
  hidden: ['old'],
  importId: 'old',
  mutationId: 'c1',
  revision: 0,
  limit: 10,
  touched: ['s1', 's2'],
  reload: true,
  at: '2025-07-01T08:00:00.000Z',
  by: 'contract',
  now: '2025-07-01T08:00:00.000Z',
  startedAt: '2025-07-01T08:00:00.000Z',
};

/** Where the name alone does not tell. */
export const SAMPLES_OF: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'graph/record-change': { mutationId: 'new', revision: 2 },
  'graph/record-migration': { id: 'common/998' },
  'map/save-places': {
    rows: [
      { id: 's1', x: 1, y: 2.5 },
      { id: 's2', x: 3, y: 4 },
    ],
  },
  'exchange/upsert-nodes': { rows: [{ id: 'new', name: 'Neuf', themes: ['x'], flag: false, gone: null }] },
  'exchange/record-undo': { rows: [{ id: 'old 1', importId: 'old', position: 1, json: '{}' }] },
};
