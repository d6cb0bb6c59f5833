import type { RuleTable } from './rule';

export const EXCHANGE_RULES: RuleTable = {};
