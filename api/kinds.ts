/** The closed lists of design.md section 3, in their order. Each type is derived from its list. */

export const STRUCTURE_KINDS = [
  'SOCIAL_CENTRE',
  'EMPLOYMENT_SERVICE',
  'INTEGRATION',
  'TRAINING',
  'LOCAL_AUTHORITY',
  'COMPANY',
  'ASSOCIATION',
  'HEALTH_SOCIAL',
  'EDUCATION',
  'OTHER',
] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

/** The path to employment, from the first welcome to the follow-up in the job. */
export const PATH_STAGES = [
  'RECEPTION',
  'ORIENTATION',
  'AWARENESS',
  'SUPPORT',
  'TRAINING',
  'RECRUITMENT',
  'FOLLOW_UP',
] as const;
export type PathStage = (typeof PATH_STAGES)[number];

export const MEETING_KINDS = ['TERRITORIAL', 'PROJECT_GROUP', 'FOLLOW_UP'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Frey et al. (2006), from the loosest to the closest. */
export const COLLABORATION_LEVELS = [
  'NETWORKING',
  'COOPERATION',
  'COORDINATION',
  'COALITION',
  'COLLABORATION',
] as const;
export type CollaborationLevel = (typeof COLLABORATION_LEVELS)[number];

export const ACQUAINTANCE_SOURCES = ['SURVEY', 'SELF', 'COORDINATOR', 'IMPORT'] as const;
export type AcquaintanceSource = (typeof ACQUAINTANCE_SOURCES)[number];

/** Who may see a contact field of a person. */
export const VISIBILITIES = ['NOBODY', 'MY_STRUCTURE', 'MEMBERS'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const PROJECT_STATUSES = ['PROPOSED', 'RETAINED', 'RUNNING', 'DONE', 'STOPPED'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** What somebody is in the group of a project. */
export const PROJECT_ROLES = ['LEAD', 'MEMBER', 'SUPPORT'] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/** What became of an idea: said, put in a group with others, made a project, set aside, or said twice and merged. */
export const IDEA_STATES = ['RAISED', 'GROUPED', 'BECAME', 'SET_ASIDE', 'MERGED'] as const;
export type IdeaState = (typeof IDEA_STATES)[number];

export const FOLLOW_UP_STATES = ['GOING_WELL', 'SLOWED', 'STOPPED'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** ASKED of whoever introduces, then ACCEPTED or DECLINED, and MET once they have met. */
export const INTRODUCTION_STATES = ['ASKED', 'ACCEPTED', 'DECLINED', 'MET'] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

export const INTRODUCTION_ANSWERS = ['ACCEPTED', 'DECLINED', 'MET'] as const;
export type IntroductionAnswer = (typeof INTRODUCTION_ANSWERS)[number];

/** What somebody is in an introduction; the coordination where it asked in somebody's name. */
export const INTRODUCTION_PARTS = ['ASKER', 'INTRODUCER', 'TARGET', 'COORDINATION'] as const;
export type IntroductionPart = (typeof INTRODUCTION_PARTS)[number];

/** Evidence of an edge of the structure network, or (CONFIRMED, DECLARED) of the acquaintance graph. */
export const EVIDENCES = ['COLLABORATION', 'SHARED_PERSON', 'CONFIRMED', 'DECLARED'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** Why a structure that has ties hangs by a thread, in the order of design.md section 4. */
export const NEARLY_REASONS = ['ELSEWHERE', 'INSIDE', 'ONLY_THE_TEAM', 'INSIDE_ITS_CITY'] as const;
export type NearlyReason = (typeof NEARLY_REASONS)[number];

/** Why a structure has no tie, then why it hangs by a thread, in the order of design.md section 4. */
export const ISOLATION_REASONS = [
  'NOBODY_REGISTERED',
  'NEVER_CAME',
  'CAME_WITHOUT_TIES',
  ...NEARLY_REASONS,
] as const;
export type IsolationReason = (typeof ISOLATION_REASONS)[number];

export const NETWORK_LEVELS = ['STRUCTURES', 'PEOPLE'] as const;
export type NetworkLevel = (typeof NETWORK_LEVELS)[number];

/** What became of a tie or of somebody between two days. */
export const CHANGE_STATES = ['ADDED', 'LOST', 'KEPT'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];
/** The half-days of a week, in order. */
export const HALF_DAYS = [
  'MONDAY_MORNING',
  'MONDAY_AFTERNOON',
  'TUESDAY_MORNING',
  'TUESDAY_AFTERNOON',
  'WEDNESDAY_MORNING',
  'WEDNESDAY_AFTERNOON',
  'THURSDAY_MORNING',
  'THURSDAY_AFTERNOON',
  'FRIDAY_MORNING',
  'FRIDAY_AFTERNOON',
  'SATURDAY_MORNING',
  'SATURDAY_AFTERNOON',
  'SUNDAY_MORNING',
  'SUNDAY_AFTERNOON',
] as const;
export type HalfDay = (typeof HALF_DAYS)[number];

/** A session is proposed, then its host agrees or declines, or who comes withdraws; one that a file brings is agreed. */
export const OUTREACH_STATES = ['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN'] as const;
export type OutreachState = (typeof OUTREACH_STATES)[number];

/** Who may read a finding of the study: everybody, whoever is signed in, or the coordination alone. */
export const CONFIDENTIALITIES = ['PUBLIC', 'PARTNERS', 'COORDINATION'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];
