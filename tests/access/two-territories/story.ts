import { makeSurveyLink } from '../../../api/meetings/survey/survey-link';
import { NOW } from '../../support/graphs';
import { asking } from '../../support/sign-in';
import type { World } from './world';

const HOST = { host: '127.0.0.1:4000' };
const BOUNDARY = 'xxBOUNDARYxx';

/** A receipt, whatever else is answered. */
interface Done {
  readonly receipt?: { readonly id: string | null };
  readonly [field: string]: unknown;
}

const DECLARE = `mutation ($m: ID!, $from: ID, $to: ID!, $level: Int, $ready: Boolean! = false) {
  declareAcquaintance(mutationId: $m, from: $from, to: $to, level: $level, readyToIntroduce: $ready) {
    from { id name } to { id name } receipt { id repeated left revision }
  }
}`;
const WITHDRAW = `mutation ($m: ID!, $from: ID, $to: ID!) {
  withdrawAcquaintance(mutationId: $m, from: $from, to: $to) { receipt { id repeated } }
}`;
const READY = `mutation ($m: ID!, $from: ID, $to: ID!) {
  setReadyToIntroduce(mutationId: $m, from: $from, to: $to, ready: true) { receipt { id repeated } }
}`;
const UNDO = 'mutation ($m: ID!, $e: ID!) { undo(mutationId: $m, entry: $e) { id repeated left revision } }';
const IMPORT = `mutation ($m: ID!, $u: ID!, $dry: Boolean!) {
  importFile(mutationId: $m, upload: $u, dryRun: $dry) {
    dryRun changed problemCount problems { file line column expected value }
    files { file format rows created updated unchanged unknownColumns keptOwnWord leftOut keptFields { id name fields } createdNames updatedNames }
    receipt { id repeated }
  }
}`;
const ANSWER = `mutation ($m: ID!, $token: String, $answers: [SurveyAnswerInput!]!) {
  answerSurvey(mutationId: $m, token: $token, answers: $answers) { kept receipt { id repeated revision } }
}`;

/** Gives the open declaration of one about another a level, as no way of the application does. */
async function putLevel({ served }: World, from: string, to: string, level: number | null): Promise<void> {
  const links = await served.database.read<{ to: string; properties: { id: string; until: string | null } }>(
    'exchange/find-links:KNOWS',
    { ids: [from] },
  );
  const open = links.find((link) => link.to === to && !link.properties.until);
  await served.database.write('exchange/merge-links-by-id:KNOWS', {
    rows: [{ id: open?.properties.id ?? '', from, to, level }],
  });
}

/** What the authors say, in every way there is, and what others do about it. */
export async function tellLevels(world: World): Promise<void> {
  const { served, levels, attempt, change, said } = world;
  const { database } = served;
  const token = String(await makeSurveyLink({ database, clock: () => NOW }, 'p1', 'm2'));
  // By the link of a survey, which whoever it was passed on to may hold: its answers are not the author's alone.
  const byLink = async (m: string, level: number | null) => {
    const answers = [{ person: 'p2', known: true, level, readyToIntroduce: false }];
    said.push(JSON.stringify(await asking(served, '')(ANSWER, { m, token, answers })));
    await world.settle();
  };
  await byLink('survey', levels.survey);
  await byLink('survey again', levels.survey);
  await change('AUTHOR', DECLARE, { m: 'self', to: 'p3', level: levels.self, ready: true });
  await change('AUTHOR', DECLARE, { m: 'unsaid', to: 'p4', level: levels.unsaid });
  await change('AUTHOR', DECLARE, { m: 'first', to: 'p5', level: 2 });
  const revised = (await change('AUTHOR', DECLARE, {
    m: 'revised',
    to: 'p5',
    level: levels.revised,
  })) as Done;
  await change('AUTHOR', DECLARE, { m: 'withdrawn', to: 'p6', level: levels.withdrawn });
  await change('AUTHOR', WITHDRAW, { m: 'withdraw', to: 'p6' });
  await change('AUTHOR', DECLARE, { m: 'own word', to: 'p6', level: levels.ownWord });
  // The coordination notes no level: one that an old file or backup brought is put there.
  const noted = { from: 'p6', to: 'p2' };
  await change('COORDINATOR', DECLARE, { m: 'noted', ...noted });
  await putLevel(world, 'p6', 'p2', levels.coordinator);
  await change('COORDINATOR', READY, { m: 'ready', ...noted });
  // Of what a file brought: taken back, and the taking back taken back.
  const noMore = { from: 'p4', to: 'p5' };
  const taken = (await change('COORDINATOR', WITHDRAW, { m: 'taken', ...noMore })) as Done;
  const undone = (await change('COORDINATOR', UNDO, { m: 'undo', e: taken.receipt?.id })) as { id: string };
  await change('COORDINATOR', UNDO, { m: 'undo the undo', e: undone.id });
  await attempt('COORDINATOR', UNDO, { m: 'undo again', e: taken.receipt?.id });
  await change('COORDINATOR', DECLARE, { m: 'gone', from: 'p6', to: 'p4' });
  await putLevel(world, 'p6', 'p4', levels.coordinator);
  await change('COORDINATOR', WITHDRAW, { m: 'withdraw noted', from: 'p6', to: 'p4' });

  // Over what a file brought, the coordination says it anew; the author takes a word back, and that back again.
  await change('COORDINATOR', DECLARE, { m: 'anew', from: 'p4', to: 'p2' });
  const back = (await change('AUTHOR', UNDO, { m: 'own undo', e: revised.receipt?.id })) as { id: string };
  await change('AUTHOR', UNDO, { m: 'own redo', e: back.id });

  // Others try what they may not, and are told the same.
  for (const who of ['COORDINATOR', 'EDITOR', 'MEMBER', 'ADMINISTRATOR'] as const) {
    await attempt(who, UNDO, { m: `undo ${who}`, e: revised.receipt?.id });
    await attempt(who, DECLARE, { m: `declare ${who}`, from: 'p1', to: 'p2', level: 2 });
    await attempt(who, WITHDRAW, { m: `withdraw ${who}`, from: 'p1', to: 'p3' });
  }
  // The same mutation id with another level: whoever has it learns nothing.
  await attempt('VISITOR', ANSWER, {
    m: 'survey',
    token,
    answers: [{ person: 'p2', known: true, level: 2, readyToIntroduce: false }],
  });
}

async function send({ served, askers, said }: World, name: string, content: string): Promise<string> {
  const payload = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`;
  const response = await served.server.inject({
    method: 'POST',
    url: '/import',
    headers: {
      ...HOST,
      cookie: askers.COORDINATOR.cookie,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload,
  });
  said.push(response.body);
  return (response.json() as { upload: string }).upload;
}

/** Somebody who answered is erased, by the administration. */
export async function eraseOne({ change }: World): Promise<void> {
  await change(
    'ADMINISTRATOR',
    'mutation { erasePerson(mutationId: "erase", id: "p4") { id repeated left revision } }',
  );
  await change(
    'ADMINISTRATOR',
    '{ journal(first: 200) { edges { node { id operation about { id label } changes { field before after hidden } } } } }',
  );
}

/** The coordination brings levels by a file over those that there are, tries each one first, and takes it back. */
export async function importOver(world: World): Promise<void> {
  for (const level of [1, 2, 3, 4]) {
    const rows = `p4,p2,${level},m2\np1,p2,${level},m2\np1,p6,${level},\np6,p2,${level},\n`;
    const u = await send(world, 'acquaintances.csv', `from,to,level,meeting\n${rows}`);
    await world.change('COORDINATOR', IMPORT, { m: `try ${level}`, u, dry: true });
  }
  const u = await send(
    world,
    'acquaintances.csv',
    'from,to,level,since\np4,p2,2,2025-06-20\np1,p2,2,2025-06-20\np4,p6,2,\n',
  );
  const imported = (await world.change('COORDINATOR', IMPORT, { m: 'over', u, dry: false })) as Done;
  await world.change('COORDINATOR', UNDO, { m: 'back', e: imported.receipt?.id });
}
