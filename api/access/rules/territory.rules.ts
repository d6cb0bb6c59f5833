import type { RuleTable } from './rule';
import { ANYBODY } from './rules';

export const TERRITORY_RULES: RuleTable = {
  'Query.territory': ANYBODY,
  'Territory.*': ANYBODY,
};
