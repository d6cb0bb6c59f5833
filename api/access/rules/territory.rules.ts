import type { RuleTable } from './rule';
import { ANYBODY, COORDINATION } from './rules';

export const TERRITORY_RULES: RuleTable = {
  'Query.territory': ANYBODY,
  'Territory.*': ANYBODY,
  'Query.sitePage': ANYBODY,
  'Query.sitePages': ANYBODY,
  'SitePage.*': ANYBODY,
  'Mutation.editSitePage': COORDINATION,
  'SitePageChange.*': COORDINATION,
};
