import type { RuleTable } from './rule';
import { ADMINISTRATION } from './rules';

export const MAIL_RULES: RuleTable = {
  'Query.outbox': ADMINISTRATION,
  'Query.outboxSummary': ADMINISTRATION,
  'OutboxMail.*': ADMINISTRATION,
  'OutboxSummary.*': ADMINISTRATION,
  'Mutation.retryMail': ADMINISTRATION,
  'Mutation.dropMail': ADMINISTRATION,
};
