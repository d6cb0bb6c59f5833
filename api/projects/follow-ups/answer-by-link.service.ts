import { findAccount } from '../../access/account.repository';
import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import { behindLink } from '../../access/personal-link';
import { VISITOR, type Viewer, viewerOfLink } from '../../access/viewer';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import type { FollowUpRow } from './derive';
import { findAddresses, findFollowUp, findFollowUpLink } from './follow-up.repository';
import type { AskedFollowUp } from './follow-up.type';
import { askedOf, ofAccount, ofPerson } from './recipients';
import { type Answer, isDiscreet, keepAnswer, readAnswer, todayOf } from './record-follow-up.service';

interface Asked {
  readonly row: FollowUpRow;
  readonly viewer: Viewer;
}

/** Who the link was made for, as whom an answer is signed; null once they are not asked any more. */
async function holderOf(
  context: RequestContext,
  row: FollowUpRow,
  recipient: string,
): Promise<Viewer | null> {
  const asked = (await askedOf(context.desk.database, row)).some(({ key }) => key === recipient);
  if (!asked) return null;
  const [sort, id = ''] = [recipient.split(':')[0], recipient.slice(recipient.indexOf(':') + 1)];
  if (ofPerson(id) === recipient && sort === 'person') return viewerOfLink(id);
  const account = await findAccount(context.desk.database, id);
  if (!account || account.closedAt !== null || ofAccount(id) !== recipient) return null;
  return { ...VISITOR, signature: id };
}

/** Throws LINK_UNUSABLE with its reason, TOO_MANY_REQUESTS for a machine that tries tokens. */
async function byLink(context: RequestContext, token: string): Promise<Asked> {
  const { desk } = context;
  const link = await behindLink(context, 'follow-up', token, findFollowUpLink, () =>
    errors.followUpLinkUnusable('UNKNOWN'),
  );
  if (link.expiresAt <= desk.clock()) throw errors.followUpLinkUnusable('EXPIRED');
  const row = await findFollowUp(desk.database, link.followUp, todayOf(context));
  const viewer = row && (await holderOf(context, row, link.recipient));
  if (!row || !viewer) throw errors.followUpLinkUnusable('GONE');
  return { row, viewer };
}

/** What a link asks about, and what was said when it was answered; changes nothing: mail programs open links. */
export async function openFollowUp(context: RequestContext, token: string): Promise<AskedFollowUp> {
  const { row, viewer } = await byLink(context, token);
  const { followed } = row;
  const { database } = context.desk;
  const target = followed.people.find(({ role }) => role === 'TARGET')?.person;
  const ids = [viewer.personId, target].filter((id) => typeof id === 'string');
  const names = new Map((await findAddresses(database, ids)).map(({ person, name }) => [person, name]));
  return {
    kind: followed.kind,
    title: followed.title ?? names.get(target ?? '') ?? '',
    sinceOn: followed.since,
    name: viewer.personId === null ? null : (names.get(viewer.personId) ?? null),
    members: followed.kind === 'PROJECT' ? followed.people.map(({ name }) => name) : [],
    state: row.state,
    obstacle: row.obstacle,
    nextStep: row.nextStep,
    answeredAt: row.answeredAt,
    reviewOn: row.reviewOn,
  };
}

/**
 * Answers by the link of a mail, once: what was answered already, by oneself or by another, is a CONFLICT that says
 * so; it is corrected by whoever signs in. The same mutationId twice is once.
 */
export async function answerFollowUp(
  context: RequestContext,
  mutationId: string,
  token: string,
  answer: Answer,
): Promise<ChangeReceipt> {
  const { row, viewer } = await byLink(context, token);
  const said = readAnswer(answer, row, todayOf(context));
  const discreet = isDiscreet(row);
  const now = context.desk.clock();
  const signed = { ...context, viewer };
  const receipt = await changeRecords(
    signed,
    {
      mutationId,
      operation: discreet ? 'INTRODUCTION_FOLLOWED_UP' : 'FOLLOW_UP_RECORDED',
      asks: { id: row.id, ...answer },
      privately: discreet,
      about: discreet ? [] : [row.followed.id],
    },
    async (writer) => {
      const stored = await writer.node('FollowUp', row.id);
      if (stored?.state)
        throw errors.conflict('This was answered already.', {
          place: 'token',
          cure: 'Look at what was said; sign in to correct it.',
          facts: { reason: 'ANSWERED', state: stored.state },
        });
      await keepAnswer(writer, row, said, { version: Number(stored?.version ?? (stored ? 1 : 0)), now });
    },
  );
  Object.assign(context, { state: signed.state, loaders: signed.loaders });
  return receipt;
}
