import { graphql } from 'graphql';
import { enforceRules, ruleOf } from '../../api/access/rules/enforce-rules';
import { ROLES, type Role, type Viewer } from '../../api/access/viewer';
import type { Desk } from '../../api/desk';
import { EXPORTS } from '../../api/exchange/exports/catalogue';
import { createRequestContext } from '../../api/request-context';
import { createSchema } from '../../api/schema';
import { firstOf, type Query } from '../support/asking';
import { filledQuery } from '../support/filled-query';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';
import { wholeQuery } from '../support/whole-query';

/** Words that stand in a finding of the coordination, and nowhere else. */
const SECRET = /zibeline|tamanoir|quokka|ornithorynque/i;
const PARTNERS = /salamandre/i;

const RECORD = `mutation ($id: ID!, $input: FindingInput!) { recordFinding(mutationId: $id, input: $input) { finding { id version statement } receipt { id } } }`;
const UNDO = 'mutation ($entry: ID!) { undo(mutationId: "undo it", entry: $entry) { id } }';

const EMAILS: Readonly<Record<Role, string | null>> = {
  VISITOR: null,
  MEMBER: 'remi@etoile.example',
  EDITOR: 'anne@commune.example',
  COORDINATOR: 'coord@territoire.example',
  ANALYST: 'etude@territoire.example',
  ADMINISTRATOR: 'chef@territoire.example',
};

interface Recorded {
  readonly finding: { readonly id: string; readonly version: number };
  readonly receipt: { readonly id: string };
}

describeOnBothEngines(
  'a finding of the coordination',
  (open) => {
    let served: SmallServer;
    let askers: Readonly<Record<Role, SignedIn>>;
    let entries: readonly string[];
    let secret: string;

    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
      const asker = async (role: Role, email: string | null) => {
        if (email === null) return { cookie: '', query: served.query };
        return signIn(
          served,
          email,
          role === 'EDITOR' ? null : role === 'VISITOR' ? null : role,
          role === 'EDITOR' ? ['s2'] : [],
        );
      };
      const found: Partial<Record<Role, SignedIn>> = {};
      for (const role of ROLES) found[role] = await asker(role, EMAILS[role]);
      askers = found as Record<Role, SignedIn>;
      // A file brings one, of which nothing says who may read it.
      await served.add({
        'findings.csv': 'id,theme,statement,verbatim,structure\nf1,zibeline,Un tamanoir,Le quokka,s2\n',
      });
      const { query } = askers.COORDINATOR;
      const record = (id: string, input: Record<string, unknown>) =>
        firstOf<Recorded>(query, RECORD, { id, input });
      await record('a', {
        theme: 'accueil',
        statement: 'Une salamandre',
        confidentiality: 'PARTNERS',
        structure: 's2',
      });
      const added = await record('b', {
        theme: 'zibeline',
        statement: 'Un tamanoir',
        verbatim: 'Un quokka',
        structure: 's2',
      });
      secret = added.finding.id;
      const edited = await record('c', { id: secret, version: 1, statement: 'Un ornithorynque' });
      const removed = await firstOf<Recorded>(
        query,
        'mutation { removeFinding(mutationId: "d", id: "f1", version: 1) { finding { id } receipt { id } } }',
      );
      const back = await firstOf<{ id: string }>(query, UNDO, { entry: removed.receipt.id });
      // What was public for a moment, and is the coordination's now.
      const shown = await record('e', {
        theme: 'quokka',
        statement: 'Un quokka',
        confidentiality: 'PUBLIC',
        kind: 'SOCIAL_CENTRE',
      });
      await record('f', { id: shown.finding.id, version: 1, confidentiality: 'COORDINATION' });
      entries = [added.receipt.id, edited.receipt.id, removed.receipt.id, back.id];
    }, 120_000);
    afterAll(() => served.server.close());

    const viewerOf = async (role: Role): Promise<Viewer> => {
      const email = EMAILS[role];
      const [account] =
        email === null
          ? []
          : await served.database.read<{ id: string }>('access/find-account-by-email', { email });
      const personId = { MEMBER: 'p1', EDITOR: 'p2' }[role as string] ?? null;
      return { role, accountId: account?.id ?? null, personId, edits: role === 'EDITOR' ? ['s2'] : [] };
    };

    /** All that a role reads through every query of the schema, refusals included, in one text. */
    async function allThatIsRead(role: Role): Promise<string> {
      const schema = enforceRules(await createSchema());
      const { database, store, config, clock, jobs } = served;
      const desk = {
        database,
        store,
        config,
        clock: () => clock.now,
        jobs,
        changes: { latestRevision: async () => 0 },
      } as unknown as Desk;
      const viewer = await viewerOf(role);
      const texts: string[] = [];
      for (const name of Object.keys(schema.getQueryType()?.getFields() ?? {})) {
        if ((ruleOf('Query', name)?.grants[role] ?? 'never') === 'never') continue;
        const contextValue = await createRequestContext(desk, viewer);
        for (const given of [{ first: 200 }, { id: 's2', structure: 's2', record: 's2' }]) {
          const { query, variables } = wholeQuery(schema, name, role, given);
          texts.push(
            JSON.stringify(await graphql({ schema, source: query, variableValues: variables, contextValue })),
          );
        }
      }
      return texts.join('\n');
    }

    test('is read through the queries by the coordination, and by nobody else; partners read theirs', async () => {
      // The administrator reads what the coordinator does.
      for (const role of ROLES.filter((one) => one !== 'ADMINISTRATOR')) {
        const text = await allThatIsRead(role);
        expect([role, SECRET.test(text), PARTNERS.test(text)]).toEqual([
          role,
          role === 'COORDINATOR',
          role !== 'VISITOR',
        ]);
        expect([role, text.includes('Œuvre commune')]).toEqual([role, true]);
      }
    }, 120_000);

    test('stands in no export but those of the coordination', async () => {
      const all = async ({ cookie }: SignedIn) => {
        const files = EXPORTS.flatMap(({ id, formats }) => formats.map((format) => `${id}.${format}`));
        const bodies: string[] = [];
        for (const file of files) {
          const headers = { host: '127.0.0.1:4000', ...(cookie === '' ? {} : { cookie }) };
          bodies.push((await served.server.inject({ url: `/export/${file}`, headers })).body);
        }
        return bodies.join('\n');
      };
      for (const role of ROLES) {
        const text = await all(askers[role]);
        const coordinates = role === 'COORDINATOR' || role === 'ADMINISTRATOR';
        expect([role, SECRET.test(text), PARTNERS.test(text)]).toEqual([
          role,
          coordinates,
          coordinates || role === 'ANALYST',
        ]);
      }
    }, 120_000);

    test('is told by no journal, not even the coordination’s: that it changed, not its words', async () => {
      const journal = async (query: Query) =>
        JSON.stringify(
          await query(
            '{ journal(first: 200) { edges { node { operation about { id label kind } changes { records what field before after hidden } } } } }',
          ),
        );
      const coordination = await journal(askers.COORDINATOR.query);
      expect(coordination).toContain('FINDING_RECORDED');
      expect(SECRET.test(coordination)).toBe(false);
      for (const role of ['MEMBER', 'EDITOR'] as const)
        expect(await journal(askers[role].query)).not.toContain('FINDING');
      expect(JSON.stringify(await served.query('{ sheetNews(seen: true, first: 50) { seen } }'))).not.toMatch(
        SECRET,
      );
      // Whoever keeps the sheet is not written to: they may not know that the study speaks of it.
      const mails = await served.database.read<{ address: string }>('mail/list-mails', {
        state: null,
        limit: 200,
      });
      expect(mails.map(({ address }) => address)).not.toContain(EMAILS.EDITOR);
    });

    test('is neither undone nor changed by anybody else, and refusals hold none of its words', async () => {
      const schema = await createSchema();
      for (const role of ['VISITOR', 'MEMBER', 'EDITOR', 'ANALYST'] as const) {
        const { query } = askers[role];
        const texts: string[] = [];
        for (const entry of entries) texts.push(JSON.stringify(await query(UNDO, { entry })));
        const input = { id: secret, version: 9, statement: 'autre' };
        texts.push(JSON.stringify(await query(RECORD, { id: 'x', input })));
        for (const name of Object.keys(schema.getMutationType()?.getFields() ?? {})) {
          const { query: text, variables } = filledQuery(schema, 'Mutation', name, {
            id: secret,
            input,
            entry: entries[0],
          });
          texts.push(JSON.stringify(await query(text, variables)));
        }
        expect([role, texts.filter((text) => SECRET.test(text))]).toEqual([role, []]);
      }
      expect(await firstOf(askers.COORDINATOR.query, '{ findings(theme: "zibeline") { id } }')).toHaveLength(
        2,
      );
    }, 120_000);
  },
  { shared: true },
);
