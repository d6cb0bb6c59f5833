import type { RuleTable } from './rule';
import { ANYBODY, SIGNED_IN } from './rules';

export const ACCESS_RULES: RuleTable = {
  'Receipt.*': SIGNED_IN,
  'Query.me': ANYBODY,
  'Me.*': ANYBODY,
  'Me.person': SIGNED_IN,
  'Me.sessions': SIGNED_IN,
  'Session.*': SIGNED_IN,
  'Mutation.endSession': SIGNED_IN,
};
