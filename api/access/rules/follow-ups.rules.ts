import type { RuleTable } from './rule';
import { ANYBODY, SIGNED_IN } from './rules';

/** The list answers what is one's own, or the coordination's; the service knows who records (follow-up-rights.ts). */
export const FOLLOW_UP_RULES: RuleTable = {
  'Query.followUps': SIGNED_IN,
  'FollowUp.*': SIGNED_IN,
  'FollowUpCall.*': SIGNED_IN,
  'FollowUpChange.*': SIGNED_IN,
  'Mutation.recordFollowUp': SIGNED_IN,
  'Mutation.planFollowUp': SIGNED_IN,
  'Mutation.callOffFollowUp': SIGNED_IN,

  // The token of a link says who answers; the service asks for it.
  'Query.askedFollowUp': ANYBODY,
  'AskedFollowUp.*': ANYBODY,
  'Mutation.answerFollowUp': ANYBODY,
  'FollowUpAnswered.*': ANYBODY,
};
