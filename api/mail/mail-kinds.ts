/** What a mail is about; each kind has its words in texts.ts. */
export const MAIL_KINDS = [
  'SIGN_IN_LINK',
  'MEMBERSHIP_ASKED',
  'MEMBERSHIP_ACCEPTED',
  'MEMBERSHIP_DECLINED',
  'SHEET_CHANGED',
  'EDITOR_ADDED',
  'EDITOR_REMOVED',
  'ROLE_SET',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
