import type { RuleTable } from './rule';
import { ANYBODY, COORDINATION, SIGNED_IN } from './rules';

export const MEETING_RULES: RuleTable = {
  'Query.meetings': ANYBODY,
  'Query.meeting': ANYBODY,
  'Meeting.*': ANYBODY,
  'Meeting.attendees': SIGNED_IN,
  'Meeting.invited': SIGNED_IN,
  'Meeting.version': COORDINATION,

  'Query.seating': COORDINATION,
  'Seating.*': COORDINATION,
  'SeatingRound.*': COORDINATION,
  'SeatingTable.*': COORDINATION,

  'Mutation.recordMeeting': COORDINATION,
  'Mutation.invite': COORDINATION,
  'Mutation.uninvite': COORDINATION,
  'Mutation.recordAttendance': COORDINATION,
  'Mutation.removeAttendance': COORDINATION,
  'MeetingChange.*': SIGNED_IN,
};
