import { noteContactsAlarm } from '../../../api/access/privacy/contact-alarm';
import { forgetInactive } from '../../../api/access/privacy/forget-inactive';
import { tellAdded } from '../../../api/access/privacy/tell-added';
import { askDueReviews } from '../../../api/directory/ask-review';
import { createChanges } from '../../../api/graph/changes';
import type { JobDesk } from '../../../api/jobs/job';
import { later } from '../../../api/later';
import type { MailKind } from '../../../api/mail/mail-kinds';
import type { MailTransport } from '../../../api/mail/transport';
import { sendSheetsBack } from '../../../api/meetings/survey/send-sheets-back';
import { remindFollowUps } from '../../../api/projects/follow-ups/remind-follow-ups';
import { createRequestContext } from '../../../api/request-context';
import { NOW } from '../../support/graphs';
import type { World } from './world';

const HOST = { host: '127.0.0.1:4000' };
const DAY = 86_400_000;

/** What a job works with at an instant; there is a mail server, though nothing is sent by it. */
const jobDeskOf = ({ served }: World, now: string): JobDesk => ({
  config: served.config,
  database: served.database,
  store: served.store,
  changes: createChanges(served.database, () => now),
  clock: () => now,
  print: () => undefined,
  transport: {} as MailTransport,
  log: { warn: () => undefined, error: () => undefined },
  address: () => '',
  delivered: new Set(),
});

/** What sends mails of some kinds. A new kind of api/mail/mail-kinds.ts comes in by a step here, or is excused below. */
interface MailStep {
  readonly kinds: readonly MailKind[];
  run(world: World): Promise<void>;
}

/** Asks for a link: it is printed a moment after the answer, there being no mail server. */
const askLink = async (world: World, url: string, payload: object): Promise<string> => {
  const { printed } = world.served;
  const before = printed.length;
  await post(world, url, payload);
  while (printed.length === before) await world.settle();
  return printed.at(-1) ?? '';
};

const post = async ({ served, said, settle }: World, url: string, payload: object): Promise<void> => {
  const response = await served.server.inject({ method: 'POST', url, headers: HOST, payload });
  said.push(`${url} ${response.statusCode} ${response.body}`);
  await settle();
};

interface Introduced {
  readonly introduction: { readonly id: string; readonly version: number };
}
const ASK = `mutation ($m: ID!, $through: ID!, $to: ID!, $from: ID) {
  requestIntroduction(mutationId: $m, through: $through, to: $to, from: $from, word: "Un stage") {
    told introduction { id state version } receipt { id }
  }
}`;
const ANSWER = `mutation ($m: ID!, $id: ID!, $answer: IntroductionAnswer!, $version: Int!, $reason: String) {
  answerIntroduction(mutationId: $m, id: $id, answer: $answer, version: $version, reason: $reason) {
    introduction { id state version } receipt { id }
  }
}`;

export const MAIL_STEPS: readonly MailStep[] = [
  {
    kinds: ['SIGN_IN_LINK'],
    run: async (world) => {
      await askLink(world, '/session/link', { email: 'anne@commune.example' });
    },
  },
  {
    kinds: ['MEMBERSHIP_LINK', 'MEMBERSHIP_ASKED', 'MEMBERSHIP_ACCEPTED', 'MEMBERSHIP_DECLINED'],
    run: async (world) => {
      for (const [i, name] of ['Nina Neuve', 'Paul Pressé', 'Ida Insiste'].entries()) {
        const line = await askLink(world, '/session/membership', {
          email: `new${i}@commune.example`,
          name,
          structure: 's2',
          message: 'Bonjour',
        });
        const token = /\/join\?token=([\w-]+)/.exec(line)?.[1];
        await post(world, '/session/membership/confirm', { token });
      }
      const asked = await world.askers.COORDINATOR.query('{ membershipRequests(state: ASKED) { id name } }');
      const requests = (asked.data?.membershipRequests ?? []) as { id: string; name: string }[];
      // One of them goes on waiting, for whoever reads the list.
      for (const { id, name } of requests.filter(({ name: who }) => who !== 'Ida Insiste'))
        await world.change(
          'COORDINATOR',
          'mutation ($m: ID!, $id: ID!, $yes: Boolean!) { answerMembership(mutationId: $m, id: $id, accept: $yes, version: 1) { request { state } receipt { id } } }',
          { m: `answer ${name}`, id, yes: name === 'Nina Neuve' },
        );
    },
  },
  {
    kinds: ['SHEET_CHANGED'],
    run: async ({ change }) => {
      await change(
        'COORDINATOR',
        'mutation { upsertStructure(mutationId: "sheet", input: { id: "s2", version: 1, limits: "Le lundi" }) { receipt { id } } }',
      );
    },
  },
  {
    kinds: ['EDITOR_ADDED', 'EDITOR_REMOVED'],
    run: async ({ change }) => {
      await change(
        'COORDINATOR',
        'mutation { addEditor(mutationId: "editor", structure: "s2", person: "p3") { receipt { id } } }',
      );
      await change(
        'COORDINATOR',
        'mutation { removeEditor(mutationId: "no editor", structure: "s2", person: "p3") { receipt { id } } }',
      );
    },
  },
  {
    kinds: ['ROLE_SET'],
    run: async ({ change, askers }) => {
      const { data } = await askers.ADMINISTRATOR.query(
        '{ accounts(search: "Nina") { edges { node { id version } } } }',
      );
      const found = data?.accounts as unknown as { edges: { node: { id: string; version: number } }[] };
      const [edge] = found.edges;
      await change(
        'ADMINISTRATOR',
        'mutation ($id: ID!, $v: Int!) { setRole(mutationId: "role", account: $id, role: ANALYST, version: $v) { receipt { id } } }',
        { id: edge?.node.id, v: edge?.node.version },
      );
    },
  },
  {
    kinds: [
      'INTRODUCTION_ASKED',
      'INTRODUCTION_ASKED_FOR_YOU',
      'INTRODUCTION_ACCEPTED',
      'INTRODUCTION_DECLINED',
      'INTRODUCTION_MET',
    ],
    run: async ({ change }) => {
      const asked = (await change('MEMBER', ASK, { m: 'ask', through: 'p2', to: 'p1' })) as Introduced;
      const answer = { m: 'yes', id: asked.introduction.id, answer: 'ACCEPTED', version: 1 };
      await change('EDITOR', ANSWER, answer);
      await change('MEMBER', ANSWER, { ...answer, m: 'met', answer: 'MET', version: 2 });
      const other = (await change('MEMBER', ASK, { m: 'ask 2', through: 'p2', to: 'p5' })) as Introduced;
      await change('EDITOR', ANSWER, {
        ...answer,
        m: 'no',
        id: other.introduction.id,
        answer: 'DECLINED',
        reason: 'Pas maintenant',
      });
      await change('COORDINATOR', ASK, { m: 'for', from: 'p3', through: 'p1', to: 'p2' });
    },
  },
  {
    kinds: ['SURVEY_LINK', 'SURVEY_REMINDER', 'SHEET_BACK'],
    run: async ({ change, served, settle }) => {
      const progress = 'meeting { id survey { sent answered attended toRemind } } receipt { id }';
      for (const verb of ['sendSurvey', 'remindSurvey'])
        await change(
          'COORDINATOR',
          `mutation { ${verb}(mutationId: "${verb}", meeting: "m2") { ${progress} } }`,
        );
      const clock = () => later(NOW, 4 * DAY);
      await sendSheetsBack({ database: served.database, clock }, () => true);
      await settle();
    },
  },
  {
    kinds: ['PROPOSAL_MADE', 'PROPOSAL_ACCEPTED', 'PROPOSAL_TURNED'],
    run: async ({ change, askers }) => {
      // A second one takes the place of the first of the same address.
      for (const [who, name] of [
        ['MEMBER', 'Le Potager'],
        ['EDITOR', 'La Recyclerie'],
      ] as const)
        await change(
          who,
          'mutation ($m: ID!, $name: String!) { proposeStructure(mutationId: $m, city: "93029", kind: ASSOCIATION, name: $name) }',
          { m: `propose ${name}`, name },
        );
      const { data } = await askers.COORDINATOR.query(
        '{ membershipRequests(state: ASKED) { id structureName version } }',
      );
      const proposed = (data?.membershipRequests ?? []) as { id: string; structureName: string | null }[];
      const idOf = (name: string) => proposed.find(({ structureName }) => structureName === name)?.id;
      await change(
        'COORDINATOR',
        'mutation ($id: ID!) { answerMembership(mutationId: "let in", id: $id, accept: true, version: 1, newStructure: { name: "Le Potager", kind: ASSOCIATION, cities: ["93029"] }) { receipt { id } } }',
        { id: idOf('Le Potager') },
      );
      await change(
        'COORDINATOR',
        'mutation ($id: ID!) { turnProposal(mutationId: "turn", id: $id, structure: "s6", version: 1) { receipt { id } } }',
        { id: idOf('La Recyclerie') },
      );
    },
  },
  {
    kinds: ['SHEET_STILL_RIGHT'],
    run: async ({ change, askers, served, settle }) => {
      const { data } = await askers.EDITOR.query('{ structure(id: "s2") { version } }');
      const version = (data?.structure as unknown as { version: number } | undefined)?.version;
      await change(
        'EDITOR',
        'mutation ($v: Int!) { confirmSheet(mutationId: "right", id: "s2", version: $v) { receipt { id } } }',
        { v: version },
      );
      const clock = () => later(NOW, 200 * DAY);
      await askDueReviews({ database: served.database, clock }, () => true);
      await settle();
    },
  },
  {
    kinds: ['IDEA_NEWS'],
    run: async ({ change }) => {
      const raise = `mutation ($m: ID!, $text: String!) {
        raiseIdea(mutationId: $m, meeting: "m2", text: $text) { idea { id version } receipt { id } }
      }`;
      const raised = async (m: string, text: string) =>
        ((await change('EDITOR', raise, { m, text })) as { idea: { id: string; version: number } }).idea;
      const [one, other] = [await raised('idea', 'Un café'), await raised('idea 2', 'Un café mensuel')];
      await change(
        'COORDINATOR',
        'mutation ($a: ID!, $b: ID!) { mergeIdeas(mutationId: "one idea", keep: $a, keepVersion: 1, remove: $b, removeVersion: 1) { receipt { id } } }',
        { a: one.id, b: other.id },
      );
      await change(
        'COORDINATOR',
        'mutation ($ideas: [ID!]!) { turnIdeasIntoProject(mutationId: "project", ideas: $ideas, input: { title: "Café mensuel", lead: ["p3"] }) { receipt { id } } }',
        { ideas: [one.id] },
      );
      await change(
        'COORDINATOR',
        'mutation { planGroupMeetings(mutationId: "group", project: "j1", times: 2, everyWeeks: 2, input: { day: "2025-07-08", time: "10:00", minutes: 60 }) { receipt { id } } }',
      );
    },
  },
  {
    kinds: ['TESTIMONY_CONSENT'],
    run: async ({ change }) => {
      await change(
        'COORDINATOR',
        'mutation { recordTestimony(mutationId: "quote", input: { quote: "Merci", person: "p2", about: { kind: PROJECT, id: "j1" }, ask: true }) { receipt { id } } }',
      );
    },
  },
  {
    kinds: ['MEETING_INVITATION', 'MEETING_REMINDER'],
    run: async ({ change }) => {
      for (const verb of ['sendInvitations', 'remindInvited'])
        await change(
          'COORDINATOR',
          `mutation { ${verb}(mutationId: "${verb}", meeting: "m3") { receipt { id } } }`,
        );
    },
  },
  {
    kinds: ['FOLLOW_UP_DUE', 'FOLLOW_UP_REMINDER', 'FOLLOW_UP_CALL', 'FOLLOW_UP_CALL_OFF'],
    run: async ({ change, served, settle }) => {
      const version = async () =>
        (
          await served.database.read<{ properties: { version?: number } }>('exchange/dump-nodes:FollowUp')
        ).find(({ properties }) => (properties as { id?: string }).id === 'u1')?.properties.version ?? 1;
      await change(
        'COORDINATOR',
        'mutation ($v: Int!) { planFollowUp(mutationId: "call", id: "u1", version: $v, on: "2025-09-10", time: "14:30") { receipt { id } } }',
        { v: await version() },
      );
      await change(
        'COORDINATOR',
        'mutation ($v: Int!) { callOffFollowUp(mutationId: "no call", id: "u1", version: $v) { receipt { id } } }',
        { v: await version() },
      );
      for (const day of ['2025-09-19', '2025-10-05']) {
        const clock = () => `${day}T08:00:00.000Z`;
        await remindFollowUps({ database: served.database, clock }, () => true);
      }
      await settle();
    },
  },
  {
    kinds: ['MEETING_SUMMARY'],
    run: async ({ change, askers }) => {
      const { data } = await askers.COORDINATOR.query('{ meeting(id: "m2") { version } }');
      await change(
        'COORDINATOR',
        'mutation ($v: Int!) { writeSummary(mutationId: "word", meeting: "m2", version: $v, word: "Merci à tous") { receipt { id } } }',
        { v: (data?.meeting as unknown as { version: number } | undefined)?.version },
      );
      await change(
        'COORDINATOR',
        'mutation { sendSummary(mutationId: "summary", meeting: "m2") { receipt { id } } }',
      );
    },
  },
  {
    kinds: ['ADDED', 'CONTACTS_ALARM'],
    run: async (world) => {
      await world.change(
        'COORDINATOR',
        'mutation { addPerson(mutationId: "add", input: { name: "Tom Ajouté", email: "tom@relais.example" }, employment: { structure: "s6" }) { receipt { id } } }',
      );
      const desk = jobDeskOf(world, NOW);
      await tellAdded(desk, () => true);
      const [account] = await desk.database.read<{ id: string }>('access/find-account-by-email', {
        email: 'zoe@formation.example',
      });
      const whole = { ...desk, jobs: world.served.jobs };
      const viewer = { role: 'MEMBER', accountId: account?.id ?? '', personId: 'p3', edits: [] } as const;
      await noteContactsAlarm(await createRequestContext(whole, viewer), account?.id ?? '');
      await world.settle();
    },
  },
];

/** After everything else: who has not come for two years is told, and then forgotten. */
export const LAST_STEP: MailStep = {
  kinds: ['INACTIVE', 'INACTIVE_KEPT'],
  run: async (world) => {
    for (const now of ['2027-06-10T08:00:00.000Z', '2027-09-01T08:00:00.000Z'])
      await forgetInactive(jobDeskOf(world, now), () => true);
    await world.settle();
  },
};

/** Kinds that no step sends, and why. */
export const EXCUSED_MAILS: Readonly<Partial<Record<MailKind, string>>> = {};
