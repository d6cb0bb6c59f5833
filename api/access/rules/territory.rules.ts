import type { RuleTable } from './rule';
import { ANYBODY, COORDINATION } from './rules';

export const TERRITORY_RULES: RuleTable = {
  'Query.territory': ANYBODY,
  'Territory.*': ANYBODY,
  'Territory.version': COORDINATION,
  'Mutation.editTerritory': COORDINATION,
  'TerritoryChange.*': COORDINATION,

  'Query.page': ANYBODY,
  'Page.*': ANYBODY,
  'Mutation.editPage': COORDINATION,
  'PageChange.*': COORDINATION,
};
