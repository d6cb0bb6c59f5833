import type { RuleTable } from './rule';
import { ANYBODY, SIGNED_IN } from './rules';

/** What is held about oneself: by the token of a personal link, or signed in; the service answers nobody else. */
export const PRIVACY_RULES: RuleTable = {
  'Query.ownData': ANYBODY,
  'OwnData.*': ANYBODY,
  'Mutation.correctOwnData': ANYBODY,
  'Mutation.hideOwnData': ANYBODY,
  'Mutation.eraseOwnData': ANYBODY,
  'Query.aboutMe': SIGNED_IN,
  'AboutMe.*': SIGNED_IN,
  'AboutMeSection.*': SIGNED_IN,
  'AboutMeRecord.*': SIGNED_IN,
  'AboutMeFact.*': SIGNED_IN,
  'Mutation.markNoticeSeen': SIGNED_IN,
};
