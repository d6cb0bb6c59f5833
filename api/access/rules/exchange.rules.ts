import type { RuleTable } from './rule';
import { COORDINATION } from './rules';

export const EXCHANGE_RULES: RuleTable = {
  'Mutation.importFile': COORDINATION,
};
