import { findOutreach } from '../../pathway/outreach.repository';
import type { RequestContext } from '../../request-context';
import type { Args, RuleTable } from './rule';
import { ANYBODY, ownOrCoordination, SIGNED_IN } from './rules';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** One of the two structures of a session is the viewer's: new by its ends, known by its id. */
async function keepsAnEnd({ viewer, desk }: RequestContext, args: Args): Promise<boolean> {
  const input = (args.input as Args | undefined) ?? args;
  const id = text(input.id);
  const known = id === null ? null : await findOutreach(desk.database, id);
  const ends = id === null ? [text(input.host), text(input.runner)] : [known?.host, known?.runner];
  return ends.some((end) => typeof end === 'string' && viewer.edits.includes(end));
}

/** The word of the host: of the structure at whose place it is held. */
async function keepsHost({ viewer, desk }: RequestContext, { id }: Args): Promise<boolean> {
  const host = (await findOutreach(desk.database, text(id) ?? ''))?.host;
  return host !== undefined && viewer.edits.includes(host);
}

const ofBoth = ownOrCoordination(keepsAnEnd, 'an editor of one of the two structures, or the coordinator');

export const OUTREACH_RULES: RuleTable = {
  'Outreach.*': ANYBODY,
  'Outreach.version': SIGNED_IN,
  'Query.outreachProposals': SIGNED_IN,
  'Query.outreachSession': SIGNED_IN,
  'Query.outreachMatching': ANYBODY,
  'OutreachMatching.*': ANYBODY,
  'OutreachSeeker.*': ANYBODY,
  'OutreachPlace.*': ANYBODY,
  'OutreachHost.*': ANYBODY,
  'Mutation.recordOutreach': ofBoth,
  'Mutation.answerOutreach': ownOrCoordination(keepsHost, 'an editor of the host, or the coordinator'),
  'Mutation.endOutreach': ofBoth,
  'Mutation.withdrawOutreach': ofBoth,
  'OutreachChange.*': SIGNED_IN,
};
