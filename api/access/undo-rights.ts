import { assertNever } from '../assert-never';
import { DAY_MS, later } from '../later';
import type { StoredEntry } from './journal.repository';
import { DISCREET, type Operation } from './operations';
import { coordinates, surveySignature, type Viewer } from './viewer';

/** What undo needs is kept this long. */
export const UNDO_DAYS = 90;

export type UndoRight = 'nobody' | 'coordination' | 'author' | 'structure';

/** Who may take back such a change, besides its author: the structure concerned, only the coordinator, only those two, or nobody at all. */
export function undoRight(operation: Operation): UndoRight {
  switch (operation) {
    case 'PERSON_ERASED':
    case 'CONTACTS_ALARM':
    case 'MEMBERSHIP_ANSWERED':
    case 'PROPOSAL_TURNED':
    case 'ROLE_SET':
    case 'ACCOUNT_CLOSED':
    case 'EDITOR_ADDED':
    case 'EDITOR_REMOVED':
    case 'UNDONE':
    // What was withdrawn stays so, whatever is taken back: each of these has a way back of its own.
    case 'TESTIMONY_RECORDED':
    case 'TESTIMONY_ASKED':
    case 'TESTIMONY_CONSENTED':
    case 'TESTIMONY_WITHDRAWN':
    case 'TESTIMONY_PUBLISHED':
    case 'TESTIMONY_UNPUBLISHED':
    // A mail that went is not called back.
    case 'SURVEY_SENT':
    case 'SURVEY_REMINDED':
    case 'INVITATIONS_SENT':
    case 'SUMMARY_SENT':
    // An old code on a wall is not to open again.
    case 'DOOR_CODE_RENEWED':
    case 'FOLLOW_UP_PLANNED':
    case 'FOLLOW_UP_CALLED_OFF':
      return 'nobody';
    case 'STRUCTURES_MERGED':
    case 'KEPT_APART':
    case 'PROPOSAL_ACCEPTED':
    case 'IMPORTED':
    case 'FINDING_RECORDED':
    case 'FINDING_REMOVED':
    case 'WORK_NOTED':
    case 'WORK_TAKEN_UP':
    case 'MEETING_RECORDED':
    case 'FORMAT_RECORDED':
    case 'FORMAT_REMOVED':
    case 'INVITED':
    case 'UNINVITED':
    case 'INVITATION_ANSWERED':
    case 'SUMMARY_WRITTEN':
    case 'ARRIVED':
    case 'ARRIVAL_CONFIRMED':
    case 'ATTENDANCE_RECORDED':
    case 'ATTENDANCE_REMOVED':
    case 'PAGE_EDITED':
    case 'RESULTS_WORDED':
    case 'TERRITORY_EDITED':
      return 'coordination';
    // A group looks after its ideas and its work: who did a thing takes it back, or the coordination.
    case 'IDEA_RAISED':
    case 'IDEA_EDITED':
    case 'IDEA_SUPPORTED':
    case 'IDEA_SUPPORT_WITHDRAWN':
    case 'IDEAS_GROUPED':
    case 'IDEA_SET_ASIDE':
    case 'IDEA_TAKEN_UP':
    case 'IDEAS_MERGED':
    case 'PROJECT_MADE':
    case 'PROJECT_EDITED':
    case 'PROJECT_JOINED':
    case 'PROJECT_LEFT':
    case 'ACTION_ADDED':
    case 'ACTION_EDITED':
    case 'ACTION_COMPLETED':
    case 'ACTION_REOPENED':
    case 'ACTION_REMOVED':
    case 'GROUP_MEETINGS_PLANNED':
    case 'GROUP_MEETING_CHANGED':
    case 'GROUP_MEETING_REMOVED':
    // What the host said is not taken back by the one who comes, nor the reverse.
    case 'OUTREACH_RECORDED':
    case 'OUTREACH_ANSWERED':
    case 'OUTREACH_ENDED':
    case 'OUTREACH_WITHDRAWN':
    case 'FOLLOW_UP_RECORDED':
    case 'INTRODUCTION_FOLLOWED_UP':
      return 'author';
    case 'STRUCTURE_ADDED':
    case 'STRUCTURE_EDITED':
    case 'SHEET_CONFIRMED':
    case 'STRUCTURE_CLOSED':
    case 'STRUCTURE_POSITIONED':
    case 'PERSON_ADDED':
    case 'PERSON_EDITED':
    case 'EMPLOYED':
    case 'EMPLOYMENT_ENDED':
    case 'ACQUAINTANCE_DECLARED':
    case 'ACQUAINTANCE_WITHDRAWN':
    case 'SURVEY_ANSWERED':
    case 'COLLABORATION_RECORDED':
    case 'COLLABORATION_ENDED':
    case 'INTRODUCTION_REQUESTED':
    case 'INTRODUCTION_ANSWERED':
      return 'structure';
    default:
      return assertNever(operation);
  }
}

/** What was done at first: an undo, and the undo of an undo, are as their root. */
export const rootOf = ({ operation, root }: StoredEntry): Operation => root ?? operation;

export const isAuthor = ({ by }: StoredEntry, { accountId, personId }: Viewer): boolean =>
  accountId !== null && (accountId === by || (personId !== null && by === surveySignature(personId)));

/** The changes of others that a member sees: about oneself, and about the structures one edits. */
export const ownRecords = ({ personId, edits }: Viewer): string[] => [
  ...(personId === null ? [] : [personId]),
  ...edits,
];

/** Whether the viewer sees the entry in the journal at all. */
export function maySeeEntry(entry: StoredEntry, viewer: Viewer): boolean {
  if (DISCREET.includes(rootOf(entry))) return isAuthor(entry, viewer);
  if (coordinates(viewer)) return true;
  if (viewer.role === 'VISITOR' || viewer.role === 'ANALYST') return false;
  return isAuthor(entry, viewer) || ownRecords(viewer).some((id) => entry.about.includes(id));
}

/** Whether the viewer may take the entry back: what was said privately, its author alone. */
export function mayUndo(entry: StoredEntry, viewer: Viewer): boolean {
  const right = undoRight(rootOf(entry));
  if (right === 'nobody' || viewer.role === 'VISITOR' || viewer.role === 'ANALYST') return false;
  if (entry.privately) return isAuthor(entry, viewer);
  if (coordinates(viewer)) return true;
  if (right === 'coordination') return false;
  if (right === 'author') return isAuthor(entry, viewer);
  return isAuthor(entry, viewer) || viewer.edits.some((id) => entry.about.includes(id));
}

/** The instant before which what undo needs is gone. */
export const undoHorizon = (now: string): string => later(now, -UNDO_DAYS * DAY_MS);

/** Whether a button may be shown; what changed since is told when it is pressed. */
export const isUndoable = (entry: StoredEntry, viewer: Viewer, now: string): boolean =>
  entry.undoneBy === null && entry.at >= undoHorizon(now) && mayUndo(entry, viewer);
