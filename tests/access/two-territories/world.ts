import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../api/access/viewer';
import { importFiles } from '../../../api/exchange/import-files';
import { createChanges } from '../../../api/graph/changes';
import type { GraphDatabase } from '../../../api/graph/port';
import { NOW } from '../../support/graphs';
import { outboxOf, type WaitingMail } from '../../support/outbox';
import { asking, type SignedIn, signIn } from '../../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../../support/small-territory';
import { filesOf } from './full-territory';
import type { Levels } from './levels';

/** Who asks: a member who is named, the editor who is named most, and the author of the answers that differ. */
export type Who = Role | 'AUTHOR';
export const EMAILS = {
  AUTHOR: 'remi@etoile.example',
  MEMBER: 'zoe@formation.example',
  EDITOR: 'anne@commune.example',
  COORDINATOR: 'lea@equipe.example',
  ANALYST: 'etude@territoire.example',
  ADMINISTRATOR: 'chef@territoire.example',
} as const;

type Answer = Awaited<ReturnType<SmallServer['query']>>;

/** A territory that is made step by step, with what was said to others than the author on the way. */
export interface World {
  readonly served: SmallServer;
  readonly levels: Levels;
  readonly askers: Readonly<Record<Who, SignedIn>>;
  /** Answers to changes, files and refusals, in order. */
  readonly said: string[];
  /** Every mail that was ever queued, by id. */
  readonly mails: Map<string, WaitingMail>;
  /** Tries something as somebody who may be refused; what is answered is noted, unless the author alone receives it. */
  attempt(who: Who, text: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same of what must succeed: its first field. */
  change(who: Who, text: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** Waits until nothing runs any more, and notes the mails that wait. */
  settle(): Promise<void>;
}

/** Imports as `npm run import` does: as the coordination's file, no one's own word. */
async function load(database: GraphDatabase, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-two-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const changes = createChanges(database, () => NOW);
  await importFiles([folder], {
    database,
    changes,
    clock: () => NOW,
    by: 'npm',
    print: () => undefined,
  });
  rmSync(folder, { recursive: true });
}

/** The territory as its files bring it, served, and one of each role signed in. */
export async function openWorld(database: GraphDatabase, levels: Levels): Promise<World> {
  const served = await serveSmallTerritory(database, { LOG_LEVEL: 'debug' }, () =>
    load(database, filesOf(levels)),
  );
  const enter = (
    who: keyof typeof EMAILS,
    role: 'COORDINATOR' | 'ANALYST' | 'ADMINISTRATOR' | null,
    edits: string[] = [],
  ) => signIn(served, EMAILS[who], role, edits);
  const askers = {
    ADMINISTRATOR: await enter('ADMINISTRATOR', 'ADMINISTRATOR'),
    COORDINATOR: await enter('COORDINATOR', 'COORDINATOR'),
    ANALYST: await enter('ANALYST', 'ANALYST'),
    EDITOR: await enter('EDITOR', null, ['s2']),
    MEMBER: await enter('MEMBER', null),
    AUTHOR: await enter('AUTHOR', null),
    VISITOR: { cookie: '', query: asking(served, '') },
  };
  const said: string[] = [];
  const mails = new Map<string, WaitingMail>();
  const settle = async () => {
    // What a route does after its answer begins in the next turns of the loop.
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await served.jobs.idle();
    }
    for (const mail of await outboxOf(served)) if (!mails.has(mail.id)) mails.set(mail.id, mail);
  };
  const attempt: World['attempt'] = async (who, text, variables = {}) => {
    const answer = await askers[who].query(text, variables);
    if (who !== 'AUTHOR') said.push(`${who} ${text}\n${JSON.stringify(answer)}`);
    await settle();
    return answer;
  };
  const change: World['change'] = async (who, text, variables) => {
    const { data, errors } = await attempt(who, text, variables);
    if (errors || data === null) throw new RangeError(`${text} ${JSON.stringify([variables, errors])}`);
    return Object.values(data)[0];
  };
  return { served, levels, askers, said, mails, attempt, change, settle };
}
