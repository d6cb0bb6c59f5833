import { makeOwnDataLink } from '../../../api/access/privacy/own-data-link';
import { makeInvitationLink } from '../../../api/meetings/invitations/invitation-link';
import { makeSurveyLink } from '../../../api/meetings/survey/survey-link';
import { makeFollowUpLink } from '../../../api/projects/follow-ups/follow-up-link';
import { makeTestimonyLink } from '../../../api/projects/testimonies/testimony-mails';
import { NOW } from '../../support/graphs';
import type { World } from './world';

/** What stands for a link or a code in arguments.ts: whoever holds one asks with it. A new kind of link is a line here. */
export async function linksOf({ served: { database } }: World): Promise<Readonly<Record<string, string>>> {
  const desk = { database, clock: () => NOW };
  const [door] = await database.read<{ properties: { code: string } }>('exchange/dump-nodes:DoorCode');
  const [testimony] = await database.read<{ id: string }>('exchange/dump-nodes:Testimony');
  return {
    $survey: String(await makeSurveyLink(desk, 'p1', 'm2')),
    $invitation: String(await makeInvitationLink(desk, 'p3', 'm3')),
    $ownData: String(await makeOwnDataLink(desk, 'p3')),
    $followUp: await makeFollowUpLink(desk, 'u1', 'person:p2'),
    $testimony: String(await makeTestimonyLink(desk, testimony?.id ?? '')),
    $door: door?.properties.code ?? '',
  };
}
