import type { RuleTable } from './rule';
import { COORDINATION, SIGNED_IN } from './rules';

/** Figures without a name, and words that people agreed to have read by whoever is signed in. */
export const RESULTS_RULES: RuleTable = {
  'Query.results': SIGNED_IN,
  'Results.*': SIGNED_IN,
  'ResultFigure.*': SIGNED_IN,
  'ResultMeeting.*': SIGNED_IN,
  'ResultProject.*': SIGNED_IN,
  'ResultProjectStatusCount.*': SIGNED_IN,
  'ResultFollowUp.*': SIGNED_IN,
  'ResultIsolation.*': SIGNED_IN,
  'ResultContinuity.*': SIGNED_IN,
  'ResultCoverage.*': SIGNED_IN,
  'ResultWords.*': SIGNED_IN,
  'ResultWordsChange.*': COORDINATION,
  'Mutation.wordResults': COORDINATION,
};
