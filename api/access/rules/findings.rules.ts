import type { RuleTable } from './rule';
import { ANYBODY, COORDINATION } from './rules';

/** Who reads which finding is told in api/pathway/finding-rights.ts, for queries and exports alike. */
export const FINDING_RULES: RuleTable = {
  'Query.findings': ANYBODY,
  'Finding.*': ANYBODY,
  'Finding.version': COORDINATION,
  'Mutation.recordFinding': COORDINATION,
  'Mutation.removeFinding': COORDINATION,
  'FindingChange.*': COORDINATION,
};
