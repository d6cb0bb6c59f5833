/** What a change was, as the journal names it; the pages have a sentence for each. */
export const OPERATIONS = [
  'STRUCTURE_ADDED',
  'STRUCTURE_EDITED',
  'STRUCTURE_CLOSED',
  'STRUCTURES_MERGED',
  'STRUCTURE_POSITIONED',
  'PERSON_ADDED',
  'PERSON_EDITED',
  'PERSON_ERASED',
  'EMPLOYED',
  'EMPLOYMENT_ENDED',
  'ACQUAINTANCE_DECLARED',
  'ACQUAINTANCE_WITHDRAWN',
  'COLLABORATION_RECORDED',
  'COLLABORATION_ENDED',
  'MEETING_RECORDED',
  'INVITED',
  'UNINVITED',
  'ATTENDANCE_RECORDED',
  'ATTENDANCE_REMOVED',
  'INTRODUCTION_REQUESTED',
  'INTRODUCTION_ANSWERED',
  'WORK_NOTED',
  'WORK_TAKEN_UP',
  'IMPORTED',
  'UNDONE',
  'MEMBERSHIP_ANSWERED',
  'ROLE_SET',
  'ACCOUNT_CLOSED',
  'EDITOR_ADDED',
  'EDITOR_REMOVED',
  'PAGE_EDITED',
  'TERRITORY_EDITED',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What goes on between the people concerned: the journal tells it to its author alone, not to the coordinator. */
export const DISCREET: readonly Operation[] = ['INTRODUCTION_REQUESTED', 'INTRODUCTION_ANSWERED'];
