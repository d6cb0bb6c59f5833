import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { enforceRules, ruleOf } from '../../api/access/rules/enforce-rules';
import { fieldsOf } from '../../api/access/rules/print-rules';
import type { Grant } from '../../api/access/rules/rule';
import { ROLES, type Role } from '../../api/access/viewer';
import type { Desk } from '../../api/desk';
import { AppError } from '../../api/errors';
import { createLoaders } from '../../api/loaders';
import type { RequestContext } from '../../api/request-context';
import { createSchema } from '../../api/schema';
import { firstOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { filledQuery } from '../support/filled-query';
import { describeOnBothEngines } from '../support/graphs';
import { OWN_CASES, OWN_LISTS, type Whose } from '../support/own-and-other';
import { asking, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

type Side = 'own' | 'other';
const SIDES: readonly Side[] = ['own', 'other'];

const grantOf = (field: string, role: Role): Grant => {
  const [type = '', name = ''] = field.split('.');
  return ruleOf(type, name)?.grants[role] ?? 'never';
};
/** What the rule promises for a cell of the table of docs/access.md. */
const promised = (field: string, role: Role, side: Side): 'granted' | 'refused' => {
  const grant = grantOf(field, role);
  if (grant === 'always' || grant === 'shown') return 'granted';
  return grant === 'own' && side === 'own' ? 'granted' : 'refused';
};
const isOwnRule = (field: string) => ROLES.some((role) => grantOf(field, role) === 'own');
const isOwnList = (field: string) => OWN_LISTS.some((pattern) => pattern.test(field));

/** Records of Rémi (a member), Anne (who edits s2), and of somebody else. */
const REQUESTS = { remi: 'none', anne: 'request 2', other: 'request 3' };

describeOnBothEngines('every field, every role, with one’s own and another’s', (open) => {
  let served: SmallServer;
  let schema: GraphQLSchema;
  let asks: Readonly<Record<Role, SmallServer['query']>>;
  let whose: { readonly remi: Whose; readonly anne: Whose; readonly other: Whose };

  beforeAll(async () => {
    schema = await createSchema();
  });
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    const admin = await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    const coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    const analyst = await signIn(served, 'etude@territoire.example', 'ANALYST');
    const remi = await signIn(served, 'remi@etoile.example');
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    asks = {
      VISITOR: asking(served, ''),
      MEMBER: remi.query,
      EDITOR: anne.query,
      COORDINATOR: coordinator.query,
      ANALYST: analyst.query,
      ADMINISTRATOR: admin.query,
    };
    const entryOf = async (query: SmallServer['query'], field: string) =>
      (await firstOf<{ receipt: { id: string } }>(query, `mutation { ${field} { receipt { id } } }`)).receipt
        .id;
    const edit = (id: string) =>
      `upsertStructure(mutationId: "edit ${id}", input: { id: "${id}", version: 1, offers: "Un café" })`;
    const entries = {
      remi: await entryOf(remi.query, 'declareAcquaintance(mutationId: "k", to: "p3")'),
      anne: await entryOf(coordinator.query, edit('s2')),
      other: await entryOf(coordinator.query, edit('s3')),
    };
    for (const [id, structure] of [
      [REQUESTS.anne, 's2'],
      [REQUESTS.other, 's3'],
    ] as const) {
      await served.database.write('exchange/upsert-nodes:MembershipRequest', {
        rows: [{ id, email: 'x@y.example', name: 'X', state: 'ASKED', askedAt: '2025-07-01T08:00:00.000Z' }],
      });
      await served.database.write('exchange/merge-links:ASKS_FOR', { rows: [{ from: id, to: structure }] });
    }
    await served.add({
      'ideas.csv': 'id,text,meeting,proposedBy\ni1,Une idée,m1,p1|p2\ni5,Une autre,m1,p5\n',
      'projects.csv': 'id,title,ideas,lead\nj1,Ensemble,i1,p1|p2\nj5,Ailleurs,i5,p5\n',
      'actions.csv': 'id,project,title\na1,j1,Se réunir\na5,j5,Écrire\n',
    });
    const [collaboration] = await served.database.read<{ properties: { id: string } }>(
      'exchange/find-links:COLLABORATES_WITH',
      { ids: ['s2'] },
    );
    const of = (key: 'remi' | 'anne' | 'other', person: string, structure: string, id = 'nobody'): Whose => ({
      person,
      structure,
      employment: `${person}>${person === 'p5' ? 's5' : structure}`,
      collaboration: id,
      outreach: key === 'other' ? 'nobody' : 'o1',
      ...(key === 'other'
        ? { project: 'j5', idea: 'i5', action: 'a5' }
        : { project: 'j1', idea: 'i1', action: 'a1' }),
      entry: entries[key],
      request: REQUESTS[key],
    });
    whose = {
      remi: of('remi', 'p1', 's1'),
      anne: of('anne', 'p2', 's2', collaboration?.properties.id),
      other: of('other', 'p5', 's3'),
    };
  });
  afterEach(() => served.server.close());

  test('every rule that tells one’s own from another’s has an example of both', () => {
    const lacking = fieldsOf(schema).filter(
      (field) => isOwnRule(field) && !isOwnList(field) && OWN_CASES[field] === undefined,
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(OWN_CASES).filter((field) => !isOwnRule(field))).toEqual([]);
  });

  test('the rule decides alone: each field is reached where it grants, and nowhere else', async () => {
    const reached = await createSchema();
    for (const type of Object.values(reached.getTypeMap()))
      if (isObjectType(type) && !type.name.startsWith('__'))
        for (const field of Object.values(type.getFields())) field.resolve = () => 'reached';
    enforceRules(reached);
    const desk = { database: served.database, store: served.store } as unknown as Desk;
    const contextOf = async (role: Role): Promise<RequestContext> => ({
      viewer: { role, accountId: 'somebody', personId: 'p2', edits: ['s2'] },
      state: await served.store.current(),
      loaders: createLoaders(served.database),
      desk,
    });
    const wrong: unknown[] = [];
    let cells = 0;
    for (const role of ROLES) {
      const context = await contextOf(role);
      for (const name of fieldsOf(reached)) {
        const [typeName = '', fieldName = ''] = name.split('.');
        const type = reached.getType(typeName);
        if (!isObjectType(type)) continue;
        const field = type.getFields()[fieldName];
        for (const side of SIDES) {
          // A list answers what is one's own: another's never comes so far.
          if (side === 'other' && isOwnList(name)) continue;
          const found = OWN_CASES[name]?.(side === 'own' ? whose.anne : whose.other);
          const resolve = field?.resolve ?? defaultFieldResolver;
          const observed = await Promise.resolve()
            .then(() => resolve(found?.source ?? {}, found?.args ?? {}, context, {} as never))
            .then(
              () => 'granted',
              (error: unknown) => (error instanceof AppError ? 'refused' : String(error)),
            );
          cells += 1;
          if (observed !== promised(name, role, side)) wrong.push([name, role, side, observed]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(2_000);
  });

  test('the server answers as the rule says, for every query and mutation; what is tried changes nothing', async () => {
    const before = await contentsOf(served.database);
    const wrong: unknown[] = [];
    for (const name of fieldsOf(schema).filter((field) => /^(Query|Mutation)\./.test(field))) {
      const [kind = '', field = ''] = name.split('.');
      for (const role of ROLES) {
        for (const side of SIDES) {
          const own = role === 'MEMBER' ? whose.remi : whose.anne;
          const found = OWN_CASES[name]?.(side === 'own' ? own : whose.other);
          if (side === 'other' && (isOwnList(name) || !found)) continue;
          // A member who edits a sheet is an editor.
          if (side === 'own' && role === 'MEMBER' && found?.editorsOnly) continue;
          const { query, variables } = filledQuery(schema, kind as 'Query', field, found?.args ?? {});
          const { errors } = await asks[role](query, variables);
          const code = errors?.[0]?.extensions.code;
          const byRule =
            ['FORBIDDEN', 'SIGN_IN_NEEDED'].includes(String(code)) && errors?.[0]?.extensions.place === name;
          const observed = byRule ? 'refused' : 'granted';
          if (observed !== promised(name, role, side)) wrong.push([name, role, side, observed, code]);
          if (
            code === 'BAD_USER_INPUT' ||
            code === 'GRAPHQL_VALIDATION_FAILED' ||
            code === 'INTERNAL_SERVER_ERROR'
          )
            wrong.push([name, role, side, errors?.[0]?.message]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await contentsOf(served.database)).toEqual(before);
  }, 120_000);

  test('the server answers as the rule says for the fields of a record that tell own from another’s', async () => {
    const wrong: unknown[] = [];
    for (const name of Object.keys(OWN_CASES).filter((field) => !/^(Query|Mutation)\./.test(field))) {
      const [type = '', field = ''] = name.split('.');
      for (const role of ROLES) {
        for (const side of SIDES) {
          const found = OWN_CASES[name]?.(
            side === 'other' ? whose.other : role === 'MEMBER' ? whose.remi : whose.anne,
          );
          if (side === 'own' && role === 'MEMBER' && found?.editorsOnly) continue;
          const { errors } = await asks[role](
            `query ($id: ID!) { ${type.toLowerCase()}(id: $id) { ${field} } }`,
            { id: found?.source?.id },
          );
          const observed = errors === undefined ? 'granted' : 'refused';
          if (observed !== promised(name, role, side)) wrong.push([name, role, side, observed]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
