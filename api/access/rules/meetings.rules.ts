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

  // How a rencontre may be held is no secret.
  'Query.formats': ANYBODY,
  'Query.format': ANYBODY,
  'FormatCard.*': ANYBODY,
  'FormatCard.version': COORDINATION,
  'FormatStep.*': ANYBODY,
  'Mutation.recordFormat': COORDINATION,
  'Mutation.removeFormat': COORDINATION,
  'FormatChange.*': SIGNED_IN,

  // The token of an invitation, or who is signed in, says whose it is; the service asks for it.
  'Query.invitation': ANYBODY,
  'Invitation.*': ANYBODY,
  'Mutation.answerInvitation': ANYBODY,
  'Meeting.invitations': COORDINATION,
  'InvitationProgress.*': COORDINATION,
  'InvitationGuest.*': COORDINATION,
  'Mutation.noteGuestAnswer': COORDINATION,
  'Mutation.sendInvitations': COORDINATION,
  'Mutation.remindInvited': COORDINATION,

  // Whoever holds the code of the poster, while the door is open; the service asks for it. It names, and tells no contact.
  'Query.door': ANYBODY,
  'Door.*': ANYBODY,
  'Query.doorPeople': ANYBODY,
  'DoorPerson.*': ANYBODY,
  'Mutation.arrive': ANYBODY,
  'Mutation.announceArrival': ANYBODY,
  'Meeting.doorCode': COORDINATION,
  'Meeting.arrivals': COORDINATION,
  'Arrival.*': COORDINATION,
  'Mutation.renewDoorCode': COORDINATION,
  'Mutation.confirmArrival': COORDINATION,
  'Mutation.dismissArrival': COORDINATION,

  'Meeting.summary': SIGNED_IN,
  'MeetingSummary.*': SIGNED_IN,
  'MeetingSummary.sent': COORDINATION,
  'MeetingSummary.toSend': COORDINATION,
  'MeetingSummary.reached': COORDINATION,
  'Mutation.writeSummary': COORDINATION,
  'Mutation.sendSummary': COORDINATION,

  // "Whom did you meet?": the token of a link, or who is signed in, says who answers; the service asks for it.
  'Query.survey': ANYBODY,
  'Survey.*': ANYBODY,
  'SurveyPerson.*': ANYBODY,
  'Mutation.answerSurvey': ANYBODY,
  'SurveyChange.*': ANYBODY,
  'Meeting.survey': COORDINATION,
  'SurveyProgress.*': COORDINATION,
  'Mutation.sendSurvey': COORDINATION,
  'Mutation.remindSurvey': COORDINATION,
  'Mutation.makeSurveyLinks': COORDINATION,
  'SurveyLinks.*': COORDINATION,
  'SurveyLink.*': COORDINATION,
};
