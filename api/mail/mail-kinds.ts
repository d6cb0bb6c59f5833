/** What a mail is about; each kind has its words in texts.ts. */
export const MAIL_KINDS = [
  'SIGN_IN_LINK',
  'MEMBERSHIP_LINK',
  'MEMBERSHIP_ASKED',
  'MEMBERSHIP_ACCEPTED',
  'MEMBERSHIP_DECLINED',
  'PROPOSAL_MADE',
  'PROPOSAL_ACCEPTED',
  'PROPOSAL_TURNED',
  'SHEET_CHANGED',
  'SHEET_STILL_RIGHT',
  'EDITOR_ADDED',
  'EDITOR_REMOVED',
  'ROLE_SET',
  'INTRODUCTION_ASKED',
  'INTRODUCTION_ASKED_FOR_YOU',
  'INTRODUCTION_ACCEPTED',
  'INTRODUCTION_DECLINED',
  'INTRODUCTION_MET',
  'SURVEY_LINK',
  'SURVEY_REMINDER',
  'ADDED',
  'INACTIVE',
  'INACTIVE_KEPT',
  'CONTACTS_ALARM',
  'SHEET_BACK',
  'TESTIMONY_CONSENT',
  'IDEA_NEWS',
  'MEETING_INVITATION',
  'MEETING_REMINDER',
  'MEETING_SUMMARY',
  'FOLLOW_UP_DUE',
  'FOLLOW_UP_REMINDER',
  'FOLLOW_UP_CALL',
  'FOLLOW_UP_CALL_OFF',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** WAITING for its turn, SENDING while one process has it, then SENT or GIVEN_UP for good. */
export const MAIL_STATES = ['WAITING', 'SENDING', 'SENT', 'GIVEN_UP'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Why a mail is not sent (yet). */
export const MAIL_ERRORS = [
  'NO_SMTP_URL',
  'UNREACHABLE',
  'SIGN_IN_REFUSED',
  'REFUSED',
  'BAD_ADDRESS',
  'TOO_OLD',
  'ACCOUNT_GONE',
] as const;
export type MailError = (typeof MAIL_ERRORS)[number];

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** Mails that bring a link, which is made as they are sent; without a mail server it is said on the console. */
export const LINK_MAILS: readonly MailKind[] = [
  'SIGN_IN_LINK',
  'MEMBERSHIP_LINK',
  'SURVEY_LINK',
  'SURVEY_REMINDER',
  'TESTIMONY_CONSENT',
  'MEETING_INVITATION',
  'MEETING_REMINDER',
  'FOLLOW_UP_DUE',
  'FOLLOW_UP_REMINDER',
];

/** How long after it was due a mail is worth sending: a link that comes later than it lives is of no use. */
export const mailLivesMs = (kind: MailKind): number => (kind === 'SIGN_IN_LINK' ? 10 * MINUTE : WEEK);

const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE];

/** How long to wait after the n-th attempt, from 1. */
export const waitAfterMs = (attempts: number): number => WAITS[attempts - 1] ?? 60 * MINUTE;
