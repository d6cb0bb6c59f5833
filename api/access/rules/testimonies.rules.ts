import type { RuleTable } from './rule';
import { ANYBODY, COORDINATION, SIGNED_IN } from './rules';

/** The list answers what is published and one's own; by a personal link one is the person whose words they are. */
export const TESTIMONY_RULES: RuleTable = {
  'Query.testimonies': SIGNED_IN,
  'Query.testimonyByLink': ANYBODY,
  'Testimony.*': ANYBODY,
  'TestimonySpeaker.*': ANYBODY,
  'TestimonySubject.*': ANYBODY,
  'TestimonyChange.*': ANYBODY,
  'Mutation.recordTestimony': SIGNED_IN,
  'Mutation.giveConsent': ANYBODY,
  'Mutation.withdrawTestimony': ANYBODY,
  'Mutation.askConsent': COORDINATION,
  'Mutation.publishTestimony': COORDINATION,
};
