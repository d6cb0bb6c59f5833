import { isForOwnSheet } from '../membership/membership-list.service';
import type { RuleTable } from './rule';
import { COORDINATION, ownOrCoordination, SIGNED_IN } from './rules';

const answers = 'an editor of the structure, or the coordinator';
/** The list answers what is for one's own sheets, and no more. */
const ownRequests = ownOrCoordination(() => true, answers);

export const MEMBERSHIP_RULES: RuleTable = {
  'Query.membershipRequests': ownRequests,
  'MembershipRequest.*': ownRequests,
  'MembershipRequest.email': COORDINATION,
  'Mutation.answerMembership': ownOrCoordination(
    (context, { id, structure }) =>
      isForOwnSheet(context, String(id), typeof structure === 'string' ? structure : null),
    answers,
  ),
  'Mutation.turnProposal': COORDINATION,
  'Mutation.proposeStructure': SIGNED_IN,
  'MembershipAnswer.*': ownRequests,
};
