import type { RuleTable } from './rule';
import { ANYBODY, SIGNED_IN } from './rules';

/** Where structures stand is on their public sheets; who knows whom is for those who are signed in. */
export const PATHWAY_RULES: RuleTable = {
  'Query.pathwayStructures': ANYBODY,
  'Query.pathwayCoverage': ANYBODY,
  'Query.pathwayOutside': ANYBODY,
  'Query.pathwayHelp': ANYBODY,
  'Query.continuity': ANYBODY,
  'Query.continuityByCity': ANYBODY,
  'Query.greyZone': ANYBODY,
  'PathwayStructure.*': ANYBODY,
  'CoverageGroup.*': ANYBODY,
  'CoverageCell.*': ANYBODY,
  'PathwayEncounter.*': ANYBODY,
  'PathwayEncounter.introducers': SIGNED_IN,
  'MissingLink.*': ANYBODY,
  'ContinuityStep.*': ANYBODY,
  'CityContinuity.*': ANYBODY,
  'GreySide.*': ANYBODY,
  'PositionSuggestion.*': SIGNED_IN,
};
