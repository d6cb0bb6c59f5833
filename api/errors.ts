/**
 * The catalogue of errors: each has a code that crosses the wire, a sentence that says what happened,
 * and a cure that says what to do. Nothing in the API throws a bare Error for something a user can meet.
 */
export const ERROR_CODES = [
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'UNAVAILABLE',
  'DISK_FULL',
  'BAD_STATEMENT',
  'BAD_CONFIGURATION',
  'DATA_FOLDER_LOCKED',
  'DATA_FOLDER_UNUSABLE',
  'DATA_WENT_BACK',
  'SCHEMA_TOO_NEW',
  'IMPORT_REFUSED',
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
  'LINK_UNUSABLE',
  'TOO_MANY_REQUESTS',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppErrorDetails {
  /** The part of the input at fault: an argument, a variable, a file. */
  readonly place?: string;
  /** What the person can do about it. */
  readonly cure?: string;
  readonly cause?: unknown;
  /** Facts for the caller, plain JSON. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export class AppError extends Error {
  readonly place: string | undefined;
  readonly cure: string | undefined;
  readonly facts: Readonly<Record<string, unknown>> | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: AppErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'AppError';
    this.place = details.place;
    this.cure = details.cure;
    this.facts = details.facts;
  }
}

export const errors = {
  notFound: (what: string, id: string) =>
    new AppError('NOT_FOUND', `There is no ${what} with the id "${id}".`, {
      place: what,
      cure: 'Check the id, or search by name.',
      facts: { what, id },
    }),
  exportNotFound: (name: string, names: readonly string[]) =>
    new AppError('NOT_FOUND', `There is no export called "${name}".`, {
      place: 'export',
      cure: `Take one of ${names.join(', ')}.`,
      facts: { what: 'export', id: name },
    }),
  invalid: (place: string, expected: string) =>
    new AppError('INVALID', `${place}: expected ${expected}.`, { place, cure: `Give ${expected}.` }),
  signInNeeded: (place: string) =>
    new AppError('SIGN_IN_NEEDED', 'This is for those who are signed in.', {
      place,
      cure: 'Sign in, then try again.',
    }),
  forbidden: (place: string, whoMay: string) =>
    new AppError('FORBIDDEN', `This is not yours to see or change: ${place}.`, {
      place,
      cure: `Ask ${whoMay}.`,
    }),
  linkUnusable: () =>
    new AppError('LINK_UNUSABLE', 'This sign-in link was used already, is too old, or is not complete.', {
      place: 'token',
      cure: 'Ask for a new link.',
    }),
  /** EXPIRED after its 90 days, NOT_ATTENDED for somebody who was not noted as present, else UNKNOWN. */
  surveyLinkUnusable: (reason: 'UNKNOWN' | 'EXPIRED' | 'NOT_ATTENDED') =>
    new AppError('LINK_UNUSABLE', 'This link opens no survey (any more).', {
      place: 'token',
      cure: 'Take the whole address of the mail, or ask whoever coordinates for a new link.',
      facts: { reason },
    }),
  testimonyLinkUnusable: (reason: 'UNKNOWN' | 'WITHDRAWN') =>
    new AppError('LINK_UNUSABLE', 'This link opens nothing (any more).', {
      place: 'token',
      cure: 'Take the whole address of the mail, or ask whoever coordinates.',
      facts: { reason },
    }),
  /** OVER once the rencontre was held, NOT_INVITED for somebody whose invitation was taken back, else UNKNOWN. */
  invitationUnusable: (reason: 'UNKNOWN' | 'OVER' | 'NOT_INVITED') =>
    new AppError('LINK_UNUSABLE', 'This link answers no invitation (any more).', {
      place: 'token',
      cure: 'Take the whole address of the mail, or ask whoever coordinates.',
      facts: { reason },
    }),
  /** EARLY before the door opens, CLOSED after; UNKNOWN for a code that is none, or was renewed. */
  doorShut: (reason: 'UNKNOWN' | 'EARLY' | 'CLOSED') =>
    new AppError('LINK_UNUSABLE', 'This code opens no door now.', {
      place: 'code',
      cure: 'Look at the poster again, or say to whoever welcomes you that you are here.',
      facts: { reason },
    }),
  /** EXPIRED after its 90 days, GONE for who is not asked (any more) or what is no more, else UNKNOWN. */
  followUpLinkUnusable: (reason: 'UNKNOWN' | 'EXPIRED' | 'GONE') =>
    new AppError('LINK_UNUSABLE', 'This link asks about nothing (any more).', {
      place: 'token',
      cure: 'Take the whole address of the mail, or sign in to say how it goes.',
      facts: { reason },
    }),
  /** The link of the mail to whoever was added: EXPIRED after six months, UNKNOWN also once they are erased. */
  ownDataLinkUnusable: (reason: 'UNKNOWN' | 'EXPIRED') =>
    new AppError('LINK_UNUSABLE', 'This link opens nothing (any more).', {
      place: 'token',
      cure: 'Take the whole address of the mail, sign in, or write to whoever coordinates.',
      facts: { reason },
    }),
  tooManyRequests: (seconds: number) =>
    new AppError('TOO_MANY_REQUESTS', 'This was asked too often.', {
      cure: `Wait ${seconds} seconds, then try again.`,
      facts: { seconds },
    }),
  /** An edit of a record that somebody else changed meanwhile: both states travel. */
  stale: (
    what: string,
    current: Readonly<Record<string, unknown>>,
    yours: Readonly<Record<string, unknown>>,
  ) =>
    new AppError('CONFLICT', `Somebody changed this ${what} meanwhile.`, {
      place: 'version',
      cure: 'Compare both states, then save again with the current version.',
      facts: { what, current, yours },
    }),
  exists: (what: string, id: string) =>
    new AppError('CONFLICT', `There is a ${what} with the id "${id}" already.`, {
      place: 'id',
      cure: 'Edit that one, or leave the id out.',
    }),
  /** Most often the same person, added twice. */
  sameName: (place: string, id: string) =>
    new AppError('INVALID', 'Somebody of this name works there already.', {
      place,
      cure: 'Take the person who is there, or tell the two names apart.',
      facts: { person: id },
    }),
  /** A sheet is somebody's: whoever leaves it names another first. */
  lastEditor: () =>
    new AppError('CONFLICT', 'Nobody else edits this sheet.', {
      place: 'person',
      cure: 'Name another editor first.',
      facts: { reason: 'LAST_EDITOR' },
    }),
  /** An account is reached by an address, which the directory does not have, or has for several people. */
  noAddress: (reason: 'NO_ADDRESS' | 'SHARED_ADDRESS') =>
    new AppError('INVALID', 'The directory has no e-mail address that is this person’s alone.', {
      place: 'person',
      cure: 'Write their own e-mail address in the directory first.',
      facts: { reason },
    }),
  /** Never beyond the room that a host gave; `given` is null when it did not say. */
  noRoom: (room: { readonly given: number | null; readonly used: number; readonly wanted: number }) => {
    const { given, used, wanted } = room;
    const reason = given === null ? 'ROOM_UNKNOWN' : given === 0 ? 'HOSTS_NOTHING' : 'NO_ROOM';
    const left = Math.max(0, (given ?? 0) - used);
    return new AppError('CONFLICT', `The host has ${left} half-days a week left, and this takes ${wanted}.`, {
      place: 'input.halfDays',
      cure: 'Take fewer half-days, choose another host, or ask the host to say on its sheet how many it gives.',
      facts: { reason, given, used, wanted, left },
    });
  },
  /** A project has somebody who answers for it. */
  leadNeeded: (place: string) =>
    new AppError('INVALID', 'A project has at least one person who leads it.', {
      place,
      cure: 'Name who leads the project first, then try again.',
      facts: { reason: 'NO_LEAD' },
    }),
  /** `openedOn` is the day it was added, or its project began. */
  dueBeforeOpened: (dueOn: string, openedOn: string) =>
    new AppError('INVALID', `An action opened on ${openedOn} cannot be due on ${dueOn}.`, {
      place: 'input.dueOn',
      cure: `Take ${openedOn} or a later day, or say since when the action has been open.`,
      facts: { reason: 'DUE_BEFORE_OPENED', dueOn, openedOn },
    }),
  ideaIntoItself: () =>
    new AppError('INVALID', 'An idea cannot be merged into itself.', {
      place: 'remove',
      cure: 'Choose two ideas: the one to keep, and the one that says the same.',
      facts: { reason: 'SAME_IDEA' },
    }),
  /** `into`: the idea that was kept. */
  ideaMerged: (place: string, into: string) =>
    new AppError('CONFLICT', 'This idea was merged into another one.', {
      place,
      cure: 'Take the idea that was kept.',
      facts: { reason: 'MERGED', into },
    }),
  mutationReused: () =>
    new AppError('CONFLICT', 'This mutationId was used for something else.', {
      place: 'mutationId',
      cure: 'Give each new change a mutationId of its own.',
    }),
  conflict: (message: string, details: AppErrorDetails = {}) =>
    new AppError('CONFLICT', message, { cure: 'Look at what changed and try again.', ...details }),
  unavailable: (message: string, details: AppErrorDetails = {}) =>
    new AppError('UNAVAILABLE', message, {
      cure: 'Nothing was lost. Try again in a moment; if it lasts, check that the database runs.',
      ...details,
    }),
  diskFull: (cause: unknown) =>
    new AppError('DISK_FULL', 'The disk that holds the graph is full: the change was not kept.', {
      cure: 'Free some space on the disk of DATA_DIR, then try again.',
      cause,
    }),
  badStatement: (statement: string, message: string, cause?: unknown) =>
    new AppError('BAD_STATEMENT', `The statement ${statement} was refused: ${message}`, {
      place: statement,
      cause,
    }),
  badConfiguration: (variable: string, expected: string) =>
    new AppError('BAD_CONFIGURATION', `${variable}: expected ${expected}.`, { place: variable }),
  dataFolderLocked: (folder: string, cause?: unknown) =>
    new AppError('DATA_FOLDER_LOCKED', `Another process holds the graph in ${folder}.`, {
      place: 'DATA_DIR',
      cure: 'Stop the other process, or choose another DATA_DIR.',
      cause,
    }),
  dataFolderUnusable: (folder: string, why: string, cause?: unknown) =>
    new AppError('DATA_FOLDER_UNUSABLE', `The data folder ${folder} cannot be used: ${why}.`, {
      place: 'DATA_DIR',
      cure: 'Give the process the right to write there, or choose another DATA_DIR.',
      cause,
    }),
  dataWentBack: (folder: string, why: string) =>
    new AppError('DATA_WENT_BACK', `The graph in ${folder} is older than the last one served: ${why}.`, {
      place: 'DATA_DIR',
      cure: 'Bring back the missing files; or set the folder aside, and restore a backup with `npm run restore`.',
    }),
  schemaTooNew: (migration: string) =>
    new AppError('SCHEMA_TOO_NEW', `The graph was made by a newer version: it has had ${migration}.`, {
      cure: 'Start the newer version, or restore a backup into an empty graph.',
    }),
} as const;
