import { createHash } from 'node:crypto';
import { later } from '../../api/later';
import { MOST_OF_AN_IDEA } from '../../api/projects/ideas/idea-change.service';
import { NEWS_WAIT_MS } from '../../api/projects/ideas/idea-news';
import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const IDEA = `id text state theme raisedOn setAsideOn setAsideWord mine supported mayEdit version meeting { id }
  proposedBy { id } supportedBy { id } projects { id } mergedInto { id } merged { id }`;
const CHANGE = `idea { ${IDEA} } receipt { id repeated }`;
const RAISE = `mutation ($m: ID!, $text: String!, $meeting: ID, $by: [ID!]) { raiseIdea(mutationId: $m, text: $text, meeting: $meeting, proposedBy: $by) { ${CHANGE} } }`;
const EDIT = `mutation ($m: ID!, $idea: ID!, $version: Int!, $text: String, $theme: String, $by: [ID!]) { editIdea(mutationId: $m, idea: $idea, version: $version, text: $text, theme: $theme, proposedBy: $by) { ${CHANGE} } }`;
const SUPPORT = `mutation ($m: ID!, $idea: ID!, $person: ID) { supportIdea(mutationId: $m, idea: $idea, person: $person) { ${CHANGE} } }`;
const WITHDRAW = `mutation ($m: ID!, $idea: ID!, $person: ID) { withdrawSupport(mutationId: $m, idea: $idea, person: $person) { ${CHANGE} } }`;
const MERGE = `mutation ($m: ID!, $keep: ID!, $remove: ID!, $kv: Int! = 1, $rv: Int! = 1) { mergeIdeas(mutationId: $m, keep: $keep, keepVersion: $kv, remove: $remove, removeVersion: $rv) { ${CHANGE} } }`;
const ASIDE = `mutation ($m: ID!, $idea: ID!, $version: Int! = 1, $word: String) { setIdeaAside(mutationId: $m, idea: $idea, version: $version, word: $word) { ${CHANGE} } }`;
const GROUP = `mutation ($m: ID!, $ideas: [ID!]!, $theme: String) { groupIdeas(mutationId: $m, ideas: $ideas, theme: $theme) { ideas { id state theme } receipt { id } } }`;
const UNDO = 'mutation ($m: ID!, $entry: ID!) { undo(mutationId: $m, entry: $entry) { id } }';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly proposedBy: readonly { id: string }[];
  readonly supportedBy: readonly { id: string }[];
}
interface Changed {
  readonly idea: Shown;
  readonly receipt: { readonly id: string; readonly repeated: boolean };
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describeOnBothEngines('ideas', (open) => {
  let served: SmallServer;
  let coordinator: Query;
  let remi: Query;
  let anne: Query;
  let analyst: Query;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = (await signIn(served, 'coord@territoire.example', 'COORDINATOR')).query;
    remi = (await signIn(served, 'remi@etoile.example')).query;
    anne = (await signIn(served, 'anne@commune.example')).query;
    analyst = (await signIn(served, 'etude@territoire.example', 'ANALYST')).query;
    await served.add({
      'ideas.csv':
        'id,text,meeting,proposedBy,supportedBy\ni1,Un café mensuel,m1,p1,p2|p4\ni2,Un café chaque mois,m2,p2,p4|p1\ni3,Un annuaire,m2,p4,\n',
    });
  });
  afterEach(() => served.server.close());
  const raise = (query: Query, m: string, text: string, more: object = {}) =>
    firstOf<Changed>(query, RAISE, { m, text, ...more });
  const listed = async (query: Query, filter = '') =>
    ids(await firstOf<Shown[]>(query, `{ ideas${filter} { id } }`));
  const idea = (id: string) => firstOf<Shown>(coordinator, `{ idea(id: "${id}") { ${IDEA} } }`);
  const hash = async () =>
    createHash('sha256')
      .update(JSON.stringify(await contentsOf(served.database)))
      .digest('hex');

  test('are noted in one’s own name, at a rencontre or apart; once is once', async () => {
    const first = await raise(remi, 'a', '  Une permanence tournante ', { meeting: 'm2' });
    expect(first.idea).toMatchObject({
      text: 'Une permanence tournante',
      state: 'RAISED',
      raisedOn: '2025-06-12',
      mine: true,
      mayEdit: true,
      version: 1,
      meeting: { id: 'm2' },
      proposedBy: [{ id: 'p1' }],
      supportedBy: [],
    });
    expect((await raise(remi, 'a', '  Une permanence tournante ', { meeting: 'm2' })).receipt).toMatchObject({
      repeated: true,
      id: first.receipt.id,
    });
    const apart = await raise(coordinator, 'b', 'Un agenda', { by: ['p2', 'p3'] });
    expect(apart.idea).toMatchObject({ raisedOn: '2025-07-01', meeting: null, mine: false });
    expect(ids(apart.idea.proposedBy)).toEqual(['p2', 'p3']);
    // Whoever notes and is nobody of the directory names nobody.
    expect((await raise(coordinator, 'c', 'Une fête')).idea.proposedBy).toEqual([]);
  });

  test('are found by rencontre, town, words, group, state and by being one’s own', async () => {
    expect(await listed(remi)).toEqual(['i1', 'i2', 'i3']);
    expect(await listed(remi, '(meeting: "m2")')).toEqual(['i2', 'i3']);
    expect(await listed(remi, '(city: "93029")')).toEqual(['i2', 'i3']);
    expect(await listed(remi, '(search: "CAFE")')).toEqual(['i1', 'i2']);
    expect(await listed(remi, '(mine: true)')).toEqual(['i1']);
    const { ideas } = await firstOf<{ ideas: { state: string }[] }>(coordinator, GROUP, {
      m: 'g',
      ideas: ['i1', 'i2'],
      theme: 'Se voir',
    });
    expect(ideas).toMatchObject([{ state: 'GROUPED', theme: 'Se voir' }, { state: 'GROUPED' }]);
    expect(await listed(analyst, '(theme: "se voir")')).toEqual(['i1', 'i2']);
    expect(await listed(analyst, '(state: RAISED)')).toEqual(['i3']);
    await firstOf(coordinator, GROUP, { m: 'h', ideas: ['i1'] });
    expect((await idea('i1')).state).toBe('RAISED');
    const meeting = await firstOf<{ ideas: Shown[] }>(remi, '{ meeting(id: "m1") { ideas { id } } }');
    expect(ids(meeting.ideas)).toEqual(['i1']);
  });

  test('are supported in one’s own name, and support is taken back; who raised one stands for it already', async () => {
    const given = await firstOf<Changed>(remi, SUPPORT, { m: 'a', idea: 'i3' });
    expect(given.idea).toMatchObject({ supported: true, supportedBy: [{ id: 'p1' }] });
    const back = await firstOf<Changed>(remi, WITHDRAW, { m: 'b', idea: 'i3' });
    expect(back.idea).toMatchObject({ supported: false, supportedBy: [] });
    expect((await firstOf<Changed>(remi, WITHDRAW, { m: 'c', idea: 'i3' })).receipt.id).toBeNull();
    expect((await firstOf<Changed>(remi, SUPPORT, { m: 'd', idea: 'i1' })).receipt.id).toBeNull();
    await firstOf(coordinator, SUPPORT, { m: 'e', idea: 'i3', person: 'p2' });
    expect(ids((await idea('i3')).supportedBy)).toEqual(['p2']);
    expect(await refusalOf(remi, SUPPORT, { m: 'f', idea: 'i3', person: 'p2' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('two that say the same become one: people united, lineage kept, told to who raised the other, and undone', async () => {
    await served.add({ 'projects.csv': 'id,title,ideas,lead\nj1,Le café,i2,p4\n' });
    const merged = await firstOf<Changed>(coordinator, MERGE, { m: 'a', keep: 'i1', remove: 'i2' });
    expect(merged.idea).toMatchObject({ state: 'BECAME', projects: [{ id: 'j1' }], merged: [{ id: 'i2' }] });
    expect(ids(merged.idea.proposedBy)).toEqual(['p1', 'p2']);
    // Rémi supported the other, and raised this one; Anne the reverse.
    expect(ids(merged.idea.supportedBy)).toEqual(['p4']);
    expect(await idea('i2')).toMatchObject({
      state: 'MERGED',
      text: 'Un café chaque mois',
      meeting: { id: 'm2' },
      projects: [],
      mergedInto: { id: 'i1' },
      proposedBy: [{ id: 'p2' }],
    });
    expect(await listed(remi)).toEqual(['i1', 'i3']);
    expect(await listed(remi, '(state: MERGED)')).toEqual(['i2']);
    expect(await outboxOf(served)).toMatchObject([
      {
        kind: 'IDEA_NEWS',
        to: 'anne@commune.example',
        data: { news: 'MERGED', ideas: '« Un café chaque mois »', into: '« Un café mensuel »' },
        dueAt: later(served.clock.now, NEWS_WAIT_MS),
      },
    ]);
    // A telephone that had no connection says its support late: it goes to the idea that was kept.
    const late = await firstOf<Changed>(coordinator, SUPPORT, { m: 'l', idea: 'i2', person: 'p3' });
    expect(late.idea.id).toBe('i1');
    await answerOf(coordinator, UNDO, { m: 'v', entry: late.receipt.id });
    await answerOf(coordinator, UNDO, { m: 'u', entry: merged.receipt.id });
    expect(await outboxOf(served)).toEqual([]);
    expect(await listed(remi)).toEqual(['i1', 'i2', 'i3']);
    expect(ids((await idea('i1')).proposedBy)).toEqual(['p1']);
    expect(await idea('i2')).toMatchObject({ state: 'BECAME', projects: [{ id: 'j1' }] });
  });

  test('what was merged before follows the idea that is kept', async () => {
    await firstOf(coordinator, MERGE, { m: 'a', keep: 'i2', remove: 'i3' });
    const { version } = await idea('i2');
    await firstOf(coordinator, MERGE, { m: 'b', keep: 'i1', remove: 'i2', rv: version });
    expect(await idea('i1')).toMatchObject({ merged: [{ id: 'i2' }, { id: 'i3' }] });
    expect(await idea('i3')).toMatchObject({ mergedInto: { id: 'i1' } });
  });

  test('a merge that cannot be is refused: into itself, of one that is gone, of what changed meanwhile', async () => {
    const refused = (variables: object) => refusalOf(coordinator, MERGE, { m: 'wrong', ...variables });
    const before = await hash();
    expect(await refused({ keep: 'i1', remove: 'i1' })).toMatchObject({
      code: 'INVALID',
      place: 'remove',
      facts: { reason: 'SAME_IDEA' },
    });
    expect(await refused({ keep: 'i1', remove: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused({ keep: 'i1', remove: 'i2', rv: 7 })).toMatchObject({
      code: 'CONFLICT',
      place: 'version',
    });
    expect(await hash()).toBe(before);
    await firstOf(coordinator, MERGE, { m: 'a', keep: 'i1', remove: 'i2' });
    expect(await refused({ keep: 'i3', remove: 'i2' })).toMatchObject({
      code: 'CONFLICT',
      place: 'remove',
      facts: { reason: 'MERGED', into: 'i1' },
    });
    expect(await refused({ keep: 'i2', remove: 'i3' })).toMatchObject({ code: 'CONFLICT', place: 'keep' });
  });

  test('one set aside says why, is told, and is taken up again; its own author is told nothing', async () => {
    const aside = await firstOf<Changed>(coordinator, ASIDE, {
      m: 'a',
      idea: 'i2',
      word: 'Pas cette année',
    });
    expect(aside.idea).toMatchObject({
      state: 'SET_ASIDE',
      setAsideOn: '2025-07-01',
      setAsideWord: 'Pas cette année',
    });
    const take = `mutation { takeIdeaUp(mutationId: "t", idea: "i2", version: 2) { ${CHANGE} } }`;
    expect((await firstOf<Changed>(coordinator, take)).idea).toMatchObject({
      state: 'RAISED',
      setAsideWord: null,
    });
    expect((await outboxOf(served)).map(({ data, to }) => [data.news, to]).sort()).toEqual([
      ['SET_ASIDE', 'anne@commune.example'],
      ['TAKEN_UP', 'anne@commune.example'],
    ]);
    // Sam has no address: nobody can be told.
    await firstOf(coordinator, ASIDE, { m: 'b', idea: 'i3' });
    expect(await outboxOf(served)).toHaveLength(2);
  });

  test('their words are corrected by who raised them and by the coordination, at the version that was read', async () => {
    const edited = await firstOf<Changed>(remi, EDIT, { m: 'a', idea: 'i1', version: 1, text: 'Un thé' });
    expect(edited.idea).toMatchObject({ text: 'Un thé', version: 2 });
    expect(await refusalOf(remi, EDIT, { m: 'b', idea: 'i1', version: 1, text: 'Un café' })).toMatchObject({
      code: 'CONFLICT',
      place: 'version',
    });
    for (const [query, variables] of [
      [anne, { idea: 'i1', version: 2, text: 'Non' }],
      [remi, { idea: 'i1', version: 2, by: ['p2'] }],
      [analyst, { idea: 'i1', version: 2, text: 'Non' }],
    ] as const)
      expect(await refusalOf(query, EDIT, { m: 'c', ...variables })).toMatchObject({ code: 'FORBIDDEN' });
    const given = await firstOf<Changed>(coordinator, EDIT, { m: 'd', idea: 'i1', version: 2, by: ['p3'] });
    expect(ids(given.idea.proposedBy)).toEqual(['p3']);
  });

  test('what cannot be one is refused, and the error says where', async () => {
    const before = await hash();
    const cases: readonly (readonly [Query, object, object])[] = [
      [remi, { text: '  ' }, { code: 'INVALID', place: 'text' }],
      [remi, { text: 'x'.repeat(MOST_OF_AN_IDEA + 1) }, { code: 'INVALID', place: 'text' }],
      [remi, { text: 'Deux\nlignes' }, { code: 'INVALID', place: 'text' }],
      [remi, { text: 'Bien', meeting: 'nowhere' }, { code: 'NOT_FOUND', place: 'meeting' }],
      [remi, { text: 'Bien', by: ['p2'] }, { code: 'FORBIDDEN' }],
      [coordinator, { text: 'Bien', by: ['nobody'] }, { code: 'NOT_FOUND', place: 'person' }],
      [coordinator, { text: 'Bien', by: Array(21).fill('p1') }, { code: 'INVALID', place: 'proposedBy' }],
      [analyst, { text: 'Bien' }, { code: 'FORBIDDEN' }],
      [served.query, { text: 'Bien' }, { code: 'SIGN_IN_NEEDED' }],
    ];
    for (const [query, variables, expected] of cases)
      expect(await refusalOf(query, RAISE, { m: 'wrong', ...variables })).toMatchObject(expected);
    expect(await hash()).toBe(before);
    await served.add({ 'meetings.csv': 'id,title,heldOn\nm9,À venir,2025-09-01\n' });
    expect(await refusalOf(remi, RAISE, { m: 'wrong', text: 'Bien', meeting: 'm9' })).toMatchObject({
      code: 'INVALID',
      place: 'meeting',
    });
  });

  test('a visitor reads none, and who is erased is no more among those who raised or supported one', async () => {
    expect(await refusalOf(served.query, '{ ideas { id } }')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    await firstOf(coordinator, ASIDE, { m: 'a', idea: 'i2' });
    await answerOf(coordinator, 'mutation { erasePerson(mutationId: "e", id: "p2") { id } }');
    expect(await idea('i2')).toMatchObject({ proposedBy: [] });
    expect(await outboxOf(served)).toEqual([]);
  });
});
