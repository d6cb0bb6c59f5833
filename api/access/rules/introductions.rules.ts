import { isOneself } from './owns';
import type { RuleTable } from './rule';
import { COORDINATION, ownOrCoordination, SIGNED_IN } from './rules';

/** The list answers what is one's own; who may answer one, the service knows (introduction-parts.ts). */
export const INTRODUCTION_RULES: RuleTable = {
  'Query.introductions': SIGNED_IN,
  'Introduction.*': SIGNED_IN,
  'IntroductionChange.*': SIGNED_IN,
  'IntroductionRequest.*': SIGNED_IN,
  'Mutation.requestIntroduction': ownOrCoordination(isOneself('from'), 'the person, or the coordinator'),
  'Mutation.answerIntroduction': SIGNED_IN,
  'Query.introductionsToMake': COORDINATION,
  'IntroductionToMake.*': COORDINATION,
  'IntroductionEnd.*': COORDINATION,
  'OpenedStep.*': COORDINATION,
  'Query.introductionsOverview': COORDINATION,
  'IntroductionsOverview.*': COORDINATION,
  'WaitingIntroduction.*': COORDINATION,
};
