import type { RuleTable } from './rule';
import { SIGNED_IN } from './rules';

export const ACCESS_RULES: RuleTable = {
  'Receipt.*': SIGNED_IN,
};
