import type { RuleTable } from './rule';
import { COORDINATION, SIGNED_IN } from './rules';

export const EXCHANGE_RULES: RuleTable = {
  'Query.importFormats': SIGNED_IN,
  'ImportFormat.*': SIGNED_IN,
  'ImportColumn.*': SIGNED_IN,
  'Query.importProgress': COORDINATION,
  'ImportProgress.*': COORDINATION,
  'Mutation.importFile': COORDINATION,
  'ImportOutcome.*': COORDINATION,
  'ImportFileReport.*': COORDINATION,
  'ImportProblem.*': COORDINATION,
  'KeptFields.*': COORDINATION,
};
