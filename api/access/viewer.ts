/** Who asks, in which role (design.md section 7). */
export const ROLES = ['VISITOR', 'MEMBER', 'EDITOR', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that an account is given; an editor is a member who edits at least one sheet. */
export const ACCOUNT_ROLES = ['MEMBER', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export interface Viewer {
  readonly role: Role;
  /** Null for a visitor, and for the commands of whoever runs the machine. */
  readonly accountId: string | null;
  /** The person of the directory who is signed in, where there is one. */
  readonly personId: string | null;
  /** Ids of the structures whose sheets the viewer edits. */
  readonly edits: readonly string[];
  /** Which of one's sessions this is, as oneself may name it. */
  readonly sessionId?: string;
  /** How the changes of whoever has no account are signed: the person whose survey link was followed. */
  readonly signature?: string;
}

export const VISITOR: Viewer = { role: 'VISITOR', accountId: null, personId: null, edits: [] };

/** Whoever runs the machine: by a command, or on the loopback address before the first account (design.md section 2). */
export const RUNS_THE_MACHINE: Viewer = { role: 'ADMINISTRATOR', accountId: null, personId: null, edits: [] };

/** Coordinators and administrators look after the whole territory. */
export const coordinates = ({ role }: Viewer): boolean => role === 'COORDINATOR' || role === 'ADMINISTRATOR';

const BY_SURVEY = 'survey:';

/** How the answers of a survey link are signed: by the person it was made for, told apart from their account. */
export const surveySignature = (person: string): string => `${BY_SURVEY}${person}`;

/** Whoever follows a personal link: nobody else than the person it was made for, and no more than a visitor sees. */
export const viewerOfLink = (person: string): Viewer => ({
  ...VISITOR,
  personId: person,
  signature: surveySignature(person),
});

/** Whose link signed this; null for an account and for a command. */
export const personOfSignature = (signature: string): string | null =>
  signature.startsWith(BY_SURVEY) ? signature.slice(BY_SURVEY.length) : null;

/** How a change is signed: the account, else the survey link, else the command. */
export const signatureOf = ({ accountId, signature }: Viewer): string => accountId ?? signature ?? 'npm';
