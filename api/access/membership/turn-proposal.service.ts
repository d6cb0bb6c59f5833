import { errors } from '../../errors';
import { dropMailsAbout, queueMail } from '../../mail/outbox.repository';
import type { RequestContext } from '../../request-context';
import { changeRecords, idOf } from '../change-records';
import { findRequest } from './membership.repository';
import { type AnsweredRequest, refuseAnswered } from './membership-answer.service';
import { tellAnswerers } from './membership-ask.service';
import { showRequests } from './membership-list.service';

/** "It is here already": a proposal becomes a request for a structure of the directory; its keepers answer it. */
export async function turnProposal(
  context: RequestContext,
  mutationId: string,
  { id, structure, version }: { readonly id: string; readonly structure: string; readonly version: number },
): Promise<AnsweredRequest> {
  const { desk, viewer, state } = context;
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PROPOSAL_TURNED', asks: { id, structure } },
    async (writer) => {
      const { transaction } = writer;
      const request = await findRequest(transaction, id);
      if (!request) throw errors.notFound('request', id);
      refuseAnswered(request);
      const stored = await writer.node('Structure', structure);
      if (!stored) throw errors.notFound('structure', structure);
      await writer.setLinks('ASKS_FOR', id, [structure]);
      await writer.updateNode('MembershipRequest', id, { turnedAt: desk.clock() }, version);
      await dropMailsAbout(transaction, id);
      const now = desk.clock();
      const asked = { id, ask: { ...request, structure }, structure: String(stored.name), now };
      await tellAnswerers(transaction, { ...asked, today: state.today() }, viewer.accountId);
      await queueMail(transaction, {
        id: idOf(viewer, mutationId, -100),
        kind: 'PROPOSAL_TURNED',
        to: request.email,
        data: { structure: String(stored.name), proposed: request.structureName ?? '' },
        createdAt: now,
        about: [id],
      });
    },
  );
  desk.jobs.poke('send-mail');
  const row = await findRequest(desk.database, id);
  const [request] = row ? await showRequests(context, [row]) : [];
  if (!request) throw errors.notFound('request', id);
  return { request, receipt, personId: null };
}
