import { ACCESS_RULES } from './access.rules';
import { ACCOUNT_RULES } from './accounts.rules';
import { DIRECTORY_RULES } from './directory.rules';
import { EXCHANGE_RULES } from './exchange.rules';
import { FINDING_RULES } from './findings.rules';
import { FOLLOW_UP_RULES } from './follow-ups.rules';
import { INTRODUCTION_RULES } from './introductions.rules';
import { MAIL_RULES } from './mail.rules';
import { MEETING_RULES } from './meetings.rules';
import { MEMBERSHIP_RULES } from './membership.rules';
import { OUTREACH_RULES } from './outreach.rules';
import { PATHWAY_RULES } from './pathway.rules';
import { PRIVACY_RULES } from './privacy.rules';
import { PROJECT_RULES } from './projects.rules';
import { RESULTS_RULES } from './results.rules';
import type { RuleTable } from './rule';
import { TERRITORY_RULES } from './territory.rules';
import { TESTIMONY_RULES } from './testimonies.rules';
import { TIE_RULES } from './ties.rules';

/** Every field of the schema; a new one without a line here is refused to everybody, and fails a test. */
export const RULES: RuleTable = {
  ...ACCESS_RULES,
  ...ACCOUNT_RULES,
  ...MEMBERSHIP_RULES,
  ...DIRECTORY_RULES,
  ...EXCHANGE_RULES,
  ...FINDING_RULES,
  ...FOLLOW_UP_RULES,
  ...INTRODUCTION_RULES,
  ...MAIL_RULES,
  ...PRIVACY_RULES,
  ...MEETING_RULES,
  ...PATHWAY_RULES,
  ...OUTREACH_RULES,
  ...RESULTS_RULES,
  ...PROJECT_RULES,
  ...TERRITORY_RULES,
  ...TESTIMONY_RULES,
  ...TIE_RULES,
};
