import { later } from '../../api/later';
import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const PROJECT = `id title aim status frame rhythm proposedOn retainedOn startedOn endedOn myRole mayEdit mayWork version
  ideas { id } people { role since person { id } } structures { id }
  actions { id title openedOn dueOn doneOn late version owners { id } }
  firstTimePairs { asOf count of pairs { a { id } b { id } } }`;
const CHANGE = `project { ${PROJECT} } receipt { id repeated }`;
const TURN = `mutation ($m: ID!, $ideas: [ID!]!, $input: ProjectInput!) { turnIdeasIntoProject(mutationId: $m, ideas: $ideas, input: $input) { ${CHANGE} } }`;
const EDIT = `mutation ($m: ID!, $input: ProjectInput!) { editProject(mutationId: $m, input: $input) { ${CHANGE} } }`;
const JOIN = `mutation ($m: ID!, $project: ID!, $role: ProjectRole! = MEMBER, $person: ID) { joinProject(mutationId: $m, project: $project, role: $role, person: $person) { ${CHANGE} } }`;
const LEAVE = `mutation ($m: ID!, $project: ID!, $person: ID) { leaveProject(mutationId: $m, project: $project, person: $person) { ${CHANGE} } }`;
const ADD = `mutation ($m: ID!, $input: ActionInput!) { addAction(mutationId: $m, input: $input) { ${CHANGE} } }`;
const EDIT_ACTION = `mutation ($m: ID!, $input: ActionInput!) { editAction(mutationId: $m, input: $input) { ${CHANGE} } }`;
const onAction = (name: string) =>
  `mutation ($m: ID!, $id: ID!, $version: Int!) { ${name}(mutationId: $m, id: $id, version: $version) { ${CHANGE} } }`;
const DONE = `mutation ($m: ID!, $id: ID!, $version: Int!, $on: Date) { completeAction(mutationId: $m, id: $id, version: $version, doneOn: $on) { ${CHANGE} } }`;
const UNDO = 'mutation ($m: ID!, $entry: ID!) { undo(mutationId: $m, entry: $entry) { id } }';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly people: readonly { role: string; person: { id: string } }[];
  readonly actions: readonly { id: string; version: number; doneOn: string | null; late: boolean }[];
}
interface Changed {
  readonly project: Shown;
  readonly receipt: { readonly id: string; readonly repeated: boolean };
}
const group = ({ people }: Shown) => people.map(({ role, person }) => `${role} ${person.id}`);

describeOnBothEngines('projects', (open) => {
  let served: SmallServer;
  let coordinator: Query;
  let remi: Query;
  let anne: Query;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = (await signIn(served, 'coord@territoire.example', 'COORDINATOR')).query;
    remi = (await signIn(served, 'remi@etoile.example')).query;
    anne = (await signIn(served, 'anne@commune.example')).query;
    await served.add({
      'ideas.csv':
        'id,text,meeting,proposedBy\ni1,Un café mensuel,m1,p1\ni2,Un annuaire,m2,p2\ni3,Un agenda,m2,p1|p2\n',
      'projects.csv':
        'id,title,status,ideas,lead,members,structures,startedOn\nj1,Le café,RUNNING,i1,p1,p2|p3|p4,s1,2025-06-12\n',
      'actions.csv':
        'id,project,title,owner,dueOn,doneOn\na1,j1,Réserver,p2,2025-06-20,\na2,j1,Inviter,p1,,2025-06-15\n',
    });
  });
  afterEach(() => served.server.close());
  const project = (id = 'j1', query = coordinator) =>
    firstOf<Shown>(query, `{ project(id: "${id}") { ${PROJECT} } }`);
  const turn = (m: string, ideas: readonly string[], input: object) =>
    firstOf<Changed>(coordinator, TURN, { m, ideas, input });
  const edit = (query: Query, m: string, input: object) =>
    firstOf<Changed>(query, EDIT, { m, input: { id: 'j1', version: 1, ...input } });

  test('come from files with their group, lineage, actions and pairs that had no tie the day before', async () => {
    expect(await project()).toMatchObject({
      status: 'RUNNING',
      startedOn: '2025-06-12',
      ideas: [{ id: 'i1' }],
      structures: [{ id: 's1' }],
      myRole: null,
      mayEdit: true,
      actions: [
        { id: 'a1', dueOn: '2025-06-20', openedOn: '2025-06-12', late: true, owners: [{ id: 'p2' }] },
        { id: 'a2', doneOn: '2025-06-15', late: false },
      ],
      // p2 said on 12 June that she knows p1, who had said so on 20 March; p4 said it of p2 on 12 June.
      firstTimePairs: {
        asOf: '2025-06-11',
        count: 5,
        of: 6,
        pairs: [
          { a: { id: 'p1' }, b: { id: 'p3' } },
          { a: { id: 'p1' }, b: { id: 'p4' } },
          { a: { id: 'p2' }, b: { id: 'p3' } },
          { a: { id: 'p2' }, b: { id: 'p4' } },
          { a: { id: 'p3' }, b: { id: 'p4' } },
        ],
      },
    });
    expect(group(await project())).toEqual(['LEAD p1', 'MEMBER p2', 'MEMBER p4', 'MEMBER p3']);
    const idea = await firstOf(remi, '{ idea(id: "i1") { state projects { id title } } }');
    expect(idea).toEqual({ state: 'BECAME', projects: [{ id: 'j1', title: 'Le café' }] });
    expect(await project('j1', remi)).toMatchObject({ myRole: 'LEAD', mayEdit: true, mayWork: true });
    expect(await project('j1', anne)).toMatchObject({ myRole: 'MEMBER', mayEdit: false, mayWork: true });
  });

  test('are found by status, words, structure and person', async () => {
    await turn('a', ['i2'], { title: 'Annuaire des visages', lead: ['p3'] });
    const found = async (filter: string) =>
      (await firstOf<{ title: string }[]>(remi, `{ projects${filter} { title } }`)).map(({ title }) => title);
    expect(await found('')).toEqual(['Annuaire des visages', 'Le café']);
    expect(await found('(status: PROPOSED)')).toEqual(['Annuaire des visages']);
    expect(await found('(search: "CAFE")')).toEqual(['Le café']);
    expect(await found('(structure: "s1")')).toEqual(['Le café']);
    expect(await found('(person: "p3")')).toEqual(['Annuaire des visages', 'Le café']);
    expect(await refusalOf(served.query, '{ projects { id } }')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('several ideas become one; its lineage is kept both ways, those who raised them are told, and it is undone', async () => {
    const made = await turn('a', ['i2', 'i3', 'i2'], {
      title: 'L’annuaire',
      aim: 'Savoir qui appeler',
      lead: ['p3'],
      members: ['p3', 'p4'],
      supports: ['p1'],
      structures: ['s2', 's3'],
    });
    expect(made.project).toMatchObject({
      status: 'PROPOSED',
      proposedOn: '2025-07-01',
      startedOn: null,
      firstTimePairs: null,
      ideas: [{ id: 'i2' }, { id: 'i3' }],
      structures: [{ id: 's2' }, { id: 's3' }],
    });
    expect(group(made.project)).toEqual(['LEAD p3', 'MEMBER p4', 'SUPPORT p1']);
    expect((await outboxOf(served)).map(({ to, data }) => [to, data.news, data.ideas, data.title])).toEqual([
      ['anne@commune.example', 'BECAME', '« Un annuaire », « Un agenda »', 'L’annuaire'],
      ['remi@etoile.example', 'BECAME', '« Un agenda »', 'L’annuaire'],
    ]);
    const again = await turn('a', ['i2', 'i3', 'i2'], {
      title: 'L’annuaire',
      aim: 'Savoir qui appeler',
      lead: ['p3'],
      members: ['p3', 'p4'],
      supports: ['p1'],
      structures: ['s2', 's3'],
    });
    expect(again.receipt).toMatchObject({ repeated: true, id: made.receipt.id });
    // One idea may serve two projects.
    const other = await turn('b', ['i3'], { title: 'L’agenda', lead: ['p1'] });
    expect(await firstOf(remi, '{ idea(id: "i3") { projects { title } } }')).toEqual({
      projects: expect.arrayContaining([{ title: 'L’agenda' }, { title: 'L’annuaire' }]),
    });
    await answerOf(coordinator, UNDO, { m: 'u', entry: other.receipt.id });
    await answerOf(coordinator, UNDO, { m: 'v', entry: made.receipt.id });
    expect(await outboxOf(served)).toEqual([]);
    expect(await firstOf(remi, '{ projects { id } }')).toEqual([{ id: 'j1' }]);
    expect(await firstOf(remi, '{ idea(id: "i2") { state projects { id } } }')).toEqual({
      state: 'RAISED',
      projects: [],
    });
  });

  test('a change of status notes its day and is told once; what runs again has no end', async () => {
    await edit(remi, 'a', { status: 'STOPPED' });
    expect(await project()).toMatchObject({ status: 'STOPPED', endedOn: '2025-07-01' });
    // Rémi did it himself and raised the idea: nobody is told.
    expect(await outboxOf(served)).toEqual([]);
    await edit(coordinator, 'b', { version: 2, status: 'RUNNING' });
    expect(await project()).toMatchObject({ status: 'RUNNING', endedOn: null, startedOn: '2025-06-12' });
    await edit(coordinator, 'c', { version: 3, status: 'DONE', endedOn: '2025-06-30' });
    expect(await project()).toMatchObject({ endedOn: '2025-06-30' });
    await edit(coordinator, 'd', { version: 4, aim: 'Se voir', status: 'DONE' });
    expect((await outboxOf(served)).map(({ data }) => data.status).sort()).toEqual(['DONE', 'RUNNING']);
    // Sent after ten minutes, in words.
    served.clock.now = later(served.clock.now, 11 * 60_000);
    const made = await turn('e', ['i2'], { title: 'L’annuaire', lead: ['p3'], status: 'RETAINED' });
    expect(made.project).toMatchObject({ retainedOn: '2025-07-01', proposedOn: null });
  });

  test('the group, the ideas and the structures are corrected at the version that was read', async () => {
    const first = await edit(remi, 'a', { members: ['p2'], structures: ['s2'], ideas: ['i1', 'i2'] });
    expect(first.project).toMatchObject({ version: 2, structures: [{ id: 's2' }] });
    expect(group(first.project)).toEqual(['LEAD p1', 'MEMBER p2']);
    expect((await outboxOf(served)).map(({ to, data }) => [to, data.news])).toEqual([
      ['anne@commune.example', 'BECAME'],
    ]);
    expect(await refusalOf(remi, EDIT, { m: 'b', input: { id: 'j1', version: 1, aim: 'x' } })).toMatchObject({
      code: 'CONFLICT',
      place: 'version',
    });
    // Who leads steps back for another: one role each, the first that names them.
    const led = await edit(remi, 'c', { version: 2, lead: ['p2'], members: ['p1', 'p2'] });
    expect(group(led.project)).toEqual(['LEAD p2', 'MEMBER p1']);
    expect(await refusalOf(remi, EDIT, { m: 'd', input: { id: 'j1', version: 3, aim: 'x' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('a project without somebody who leads it is refused, and the error names the cure', async () => {
    const noLead = (place: string) => ({
      code: 'INVALID',
      place,
      facts: { reason: 'NO_LEAD' },
      cure: 'Name who leads the project first, then try again.',
    });
    const made = (input: object) => refusalOf(coordinator, TURN, { m: 'x', ideas: ['i2'], input });
    expect(await made({ title: 'Sans personne' })).toMatchObject(noLead('input.lead'));
    expect(await made({ title: 'Sans personne', lead: [], members: ['p1'] })).toMatchObject(
      noLead('input.lead'),
    );
    const edited = (input: object) =>
      refusalOf(coordinator, EDIT, { m: 'y', input: { id: 'j1', version: 1, ...input } });
    expect(await edited({ lead: [] })).toMatchObject(noLead('input.lead'));
    expect(await edited({ lead: null })).toMatchObject(noLead('input.lead'));
    expect(await refusalOf(remi, LEAVE, { m: 'z', project: 'j1' })).toMatchObject(noLead('person'));
    expect(await refusalOf(remi, JOIN, { m: 'z', project: 'j1', role: 'SUPPORT' })).toMatchObject(
      noLead('role'),
    );
    expect(group(await project())).toContain('LEAD p1');
  });

  test('one joins, changes role and leaves by oneself; who leads places others', async () => {
    await firstOf(coordinator, LEAVE, { m: 'a', project: 'j1', person: 'p2' });
    const joined = await firstOf<Changed>(anne, JOIN, { m: 'b', project: 'j1' });
    expect(joined.project.people).toContainEqual({
      role: 'MEMBER',
      since: '2025-07-01',
      person: { id: 'p2' },
    });
    await firstOf(anne, JOIN, { m: 'c', project: 'j1', role: 'SUPPORT' });
    expect(group(await project())).toContain('SUPPORT p2');
    for (const variables of [
      { project: 'j1', role: 'LEAD' },
      { project: 'j1', person: 'p5' },
    ])
      expect(await refusalOf(anne, JOIN, { m: 'd', ...variables })).toMatchObject({ code: 'FORBIDDEN' });
    await firstOf(remi, JOIN, { m: 'e', project: 'j1', role: 'LEAD', person: 'p2' });
    await firstOf(remi, LEAVE, { m: 'f', project: 'j1' });
    expect(group(await project())).toEqual(['LEAD p2', 'MEMBER p4', 'MEMBER p3']);
    expect((await firstOf<Changed>(remi, LEAVE, { m: 'g', project: 'j1' })).receipt.id).toBeNull();
  });

  test('actions are added, corrected, ticked, opened again and removed by the group; undo takes each back', async () => {
    const added = await firstOf<Changed>(anne, ADD, {
      m: 'a',
      input: { project: 'j1', title: 'Écrire la lettre', owner: 'p4', dueOn: '2025-07-15' },
    });
    const one = added.project.actions.find(({ id }) => !['a1', 'a2'].includes(id));
    expect(one).toMatchObject({ openedOn: '2025-07-01', dueOn: '2025-07-15', owners: [{ id: 'p4' }] });
    const id = one?.id ?? '';
    const of = ({ project: { actions } }: Changed) => actions.find((action) => action.id === id);
    const edited = await firstOf<Changed>(anne, EDIT_ACTION, {
      m: 'b',
      input: { id, version: 1, owner: null, title: 'Écrire la charte' },
    });
    expect(of(edited)).toMatchObject({ title: 'Écrire la charte', owners: [], version: 2 });
    const done = await firstOf<Changed>(anne, DONE, { m: 'c', id, version: 2 });
    expect(of(done)).toMatchObject({ doneOn: '2025-07-01', version: 3 });
    await answerOf(anne, UNDO, { m: 'u', entry: done.receipt.id });
    const now = (await project()).actions.find((action) => action.id === id);
    expect(now).toMatchObject({ doneOn: null });
    const again = await firstOf<Changed>(anne, DONE, { m: 'd', id, version: now?.version, on: '2025-07-01' });
    const open = await firstOf<Changed>(anne, onAction('reopenAction'), {
      m: 'e',
      id,
      version: of(again)?.version,
    });
    expect(of(open)).toMatchObject({ doneOn: null });
    const removal = { m: 'f', id, version: of(open)?.version };
    const removed = await firstOf<Changed>(anne, onAction('removeAction'), removal);
    expect(removed.project.actions.map((action) => action.id)).toEqual(['a1', 'a2']);
    expect((await firstOf<Changed>(anne, onAction('removeAction'), removal)).receipt.repeated).toBe(true);
    await answerOf(anne, UNDO, { m: 'v', entry: removed.receipt.id });
    expect((await project()).actions).toHaveLength(3);
    // Nor is another project’s work reached by naming an action that is none.
    await turn('g', ['i2'], { title: 'L’annuaire', lead: ['p1'] });
    const [other] = await firstOf<Shown[]>(coordinator, '{ projects(search: "annuaire") { id } }');
    const sneaked = { id: 'none', project: other?.id, title: 'Ailleurs' };
    expect(await refusalOf(anne, ADD, { m: 'h', input: sneaked })).toMatchObject({ code: 'FORBIDDEN' });
    // Somebody who is not of the group does not touch its work.
    const zoe = (await signIn(served, 'coord2@territoire.example', 'ANALYST')).query;
    expect(await refusalOf(zoe, DONE, { m: 'g', id: 'a1', version: 1 })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an action due before it is opened is refused: the day it is added, or its project began', async () => {
    const early = (openedOn: string, dueOn: string) => ({
      code: 'INVALID',
      place: 'input.dueOn',
      facts: { reason: 'DUE_BEFORE_OPENED', dueOn, openedOn },
    });
    const add = (input: object) =>
      refusalOf(coordinator, ADD, { m: 'x', input: { project: 'j1', title: 'Trop tôt', ...input } });
    expect(await add({ dueOn: '2025-06-30' })).toMatchObject(early('2025-07-01', '2025-06-30'));
    expect(await add({ dueOn: '2025-06-20', openedOn: '2025-06-21' })).toMatchObject(
      early('2025-06-21', '2025-06-20'),
    );
    const corrected = { m: 'y', input: { id: 'a1', version: 1, dueOn: '2025-06-11' } };
    expect(await refusalOf(coordinator, EDIT_ACTION, corrected)).toMatchObject(
      early('2025-06-12', '2025-06-11'),
    );
    expect(await add({ openedOn: '2025-07-02' })).toMatchObject({ code: 'INVALID', place: 'input.openedOn' });
    // What was agreed earlier is written down with the day on which it was.
    const late = { project: 'j1', title: 'À temps', openedOn: '2025-06-20', dueOn: '2025-06-20' };
    await firstOf(coordinator, ADD, { m: 'z', input: late });
    expect((await project()).actions).toHaveLength(3);
  });

  test('what cannot be is refused, and the error says where', async () => {
    const good = { title: 'Bien', lead: ['p1'] };
    const made = (ideas: readonly string[], input: object) =>
      refusalOf(coordinator, TURN, { m: 'x', ideas, input });
    expect(await made([], good)).toMatchObject({ code: 'INVALID', place: 'ideas' });
    expect(await made(['nowhere'], good)).toMatchObject({ code: 'NOT_FOUND', place: 'idea' });
    expect(await made(['i2'], { lead: ['p1'] })).toMatchObject({ code: 'INVALID', place: 'input.title' });
    expect(await made(['i2'], { ...good, title: 'x'.repeat(151) })).toMatchObject({ place: 'input.title' });
    expect(await made(['i2'], { ...good, lead: ['nobody'] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await made(['i2'], { ...good, structures: ['nowhere'] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await made(['i2'], { ...good, startedOn: '2025-05-01', endedOn: '2025-04-30' })).toMatchObject({
      code: 'INVALID',
      place: 'input.endedOn',
    });
    expect(await refusalOf(remi, TURN, { m: 'x', ideas: ['i2'], input: good })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      await refusalOf(coordinator, DONE, { m: 'x', id: 'a1', version: 1, on: '2025-08-01' }),
    ).toMatchObject({ code: 'INVALID', place: 'doneOn' });
    expect(await refusalOf(coordinator, DONE, { m: 'x', id: 'none', version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
      place: 'action',
    });
    expect(await firstOf(remi, '{ projects { id } }')).toEqual([{ id: 'j1' }]);
  });
});
