/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountRole =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'COORDINATOR'
  | 'MEMBER';

/** A field left out stays as it is; null clears it. */
export type ActionInput = {
  /** Not before the day it is opened. */
  dueOn?: string | null | undefined;
  /** For an edit. */
  id?: string | null | undefined;
  /** Since when it has been open: today unless said. */
  openedOn?: string | null | undefined;
  /** Who has it in hand. */
  owner?: string | null | undefined;
  /** Of a new one. */
  project?: string | null | undefined;
  title?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type ActionKind =
  | 'CONFIRM'
  | 'INTRODUCE'
  | 'INVITE'
  | 'REGISTER';

export type ChangeState =
  | 'ADDED'
  | 'KEPT'
  | 'LOST';

/** Without an id: a new collaboration. A field left out stays as it is; null clears it. */
export type CollaborationInput = {
  from?: string | null | undefined;
  id?: string | null | undefined;
  kind?: string | null | undefined;
  level?: CollaborationLevel | null | undefined;
  note?: string | null | undefined;
  since?: string | null | undefined;
  to?: string | null | undefined;
  until?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type CollaborationLevel =
  | 'COALITION'
  | 'COLLABORATION'
  | 'COOPERATION'
  | 'COORDINATION'
  | 'NETWORKING';

export type Confidentiality =
  | 'COORDINATION'
  | 'PARTNERS'
  | 'PUBLIC';

export type Consent =
  | 'FUNCTION'
  | 'NAME';

export type Coverage =
  | 'COVERED'
  | 'FRAGILE'
  | 'MISSING';

export type DoorState =
  | 'CLOSED'
  | 'EARLY'
  | 'OPEN';

export type DuplicateReason =
  | 'NAME'
  | 'SIRET';

/** Without an id: a new employment. A field left out stays as it is; null clears it. */
export type EmploymentInput = {
  id?: string | null | undefined;
  isContact?: boolean | null | undefined;
  person?: string | null | undefined;
  role?: string | null | undefined;
  since?: string | null | undefined;
  structure?: string | null | undefined;
  until?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type Evidence =
  | 'COLLABORATION'
  | 'CONFIRMED'
  | 'DECLARED'
  | 'SHARED_PERSON';

export type FigureUnit =
  | 'COUNT'
  | 'INDEX'
  | 'MEAN'
  | 'SHARE';

/** Without an id: a new finding. A field left out stays as it is; null clears it. */
export type FindingInput = {
  /** For the coordination alone unless said. */
  confidentiality?: Confidentiality | null | undefined;
  id?: string | null | undefined;
  /** About structures of a kind, or about one. */
  kind?: StructureKind | null | undefined;
  statement?: string | null | undefined;
  structure?: string | null | undefined;
  theme?: string | null | undefined;
  verbatim?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type FollowUpGroup =
  | 'GOING_WELL'
  | 'LATE'
  | 'LATER'
  | 'SLOWED'
  | 'SOON'
  | 'STOPPED';

export type FollowUpKind =
  | 'INTRODUCTION'
  | 'MEETING'
  | 'PROJECT';

export type FollowUpOutcome =
  | 'GOING_WELL'
  | 'NO_ANSWER'
  | 'SLOWED'
  | 'STOPPED';

export type FollowUpState =
  | 'GOING_WELL'
  | 'SLOWED'
  | 'STOPPED';

/** Without an id: a new card. A field left out stays as it is; null clears it. */
export type FormatInput = {
  id?: string | null | undefined;
  material?: Array<string> | null | undefined;
  /** For a card without steps. */
  minutes?: number | null | undefined;
  peopleFrom?: number | null | undefined;
  peopleTo?: number | null | undefined;
  purpose?: string | null | undefined;
  steps?: Array<FormatStepInput> | null | undefined;
  tips?: Array<string> | null | undefined;
  title?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type FormatStepInput = {
  minutes: number;
  text: string;
};

/** When and where a group meets. */
export type GroupMeetingInput = {
  /** The day; the first of several. */
  day?: string | null | undefined;
  /** How long it lasts, 15 to 600 minutes; an hour unless said. */
  minutes?: number | null | undefined;
  /** Where, or the address of a video call. */
  place?: string | null | undefined;
  /** By the clocks of Paris, 14:30; the whole day without one. */
  time?: string | null | undefined;
};

export type GuestAnswer =
  | 'COMING'
  | 'NOT_COMING';

export type HalfDay =
  | 'FRIDAY_AFTERNOON'
  | 'FRIDAY_MORNING'
  | 'MONDAY_AFTERNOON'
  | 'MONDAY_MORNING'
  | 'SATURDAY_AFTERNOON'
  | 'SATURDAY_MORNING'
  | 'SUNDAY_AFTERNOON'
  | 'SUNDAY_MORNING'
  | 'THURSDAY_AFTERNOON'
  | 'THURSDAY_MORNING'
  | 'TUESDAY_AFTERNOON'
  | 'TUESDAY_MORNING'
  | 'WEDNESDAY_AFTERNOON'
  | 'WEDNESDAY_MORNING';

export type IdeaState =
  | 'BECAME'
  | 'GROUPED'
  | 'MERGED'
  | 'RAISED'
  | 'SET_ASIDE';

/** The column of a header. */
export type ImportColumnInput = {
  /** Null leaves the column aside. */
  column?: string | null | undefined;
  header: string;
};

/** What one says of a file that was sent; what is not said is guessed. */
export type ImportFileInput = {
  columns?: Array<ImportColumnInput> | null | undefined;
  format?: string | null | undefined;
  name: string;
  /** True leaves the file aside. */
  skip?: boolean | null | undefined;
};

export type ImportState =
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'REFUSED'
  | 'WAITING'
  | 'WRITING';

export type IntroducerKind =
  | 'KNOWS_BOTH'
  | 'PRESENT_WITH_BOTH'
  | 'TEAM';

export type IntroductionAnswer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'MET';

export type IntroductionPart =
  | 'ASKER'
  | 'COORDINATION'
  | 'INTRODUCER'
  | 'TARGET';

export type IntroductionState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'MET';

export type IsolationReason =
  | 'CAME_WITHOUT_TIES'
  | 'ELSEWHERE'
  | 'INSIDE'
  | 'INSIDE_ITS_CITY'
  | 'NEVER_CAME'
  | 'NOBODY_REGISTERED'
  | 'ONLY_THE_TEAM';

export type Language =
  | 'EN'
  | 'FR';

export type MailError =
  | 'ACCOUNT_GONE'
  | 'BAD_ADDRESS'
  | 'NO_SMTP_URL'
  | 'REFUSED'
  | 'SIGN_IN_REFUSED'
  | 'TOO_OLD'
  | 'UNREACHABLE';

export type MailKind =
  | 'ADDED'
  | 'CONTACTS_ALARM'
  | 'EDITOR_ADDED'
  | 'EDITOR_REMOVED'
  | 'FOLLOW_UP_CALL'
  | 'FOLLOW_UP_CALL_OFF'
  | 'FOLLOW_UP_DUE'
  | 'FOLLOW_UP_REMINDER'
  | 'IDEA_NEWS'
  | 'INACTIVE'
  | 'INACTIVE_KEPT'
  | 'INTRODUCTION_ACCEPTED'
  | 'INTRODUCTION_ASKED'
  | 'INTRODUCTION_ASKED_FOR_YOU'
  | 'INTRODUCTION_DECLINED'
  | 'INTRODUCTION_MET'
  | 'MEETING_INVITATION'
  | 'MEETING_REMINDER'
  | 'MEETING_SUMMARY'
  | 'MEMBERSHIP_ACCEPTED'
  | 'MEMBERSHIP_ASKED'
  | 'MEMBERSHIP_DECLINED'
  | 'MEMBERSHIP_LINK'
  | 'PROPOSAL_ACCEPTED'
  | 'PROPOSAL_MADE'
  | 'PROPOSAL_TURNED'
  | 'ROLE_SET'
  | 'SHEET_BACK'
  | 'SHEET_CHANGED'
  | 'SHEET_STILL_RIGHT'
  | 'SIGN_IN_LINK'
  | 'SURVEY_LINK'
  | 'SURVEY_REMINDER'
  | 'TESTIMONY_CONSENT';

export type MailState =
  | 'GIVEN_UP'
  | 'SENDING'
  | 'SENT'
  | 'WAITING';

/** Without an id: a new rencontre. A field left out stays as it is; null clears it. */
export type MeetingInput = {
  capacity?: number | null | undefined;
  cities?: Array<string> | null | undefined;
  /** Needs a beginning, and comes after it. */
  endsAt?: string | null | undefined;
  format?: string | null | undefined;
  /** The format card that it follows. */
  formatCard?: string | null | undefined;
  heldOn?: string | null | undefined;
  id?: string | null | undefined;
  kind?: MeetingKind | null | undefined;
  place?: string | null | undefined;
  /** By the clocks of Paris, 2025-09-25T14:00, on the day it is held. */
  startsAt?: string | null | undefined;
  title?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type MeetingKind =
  | 'FOLLOW_UP'
  | 'PROJECT_GROUP'
  | 'TERRITORIAL';

export type Nearness =
  | 'KNOWN_BY_TEAM'
  | 'PRESENT_TOGETHER'
  | 'PRESENT_WITH_SOMEBODY'
  | 'THERE';

/** What is needed of one structure: all that is given. */
export type Need = {
  city?: string | null | undefined;
  public?: string | null | undefined;
  stage?: PathStage | null | undefined;
  theme?: string | null | undefined;
};

export type NeedPart =
  | 'CITY'
  | 'PUBLIC'
  | 'STAGE'
  | 'THEME';

export type NetworkLevel =
  | 'PEOPLE'
  | 'STRUCTURES';

export type NetworkStage =
  | 'CORE_AND_PERIPHERY'
  | 'HUB_AND_SPOKE'
  | 'IN_BETWEEN'
  | 'MULTI_HUB'
  | 'SCATTERED';

/** A structure that somebody proposes, as it is added to the directory. */
export type NewStructureInput = {
  cities: Array<string>;
  /** Structures that it looks like, and that are others; the rest refuse it. */
  despite?: Array<string> | null | undefined;
  kind: StructureKind;
  name: string;
};

export type NoRouteReason =
  | 'ASKER_OUTSIDE'
  | 'NEED_UNMET'
  | 'NOBODY_THERE'
  | 'NO_WAY'
  | 'PERSON_OUTSIDE'
  | 'STRUCTURE_CLOSED'
  | 'TOO_FAR';

export type Operation =
  | 'ACCOUNT_CLOSED'
  | 'ACQUAINTANCE_DECLARED'
  | 'ACQUAINTANCE_WITHDRAWN'
  | 'ACTION_ADDED'
  | 'ACTION_COMPLETED'
  | 'ACTION_EDITED'
  | 'ACTION_REMOVED'
  | 'ACTION_REOPENED'
  | 'ARRIVAL_CONFIRMED'
  | 'ARRIVED'
  | 'ATTENDANCE_RECORDED'
  | 'ATTENDANCE_REMOVED'
  | 'COLLABORATION_ENDED'
  | 'COLLABORATION_RECORDED'
  | 'CONTACTS_ALARM'
  | 'DOOR_CODE_RENEWED'
  | 'EDITOR_ADDED'
  | 'EDITOR_REMOVED'
  | 'EMPLOYED'
  | 'EMPLOYMENT_ENDED'
  | 'FINDING_RECORDED'
  | 'FINDING_REMOVED'
  | 'FOLLOW_UP_CALLED_OFF'
  | 'FOLLOW_UP_PLANNED'
  | 'FOLLOW_UP_RECORDED'
  | 'FORMAT_RECORDED'
  | 'FORMAT_REMOVED'
  | 'GROUP_MEETINGS_PLANNED'
  | 'GROUP_MEETING_CHANGED'
  | 'GROUP_MEETING_REMOVED'
  | 'IDEAS_GROUPED'
  | 'IDEAS_MERGED'
  | 'IDEA_EDITED'
  | 'IDEA_RAISED'
  | 'IDEA_SET_ASIDE'
  | 'IDEA_SUPPORTED'
  | 'IDEA_SUPPORT_WITHDRAWN'
  | 'IDEA_TAKEN_UP'
  | 'IMPORTED'
  | 'INTRODUCTION_ANSWERED'
  | 'INTRODUCTION_FOLLOWED_UP'
  | 'INTRODUCTION_REQUESTED'
  | 'INVITATIONS_SENT'
  | 'INVITATION_ANSWERED'
  | 'INVITED'
  | 'KEPT_APART'
  | 'MEETING_RECORDED'
  | 'MEMBERSHIP_ANSWERED'
  | 'OUTREACH_ANSWERED'
  | 'OUTREACH_ENDED'
  | 'OUTREACH_RECORDED'
  | 'OUTREACH_WITHDRAWN'
  | 'PAGE_EDITED'
  | 'PERSON_ADDED'
  | 'PERSON_EDITED'
  | 'PERSON_ERASED'
  | 'PROJECT_EDITED'
  | 'PROJECT_JOINED'
  | 'PROJECT_LEFT'
  | 'PROJECT_MADE'
  | 'PROPOSAL_ACCEPTED'
  | 'PROPOSAL_TURNED'
  | 'RESULTS_WORDED'
  | 'ROLE_SET'
  | 'SHEET_CONFIRMED'
  | 'STRUCTURES_MERGED'
  | 'STRUCTURE_ADDED'
  | 'STRUCTURE_CLOSED'
  | 'STRUCTURE_EDITED'
  | 'STRUCTURE_POSITIONED'
  | 'SUMMARY_SENT'
  | 'SUMMARY_WRITTEN'
  | 'SURVEY_ANSWERED'
  | 'SURVEY_REMINDED'
  | 'SURVEY_SENT'
  | 'TERRITORY_EDITED'
  | 'TESTIMONY_ASKED'
  | 'TESTIMONY_CONSENTED'
  | 'TESTIMONY_PUBLISHED'
  | 'TESTIMONY_RECORDED'
  | 'TESTIMONY_UNPUBLISHED'
  | 'TESTIMONY_WITHDRAWN'
  | 'UNDONE'
  | 'UNINVITED'
  | 'WORK_NOTED'
  | 'WORK_TAKEN_UP';

/** Without an id: a new session. A field left out stays as it is; null clears it. */
export type OutreachInput = {
  /** Half-days of each week, at least one. */
  halfDays?: Array<HalfDay> | null | undefined;
  /** The structure at whose place it is held. */
  host?: string | null | undefined;
  id?: string | null | undefined;
  purpose?: string | null | undefined;
  /** The structure that comes and receives people. */
  runner?: string | null | undefined;
  /** Today unless said. */
  since?: string | null | undefined;
  until?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type OutreachState =
  | 'AGREED'
  | 'DECLINED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type PageId =
  | 'ACCESSIBILITY'
  | 'LEGAL'
  | 'PRIVACY';

export type PathStage =
  | 'AWARENESS'
  | 'FOLLOW_UP'
  | 'ORIENTATION'
  | 'RECEPTION'
  | 'RECRUITMENT'
  | 'SUPPORT'
  | 'TRAINING';

/** A structure imagined on the path; with `structure`, what is added to one that is there. */
export type PathwayAddition = {
  city?: string | null | undefined;
  kind?: StructureKind | null | undefined;
  name?: string | null | undefined;
  neighbourhood?: string | null | undefined;
  stages: Array<PathStage>;
  structure?: string | null | undefined;
  /** Structures with which it is imagined tied. */
  tiedTo?: Array<string>;
};

export type PathwayBy =
  | 'CITY'
  | 'KIND'
  | 'NEIGHBOURHOOD';

export type PeriodState =
  | 'FUTURE'
  | 'PAST'
  | 'RUNNING';

/** A field left out stays as it is; null clears it. */
export type PersonInput = {
  email?: string | null | undefined;
  emailVisibility?: Visibility | null | undefined;
  jobTitle?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  phoneVisibility?: Visibility | null | undefined;
};

export type PlaceNearness =
  | 'CITY'
  | 'NEIGHBOURHOOD';

/** A field left out stays as it is; null clears it. */
export type ProjectInput = {
  aim?: string | null | undefined;
  endedOn?: string | null | undefined;
  frame?: string | null | undefined;
  /** For an edit. */
  id?: string | null | undefined;
  /** For an edit: the ideas that it comes from. */
  ideas?: Array<string> | null | undefined;
  /** Who leads it: at least one. */
  lead?: Array<string> | null | undefined;
  members?: Array<string> | null | undefined;
  proposedOn?: string | null | undefined;
  retainedOn?: string | null | undefined;
  rhythm?: string | null | undefined;
  startedOn?: string | null | undefined;
  /** Proposed unless said; its day is noted. */
  status?: ProjectStatus | null | undefined;
  /** The structures engaged. */
  structures?: Array<string> | null | undefined;
  /** Who supports the group without being in it. */
  supports?: Array<string> | null | undefined;
  title?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
};

export type ProjectRole =
  | 'LEAD'
  | 'MEMBER'
  | 'SUPPORT';

export type ProjectStatus =
  | 'DONE'
  | 'PROPOSED'
  | 'RETAINED'
  | 'RUNNING'
  | 'STOPPED';

export type ResultFigureId =
  | 'acquaintances'
  | 'acquaintancesNew'
  | 'actionsDone'
  | 'attendances'
  | 'firstTimePairs'
  | 'ideas'
  | 'ideasBecame'
  | 'introductions'
  | 'introductionsMet'
  | 'meetings'
  | 'newPeople'
  | 'newStructures'
  | 'outreachNew'
  | 'outreachOpen'
  | 'people'
  | 'projects'
  | 'responseRate'
  | 'structures'
  | 'ties'
  | 'tiesNew';

export type Role =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'COORDINATOR'
  | 'EDITOR'
  | 'MEMBER'
  | 'VISITOR';

export type SeatingGuests =
  | 'ATTENDED'
  | 'INVITED';

export type SheetFreshness =
  | 'DUE'
  | 'HOLDS'
  | 'NEVER';

export type StepEvidence =
  | 'COLLEAGUE'
  | 'CONFIRMED'
  | 'DECLARED'
  | 'READY';

/** Without an id: a new structure. A field left out stays as it is; null clears it. */
export type StructureInput = {
  address?: string | null | undefined;
  cities?: Array<string> | null | undefined;
  coordinates?: boolean | null | undefined;
  email?: string | null | undefined;
  hostsOutreach?: boolean | null | undefined;
  id?: string | null | undefined;
  kind?: StructureKind | null | undefined;
  latitude?: number | null | undefined;
  limits?: string | null | undefined;
  longitude?: number | null | undefined;
  name?: string | null | undefined;
  neighbourhoods?: Array<string> | null | undefined;
  offers?: string | null | undefined;
  openingHours?: string | null | undefined;
  outreachConditions?: string | null | undefined;
  /** Half-days a week, 0 to 14. */
  outreachRoom?: number | null | undefined;
  outreachSought?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  presentation?: string | null | undefined;
  publics?: Array<string> | null | undefined;
  since?: string | null | undefined;
  siret?: string | null | undefined;
  themes?: Array<string> | null | undefined;
  until?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
  website?: string | null | undefined;
};

export type StructureKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'EDUCATION'
  | 'EMPLOYMENT_SERVICE'
  | 'HEALTH_SOCIAL'
  | 'INTEGRATION'
  | 'LOCAL_AUTHORITY'
  | 'OTHER'
  | 'SOCIAL_CENTRE'
  | 'TRAINING';

export type SurveyAnswerInput = {
  /** False: not met; takes back what this survey said of them. */
  known: boolean;
  /** The trust answer, 1 to 4; its author alone sees it. */
  level?: number | null | undefined;
  person: string;
  readyToIntroduce?: boolean;
};

export type TestimonyInput = {
  about: TestimonySubjectInput;
  /** Asks the person by mail. */
  ask?: boolean;
  /** Of one’s own words alone: published at once. */
  consent?: Consent | null | undefined;
  /** Whose words; one’s own unless said. */
  person?: string | null | undefined;
  quote: string;
};

export type TestimonySubjectInput = {
  id: string;
  kind: TestimonySubjectKind;
};

export type TestimonySubjectKind =
  | 'MEETING'
  | 'PROJECT'
  | 'STRUCTURE';

export type Visibility =
  | 'MEMBERS'
  | 'MY_STRUCTURE'
  | 'NOBODY';

/** Who is taken out of the network, to see what falls apart. */
export type Without = {
  people?: Array<string>;
  structures?: Array<string>;
};

export type RequestsQueryVariables = Exact<{
  coordinates: boolean;
}>;


export type RequestsQuery = { membershipRequests: Array<{ id: string, version: number, name: string, domain: string, email?: string, structureName: string | null, structureKind: StructureKind | null, message: string | null, askedAt: string, structureCity: { id: string, name: string } | null, similar: Array<{ because: Array<DuplicateReason>, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, structure: { id: string, name: string, kind: StructureKind } | null, sameName: Array<{ id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> }> }> };

export type AnswerRequestMutationVariables = Exact<{
  mutationId: string;
  id: string;
  accept: boolean;
  version: number;
  person?: string | null | undefined;
  structure?: string | null | undefined;
  name?: string | null | undefined;
  reason?: string | null | undefined;
  newStructure?: NewStructureInput | null | undefined;
}>;


export type AnswerRequestMutation = { answerMembership: { request: { id: string, name: string }, receipt: { id: string | null } } };

export type TurnProposalMutationVariables = Exact<{
  mutationId: string;
  id: string;
  structure: string;
  version: number;
}>;


export type TurnProposalMutation = { turnProposal: { request: { id: string, name: string, structure: { id: string, name: string } | null }, receipt: { id: string | null } } };

export type OrphansQueryVariables = Exact<{ [key: string]: never; }>;


export type OrphansQuery = { orphanSheets: Array<{ since: string | null, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> }, formerEditors: Array<{ id: string, name: string }> }> };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, edges: Array<{ node: { id: string, email: string, role: AccountRole, version: number, lastSeenAt: string | null, closedAt: string | null, person: { id: string, name: string } | null, edits: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetRoleMutationVariables = Exact<{
  mutationId: string;
  account: string;
  role: AccountRole;
  version: number;
}>;


export type SetRoleMutation = { setRole: { account: { id: string, role: AccountRole }, receipt: { id: string | null } } };

export type CloseAccountMutationVariables = Exact<{
  mutationId: string;
  account: string;
}>;


export type CloseAccountMutation = { closeAccount: { receipt: { id: string | null } } };

export type EndSessionsOfMutationVariables = Exact<{
  mutationId: string;
  account: string;
}>;


export type EndSessionsOfMutation = { endSessionsOf: boolean };

export type SheetKeepersQueryVariables = Exact<{
  id: string;
}>;


export type SheetKeepersQuery = { structure: { id: string, name: string, people: Array<{ role: string | null, person: { id: string, name: string } }>, editors: Array<{ id: string, name: string }> } };

export type AddEditorMutationVariables = Exact<{
  mutationId: string;
  structure: string;
  person: string;
}>;


export type AddEditorMutation = { addEditor: { structure: { id: string, name: string }, receipt: { id: string | null } } };

export type RemoveEditorMutationVariables = Exact<{
  mutationId: string;
  structure: string;
  person: string;
}>;


export type RemoveEditorMutation = { removeEditor: { structure: { id: string, name: string }, receipt: { id: string | null } } };

export type TakeOverMutationVariables = Exact<{
  mutationId: string;
  structure: string;
}>;


export type TakeOverMutation = { takeOverSheet: { structure: { id: string, name: string }, receipt: { id: string | null } } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { me: { sessions: Array<{ id: string, startedAt: string, seenAt: string, browser: string, current: boolean }> } };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type SheetNameQueryVariables = Exact<{
  id: string;
}>;


export type SheetNameQuery = { structure: { id: string, name: string, kind: StructureKind, phone: string | null, email: string | null, publics: Array<string>, offers: string | null } };

export type SheetNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SheetNewsQuery = { sheetNews: Array<{ structure: { id: string, name: string }, entry: { id: string, at: string, operation: Operation, root: Operation | null, privately: boolean, undone: boolean, undoneBy: string | null, undoes: string | null, restores: boolean, undoable: boolean, by: { accountId: string, personId: string | null, name: string | null, role: Role | null }, about: Array<{ id: string, label: string | null, kind: string }>, changes: Array<{ records: Array<string>, what: string, field: string, before: string | null, after: string | null, hidden: boolean }>, files: Array<{ file: string, format: string, rows: number, created: number, updated: number }> } }> };

export type NewsSeenMutationVariables = Exact<{
  mutationId: string;
  upTo?: string | null | undefined;
}>;


export type NewsSeenMutation = { markSheetNewsSeen: boolean };

export type MarkNoticeSeenMutationVariables = Exact<{
  mutationId: string;
}>;


export type MarkNoticeSeenMutation = { markNoticeSeen: boolean };

export type AboutMeQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutMeQuery = { aboutMe: { at: string, namedBy: number, sections: Array<{ kind: string, records: Array<{ what: string | null, facts: Array<{ name: string, value: string }> }> }> } };

export type EraseMeMutationVariables = Exact<{
  mutationId: string;
  id: string;
}>;


export type EraseMeMutation = { erasePerson: { id: string | null } };

export type OwnDataQueryVariables = Exact<{
  token: string;
}>;


export type OwnDataQuery = { ownData: { id: string, version: number, name: string, jobTitle: string | null, email: string | null, phone: string | null, emailVisibility: Visibility, phoneVisibility: Visibility, hidden: boolean, structures: Array<string>, addedBy: string | null, addedFrom: string | null } };

export type CorrectOwnDataMutationVariables = Exact<{
  mutationId: string;
  token: string;
  version: number;
  input: PersonInput;
}>;


export type CorrectOwnDataMutation = { correctOwnData: { id: string, version: number } };

export type HideOwnDataMutationVariables = Exact<{
  mutationId: string;
  token: string;
}>;


export type HideOwnDataMutation = { hideOwnData: { id: string, version: number } };

export type EraseOwnDataMutationVariables = Exact<{
  mutationId: string;
  token: string;
}>;


export type EraseOwnDataMutation = { eraseOwnData: boolean };

export type StructureSubjectQueryVariables = Exact<{
  id: string;
}>;


export type StructureSubjectQuery = { structure: { id: string, mayEdit: boolean } };

export type PersonSubjectQueryVariables = Exact<{
  id: string;
}>;


export type PersonSubjectQuery = { person: { id: string, mayEdit: boolean, acquaintances: Array<{ person: { id: string }, declaredBy: Array<{ id: string }> }> } };

export type ClosingStructureQueryVariables = Exact<{
  id: string;
}>;


export type ClosingStructureQuery = { structure: { id: string, version: number, name: string, until: string | null, people: Array<{ person: { id: string, name: string } }>, ties: Array<{ structure: { id: string } }> } };

export type CloseStructureMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  on?: string | null | undefined;
}>;


export type CloseStructureMutation = { closeStructure: { structure: { id: string, name: string, until: string | null }, receipt: { id: string | null, repeated: boolean } } };

export type DuplicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DuplicatesQuery = { duplicateStructures: Array<{ because: Array<DuplicateReason>, structures: Array<{ id: string, name: string, kind: StructureKind, siret: string | null, address: string | null, phone: string | null, email: string | null, offers: string | null, reviewedOn: string | null, cities: Array<{ id: string, name: string }>, people: Array<{ person: { id: string, name: string } }>, ties: Array<{ structure: { id: string } }> }> }> };

export type KeepApartMutationVariables = Exact<{
  mutationId: string;
  one: string;
  other: string;
}>;


export type KeepApartMutation = { keepApart: { receipt: { id: string | null, repeated: boolean } } };

export type SimilarQueryVariables = Exact<{
  name: string;
  cities: Array<string> | string;
  siret?: string | null | undefined;
}>;


export type SimilarQuery = { similarStructures: Array<{ because: Array<DuplicateReason>, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }> };

export type EmploymentsQueryVariables = Exact<{
  person: string;
}>;


export type EmploymentsQuery = { person: { id: string, name: string, employments: Array<{ id: string, version: number, role: string | null, since: string | null, until: string | null, isContact: boolean, structure: { id: string, name: string } }> } };

export type EmployMutationVariables = Exact<{
  mutationId: string;
  input: EmploymentInput;
}>;


export type EmployMutation = { employ: { person: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type EndEmploymentMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  on?: string | null | undefined;
}>;


export type EndEmploymentMutation = { endEmployment: { person: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type FillSheetQueryVariables = Exact<{
  id: string;
}>;


export type FillSheetQuery = { structure: { id: string, version: number, reviewedOn: string | null, freshness: SheetFreshness, name: string, kind: StructureKind, phone: string | null, email: string | null, address: string | null, presentation: string | null, publics: Array<string>, offers: string | null, limits: string | null, hostsOutreach: boolean | null, outreachConditions: string | null, cities: Array<{ id: string, name: string }>, people: Array<{ person: { id: string, name: string } }>, meetings: Array<{ id: string }> } };

export type SaveFieldMutationVariables = Exact<{
  mutationId: string;
  input: StructureInput;
}>;


export type SaveFieldMutation = { upsertStructure: { structure: { id: string, version: number, reviewedOn: string | null, freshness: SheetFreshness, name: string, kind: StructureKind, phone: string | null, email: string | null, address: string | null, presentation: string | null, publics: Array<string>, offers: string | null, limits: string | null, hostsOutreach: boolean | null, outreachConditions: string | null, cities: Array<{ id: string, name: string }> } } };

export type PublicsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicsQuery = { publics: Array<string> };

export type MergeSideQueryVariables = Exact<{
  id: string;
}>;


export type MergeSideQuery = { structure: { id: string, version: number, name: string, kind: StructureKind, presentation: string | null, address: string | null, phone: string | null, email: string | null, website: string | null, siret: string | null, offers: string | null, limits: string | null, cities: Array<{ id: string, name: string }>, people: Array<{ person: { id: string, name: string } }>, ties: Array<{ structure: { id: string } }> } };

export type MergeStructuresMutationVariables = Exact<{
  mutationId: string;
  keep: string;
  remove: string;
  keepVersion: number;
  removeVersion: number;
}>;


export type MergeStructuresMutation = { mergeStructures: { structure: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type NamedStructureQueryVariables = Exact<{
  id: string;
}>;


export type NamedStructureQuery = { structure: { id: string, name: string } };

export type NamedPersonQueryVariables = Exact<{
  id: string;
}>;


export type NamedPersonQuery = { person: { id: string, name: string } };

export type PersonFormQueryVariables = Exact<{
  id: string;
}>;


export type PersonFormQuery = { person: { id: string, version: number, name: string, jobTitle: string | null, email: string | null, emailVisibility: Visibility, phone: string | null, phoneVisibility: Visibility } };

export type AddPersonMutationVariables = Exact<{
  mutationId: string;
  input: PersonInput;
  employment?: EmploymentInput | null | undefined;
}>;


export type AddPersonMutation = { addPerson: { person: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type EditPersonMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  input: PersonInput;
}>;


export type EditPersonMutation = { editPerson: { person: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type PersonQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PersonQuery = { person: { id: string, name: string, jobTitle: string | null, mayEdit: boolean, email: string | null, phone: string | null, employments: Array<{ id: string, role: string | null, since: string | null, isContact: boolean, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, acquaintances: Array<{ confirmed: boolean, readyToIntroduce: boolean, since: string | null, person: { id: string, name: string, jobTitle: string | null, employments: Array<{ structure: { id: string, name: string } }> }, declaredBy: Array<{ id: string }>, meeting: { heldOn: string, cities: Array<{ id: string, name: string }> } | null }>, meetings: Array<{ id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> }> } };

export type PositionsQueryVariables = Exact<{
  id: string;
}>;


export type PositionsQuery = { structure: { id: string, name: string, positions: Array<{ stage: PathStage, note: string | null, since: string | null }> } };

export type PositionStructureMutationVariables = Exact<{
  mutationId: string;
  structure: string;
  stage: PathStage;
  note?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type PositionStructureMutation = { positionStructure: { structure: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type ProposeStructureMutationVariables = Exact<{
  mutationId: string;
  name: string;
  kind: StructureKind;
  city: string;
  message?: string | null | undefined;
}>;


export type ProposeStructureMutation = { proposeStructure: boolean };

export type SheetReviewQueryVariables = Exact<{
  id: string;
}>;


export type SheetReviewQuery = { structure: { id: string, name: string, version: number, reviewedOn: string | null, freshness: SheetFreshness } };

export type ConfirmSheetMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type ConfirmSheetMutation = { confirmSheet: { structure: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type StaleSheetsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaleSheetsQuery = { staleSheets: Array<{ id: string, name: string, kind: StructureKind, reviewedOn: string | null, cities: Array<{ id: string, name: string }>, editors: Array<{ id: string, name: string }> }> };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type SuggestionsQuery = { structures: { edges: Array<{ node: { id: string, name: string, kind: StructureKind, cities: Array<{ name: string }> } }> }, people?: { edges: Array<{ node: { id: string, name: string, jobTitle: string | null, employments: Array<{ structure: { name: string } }> } }> } };

export type MatchesQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type MatchesQuery = { structures: { edges: Array<{ node: { id: string } }> }, people?: { edges: Array<{ node: { id: string } }> } };

export type StructureFormQueryVariables = Exact<{
  id: string;
}>;


export type StructureFormQuery = { structure: { id: string, version: number, name: string, kind: StructureKind, siret: string | null, presentation: string | null, address: string | null, postcode: string | null, phone: string | null, email: string | null, website: string | null, openingHours: string | null, publics: Array<string>, themes: Array<string>, offers: string | null, limits: string | null, hostsOutreach: boolean | null, outreachConditions: string | null, outreachRoom: number | null, outreachSought: string | null, coordinates: boolean, cities: Array<{ id: string }>, neighbourhoods: Array<{ id: string }> } };

export type NeighbourhoodsQueryVariables = Exact<{ [key: string]: never; }>;


export type NeighbourhoodsQuery = { neighbourhoods: Array<{ id: string, name: string, city: { name: string } }> };

export type UpsertStructureMutationVariables = Exact<{
  mutationId: string;
  input: StructureInput;
}>;


export type UpsertStructureMutation = { upsertStructure: { structure: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type StructureQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type StructureQuery = { structure: { id: string, name: string, kind: StructureKind, presentation: string | null, address: string | null, postcode: string | null, phone: string | null, email: string | null, website: string | null, openingHours: string | null, publics: Array<string>, themes: Array<string>, offers: string | null, limits: string | null, hostsOutreach: boolean | null, outreachConditions: string | null, outreachRoom: number | null, outreachLeft: number | null, outreachSought: string | null, coordinates: boolean, reviewedOn: string | null, mayEdit: boolean, since?: string | null, until: string | null, isolated: boolean, isolationReason?: IsolationReason | null, cities: Array<{ id: string, name: string }>, neighbourhoods: Array<{ id: string, name: string }>, outreachHosted: Array<{ id: string, days: string | null, halfDays: Array<HalfDay>, purpose: string | null, since: string | null, until: string | null, mayEdit: boolean, runner: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, findings: Array<{ id: string, statement: string | null, verbatim: string | null, confidentiality: Confidentiality }>, outreachReceived: Array<{ id: string, days: string | null, halfDays: Array<HalfDay>, purpose: string | null, since: string | null, until: string | null, runner: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, outreachRun: Array<{ id: string, days: string | null, halfDays: Array<HalfDay>, purpose: string | null, since: string | null, until: string | null, mayEdit: boolean, host: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, editors?: Array<{ id: string, name: string }>, positions: Array<{ stage: PathStage, note: string | null }>, pastPositions?: Array<{ stage: PathStage, note: string | null, since: string | null, until: string | null }>, suggestedPositions?: Array<{ stage: PathStage, word: string | null }>, people?: Array<{ role: string | null, isContact: boolean, person: { id: string, name: string, jobTitle: string | null, email: string | null, phone: string | null } }>, ties: Array<{ evidence: Array<Evidence>, since?: string | null, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> }, acquaintances?: Array<{ confirmed: boolean, since: string | null, from: { id: string, name: string }, to: { id: string, name: string }, meeting: { heldOn: string, cities: Array<{ id: string, name: string }> } | null }>, sharedPeople?: Array<{ id: string, name: string }>, collaborations: Array<{ id: string, level: CollaborationLevel | null, kind: string | null, since?: string | null, note?: string | null }> }>, meetings?: Array<{ id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> }> } };

export type ImportFormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportFormatsQuery = { importFormats: Array<{ id: string, columns: Array<{ name: string, required: boolean, label: string, example: string }> }> };

export type ImportFilesMutationVariables = Exact<{
  mutationId: string;
  upload: string;
  files: Array<ImportFileInput> | ImportFileInput;
  dryRun: boolean;
}>;


export type ImportFilesMutation = { importFile: { problemCount: number, files: Array<{ file: string, format: string, rows: number, created: number, updated: number, unchanged: number, createdNames: Array<string>, updatedNames: Array<string>, keptOwnWord: Array<string>, leftOut: Array<string>, keptFields: Array<{ id: string, name: string | null, fields: Array<string> }> }>, problems: Array<{ file: string, line: number, column: string, expected: string, value: string }>, receipt: { id: string | null, repeated: boolean } } };

export type ImportProgressQueryVariables = Exact<{
  upload: string;
}>;


export type ImportProgressQuery = { importProgress: { state: ImportState, rowsDone: number, rowsTotal: number } };

export type LatestEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestEntriesQuery = { journal: { edges: Array<{ node: { id: string, undone: boolean, undoable: boolean } }> } };

export type GrowthQueryVariables = Exact<{
  asOf?: string | null | undefined;
  withoutTeam: boolean;
  otherwise: boolean;
}>;


export type GrowthQuery = { growth: { asOf: string, withoutTeam: boolean, unattributed: number, elsewhere: number, points: Array<{ day: string, values: Array<number | null>, meeting: { id: string, title: string, cities: Array<{ id: string, name: string }> } | null }>, figures: Array<{ id: string, unit: FigureUnit, source: string | null, bent: boolean }>, meetings: Array<{ ties: number, metBefore: number, judged: number, stillOpen: number, noLongerIsolated: Array<{ id: string, label: string }>, meeting: { id: string, title: string, heldOn: string, attendeeCount: number } }>, response: { asked: number, answered: number, rate: number | null, tooFew: boolean }, stage: { stage: NetworkStage | null, largestShare: number | null, hubs: number, removalCost: number | null, centralisation: number | null, coreSize: number, coreDensity: number | null, peripheryDensity: number | null } }, otherwise: { stage: { stage: NetworkStage | null, largestShare: number | null, hubs: number, removalCost: number | null, centralisation: number | null, coreSize: number, coreDensity: number | null, peripheryDensity: number | null } } };

export type StageFragment = { stage: NetworkStage | null, largestShare: number | null, hubs: number, removalCost: number | null, centralisation: number | null, coreSize: number, coreDensity: number | null, peripheryDensity: number | null };

export type SurveyResponseQueryVariables = Exact<{
  asOf?: string | null | undefined;
  withoutTeam: boolean;
}>;


export type SurveyResponseQuery = { surveyResponse: { asked: number, answered: number, rate: number | null, tooFew: boolean } };

export type JournalQueryVariables = Exact<{
  record?: string | null | undefined;
  by?: string | null | undefined;
  mine?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type JournalQuery = { journal: { edges: Array<{ node: { id: string, at: string, operation: Operation, root: Operation | null, privately: boolean, undone: boolean, undoneBy: string | null, undoes: string | null, restores: boolean, undoable: boolean, by: { accountId: string, personId: string | null, name: string | null, role: Role | null }, about: Array<{ id: string, label: string | null, kind: string }>, changes: Array<{ records: Array<string>, what: string, field: string, before: string | null, after: string | null, hidden: boolean }>, files: Array<{ file: string, format: string, rows: number, created: number, updated: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UndoMutationVariables = Exact<{
  mutationId: string;
  entry: string;
}>;


export type UndoMutation = { undo: { id: string | null, left: Array<string> } };

export type MailQueryVariables = Exact<{
  state?: MailState | null | undefined;
}>;


export type MailQuery = { outboxSummary: { configured: boolean, waiting: number, sending: number, sent: number, givenUp: number, lastError: MailError | null, lastErrorDetail: string | null, lastErrorAt: string | null }, outbox: Array<{ id: string, kind: MailKind, state: MailState, recipient: string | null, createdAt: string, dueAt: string, attempts: number, lastError: MailError | null, lastErrorDetail: string | null, sentAt: string | null }> };

export type RetryMailMutationVariables = Exact<{
  mutationId: string;
  id: string;
}>;


export type RetryMailMutation = { retryMail: { id: string, state: MailState } };

export type DropMailMutationVariables = Exact<{
  mutationId: string;
  id: string;
}>;


export type DropMailMutation = { dropMail: { waiting: number } };

export type AttendanceQueryVariables = Exact<{
  id: string;
}>;


export type AttendanceQuery = { meeting: { id: string, title: string, heldOn: string, attendeeCount: number, cities: Array<{ id: string, name: string }>, attendees: Array<{ id: string }>, invited: Array<{ id: string }> } };

export type EverybodyQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type EverybodyQuery = { people: { edges: Array<{ node: { id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EveryStructureQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EveryStructureQuery = { structures: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordAttendanceMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  people: Array<string> | string;
}>;


export type RecordAttendanceMutation = { recordAttendance: { receipt: { id: string | null } } };

export type RemoveAttendanceMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  people: Array<string> | string;
}>;


export type RemoveAttendanceMutation = { removeAttendance: { receipt: { id: string | null } } };

export type AddAtTheDoorMutationVariables = Exact<{
  mutationId: string;
  input: PersonInput;
  employment?: EmploymentInput | null | undefined;
}>;


export type AddAtTheDoorMutation = { addPerson: { person: { id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> } } };

export type DoorQueryVariables = Exact<{
  code?: string | null | undefined;
  token?: string | null | undefined;
}>;


export type DoorQuery = { door: { title: string, heldOn: string, startsAt: string | null, place: string | null, towns: Array<string>, state: DoorState, opensAt: string, you: { id: string, name: string, structures: Array<string>, present: boolean } | null } };

export type DoorPeopleQueryVariables = Exact<{
  code: string;
  name: string;
}>;


export type DoorPeopleQuery = { doorPeople: Array<{ id: string, name: string, structures: Array<string>, present: boolean }> };

export type ArriveMutationVariables = Exact<{
  mutationId: string;
  code?: string | null | undefined;
  token?: string | null | undefined;
  person?: string | null | undefined;
}>;


export type ArriveMutation = { arrive: string };

export type AnnounceArrivalMutationVariables = Exact<{
  mutationId: string;
  code: string;
  name: string;
  structure?: string | null | undefined;
  email?: string | null | undefined;
}>;


export type AnnounceArrivalMutation = { announceArrival: boolean };

export type StructureNamesQueryVariables = Exact<{
  search: string;
}>;


export type StructureNamesQuery = { structures: { edges: Array<{ node: { id: string, name: string } }> } };

export type DoorPosterQueryVariables = Exact<{
  id: string;
}>;


export type DoorPosterQuery = { meeting: { id: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, doorCode: string | null, cities: Array<{ id: string, name: string }> } };

export type RenewDoorCodeMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
}>;


export type RenewDoorCodeMutation = { renewDoorCode: { receipt: { id: string | null } } };

export type ArrivalsQueryVariables = Exact<{
  id: string;
}>;


export type ArrivalsQuery = { meeting: { id: string, arrivals: Array<{ id: string, name: string, structureName: string | null, email: string | null, at: string, structure: { id: string, name: string } | null, alike: Array<{ id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> }> }> } };

export type ConfirmArrivalMutationVariables = Exact<{
  mutationId: string;
  id: string;
  person?: string | null | undefined;
  structure?: string | null | undefined;
}>;


export type ConfirmArrivalMutation = { confirmArrival: { id: string | null } };

export type DismissArrivalMutationVariables = Exact<{
  mutationId: string;
  id: string;
}>;


export type DismissArrivalMutation = { dismissArrival: { id: string | null } };

export type FormatsQueryVariables = Exact<{
  language: Language;
}>;


export type FormatsQuery = { formats: Array<{ id: string, builtIn: boolean, title: string, purpose: string | null, minutes: number | null, peopleFrom: number | null, peopleTo: number | null, material: Array<string>, tips: Array<string>, steps: Array<{ minutes: number, text: string }> }> };

export type FormatCardFragment = { id: string, builtIn: boolean, title: string, purpose: string | null, minutes: number | null, peopleFrom: number | null, peopleTo: number | null, material: Array<string>, tips: Array<string>, steps: Array<{ minutes: number, text: string }> };

export type FormatFormQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type FormatFormQuery = { format: { version: number, id: string, builtIn: boolean, title: string, purpose: string | null, minutes: number | null, peopleFrom: number | null, peopleTo: number | null, material: Array<string>, tips: Array<string>, steps: Array<{ minutes: number, text: string }> } };

export type RecordFormatMutationVariables = Exact<{
  mutationId: string;
  input: FormatInput;
}>;


export type RecordFormatMutation = { recordFormat: { format: { id: string, title: string } | null, receipt: { id: string | null, repeated: boolean } } };

export type RemoveFormatMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type RemoveFormatMutation = { removeFormat: { receipt: { id: string | null, repeated: boolean } } };

export type InvitationQueryVariables = Exact<{
  token?: string | null | undefined;
  meeting?: string | null | undefined;
}>;


export type InvitationQuery = { invitation: { meetingId: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, towns: Array<string>, purpose: string | null, name: string, answer: GuestAnswer | null, present: boolean, byLink: boolean } };

export type InvitationFragment = { meetingId: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, towns: Array<string>, purpose: string | null, name: string, answer: GuestAnswer | null, present: boolean, byLink: boolean };

export type AnswerInvitationMutationVariables = Exact<{
  mutationId: string;
  token?: string | null | undefined;
  meeting?: string | null | undefined;
  coming: boolean;
}>;


export type AnswerInvitationMutation = { answerInvitation: { meetingId: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, towns: Array<string>, purpose: string | null, name: string, answer: GuestAnswer | null, present: boolean, byLink: boolean } };

export type InvitationProgressQueryVariables = Exact<{
  id: string;
}>;


export type InvitationProgressQuery = { meeting: { id: string, capacity: number | null, invitations: { invited: number, sent: number, toSend: number, toRemind: number, reminded: number, coming: number, notComing: number, guests: Array<{ answer: GuestAnswer | null, sentAt: string | null, hasAddress: boolean, came: boolean, person: { id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> } }> } } };

export type SendInvitationsMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
}>;


export type SendInvitationsMutation = { sendInvitations: { receipt: { id: string | null } } };

export type RemindInvitedMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
}>;


export type RemindInvitedMutation = { remindInvited: { receipt: { id: string | null } } };

export type NoteGuestAnswerMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  person: string;
  answer?: GuestAnswer | null | undefined;
}>;


export type NoteGuestAnswerMutation = { noteGuestAnswer: { receipt: { id: string | null } } };

export type PeopleOfTownQueryVariables = Exact<{
  city: string;
  after?: string | null | undefined;
}>;


export type PeopleOfTownQuery = { people: { edges: Array<{ node: { id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IsolatedContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type IsolatedContactsQuery = { isolatedStructures: Array<{ reasons: Array<IsolationReason>, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string }>, positions: Array<{ stage: PathStage }>, people: Array<{ isContact: boolean, person: { id: string, name: string } }> }, nextAction: { kind: ActionKind, person: { id: string } | null, via: { id: string, name: string } | null } }> };

export type InviteMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  people: Array<string> | string;
}>;


export type InviteMutation = { invite: { receipt: { id: string | null, repeated: boolean } } };

export type UninviteMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  people: Array<string> | string;
}>;


export type UninviteMutation = { uninvite: { receipt: { id: string | null, repeated: boolean } } };

export type EverybodyToInviteQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EverybodyToInviteQuery = { people: { edges: Array<{ node: { id: string, name: string, meetings: Array<{ id: string, kind: MeetingKind }>, employments: Array<{ structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string }>, positions: Array<{ stage: PathStage }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsQuery = { meetings: Array<{ id: string, title: string, heldOn: string, kind: MeetingKind, attendeeCount: number, invitedCount: number, structureCount: number, acquaintancesMade: number, cities: Array<{ id: string, name: string }> }> };

export type MeetingPageQueryVariables = Exact<{
  id: string;
  signedIn: boolean;
  language: Language;
}>;


export type MeetingPageQuery = { meeting: { id: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, capacity: number | null, kind: MeetingKind, format: string | null, attendeeCount: number, invitedCount: number, structureCount: number, acquaintancesMade: number, formatCard: { id: string, title: string, purpose: string | null, steps: Array<{ minutes: number, text: string }> } | null, cities: Array<{ id: string, name: string }>, attendees?: Array<{ id: string, name: string, jobTitle: string | null, employments: Array<{ role: string | null, structure: { id: string, name: string } }> }>, invited?: Array<{ id: string, name: string, jobTitle: string | null, employments: Array<{ role: string | null, structure: { id: string, name: string } }> }> } };

export type MeetingPersonFragment = { id: string, name: string, jobTitle: string | null, employments: Array<{ role: string | null, structure: { id: string, name: string } }> };

export type MeetingFormQueryVariables = Exact<{
  id: string;
}>;


export type MeetingFormQuery = { meeting: { id: string, version: number, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, capacity: number | null, kind: MeetingKind, format: string | null, formatCard: { id: string } | null, cities: Array<{ id: string }> } };

export type RecordMeetingMutationVariables = Exact<{
  mutationId: string;
  input: MeetingInput;
}>;


export type RecordMeetingMutation = { recordMeeting: { meeting: { id: string, title: string }, receipt: { id: string | null, repeated: boolean } } };

export type SeatingGuestsOfQueryVariables = Exact<{
  id: string;
}>;


export type SeatingGuestsOfQuery = { meeting: { id: string, title: string, heldOn: string, attendees: Array<{ id: string, name: string }>, invited: Array<{ id: string, name: string }> } };

export type SeatingPlanQueryVariables = Exact<{
  meeting: string;
  tables: number;
  seats: number;
  rounds: number;
  who: SeatingGuests;
  together: Array<Array<string> | string> | Array<string> | string;
  apart: Array<Array<string> | string> | Array<string> | string;
  team: boolean;
  withoutTeam: boolean;
  seed: number;
}>;


export type SeatingPlanQuery = { seating: { guests: number, newPairs: number, bound: number, rounds: Array<{ number: number, tables: Array<{ number: number, people: Array<{ id: string, name: string, employments: Array<{ structure: { id: string, name: string } }> }> }> }> } };

export type MeetingSummaryQueryVariables = Exact<{
  id: string;
  works: boolean;
}>;


export type MeetingSummaryQuery = { meeting: { id: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, version?: number, cities: Array<{ id: string, name: string }>, summary: { came: number, firstTime: number, structures: number, towns: Array<string>, ties: number, newPairs: number, ideas: Array<string>, projects: Array<string>, nextOn: string | null, word: string | null, sentAt: string | null, edition: number, sent?: number, toSend?: number, reached?: number } | null } };

export type WriteSummaryMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  version: number;
  word?: string | null | undefined;
}>;


export type WriteSummaryMutation = { writeSummary: { receipt: { id: string | null } } };

export type SendSummaryMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  corrected: boolean;
}>;


export type SendSummaryMutation = { sendSummary: { receipt: { id: string | null } } };

export type SurveyQueryVariables = Exact<{
  token?: string | null | undefined;
  meeting?: string | null | undefined;
}>;


export type SurveyQuery = { survey: { meetingId: string, title: string, heldOn: string, personId: string, name: string, byLink: boolean, answered: boolean, known: number, people: Array<{ id: string, name: string, structures: Array<string>, colleague: boolean, answered: boolean, offered: boolean }> } };

export type AnswerSurveyMutationVariables = Exact<{
  mutationId: string;
  token?: string | null | undefined;
  meeting?: string | null | undefined;
  answers: Array<SurveyAnswerInput> | SurveyAnswerInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: { kept: number } };

export type SurveyProgressQueryVariables = Exact<{
  id: string;
}>;


export type SurveyProgressQuery = { meeting: { id: string, survey: { attended: number, answered: number, rate: number | null, sent: number, sentAt: string | null, toSend: number, toRemind: number, reminded: number, remindedAt: string | null, remindsOn: string | null, withoutAddress: Array<{ id: string, name: string }> } | null } };

export type SendSurveyMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
}>;


export type SendSurveyMutation = { sendSurvey: { receipt: { id: string | null } } };

export type RemindSurveyMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
}>;


export type RemindSurveyMutation = { remindSurvey: { receipt: { id: string | null } } };

export type MakeSurveyLinksMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  people: Array<string> | string;
}>;


export type MakeSurveyLinksMutation = { makeSurveyLinks: { links: Array<{ token: string, person: { id: string, name: string } }>, receipt: { id: string | null } } };

export type ComparisonQueryVariables = Exact<{
  level: NetworkLevel;
  from?: string | null | undefined;
  to?: string | null | undefined;
  withoutTeam: boolean;
  without?: Without | null | undefined;
}>;


export type ComparisonQuery = { compareNetwork: { level: NetworkLevel, from: string, to: string, truncated: boolean, addedEdges: number, lostEdges: number, keptEdges: number, changedEdges: number, addedNodes: number, lostNodes: number, keptNodes: number, noLongerIsolated: number, newlyIsolated: number, nodes: Array<{ id: string, label: string, kind: StructureKind | null, cities: Array<string>, structures: Array<string>, stages: Array<PathStage>, degree: number, coordinates: boolean, x: number | null, y: number | null, state: ChangeState, degreeBefore: number | null, degreeAfter: number | null }>, edges: Array<{ source: string, target: string, state: ChangeState, changed: boolean, weightBefore: number | null, weightAfter: number | null, evidenceBefore: Array<Evidence> | null, evidenceAfter: Array<Evidence> | null }> } };

export type FragilityQueryVariables = Exact<{
  level: NetworkLevel;
  without?: Without | null | undefined;
  withoutTeam: boolean;
}>;


export type FragilityQuery = { fragility: { components: number, largestShare: number, articulationPoints: Array<{ id: string, label: string, separates: number }>, newlyIsolated: Array<{ id: string, label: string }> } };

export type PersonNameQueryVariables = Exact<{
  id: string;
}>;


export type PersonNameQuery = { person: { id: string, name: string } };

export type StructureNameQueryVariables = Exact<{
  id: string;
}>;


export type StructureNameQuery = { structure: { id: string, name: string } };

export type NetworkQueryVariables = Exact<{
  level: NetworkLevel;
  asOf?: string | null | undefined;
  withoutTeam: boolean;
  without?: Without | null | undefined;
  signedIn: boolean;
}>;


export type NetworkQuery = { network: { level: NetworkLevel, asOf: string, truncated: boolean, nodes: Array<{ id: string, label: string, kind: StructureKind | null, cities: Array<string>, structures: Array<string>, stages: Array<PathStage>, degree: number, isolated: boolean, isolationReason?: IsolationReason | null, coordinates: boolean, x: number | null, y: number | null }>, edges: Array<{ source: string, target: string, weight: number, evidence: Array<Evidence> }> } };

export type IsolatedQueryVariables = Exact<{
  asOf?: string | null | undefined;
  withoutTeam: boolean;
  nearly: boolean;
  without?: Without | null | undefined;
  signedIn: boolean;
}>;


export type IsolatedQuery = { isolatedStructures: Array<{ reasons?: Array<IsolationReason>, since?: string | null, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }>, positions: Array<{ stage: PathStage }> }, nextAction?: { kind: ActionKind, meeting: { title: string, heldOn: string } | null, person: { name: string } | null, via: { name: string } | null } }> };

export type StepQueryVariables = Exact<{
  level: NetworkLevel;
  from?: string | null | undefined;
  to?: string | null | undefined;
  withoutTeam: boolean;
  without?: Without | null | undefined;
}>;


export type StepQuery = { compareNetwork: { level: NetworkLevel, to: string, addedEdges: number, lostEdges: number, noLongerIsolated: number, newlyIsolated: number, nodes: Array<{ id: string, degreeBefore: number | null, degreeAfter: number | null }>, edges: Array<{ source: string, target: string, state: ChangeState }> } };

export type WorkQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkQuery = { isolatedStructures: Array<{ reasons: Array<IsolationReason>, since: string | null, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> }, sinceMeeting: { heldOn: string, cities: Array<{ name: string }> } | null, note: { until: string | null, word: string | null } | null, nextAction: { kind: ActionKind, meeting: { id: string, title: string, heldOn: string } | null, person: { id: string, name: string, email: string | null } | null, via: { id: string, name: string, email: string | null } | null } }> };

export type InviteOneMutationVariables = Exact<{
  mutationId: string;
  meeting: string;
  people: Array<string> | string;
}>;


export type InviteOneMutation = { invite: { receipt: { id: string | null } } };

export type PutOffActionMutationVariables = Exact<{
  mutationId: string;
  structure: string;
  until: string;
  word?: string | null | undefined;
}>;


export type PutOffActionMutation = { putOffAction: { receipt: { id: string | null } } };

export type SetAsideActionMutationVariables = Exact<{
  mutationId: string;
  structure: string;
  word: string;
}>;


export type SetAsideActionMutation = { setAsideAction: { receipt: { id: string | null } } };

export type TakeUpActionMutationVariables = Exact<{
  mutationId: string;
  structure: string;
}>;


export type TakeUpActionMutation = { takeUpAction: { receipt: { id: string | null } } };

export type FindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingsQuery = { findings: Array<{ id: string, theme: string | null, statement: string | null, verbatim: string | null, confidentiality: Confidentiality, kind: StructureKind | null, structures: Array<{ id: string, name: string, kind: StructureKind }> }> };

export type FindingsFormQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingsFormQuery = { findings: Array<{ id: string, version: number, theme: string | null, statement: string | null, verbatim: string | null, confidentiality: Confidentiality, kind: StructureKind | null, structures: Array<{ id: string, name: string }> }> };

export type RecordFindingMutationVariables = Exact<{
  mutationId: string;
  input: FindingInput;
}>;


export type RecordFindingMutation = { recordFinding: { finding: { id: string } | null, receipt: { id: string | null, repeated: boolean } } };

export type RemoveFindingMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type RemoveFindingMutation = { removeFinding: { receipt: { id: string | null, repeated: boolean } } };

export type StructuresForNeedQueryVariables = Exact<{
  stage?: PathStage | null | undefined;
  city?: string | null | undefined;
  theme?: string | null | undefined;
  public?: string | null | undefined;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type StructuresForNeedQuery = { structures: { totalCount: number, edges: Array<{ node: { id: string, name: string, kind: StructureKind, phone: string | null, email: string | null, offers: string | null, limits: string | null, cities: Array<{ name: string }>, people?: Array<{ isContact: boolean, role: string | null, person: { id: string, name: string, phone: string | null, email: string | null } }> } }> } };

export type OutreachSessionQueryVariables = Exact<{
  id: string;
}>;


export type OutreachSessionQuery = { outreachSession: { id: string, version: number, state: OutreachState, days: string | null, halfDays: Array<HalfDay>, purpose: string | null, since: string | null, until: string | null, mayAnswer: boolean, host: { id: string, name: string, outreachRoom: number | null, outreachLeft: number | null, outreachConditions: string | null }, runner: { id: string, name: string } } };

export type OutreachHostOfQueryVariables = Exact<{
  id: string;
}>;


export type OutreachHostOfQuery = { structure: { id: string, name: string, hostsOutreach: boolean | null, outreachRoom: number | null, outreachLeft: number | null, outreachConditions: string | null, limits: string | null } };

export type RecordOutreachMutationVariables = Exact<{
  mutationId: string;
  input: OutreachInput;
}>;


export type RecordOutreachMutation = { recordOutreach: { outreach: { id: string, state: OutreachState, host: { name: string }, runner: { name: string } }, receipt: { id: string | null, repeated: boolean } } };

export type AnswerOutreachMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  accepted: boolean;
  word?: string | null | undefined;
}>;


export type AnswerOutreachMutation = { answerOutreach: { outreach: { id: string, runner: { name: string } }, receipt: { id: string | null, repeated: boolean } } };

export type EndOutreachMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  on?: string | null | undefined;
}>;


export type EndOutreachMutation = { endOutreach: { outreach: { id: string }, receipt: { id: string | null, repeated: boolean } } };

export type WithdrawOutreachMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type WithdrawOutreachMutation = { withdrawOutreach: { outreach: { id: string }, receipt: { id: string | null, repeated: boolean } } };

export type OutreachQueryVariables = Exact<{
  city?: string | null | undefined;
  neighbourhood?: string | null | undefined;
  signedIn: boolean;
}>;


export type OutreachQuery = { outreachProposals?: Array<{ id: string, state: OutreachState, word: string | null, days: string | null, halfDays: Array<HalfDay>, purpose: string | null, since: string | null, until: string | null, mayAnswer: boolean, host: { id: string, name: string, outreachLeft: number | null }, runner: { id: string, name: string } }>, outreachMatching: { seekers: Array<{ sought: string, structure: { id: string, name: string, kind: StructureKind, mayEdit: boolean, cities: Array<{ id: string, name: string }>, neighbourhoods: Array<{ id: string, name: string }> }, places: Array<{ nearness: PlaceNearness, host: { left: number | null, structure: { id: string, name: string, kind: StructureKind, mayEdit: boolean, outreachConditions: string | null, limits: string | null, cities: Array<{ id: string, name: string }> } } }> }>, hosts: Array<{ room: number | null, left: number | null, structure: { id: string, name: string, kind: StructureKind, outreachConditions: string | null, cities: Array<{ id: string, name: string }>, neighbourhoods: Array<{ id: string, name: string }>, outreachHosted: Array<{ id: string, days: string | null, halfDays: Array<HalfDay>, purpose: string | null, runner: { id: string, name: string } }> } }> }, neighbourhoods: Array<{ id: string, name: string, city: { id: string, name: string } }> };

export type PathwayWallQueryVariables = Exact<{
  withoutTeam: boolean;
  without: Array<string> | string;
  with: Array<PathwayAddition> | PathwayAddition;
  signedIn: boolean;
}>;


export type PathwayWallQuery = { pathwayStructures: Array<{ id: string, name: string, kind: StructureKind | null, stages: Array<PathStage>, imagined: boolean, cities: Array<{ id: string, name: string }>, neighbourhoods: Array<{ id: string, name: string }>, sheet: { id: string, mayEdit: boolean, publics: Array<string>, themes: Array<string>, positions: Array<{ stage: PathStage, note: string | null }>, suggestedPositions?: Array<{ stage: PathStage, word: string | null }> } | null }> };

export type PathwayPassagesQueryVariables = Exact<{
  city?: string | null | undefined;
  withoutTeam: boolean;
  without: Array<string> | string;
  with: Array<PathwayAddition> | PathwayAddition;
}>;


export type PathwayPassagesQuery = { continuity: Array<{ from: PathStage, to: PathStage, total: number, share: number | null, linked: Array<{ id: string }> }>, greyZone: Array<{ stage: PathStage, total: number, alone: Array<{ structure: { id: string } }> }> };

export type PathwayMissingQueryVariables = Exact<{
  city?: string | null | undefined;
  withoutTeam: boolean;
  without: Array<string> | string;
  with: Array<PathwayAddition> | PathwayAddition;
  signedIn: boolean;
  from?: PathStage | null | undefined;
  isGrey: boolean;
}>;


export type PathwayMissingQuery = { continuity?: Array<{ from: PathStage, to: PathStage, total: number, linked: Array<{ id: string, name: string }>, unlinked: Array<{ structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean }, toMeet: Array<{ distance: number | null, structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean, cities: Array<{ id: string, name: string }> }, knownBy: Array<{ id: string, name: string, imagined: boolean }>, through: Array<{ id: string, name: string, imagined: boolean }>, introducers?: Array<{ id: string, name: string }> }> }> }>, greyZone?: Array<{ stage: PathStage, other: PathStage, total: number, alone: Array<{ structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean }, toMeet: Array<{ distance: number | null, structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean, cities: Array<{ id: string, name: string }> }, knownBy: Array<{ id: string, name: string, imagined: boolean }>, through: Array<{ id: string, name: string, imagined: boolean }>, introducers?: Array<{ id: string, name: string }> }> }> }> };

export type MissingLinkShownFragment = { structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean }, toMeet: Array<{ distance: number | null, structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean, cities: Array<{ id: string, name: string }> }, knownBy: Array<{ id: string, name: string, imagined: boolean }>, through: Array<{ id: string, name: string, imagined: boolean }>, introducers?: Array<{ id: string, name: string }> }> };

export type EncounterShownFragment = { distance: number | null, structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean, cities: Array<{ id: string, name: string }> }, knownBy: Array<{ id: string, name: string, imagined: boolean }>, through: Array<{ id: string, name: string, imagined: boolean }>, introducers?: Array<{ id: string, name: string }> };

export type PathwayGridQueryVariables = Exact<{
  by: PathwayBy;
  withoutTeam: boolean;
  without: Array<string> | string;
  with: Array<PathwayAddition> | PathwayAddition;
}>;


export type PathwayGridQuery = { pathwayCoverage: Array<{ stage: PathStage, coverage: Coverage, count: number, group: { id: string, label: string | null, city: string | null }, structures: Array<{ id: string, name: string, kind: StructureKind | null, imagined: boolean }> }>, pathwayOutside: Array<{ id: string, name: string, imagined: boolean }> };

export type PathwayByCityQueryVariables = Exact<{
  withoutTeam: boolean;
  without: Array<string> | string;
  with: Array<PathwayAddition> | PathwayAddition;
}>;


export type PathwayByCityQuery = { continuity: Array<{ from: PathStage, total: number, share: number | null, linked: Array<{ id: string }> }>, continuityByCity: Array<{ city: string, steps: Array<{ from: PathStage, total: number, share: number | null, linked: Array<{ id: string }> }> }> };

export type PathwayHelpQueryVariables = Exact<{
  by: PathwayBy;
  group: string;
  stage: PathStage;
  withoutTeam: boolean;
  without: Array<string> | string;
  with: Array<PathwayAddition> | PathwayAddition;
  signedIn: boolean;
}>;


export type PathwayHelpQuery = { pathwayHelp: Array<{ distance: number | null, structure: { id: string, name: string, kind: StructureKind | null, imagined: boolean, cities: Array<{ id: string, name: string }> }, knownBy: Array<{ id: string, name: string, imagined: boolean }>, through: Array<{ id: string, name: string, imagined: boolean }>, introducers?: Array<{ id: string, name: string }> }> };

export type MoveOnPathMutationVariables = Exact<{
  mutationId: string;
  structure: string;
  stage: PathStage;
  until?: string | null | undefined;
  insteadOf?: PathStage | null | undefined;
}>;


export type MoveOnPathMutation = { positionStructure: { receipt: { id: string | null, repeated: boolean } } };

export type FollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowUpsQuery = { followUps: Array<{ id: string, kind: FollowUpKind, follows: string, title: string | null, sinceOn: string | null, dueOn: string | null, group: FollowUpGroup, latest: boolean, state: FollowUpState | null, obstacle: string | null, nextStep: string | null, heldOn: string | null, reviewOn: string | null, askedAt: string | null, remindedAt: string | null, byCoordination: boolean, mayRecord: boolean, version: number, call: { on: string, time: string, minutes: number, link: string | null, cancelled: boolean, calendar: string } | null, answerers: Array<{ id: string, name: string, email: string | null }>, from: { id: string, name: string } | null, to: { id: string, name: string } | null }> };

export type RecordFollowUpMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  state: FollowUpState;
  obstacle?: string | null | undefined;
  nextStep?: string | null | undefined;
  heldOn?: string | null | undefined;
  reviewOn?: string | null | undefined;
}>;


export type RecordFollowUpMutation = { recordFollowUp: { followUp: { id: string }, receipt: { id: string | null } } };

export type PlanFollowUpMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  on: string;
  time: string;
  minutes: number;
  link?: string | null | undefined;
}>;


export type PlanFollowUpMutation = { planFollowUp: { followUp: { id: string } } };

export type CallOffFollowUpMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type CallOffFollowUpMutation = { callOffFollowUp: { followUp: { id: string } } };

export type AskedFollowUpQueryVariables = Exact<{
  token: string;
}>;


export type AskedFollowUpQuery = { askedFollowUp: { kind: FollowUpKind, title: string, sinceOn: string | null, name: string | null, members: Array<string>, state: FollowUpState | null, obstacle: string | null, nextStep: string | null, answeredAt: string | null, reviewOn: string | null } };

export type AnswerFollowUpMutationVariables = Exact<{
  mutationId: string;
  token: string;
  state: FollowUpState;
  obstacle?: string | null | undefined;
  nextStep?: string | null | undefined;
}>;


export type AnswerFollowUpMutation = { answerFollowUp: { state: FollowUpState } };

export type AddActionMutationVariables = Exact<{
  mutationId: string;
  input: ActionInput;
}>;


export type AddActionMutation = { addAction: { receipt: { id: string | null } } };

export type EditActionMutationVariables = Exact<{
  mutationId: string;
  input: ActionInput;
}>;


export type EditActionMutation = { editAction: { receipt: { id: string | null } } };

export type CompleteActionMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type CompleteActionMutation = { completeAction: { receipt: { id: string | null } } };

export type ReopenActionMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type ReopenActionMutation = { reopenAction: { receipt: { id: string | null } } };

export type RemoveActionMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
}>;


export type RemoveActionMutation = { removeAction: { receipt: { id: string | null } } };

export type PlanGroupMeetingsMutationVariables = Exact<{
  mutationId: string;
  project: string;
  input: GroupMeetingInput;
  times: number;
  everyWeeks: number;
}>;


export type PlanGroupMeetingsMutation = { planGroupMeetings: { receipt: { id: string | null } } };

export type ChangeGroupMeetingMutationVariables = Exact<{
  mutationId: string;
  project: string;
  meeting: string;
  version: number;
  input: GroupMeetingInput;
}>;


export type ChangeGroupMeetingMutation = { changeGroupMeeting: { receipt: { id: string | null } } };

export type RemoveGroupMeetingMutationVariables = Exact<{
  mutationId: string;
  project: string;
  meeting: string;
  version: number;
}>;


export type RemoveGroupMeetingMutation = { removeGroupMeeting: { receipt: { id: string | null } } };

export type ActionsFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ActionsFormQuery = { projects: Array<{ id: string, people: Array<{ person: { id: string } }>, actions: Array<{ id: string, title: string, dueOn: string | null, version: number, owners: Array<{ id: string, name: string }> }> }> };

export type MeetingIdeasQueryVariables = Exact<{
  id: string;
}>;


export type MeetingIdeasQuery = { meeting: { id: string, title: string, heldOn: string, ideas: Array<{ id: string, text: string, state: IdeaState, theme: string | null, raisedOn: string | null, setAsideWord: string | null, mine: boolean, supported: boolean, mayEdit: boolean, version: number, meeting: { id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> } | null, proposedBy: Array<{ id: string, name: string }>, supportedBy: Array<{ id: string, name: string }>, projects: Array<{ id: string, title: string, status: ProjectStatus }>, merged: Array<{ id: string, text: string }> }>, attendees: Array<{ id: string, name: string }> }, ideas: Array<{ id: string, text: string }> };

export type IdeasFormQueryVariables = Exact<{ [key: string]: never; }>;


export type IdeasFormQuery = { ideas: Array<{ id: string, text: string, state: IdeaState, theme: string | null, version: number, proposedBy: Array<{ id: string, name: string }>, supportedBy: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> };

export type RaiseIdeaMutationVariables = Exact<{
  mutationId: string;
  text: string;
  meeting?: string | null | undefined;
  proposedBy?: Array<string> | string | null | undefined;
  theme?: string | null | undefined;
}>;


export type RaiseIdeaMutation = { raiseIdea: { idea: { id: string, text: string }, receipt: { id: string | null } } };

export type EditIdeaMutationVariables = Exact<{
  mutationId: string;
  idea: string;
  version: number;
  text?: string | null | undefined;
  theme?: string | null | undefined;
}>;


export type EditIdeaMutation = { editIdea: { receipt: { id: string | null } } };

export type SupportIdeaMutationVariables = Exact<{
  mutationId: string;
  idea: string;
}>;


export type SupportIdeaMutation = { supportIdea: { receipt: { id: string | null } } };

export type WithdrawSupportMutationVariables = Exact<{
  mutationId: string;
  idea: string;
}>;


export type WithdrawSupportMutation = { withdrawSupport: { receipt: { id: string | null } } };

export type GroupIdeasMutationVariables = Exact<{
  mutationId: string;
  ideas: Array<string> | string;
  theme?: string | null | undefined;
}>;


export type GroupIdeasMutation = { groupIdeas: { receipt: { id: string | null } } };

export type MergeIdeasMutationVariables = Exact<{
  mutationId: string;
  keep: string;
  keepVersion: number;
  remove: string;
  removeVersion: number;
}>;


export type MergeIdeasMutation = { mergeIdeas: { receipt: { id: string | null } } };

export type SetIdeaAsideMutationVariables = Exact<{
  mutationId: string;
  idea: string;
  version: number;
  word?: string | null | undefined;
}>;


export type SetIdeaAsideMutation = { setIdeaAside: { receipt: { id: string | null } } };

export type TakeIdeaUpMutationVariables = Exact<{
  mutationId: string;
  idea: string;
  version: number;
}>;


export type TakeIdeaUpMutation = { takeIdeaUp: { receipt: { id: string | null } } };

export type LineageQueryVariables = Exact<{ [key: string]: never; }>;


export type LineageQuery = { ideas: Array<{ id: string, text: string, state: IdeaState, theme: string | null, raisedOn: string | null, setAsideWord: string | null, mine: boolean, supported: boolean, mayEdit: boolean, version: number, meeting: { id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> } | null, proposedBy: Array<{ id: string, name: string }>, supportedBy: Array<{ id: string, name: string }>, projects: Array<{ id: string, title: string, status: ProjectStatus }>, merged: Array<{ id: string, text: string }> }>, projects: Array<{ id: string, title: string, status: ProjectStatus, startedOn: string | null, myRole: ProjectRole | null, ideas: Array<{ id: string }>, people: Array<{ role: ProjectRole, person: { id: string, name: string } }> }> };

export type IdeaLineFragment = { id: string, text: string, state: IdeaState, theme: string | null, raisedOn: string | null, setAsideWord: string | null, mine: boolean, supported: boolean, mayEdit: boolean, version: number, meeting: { id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> } | null, proposedBy: Array<{ id: string, name: string }>, supportedBy: Array<{ id: string, name: string }>, projects: Array<{ id: string, title: string, status: ProjectStatus }>, merged: Array<{ id: string, text: string }> };

export type MyIdeasQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIdeasQuery = { ideas: Array<{ id: string, text: string, state: IdeaState, raisedOn: string | null, setAsideWord: string | null, meeting: { id: string, title: string } | null, merged: Array<{ id: string, text: string }>, projects: Array<{ id: string, title: string, status: ProjectStatus }> }>, me: { role: Role, calendarAddress: string | null } };

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;


export type ProjectPageQuery = { project: { id: string, title: string, aim: string | null, status: ProjectStatus, frame: string | null, rhythm: string | null, proposedOn: string | null, retainedOn: string | null, startedOn: string | null, endedOn: string | null, myRole: ProjectRole | null, mayEdit: boolean, mayWork: boolean, version: number, ideas: Array<{ id: string, text: string, meeting: { id: string, title: string } | null, proposedBy: Array<{ id: string, name: string }>, merged: Array<{ id: string, text: string }> }>, people: Array<{ role: ProjectRole, since: string | null, person: { id: string, name: string, jobTitle: string | null, employments: Array<{ structure: { id: string, name: string } }> } }>, structures: Array<{ id: string, name: string }>, actions: Array<{ id: string, title: string, openedOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, version: number, owners: Array<{ id: string, name: string }> }>, meetings: Array<{ id: string, title: string, heldOn: string, startsAt: string | null, endsAt: string | null, place: string | null, came: number, version: number }>, firstTimePairs: { asOf: string, count: number, of: number, pairs: Array<{ a: { id: string, name: string }, b: { id: string, name: string } }> } | null } };

export type TurnIdeasMutationVariables = Exact<{
  mutationId: string;
  ideas: Array<string> | string;
  input: ProjectInput;
}>;


export type TurnIdeasMutation = { turnIdeasIntoProject: { project: { id: string, title: string }, receipt: { id: string | null } } };

export type EditProjectMutationVariables = Exact<{
  mutationId: string;
  input: ProjectInput;
}>;


export type EditProjectMutation = { editProject: { project: { id: string, title: string }, receipt: { id: string | null } } };

export type JoinProjectMutationVariables = Exact<{
  mutationId: string;
  project: string;
  role: ProjectRole;
  person?: string | null | undefined;
}>;


export type JoinProjectMutation = { joinProject: { project: { id: string, title: string }, receipt: { id: string | null } } };

export type LeaveProjectMutationVariables = Exact<{
  mutationId: string;
  project: string;
  person?: string | null | undefined;
}>;


export type LeaveProjectMutation = { leaveProject: { project: { id: string, title: string }, receipt: { id: string | null } } };

export type TestimoniesQueryVariables = Exact<{
  about?: string | null | undefined;
  mine: boolean;
}>;


export type TestimoniesQuery = { testimonies: Array<{ id: string, quote: string, mine: boolean, consent: boolean, named: boolean, isPublished: boolean, publishedAt: string | null, recordedAt: string | null, askedAt: string | null, personName: string | null, version: number, about: { kind: TestimonySubjectKind, id: string, label: string | null } | null, speaker: { name: string | null, jobTitle: string | null, structure: string | null, structureKind: StructureKind | null } }> };

export type ShownTestimonyFragment = { id: string, quote: string, mine: boolean, consent: boolean, named: boolean, isPublished: boolean, publishedAt: string | null, recordedAt: string | null, askedAt: string | null, personName: string | null, version: number, about: { kind: TestimonySubjectKind, id: string, label: string | null } | null, speaker: { name: string | null, jobTitle: string | null, structure: string | null, structureKind: StructureKind | null } };

export type TestimonyByLinkQueryVariables = Exact<{
  token: string;
}>;


export type TestimonyByLinkQuery = { testimonyByLink: { id: string, quote: string, mine: boolean, consent: boolean, named: boolean, isPublished: boolean, publishedAt: string | null, recordedAt: string | null, askedAt: string | null, personName: string | null, version: number, about: { kind: TestimonySubjectKind, id: string, label: string | null } | null, speaker: { name: string | null, jobTitle: string | null, structure: string | null, structureKind: StructureKind | null } } };

export type RecordTestimonyMutationVariables = Exact<{
  mutationId: string;
  input: TestimonyInput;
}>;


export type RecordTestimonyMutation = { recordTestimony: { testimony: { id: string, isPublished: boolean } | null } };

export type AskConsentMutationVariables = Exact<{
  mutationId: string;
  id: string;
}>;


export type AskConsentMutation = { askConsent: { testimony: { id: string } | null } };

export type GiveConsentMutationVariables = Exact<{
  mutationId: string;
  consent: Consent;
  id?: string | null | undefined;
  token?: string | null | undefined;
}>;


export type GiveConsentMutation = { giveConsent: { testimony: { id: string, named: boolean } | null } };

export type WithdrawTestimonyMutationVariables = Exact<{
  mutationId: string;
  id?: string | null | undefined;
  token?: string | null | undefined;
}>;


export type WithdrawTestimonyMutation = { withdrawTestimony: { testimony: { id: string } | null } };

export type PublishTestimonyMutationVariables = Exact<{
  mutationId: string;
  id: string;
  published: boolean;
  version: number;
}>;


export type PublishTestimonyMutation = { publishTestimony: { testimony: { id: string, isPublished: boolean } | null } };

export type ResultsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  withoutTeam: boolean;
}>;


export type ResultsQuery = { results: { territory: string, from: string | null, to: string | null, today: string, until: string, state: PeriodState, before: string | null, withoutTeam: boolean, noLongerIsolated: Array<string>, figures: Array<{ id: ResultFigureId, value: number | null }>, meetings: Array<{ id: string, title: string, heldOn: string, people: number, newPeople: number, structures: number, ties: number, ideas: number }>, projects: Array<{ id: string, title: string | null, status: ProjectStatus, startedOn: string | null, ideas: number }>, byStatus: Array<{ status: ProjectStatus, count: number }>, followUps: Array<{ outcome: FollowUpOutcome, count: number }>, isolation: Array<{ withoutTeam: boolean, before: number | null, after: number | null }>, continuity: Array<{ from: PathStage, to: PathStage, before: number | null, after: number | null }>, coverage: Array<{ stage: PathStage, missing: number, fragile: number, covered: number }>, testimonies: Array<{ id: string, quote: string, about: { kind: TestimonySubjectKind, label: string | null } | null, speaker: { name: string | null, jobTitle: string | null, structure: string | null, structureKind: StructureKind | null } }>, findings: Array<{ id: string, theme: string | null, statement: string | null, verbatim: string | null }>, words: { introduction: string | null, conclusion: string | null, version: number } } };

export type ResultMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResultMeetingsQuery = { meetings: Array<{ id: string, title: string, heldOn: string }> };

export type ResultWordsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ResultWordsQuery = { results: { words: { introduction: string | null, conclusion: string | null, version: number } } };

export type WordResultsMutationVariables = Exact<{
  mutationId: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  introduction: string;
  conclusion: string;
  version: number;
}>;


export type WordResultsMutation = { wordResults: { words: { version: number }, receipt: { id: string | null, repeated: boolean } } };

export type LegalTextQueryVariables = Exact<{
  id: PageId;
}>;


export type LegalTextQuery = { page: { id: PageId, text: string | null, updatedAt: string | null, version: number } };

export type EditPageMutationVariables = Exact<{
  mutationId: string;
  id: PageId;
  text: string;
  version: number;
}>;


export type EditPageMutation = { editPage: { page: { id: PageId, text: string | null, version: number }, receipt: { id: string | null } } };

export type TerritoryNameQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoryNameQuery = { territory: { name: string, version: number } };

export type EditTerritoryMutationVariables = Exact<{
  mutationId: string;
  name: string;
  version: number;
}>;


export type EditTerritoryMutation = { editTerritory: { territory: { name: string }, receipt: { id: string | null } } };

export type TerritoryQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoryQuery = { me: { role: Role, email: string | null, edits: Array<string>, noticeSeenAt: string | null, person: { id: string, name: string, employments: Array<{ structure: { id: string } }> } | null }, territory: { name: string, today: string, demonstration: boolean, structureCount: number, personCount: number, isolatedCount: number }, cities: Array<{ id: string, name: string }>, meetings: Array<{ id: string, title: string, heldOn: string, attendeeCount: number, acquaintancesMade: number, cities: Array<{ id: string, name: string }> }> };

export type DeclareAcquaintanceMutationVariables = Exact<{
  mutationId: string;
  from?: string | null | undefined;
  to: string;
  level?: number | null | undefined;
  readyToIntroduce: boolean;
  meeting?: string | null | undefined;
}>;


export type DeclareAcquaintanceMutation = { declareAcquaintance: { from: { id: string, name: string }, to: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type WithdrawAcquaintanceMutationVariables = Exact<{
  mutationId: string;
  from?: string | null | undefined;
  to: string;
}>;


export type WithdrawAcquaintanceMutation = { withdrawAcquaintance: { from: { id: string, name: string }, to: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type CollaborationsQueryVariables = Exact<{
  structure: string;
}>;


export type CollaborationsQuery = { structure: { id: string, ties: Array<{ collaborations: Array<{ id: string, version: number, level: CollaborationLevel | null, kind: string | null, since: string | null, until: string | null, note: string | null, from: { id: string, name: string }, to: { id: string, name: string } }> }> } };

export type RecordCollaborationMutationVariables = Exact<{
  mutationId: string;
  input: CollaborationInput;
}>;


export type RecordCollaborationMutation = { recordCollaboration: { collaboration: { id: string, from: { name: string }, to: { name: string } }, receipt: { id: string | null, repeated: boolean } } };

export type EndCollaborationMutationVariables = Exact<{
  mutationId: string;
  id: string;
  version: number;
  on?: string | null | undefined;
}>;


export type EndCollaborationMutation = { endCollaboration: { collaboration: { id: string, from: { name: string }, to: { name: string } }, receipt: { id: string | null, repeated: boolean } } };

export type ContactsQueryVariables = Exact<{
  from?: string | null | undefined;
  toPerson?: string | null | undefined;
  toStructure?: string | null | undefined;
  need?: Need | null | undefined;
  between: number;
  asOf?: string | null | undefined;
  withoutTeam: boolean;
}>;


export type ContactsQuery = { trustedContacts: Array<{ score: number, solid: boolean, steps: Array<{ since: string | null, evidence: Array<StepEvidence>, person: { id: string, name: string, jobTitle: string | null, phone: string | null, email: string | null, employments: Array<{ isContact: boolean, structure: { id: string } }> }, structure: { id: string, name: string, kind: StructureKind, phone: string | null, email: string | null, offers: string | null, limits: string | null } | null, knownThrough: { heldOn: string, cities: Array<{ name: string }> } | null }> }> };

export type NearestContactsQueryVariables = Exact<{
  from?: string | null | undefined;
  toPerson?: string | null | undefined;
  toStructure?: string | null | undefined;
  need?: Need | null | undefined;
  between: number;
  asOf?: string | null | undefined;
  withoutTeam: boolean;
}>;


export type NearestContactsQuery = { nearestContacts: { reason: NoRouteReason | null, closedOn: string | null, people: Array<{ how: Nearness, person: { id: string, name: string, jobTitle: string | null, phone: string | null, email: string | null }, structure: { id: string, name: string, phone: string | null, email: string | null } | null, meeting: { heldOn: string, cities: Array<{ name: string }> } | null, via: { id: string, name: string } | null }>, structures: Array<{ lacks: Array<NeedPart>, structure: { id: string, name: string, kind: StructureKind, phone: string | null, email: string | null, cities: Array<{ name: string }> } }>, team: Array<{ id: string, name: string, phone: string | null, email: string | null }> } };

export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesQuery = { themes: Array<string>, publics: Array<string> };

export type RequestIntroductionMutationVariables = Exact<{
  mutationId: string;
  through: string;
  to: string;
  word: string;
  from?: string | null | undefined;
}>;


export type RequestIntroductionMutation = { requestIntroduction: { told: boolean, introduction: { id: string }, receipt: { id: string | null, repeated: boolean } } };

export type IntroductionsQueryVariables = Exact<{
  contacts: boolean;
}>;


export type IntroductionsQuery = { introductions: Array<{ id: string, state: IntroductionState, part: IntroductionPart, word: string, reason: string | null, declinedBy: IntroductionPart | null, askedAt: string, answeredAt: string | null, metAt: string | null, onBehalf: boolean, version: number, mayAnswer: Array<IntroductionAnswer>, from: { id: string, name: string, email?: string | null, phone?: string | null, employments: Array<{ structure: { id: string, name: string } }> }, through: { id: string, name: string }, to: { id: string, name: string, email?: string | null, phone?: string | null, employments: Array<{ structure: { id: string, name: string } }> } }> };

export type IntroductionsOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionsOverviewQuery = { introductionsOverview: { asked: number, accepted: number, declined: number, met: number, stalled: number, waiting: Array<{ state: IntroductionState, days: number, stalls: boolean, from: { id: string, name: string } | null, to: { id: string, name: string } | null }> } };

export type AnswerIntroductionMutationVariables = Exact<{
  mutationId: string;
  id: string;
  answer: IntroductionAnswer;
  version: number;
  reason?: string | null | undefined;
}>;


export type AnswerIntroductionMutation = { answerIntroduction: { introduction: { id: string, state: IntroductionState }, receipt: { id: string | null, repeated: boolean } } };

export type IntroductionsToMakeQueryVariables = Exact<{
  withoutTeam: boolean;
}>;


export type IntroductionsToMakeQuery = { introductionsToMake: Array<{ throughKind: IntroducerKind, joined: number, crossCity: boolean, one: { isolated: boolean, structure: { id: string, name: string, cities: Array<{ id: string, name: string }> }, person: { id: string, name: string } }, other: { isolated: boolean, structure: { id: string, name: string, cities: Array<{ id: string, name: string }> }, person: { id: string, name: string } }, through: { id: string, name: string } | null, opened: Array<{ from: PathStage, to: PathStage, structure: { id: string, name: string } }> }> };

export type MySheetQueryVariables = Exact<{ [key: string]: never; }>;


export type MySheetQuery = { myTies: { asOf: string, mails: boolean, person: { id: string, name: string }, structures: Array<{ id: string, name: string }>, ties: Array<{ mine: boolean, noted: boolean, theirs: boolean, confirmed: boolean, readyToIntroduce: boolean, level: number | null, since: string | null, person: { id: string, name: string, employments: Array<{ structure: { id: string, name: string, kind: StructureKind } }> }, meeting: { heldOn: string, cities: Array<{ name: string }> } | null }>, introductions: Array<{ town: boolean, stages: Array<PathStage>, structure: { id: string, name: string, kind: StructureKind, offers: string | null, cities: Array<{ name: string }> }, route: { solid: boolean, steps: Array<{ evidence: Array<StepEvidence>, person: { id: string, name: string } }> } }>, news: { since: string, newcomersInAll: number, confirmed: Array<{ id: string, name: string }>, namedBy: Array<{ id: string, name: string }>, reachable: Array<{ id: string, name: string }>, connected: Array<{ id: string, name: string }>, joined: Array<{ person: { id: string, name: string }, structure: { id: string, name: string } }>, left: Array<{ person: { id: string, name: string }, structure: { id: string, name: string } }>, newcomers: Array<{ person: { id: string, name: string }, structure: { id: string, name: string } }> } | null } | null };

export type MyTiesSeenMutationVariables = Exact<{
  mutationId: string;
}>;


export type MyTiesSeenMutation = { markMyTiesSeen: boolean };

export type SetSheetMailsMutationVariables = Exact<{
  mutationId: string;
  wanted: boolean;
}>;


export type SetSheetMailsMutation = { setSheetMails: boolean };

export type MyTiesQueryVariables = Exact<{
  id: string;
}>;


export type MyTiesQuery = { person: { id: string, acquaintances: Array<{ readyToIntroduce: boolean, person: { id: string, name: string }, declaredBy: Array<{ id: string }> }> } };

export type SetReadyMutationVariables = Exact<{
  mutationId: string;
  to: string;
  ready: boolean;
}>;


export type SetReadyMutation = { setReadyToIntroduce: { to: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StageFragmentDoc = new TypedDocumentString(`
    fragment Stage on StageReading {
  stage
  largestShare
  hubs
  removalCost
  centralisation
  coreSize
  coreDensity
  peripheryDensity
}
    `, {"fragmentName":"Stage"}) as unknown as TypedDocumentString<StageFragment, unknown>;
export const FormatCardFragmentDoc = new TypedDocumentString(`
    fragment FormatCard on FormatCard {
  id
  builtIn
  title
  purpose
  minutes
  peopleFrom
  peopleTo
  material
  steps {
    minutes
    text
  }
  tips
}
    `, {"fragmentName":"FormatCard"}) as unknown as TypedDocumentString<FormatCardFragment, unknown>;
export const InvitationFragmentDoc = new TypedDocumentString(`
    fragment Invitation on Invitation {
  meetingId
  title
  heldOn
  startsAt
  endsAt
  place
  towns
  purpose
  name
  answer
  present
  byLink
}
    `, {"fragmentName":"Invitation"}) as unknown as TypedDocumentString<InvitationFragment, unknown>;
export const MeetingPersonFragmentDoc = new TypedDocumentString(`
    fragment MeetingPerson on Person {
  id
  name
  jobTitle
  employments {
    role
    structure {
      id
      name
    }
  }
}
    `, {"fragmentName":"MeetingPerson"}) as unknown as TypedDocumentString<MeetingPersonFragment, unknown>;
export const EncounterShownFragmentDoc = new TypedDocumentString(`
    fragment EncounterShown on PathwayEncounter {
  structure {
    id
    name
    kind
    imagined
    cities {
      id
      name
    }
  }
  distance
  knownBy {
    id
    name
    imagined
  }
  through {
    id
    name
    imagined
  }
  introducers @include(if: $signedIn) {
    id
    name
  }
}
    `, {"fragmentName":"EncounterShown"}) as unknown as TypedDocumentString<EncounterShownFragment, unknown>;
export const MissingLinkShownFragmentDoc = new TypedDocumentString(`
    fragment MissingLinkShown on MissingLink {
  structure {
    id
    name
    kind
    imagined
  }
  toMeet {
    ...EncounterShown
  }
}
    fragment EncounterShown on PathwayEncounter {
  structure {
    id
    name
    kind
    imagined
    cities {
      id
      name
    }
  }
  distance
  knownBy {
    id
    name
    imagined
  }
  through {
    id
    name
    imagined
  }
  introducers @include(if: $signedIn) {
    id
    name
  }
}`, {"fragmentName":"MissingLinkShown"}) as unknown as TypedDocumentString<MissingLinkShownFragment, unknown>;
export const IdeaLineFragmentDoc = new TypedDocumentString(`
    fragment IdeaLine on Idea {
  id
  text
  state
  theme
  raisedOn
  setAsideWord
  mine
  supported
  mayEdit
  version
  meeting {
    id
    title
    heldOn
    cities {
      id
      name
    }
  }
  proposedBy {
    id
    name
  }
  supportedBy {
    id
    name
  }
  projects {
    id
    title
    status
  }
  merged {
    id
    text
  }
}
    `, {"fragmentName":"IdeaLine"}) as unknown as TypedDocumentString<IdeaLineFragment, unknown>;
export const ShownTestimonyFragmentDoc = new TypedDocumentString(`
    fragment ShownTestimony on Testimony {
  id
  quote
  mine
  consent
  named
  isPublished
  publishedAt
  recordedAt
  askedAt
  personName
  version
  about {
    kind
    id
    label
  }
  speaker {
    name
    jobTitle
    structure
    structureKind
  }
}
    `, {"fragmentName":"ShownTestimony"}) as unknown as TypedDocumentString<ShownTestimonyFragment, unknown>;
export const RequestsDocument = new TypedDocumentString(`
    query Requests($coordinates: Boolean!) {
  membershipRequests(state: ASKED) {
    id
    version
    name
    domain
    email @include(if: $coordinates)
    structureName
    structureKind
    structureCity {
      id
      name
    }
    similar {
      because
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
    structure {
      id
      name
      kind
    }
    message
    askedAt
    sameName {
      id
      name
      employments {
        structure {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequestsQuery, RequestsQueryVariables>;
export const AnswerRequestDocument = new TypedDocumentString(`
    mutation AnswerRequest($mutationId: ID!, $id: ID!, $accept: Boolean!, $version: Int!, $person: ID, $structure: ID, $name: String, $reason: String, $newStructure: NewStructureInput) {
  answerMembership(
    mutationId: $mutationId
    id: $id
    accept: $accept
    version: $version
    person: $person
    structure: $structure
    name: $name
    reason: $reason
    newStructure: $newStructure
  ) {
    request {
      id
      name
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerRequestMutation, AnswerRequestMutationVariables>;
export const TurnProposalDocument = new TypedDocumentString(`
    mutation TurnProposal($mutationId: ID!, $id: ID!, $structure: ID!, $version: Int!) {
  turnProposal(
    mutationId: $mutationId
    id: $id
    structure: $structure
    version: $version
  ) {
    request {
      id
      name
      structure {
        id
        name
      }
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TurnProposalMutation, TurnProposalMutationVariables>;
export const OrphansDocument = new TypedDocumentString(`
    query Orphans {
  orphanSheets {
    since
    structure {
      id
      name
      kind
      cities {
        id
        name
      }
    }
    formerEditors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OrphansQuery, OrphansQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $after: String) {
  accounts(search: $search, first: 40, after: $after) {
    totalCount
    edges {
      node {
        id
        email
        role
        version
        lastSeenAt
        closedAt
        person {
          id
          name
        }
        edits {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const SetRoleDocument = new TypedDocumentString(`
    mutation SetRole($mutationId: ID!, $account: ID!, $role: AccountRole!, $version: Int!) {
  setRole(
    mutationId: $mutationId
    account: $account
    role: $role
    version: $version
  ) {
    account {
      id
      role
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetRoleMutation, SetRoleMutationVariables>;
export const CloseAccountDocument = new TypedDocumentString(`
    mutation CloseAccount($mutationId: ID!, $account: ID!) {
  closeAccount(mutationId: $mutationId, account: $account) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const EndSessionsOfDocument = new TypedDocumentString(`
    mutation EndSessionsOf($mutationId: ID!, $account: ID!) {
  endSessionsOf(mutationId: $mutationId, account: $account)
}
    `) as unknown as TypedDocumentString<EndSessionsOfMutation, EndSessionsOfMutationVariables>;
export const SheetKeepersDocument = new TypedDocumentString(`
    query SheetKeepers($id: ID!) {
  structure(id: $id) {
    id
    name
    people {
      role
      person {
        id
        name
      }
    }
    editors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SheetKeepersQuery, SheetKeepersQueryVariables>;
export const AddEditorDocument = new TypedDocumentString(`
    mutation AddEditor($mutationId: ID!, $structure: ID!, $person: ID!) {
  addEditor(mutationId: $mutationId, structure: $structure, person: $person) {
    structure {
      id
      name
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddEditorMutation, AddEditorMutationVariables>;
export const RemoveEditorDocument = new TypedDocumentString(`
    mutation RemoveEditor($mutationId: ID!, $structure: ID!, $person: ID!) {
  removeEditor(mutationId: $mutationId, structure: $structure, person: $person) {
    structure {
      id
      name
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveEditorMutation, RemoveEditorMutationVariables>;
export const TakeOverDocument = new TypedDocumentString(`
    mutation TakeOver($mutationId: ID!, $structure: ID!) {
  takeOverSheet(mutationId: $mutationId, structure: $structure) {
    structure {
      id
      name
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOverMutation, TakeOverMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  me {
    sessions {
      id
      startedAt
      seenAt
      browser
      current
    }
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SheetNameDocument = new TypedDocumentString(`
    query SheetName($id: ID!) {
  structure(id: $id) {
    id
    name
    kind
    phone
    email
    publics
    offers
  }
}
    `) as unknown as TypedDocumentString<SheetNameQuery, SheetNameQueryVariables>;
export const SheetNewsDocument = new TypedDocumentString(`
    query SheetNews {
  sheetNews(first: 100) {
    structure {
      id
      name
    }
    entry {
      id
      at
      operation
      root
      privately
      undone
      undoneBy
      undoes
      restores
      undoable
      by {
        accountId
        personId
        name
        role
      }
      about {
        id
        label
        kind
      }
      changes {
        records
        what
        field
        before
        after
        hidden
      }
      files {
        file
        format
        rows
        created
        updated
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetNewsQuery, SheetNewsQueryVariables>;
export const NewsSeenDocument = new TypedDocumentString(`
    mutation NewsSeen($mutationId: ID!, $upTo: ID) {
  markSheetNewsSeen(mutationId: $mutationId, upTo: $upTo)
}
    `) as unknown as TypedDocumentString<NewsSeenMutation, NewsSeenMutationVariables>;
export const MarkNoticeSeenDocument = new TypedDocumentString(`
    mutation MarkNoticeSeen($mutationId: ID!) {
  markNoticeSeen(mutationId: $mutationId)
}
    `) as unknown as TypedDocumentString<MarkNoticeSeenMutation, MarkNoticeSeenMutationVariables>;
export const AboutMeDocument = new TypedDocumentString(`
    query AboutMe {
  aboutMe {
    at
    namedBy
    sections {
      kind
      records {
        what
        facts {
          name
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutMeQuery, AboutMeQueryVariables>;
export const EraseMeDocument = new TypedDocumentString(`
    mutation EraseMe($mutationId: ID!, $id: ID!) {
  erasePerson(mutationId: $mutationId, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>;
export const OwnDataDocument = new TypedDocumentString(`
    query OwnData($token: String!) {
  ownData(token: $token) {
    id
    version
    name
    jobTitle
    email
    phone
    emailVisibility
    phoneVisibility
    hidden
    structures
    addedBy
    addedFrom
  }
}
    `) as unknown as TypedDocumentString<OwnDataQuery, OwnDataQueryVariables>;
export const CorrectOwnDataDocument = new TypedDocumentString(`
    mutation CorrectOwnData($mutationId: ID!, $token: String!, $version: Int!, $input: PersonInput!) {
  correctOwnData(
    mutationId: $mutationId
    token: $token
    version: $version
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CorrectOwnDataMutation, CorrectOwnDataMutationVariables>;
export const HideOwnDataDocument = new TypedDocumentString(`
    mutation HideOwnData($mutationId: ID!, $token: String!) {
  hideOwnData(mutationId: $mutationId, token: $token) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HideOwnDataMutation, HideOwnDataMutationVariables>;
export const EraseOwnDataDocument = new TypedDocumentString(`
    mutation EraseOwnData($mutationId: ID!, $token: String!) {
  eraseOwnData(mutationId: $mutationId, token: $token)
}
    `) as unknown as TypedDocumentString<EraseOwnDataMutation, EraseOwnDataMutationVariables>;
export const StructureSubjectDocument = new TypedDocumentString(`
    query StructureSubject($id: ID!) {
  structure(id: $id) {
    id
    mayEdit
  }
}
    `) as unknown as TypedDocumentString<StructureSubjectQuery, StructureSubjectQueryVariables>;
export const PersonSubjectDocument = new TypedDocumentString(`
    query PersonSubject($id: ID!) {
  person(id: $id) {
    id
    mayEdit
    acquaintances {
      person {
        id
      }
      declaredBy {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonSubjectQuery, PersonSubjectQueryVariables>;
export const ClosingStructureDocument = new TypedDocumentString(`
    query ClosingStructure($id: ID!) {
  structure(id: $id) {
    id
    version
    name
    until
    people {
      person {
        id
        name
      }
    }
    ties {
      structure {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClosingStructureQuery, ClosingStructureQueryVariables>;
export const CloseStructureDocument = new TypedDocumentString(`
    mutation CloseStructure($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
  closeStructure(mutationId: $mutationId, id: $id, version: $version, on: $on) {
    structure {
      id
      name
      until
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<CloseStructureMutation, CloseStructureMutationVariables>;
export const DuplicatesDocument = new TypedDocumentString(`
    query Duplicates {
  duplicateStructures {
    because
    structures {
      id
      name
      kind
      siret
      address
      phone
      email
      offers
      reviewedOn
      cities {
        id
        name
      }
      people {
        person {
          id
          name
        }
      }
      ties {
        structure {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($mutationId: ID!, $one: ID!, $other: ID!) {
  keepApart(mutationId: $mutationId, one: $one, other: $other) {
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($name: String!, $cities: [ID!]!, $siret: String) {
  similarStructures(name: $name, cities: $cities, siret: $siret) {
    because
    structure {
      id
      name
      kind
      cities {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const EmploymentsDocument = new TypedDocumentString(`
    query Employments($person: ID!) {
  person(id: $person) {
    id
    name
    employments {
      id
      version
      role
      since
      until
      isContact
      structure {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmploymentsQuery, EmploymentsQueryVariables>;
export const EmployDocument = new TypedDocumentString(`
    mutation Employ($mutationId: ID!, $input: EmploymentInput!) {
  employ(mutationId: $mutationId, input: $input) {
    person {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<EmployMutation, EmployMutationVariables>;
export const EndEmploymentDocument = new TypedDocumentString(`
    mutation EndEmployment($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
  endEmployment(mutationId: $mutationId, id: $id, version: $version, on: $on) {
    person {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const FillSheetDocument = new TypedDocumentString(`
    query FillSheet($id: ID!) {
  structure(id: $id) {
    id
    version
    reviewedOn
    freshness
    name
    kind
    cities {
      id
      name
    }
    phone
    email
    address
    presentation
    publics
    offers
    limits
    hostsOutreach
    outreachConditions
    people {
      person {
        id
        name
      }
    }
    meetings {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FillSheetQuery, FillSheetQueryVariables>;
export const SaveFieldDocument = new TypedDocumentString(`
    mutation SaveField($mutationId: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $mutationId, input: $input) {
    structure {
      id
      version
      reviewedOn
      freshness
      name
      kind
      cities {
        id
        name
      }
      phone
      email
      address
      presentation
      publics
      offers
      limits
      hostsOutreach
      outreachConditions
    }
  }
}
    `) as unknown as TypedDocumentString<SaveFieldMutation, SaveFieldMutationVariables>;
export const PublicsDocument = new TypedDocumentString(`
    query Publics {
  publics
}
    `) as unknown as TypedDocumentString<PublicsQuery, PublicsQueryVariables>;
export const MergeSideDocument = new TypedDocumentString(`
    query MergeSide($id: ID!) {
  structure(id: $id) {
    id
    version
    name
    kind
    cities {
      id
      name
    }
    presentation
    address
    phone
    email
    website
    siret
    offers
    limits
    people {
      person {
        id
        name
      }
    }
    ties {
      structure {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeSideQuery, MergeSideQueryVariables>;
export const MergeStructuresDocument = new TypedDocumentString(`
    mutation MergeStructures($mutationId: ID!, $keep: ID!, $remove: ID!, $keepVersion: Int!, $removeVersion: Int!) {
  mergeStructures(
    mutationId: $mutationId
    keep: $keep
    remove: $remove
    keepVersion: $keepVersion
    removeVersion: $removeVersion
  ) {
    structure {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<MergeStructuresMutation, MergeStructuresMutationVariables>;
export const NamedStructureDocument = new TypedDocumentString(`
    query NamedStructure($id: ID!) {
  structure(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NamedStructureQuery, NamedStructureQueryVariables>;
export const NamedPersonDocument = new TypedDocumentString(`
    query NamedPerson($id: ID!) {
  person(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NamedPersonQuery, NamedPersonQueryVariables>;
export const PersonFormDocument = new TypedDocumentString(`
    query PersonForm($id: ID!) {
  person(id: $id) {
    id
    version
    name
    jobTitle
    email
    emailVisibility
    phone
    phoneVisibility
  }
}
    `) as unknown as TypedDocumentString<PersonFormQuery, PersonFormQueryVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($mutationId: ID!, $input: PersonInput!, $employment: EmploymentInput) {
  addPerson(mutationId: $mutationId, input: $input, employment: $employment) {
    person {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const EditPersonDocument = new TypedDocumentString(`
    mutation EditPerson($mutationId: ID!, $id: ID!, $version: Int!, $input: PersonInput!) {
  editPerson(mutationId: $mutationId, id: $id, version: $version, input: $input) {
    person {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<EditPersonMutation, EditPersonMutationVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!, $asOf: Date) {
  person(id: $id, asOf: $asOf) {
    id
    name
    jobTitle
    mayEdit
    email
    phone
    employments {
      id
      role
      since
      isContact
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
    acquaintances {
      person {
        id
        name
        jobTitle
        employments {
          structure {
            id
            name
          }
        }
      }
      confirmed
      declaredBy {
        id
      }
      readyToIntroduce
      since
      meeting {
        heldOn
        cities {
          id
          name
        }
      }
    }
    meetings {
      id
      title
      heldOn
      cities {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($id: ID!) {
  structure(id: $id) {
    id
    name
    positions {
      stage
      note
      since
    }
  }
}
    `) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const PositionStructureDocument = new TypedDocumentString(`
    mutation PositionStructure($mutationId: ID!, $structure: ID!, $stage: PathStage!, $note: String, $since: Date, $until: Date) {
  positionStructure(
    mutationId: $mutationId
    structure: $structure
    stage: $stage
    note: $note
    since: $since
    until: $until
  ) {
    structure {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<PositionStructureMutation, PositionStructureMutationVariables>;
export const ProposeStructureDocument = new TypedDocumentString(`
    mutation ProposeStructure($mutationId: ID!, $name: String!, $kind: StructureKind!, $city: ID!, $message: String) {
  proposeStructure(
    mutationId: $mutationId
    name: $name
    kind: $kind
    city: $city
    message: $message
  )
}
    `) as unknown as TypedDocumentString<ProposeStructureMutation, ProposeStructureMutationVariables>;
export const SheetReviewDocument = new TypedDocumentString(`
    query SheetReview($id: ID!) {
  structure(id: $id) {
    id
    name
    version
    reviewedOn
    freshness
  }
}
    `) as unknown as TypedDocumentString<SheetReviewQuery, SheetReviewQueryVariables>;
export const ConfirmSheetDocument = new TypedDocumentString(`
    mutation ConfirmSheet($mutationId: ID!, $id: ID!, $version: Int!) {
  confirmSheet(mutationId: $mutationId, id: $id, version: $version) {
    structure {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSheetMutation, ConfirmSheetMutationVariables>;
export const StaleSheetsDocument = new TypedDocumentString(`
    query StaleSheets {
  staleSheets {
    id
    name
    kind
    reviewedOn
    cities {
      id
      name
    }
    editors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StaleSheetsQuery, StaleSheetsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $asOf: Date, $signedIn: Boolean!) {
  structures(search: $text, asOf: $asOf, first: 7) {
    edges {
      node {
        id
        name
        kind
        cities {
          name
        }
      }
    }
  }
  people(search: $text, asOf: $asOf, first: 5) @include(if: $signedIn) {
    edges {
      node {
        id
        name
        jobTitle
        employments {
          structure {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MatchesDocument = new TypedDocumentString(`
    query Matches($text: String!, $asOf: Date, $signedIn: Boolean!) {
  structures(search: $text, asOf: $asOf, first: 200) {
    edges {
      node {
        id
      }
    }
  }
  people(search: $text, asOf: $asOf, first: 200) @include(if: $signedIn) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const StructureFormDocument = new TypedDocumentString(`
    query StructureForm($id: ID!) {
  structure(id: $id) {
    id
    version
    name
    kind
    cities {
      id
    }
    neighbourhoods {
      id
    }
    siret
    presentation
    address
    postcode
    phone
    email
    website
    openingHours
    publics
    themes
    offers
    limits
    hostsOutreach
    outreachConditions
    outreachRoom
    outreachSought
    coordinates
  }
}
    `) as unknown as TypedDocumentString<StructureFormQuery, StructureFormQueryVariables>;
export const NeighbourhoodsDocument = new TypedDocumentString(`
    query Neighbourhoods {
  neighbourhoods {
    id
    name
    city {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodsQuery, NeighbourhoodsQueryVariables>;
export const UpsertStructureDocument = new TypedDocumentString(`
    mutation UpsertStructure($mutationId: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $mutationId, input: $input) {
    structure {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertStructureMutation, UpsertStructureMutationVariables>;
export const StructureDocument = new TypedDocumentString(`
    query Structure($id: ID!, $asOf: Date, $signedIn: Boolean!) {
  structure(id: $id, asOf: $asOf) {
    id
    name
    kind
    cities {
      id
      name
    }
    neighbourhoods {
      id
      name
    }
    presentation
    address
    postcode
    phone
    email
    website
    openingHours
    publics
    themes
    offers
    limits
    hostsOutreach
    outreachConditions
    outreachRoom
    outreachLeft
    outreachSought
    outreachHosted {
      id
      days
      halfDays
      purpose
      since
      until
      mayEdit
      runner {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
    findings {
      id
      statement
      verbatim
      confidentiality
    }
    outreachReceived {
      id
      days
      halfDays
      purpose
      since
      until
      runner {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
    outreachRun {
      id
      days
      halfDays
      purpose
      since
      until
      mayEdit
      host {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
    coordinates
    reviewedOn
    mayEdit
    editors @include(if: $signedIn) {
      id
      name
    }
    since @include(if: $signedIn)
    until
    isolated
    isolationReason @include(if: $signedIn)
    positions {
      stage
      note
    }
    pastPositions @include(if: $signedIn) {
      stage
      note
      since
      until
    }
    suggestedPositions @include(if: $signedIn) {
      stage
      word
    }
    people @include(if: $signedIn) {
      role
      isContact
      person {
        id
        name
        jobTitle
        email
        phone
      }
    }
    ties {
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
      evidence
      since @include(if: $signedIn)
      acquaintances @include(if: $signedIn) {
        from {
          id
          name
        }
        to {
          id
          name
        }
        confirmed
        since
        meeting {
          heldOn
          cities {
            id
            name
          }
        }
      }
      sharedPeople @include(if: $signedIn) {
        id
        name
      }
      collaborations {
        id
        level
        kind
        since @include(if: $signedIn)
        note @include(if: $signedIn)
      }
    }
    meetings @include(if: $signedIn) {
      id
      title
      heldOn
      cities {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StructureQuery, StructureQueryVariables>;
export const ImportFormatsDocument = new TypedDocumentString(`
    query ImportFormats {
  importFormats {
    id
    columns {
      name
      required
      label
      example
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFormatsQuery, ImportFormatsQueryVariables>;
export const ImportFilesDocument = new TypedDocumentString(`
    mutation ImportFiles($mutationId: ID!, $upload: ID!, $files: [ImportFileInput!]!, $dryRun: Boolean!) {
  importFile(
    mutationId: $mutationId
    upload: $upload
    files: $files
    dryRun: $dryRun
  ) {
    files {
      file
      format
      rows
      created
      updated
      unchanged
      createdNames
      updatedNames
      keptFields {
        id
        name
        fields
      }
      keptOwnWord
      leftOut
    }
    problems {
      file
      line
      column
      expected
      value
    }
    problemCount
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFilesMutation, ImportFilesMutationVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    query ImportProgress($upload: ID!) {
  importProgress(upload: $upload) {
    state
    rowsDone
    rowsTotal
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const LatestEntriesDocument = new TypedDocumentString(`
    query LatestEntries {
  journal(first: 50) {
    edges {
      node {
        id
        undone
        undoable
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestEntriesQuery, LatestEntriesQueryVariables>;
export const GrowthDocument = new TypedDocumentString(`
    query Growth($asOf: Date, $withoutTeam: Boolean!, $otherwise: Boolean!) {
  growth(asOf: $asOf, withoutTeam: $withoutTeam) {
    asOf
    withoutTeam
    points {
      day
      values
      meeting {
        id
        title
        cities {
          id
          name
        }
      }
    }
    figures {
      id
      unit
      source
      bent
    }
    meetings {
      ties
      metBefore
      judged
      stillOpen
      noLongerIsolated {
        id
        label
      }
      meeting {
        id
        title
        heldOn
        attendeeCount
      }
    }
    unattributed
    elsewhere
    response {
      asked
      answered
      rate
      tooFew
    }
    stage {
      ...Stage
    }
  }
  otherwise: growth(asOf: $asOf, withoutTeam: $otherwise) {
    stage {
      ...Stage
    }
  }
}
    fragment Stage on StageReading {
  stage
  largestShare
  hubs
  removalCost
  centralisation
  coreSize
  coreDensity
  peripheryDensity
}`) as unknown as TypedDocumentString<GrowthQuery, GrowthQueryVariables>;
export const SurveyResponseDocument = new TypedDocumentString(`
    query SurveyResponse($asOf: Date, $withoutTeam: Boolean!) {
  surveyResponse(asOf: $asOf, withoutTeam: $withoutTeam) {
    asked
    answered
    rate
    tooFew
  }
}
    `) as unknown as TypedDocumentString<SurveyResponseQuery, SurveyResponseQueryVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($record: ID, $by: ID, $mine: Boolean, $first: Int!, $after: String) {
  journal(record: $record, by: $by, mine: $mine, first: $first, after: $after) {
    edges {
      node {
        id
        at
        operation
        root
        privately
        undone
        undoneBy
        undoes
        restores
        undoable
        by {
          accountId
          personId
          name
          role
        }
        about {
          id
          label
          kind
        }
        changes {
          records
          what
          field
          before
          after
          hidden
        }
        files {
          file
          format
          rows
          created
          updated
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($mutationId: ID!, $entry: ID!) {
  undo(mutationId: $mutationId, entry: $entry) {
    id
    left
  }
}
    `) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const MailDocument = new TypedDocumentString(`
    query Mail($state: MailState) {
  outboxSummary {
    configured
    waiting
    sending
    sent
    givenUp
    lastError
    lastErrorDetail
    lastErrorAt
  }
  outbox(state: $state, first: 100) {
    id
    kind
    state
    recipient
    createdAt
    dueAt
    attempts
    lastError
    lastErrorDetail
    sentAt
  }
}
    `) as unknown as TypedDocumentString<MailQuery, MailQueryVariables>;
export const RetryMailDocument = new TypedDocumentString(`
    mutation RetryMail($mutationId: String!, $id: ID!) {
  retryMail(mutationId: $mutationId, id: $id) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RetryMailMutation, RetryMailMutationVariables>;
export const DropMailDocument = new TypedDocumentString(`
    mutation DropMail($mutationId: String!, $id: ID!) {
  dropMail(mutationId: $mutationId, id: $id) {
    waiting
  }
}
    `) as unknown as TypedDocumentString<DropMailMutation, DropMailMutationVariables>;
export const AttendanceDocument = new TypedDocumentString(`
    query Attendance($id: ID!) {
  meeting(id: $id) {
    id
    title
    heldOn
    cities {
      id
      name
    }
    attendeeCount
    attendees {
      id
    }
    invited {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AttendanceQuery, AttendanceQueryVariables>;
export const EverybodyDocument = new TypedDocumentString(`
    query Everybody($after: String, $search: String) {
  people(first: 200, after: $after, search: $search) {
    edges {
      node {
        id
        name
        employments {
          structure {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EverybodyQuery, EverybodyQueryVariables>;
export const EveryStructureDocument = new TypedDocumentString(`
    query EveryStructure($after: String) {
  structures(first: 200, after: $after) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EveryStructureQuery, EveryStructureQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
  recordAttendance(mutationId: $mutationId, meeting: $meeting, people: $people) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RemoveAttendanceDocument = new TypedDocumentString(`
    mutation RemoveAttendance($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
  removeAttendance(mutationId: $mutationId, meeting: $meeting, people: $people) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveAttendanceMutation, RemoveAttendanceMutationVariables>;
export const AddAtTheDoorDocument = new TypedDocumentString(`
    mutation AddAtTheDoor($mutationId: ID!, $input: PersonInput!, $employment: EmploymentInput) {
  addPerson(mutationId: $mutationId, input: $input, employment: $employment) {
    person {
      id
      name
      employments {
        structure {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddAtTheDoorMutation, AddAtTheDoorMutationVariables>;
export const DoorDocument = new TypedDocumentString(`
    query Door($code: String, $token: String) {
  door(code: $code, token: $token) {
    title
    heldOn
    startsAt
    place
    towns
    state
    opensAt
    you {
      id
      name
      structures
      present
    }
  }
}
    `) as unknown as TypedDocumentString<DoorQuery, DoorQueryVariables>;
export const DoorPeopleDocument = new TypedDocumentString(`
    query DoorPeople($code: String!, $name: String!) {
  doorPeople(code: $code, name: $name) {
    id
    name
    structures
    present
  }
}
    `) as unknown as TypedDocumentString<DoorPeopleQuery, DoorPeopleQueryVariables>;
export const ArriveDocument = new TypedDocumentString(`
    mutation Arrive($mutationId: ID!, $code: String, $token: String, $person: ID) {
  arrive(mutationId: $mutationId, code: $code, token: $token, person: $person)
}
    `) as unknown as TypedDocumentString<ArriveMutation, ArriveMutationVariables>;
export const AnnounceArrivalDocument = new TypedDocumentString(`
    mutation AnnounceArrival($mutationId: ID!, $code: String!, $name: String!, $structure: String, $email: String) {
  announceArrival(
    mutationId: $mutationId
    code: $code
    name: $name
    structure: $structure
    email: $email
  )
}
    `) as unknown as TypedDocumentString<AnnounceArrivalMutation, AnnounceArrivalMutationVariables>;
export const StructureNamesDocument = new TypedDocumentString(`
    query StructureNames($search: String!) {
  structures(search: $search, first: 8) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StructureNamesQuery, StructureNamesQueryVariables>;
export const DoorPosterDocument = new TypedDocumentString(`
    query DoorPoster($id: ID!) {
  meeting(id: $id) {
    id
    title
    heldOn
    startsAt
    endsAt
    place
    doorCode
    cities {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DoorPosterQuery, DoorPosterQueryVariables>;
export const RenewDoorCodeDocument = new TypedDocumentString(`
    mutation RenewDoorCode($mutationId: ID!, $meeting: ID!) {
  renewDoorCode(mutationId: $mutationId, meeting: $meeting) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RenewDoorCodeMutation, RenewDoorCodeMutationVariables>;
export const ArrivalsDocument = new TypedDocumentString(`
    query Arrivals($id: ID!) {
  meeting(id: $id) {
    id
    arrivals {
      id
      name
      structureName
      email
      at
      structure {
        id
        name
      }
      alike {
        id
        name
        employments {
          structure {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArrivalsQuery, ArrivalsQueryVariables>;
export const ConfirmArrivalDocument = new TypedDocumentString(`
    mutation ConfirmArrival($mutationId: ID!, $id: ID!, $person: ID, $structure: ID) {
  confirmArrival(
    mutationId: $mutationId
    id: $id
    person: $person
    structure: $structure
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmArrivalMutation, ConfirmArrivalMutationVariables>;
export const DismissArrivalDocument = new TypedDocumentString(`
    mutation DismissArrival($mutationId: ID!, $id: ID!) {
  dismissArrival(mutationId: $mutationId, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DismissArrivalMutation, DismissArrivalMutationVariables>;
export const FormatsDocument = new TypedDocumentString(`
    query Formats($language: Language!) {
  formats(language: $language) {
    ...FormatCard
  }
}
    fragment FormatCard on FormatCard {
  id
  builtIn
  title
  purpose
  minutes
  peopleFrom
  peopleTo
  material
  steps {
    minutes
    text
  }
  tips
}`) as unknown as TypedDocumentString<FormatsQuery, FormatsQueryVariables>;
export const FormatFormDocument = new TypedDocumentString(`
    query FormatForm($id: ID!, $language: Language!) {
  format(id: $id, language: $language) {
    ...FormatCard
    version
  }
}
    fragment FormatCard on FormatCard {
  id
  builtIn
  title
  purpose
  minutes
  peopleFrom
  peopleTo
  material
  steps {
    minutes
    text
  }
  tips
}`) as unknown as TypedDocumentString<FormatFormQuery, FormatFormQueryVariables>;
export const RecordFormatDocument = new TypedDocumentString(`
    mutation RecordFormat($mutationId: ID!, $input: FormatInput!) {
  recordFormat(mutationId: $mutationId, input: $input) {
    format {
      id
      title
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFormatMutation, RecordFormatMutationVariables>;
export const RemoveFormatDocument = new TypedDocumentString(`
    mutation RemoveFormat($mutationId: ID!, $id: ID!, $version: Int!) {
  removeFormat(mutationId: $mutationId, id: $id, version: $version) {
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFormatMutation, RemoveFormatMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String, $meeting: ID) {
  invitation(token: $token, meeting: $meeting) {
    ...Invitation
  }
}
    fragment Invitation on Invitation {
  meetingId
  title
  heldOn
  startsAt
  endsAt
  place
  towns
  purpose
  name
  answer
  present
  byLink
}`) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($mutationId: ID!, $token: String, $meeting: ID, $coming: Boolean!) {
  answerInvitation(
    mutationId: $mutationId
    token: $token
    meeting: $meeting
    coming: $coming
  ) {
    ...Invitation
  }
}
    fragment Invitation on Invitation {
  meetingId
  title
  heldOn
  startsAt
  endsAt
  place
  towns
  purpose
  name
  answer
  present
  byLink
}`) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const InvitationProgressDocument = new TypedDocumentString(`
    query InvitationProgress($id: ID!) {
  meeting(id: $id) {
    id
    capacity
    invitations {
      invited
      sent
      toSend
      toRemind
      reminded
      coming
      notComing
      guests {
        person {
          id
          name
          employments {
            structure {
              id
              name
            }
          }
        }
        answer
        sentAt
        hasAddress
        came
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationProgressQuery, InvitationProgressQueryVariables>;
export const SendInvitationsDocument = new TypedDocumentString(`
    mutation SendInvitations($mutationId: ID!, $meeting: ID!) {
  sendInvitations(mutationId: $mutationId, meeting: $meeting) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SendInvitationsMutation, SendInvitationsMutationVariables>;
export const RemindInvitedDocument = new TypedDocumentString(`
    mutation RemindInvited($mutationId: ID!, $meeting: ID!) {
  remindInvited(mutationId: $mutationId, meeting: $meeting) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemindInvitedMutation, RemindInvitedMutationVariables>;
export const NoteGuestAnswerDocument = new TypedDocumentString(`
    mutation NoteGuestAnswer($mutationId: ID!, $meeting: ID!, $person: ID!, $answer: GuestAnswer) {
  noteGuestAnswer(
    mutationId: $mutationId
    meeting: $meeting
    person: $person
    answer: $answer
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NoteGuestAnswerMutation, NoteGuestAnswerMutationVariables>;
export const PeopleOfTownDocument = new TypedDocumentString(`
    query PeopleOfTown($city: ID!, $after: String) {
  people(city: $city, first: 200, after: $after) {
    edges {
      node {
        id
        name
        employments {
          structure {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleOfTownQuery, PeopleOfTownQueryVariables>;
export const IsolatedContactsDocument = new TypedDocumentString(`
    query IsolatedContacts {
  isolatedStructures {
    structure {
      id
      name
      kind
      cities {
        id
      }
      positions {
        stage
      }
      people {
        isContact
        person {
          id
          name
        }
      }
    }
    reasons
    nextAction {
      kind
      person {
        id
      }
      via {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IsolatedContactsQuery, IsolatedContactsQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
  invite(mutationId: $mutationId, meeting: $meeting, people: $people) {
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const UninviteDocument = new TypedDocumentString(`
    mutation Uninvite($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
  uninvite(mutationId: $mutationId, meeting: $meeting, people: $people) {
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<UninviteMutation, UninviteMutationVariables>;
export const EverybodyToInviteDocument = new TypedDocumentString(`
    query EverybodyToInvite($after: String) {
  people(first: 200, after: $after) {
    edges {
      node {
        id
        name
        meetings {
          id
          kind
        }
        employments {
          structure {
            id
            name
            kind
            cities {
              id
            }
            positions {
              stage
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EverybodyToInviteQuery, EverybodyToInviteQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings {
  meetings(kind: null) {
    id
    title
    heldOn
    kind
    cities {
      id
      name
    }
    attendeeCount
    invitedCount
    structureCount
    acquaintancesMade
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!, $signedIn: Boolean!, $language: Language!) {
  meeting(id: $id) {
    id
    title
    heldOn
    startsAt
    endsAt
    place
    capacity
    kind
    format
    formatCard(language: $language) {
      id
      title
      purpose
      steps {
        minutes
        text
      }
    }
    cities {
      id
      name
    }
    attendeeCount
    invitedCount
    structureCount
    acquaintancesMade
    attendees @include(if: $signedIn) {
      ...MeetingPerson
    }
    invited @include(if: $signedIn) {
      ...MeetingPerson
    }
  }
}
    fragment MeetingPerson on Person {
  id
  name
  jobTitle
  employments {
    role
    structure {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingFormDocument = new TypedDocumentString(`
    query MeetingForm($id: ID!) {
  meeting(id: $id) {
    id
    version
    title
    heldOn
    startsAt
    endsAt
    place
    capacity
    kind
    format
    formatCard {
      id
    }
    cities {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingFormQuery, MeetingFormQueryVariables>;
export const RecordMeetingDocument = new TypedDocumentString(`
    mutation RecordMeeting($mutationId: ID!, $input: MeetingInput!) {
  recordMeeting(mutationId: $mutationId, input: $input) {
    meeting {
      id
      title
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const SeatingGuestsOfDocument = new TypedDocumentString(`
    query SeatingGuestsOf($id: ID!) {
  meeting(id: $id) {
    id
    title
    heldOn
    attendees {
      id
      name
    }
    invited {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SeatingGuestsOfQuery, SeatingGuestsOfQueryVariables>;
export const SeatingPlanDocument = new TypedDocumentString(`
    query SeatingPlan($meeting: ID!, $tables: Int!, $seats: Int!, $rounds: Int!, $who: SeatingGuests!, $together: [[ID!]!]!, $apart: [[ID!]!]!, $team: Boolean!, $withoutTeam: Boolean!, $seed: Int!) {
  seating(
    meeting: $meeting
    tables: $tables
    seats: $seats
    rounds: $rounds
    who: $who
    together: $together
    apart: $apart
    teamAtEachTable: $team
    withoutTeam: $withoutTeam
    seed: $seed
  ) {
    guests
    newPairs
    bound
    rounds {
      number
      tables {
        number
        people {
          id
          name
          employments {
            structure {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatingPlanQuery, SeatingPlanQueryVariables>;
export const MeetingSummaryDocument = new TypedDocumentString(`
    query MeetingSummary($id: ID!, $works: Boolean!) {
  meeting(id: $id) {
    id
    title
    heldOn
    startsAt
    endsAt
    place
    version @include(if: $works)
    cities {
      id
      name
    }
    summary {
      came
      firstTime
      structures
      towns
      ties
      newPairs
      ideas
      projects
      nextOn
      word
      sentAt
      edition
      sent @include(if: $works)
      toSend @include(if: $works)
      reached @include(if: $works)
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSummaryQuery, MeetingSummaryQueryVariables>;
export const WriteSummaryDocument = new TypedDocumentString(`
    mutation WriteSummary($mutationId: ID!, $meeting: ID!, $version: Int!, $word: String) {
  writeSummary(
    mutationId: $mutationId
    meeting: $meeting
    version: $version
    word: $word
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WriteSummaryMutation, WriteSummaryMutationVariables>;
export const SendSummaryDocument = new TypedDocumentString(`
    mutation SendSummary($mutationId: ID!, $meeting: ID!, $corrected: Boolean!) {
  sendSummary(mutationId: $mutationId, meeting: $meeting, corrected: $corrected) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SendSummaryMutation, SendSummaryMutationVariables>;
export const SurveyDocument = new TypedDocumentString(`
    query Survey($token: String, $meeting: ID) {
  survey(token: $token, meeting: $meeting) {
    meetingId
    title
    heldOn
    personId
    name
    byLink
    answered
    known
    people {
      id
      name
      structures
      colleague
      answered
      offered
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyQuery, SurveyQueryVariables>;
export const AnswerSurveyDocument = new TypedDocumentString(`
    mutation AnswerSurvey($mutationId: ID!, $token: String, $meeting: ID, $answers: [SurveyAnswerInput!]!) {
  answerSurvey(
    mutationId: $mutationId
    token: $token
    meeting: $meeting
    answers: $answers
  ) {
    kept
  }
}
    `) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const SurveyProgressDocument = new TypedDocumentString(`
    query SurveyProgress($id: ID!) {
  meeting(id: $id) {
    id
    survey {
      attended
      answered
      rate
      sent
      sentAt
      toSend
      toRemind
      reminded
      remindedAt
      remindsOn
      withoutAddress {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyProgressQuery, SurveyProgressQueryVariables>;
export const SendSurveyDocument = new TypedDocumentString(`
    mutation SendSurvey($mutationId: ID!, $meeting: ID!) {
  sendSurvey(mutationId: $mutationId, meeting: $meeting) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SendSurveyMutation, SendSurveyMutationVariables>;
export const RemindSurveyDocument = new TypedDocumentString(`
    mutation RemindSurvey($mutationId: ID!, $meeting: ID!) {
  remindSurvey(mutationId: $mutationId, meeting: $meeting) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemindSurveyMutation, RemindSurveyMutationVariables>;
export const MakeSurveyLinksDocument = new TypedDocumentString(`
    mutation MakeSurveyLinks($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
  makeSurveyLinks(mutationId: $mutationId, meeting: $meeting, people: $people) {
    links {
      person {
        id
        name
      }
      token
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MakeSurveyLinksMutation, MakeSurveyLinksMutationVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($level: NetworkLevel!, $from: Date, $to: Date, $withoutTeam: Boolean!, $without: Without) {
  compareNetwork(
    level: $level
    from: $from
    to: $to
    withoutTeam: $withoutTeam
    without: $without
  ) {
    level
    from
    to
    truncated
    addedEdges
    lostEdges
    keptEdges
    changedEdges
    addedNodes
    lostNodes
    keptNodes
    noLongerIsolated
    newlyIsolated
    nodes {
      id
      label
      kind
      cities
      structures
      stages
      degree
      coordinates
      x
      y
      state
      degreeBefore
      degreeAfter
    }
    edges {
      source
      target
      state
      changed
      weightBefore
      weightAfter
      evidenceBefore
      evidenceAfter
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const FragilityDocument = new TypedDocumentString(`
    query Fragility($level: NetworkLevel!, $without: Without, $withoutTeam: Boolean!) {
  fragility(level: $level, without: $without, withoutTeam: $withoutTeam) {
    components
    largestShare
    articulationPoints {
      id
      label
      separates
    }
    newlyIsolated {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FragilityQuery, FragilityQueryVariables>;
export const PersonNameDocument = new TypedDocumentString(`
    query PersonName($id: ID!) {
  person(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PersonNameQuery, PersonNameQueryVariables>;
export const StructureNameDocument = new TypedDocumentString(`
    query StructureName($id: ID!) {
  structure(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<StructureNameQuery, StructureNameQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($level: NetworkLevel!, $asOf: Date, $withoutTeam: Boolean!, $without: Without, $signedIn: Boolean!) {
  network(
    level: $level
    asOf: $asOf
    withoutTeam: $withoutTeam
    without: $without
  ) {
    level
    asOf
    truncated
    nodes {
      id
      label
      kind
      cities
      structures
      stages
      degree
      isolated
      isolationReason @include(if: $signedIn)
      coordinates
      x
      y
    }
    edges {
      source
      target
      weight
      evidence
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const IsolatedDocument = new TypedDocumentString(`
    query Isolated($asOf: Date, $withoutTeam: Boolean!, $nearly: Boolean!, $without: Without, $signedIn: Boolean!) {
  isolatedStructures(
    asOf: $asOf
    withoutTeam: $withoutTeam
    nearly: $nearly
    without: $without
  ) {
    structure {
      id
      name
      kind
      cities {
        id
        name
      }
      positions {
        stage
      }
    }
    reasons @include(if: $signedIn)
    since @include(if: $signedIn)
    nextAction @include(if: $signedIn) {
      kind
      meeting {
        title
        heldOn
      }
      person {
        name
      }
      via {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IsolatedQuery, IsolatedQueryVariables>;
export const StepDocument = new TypedDocumentString(`
    query Step($level: NetworkLevel!, $from: Date, $to: Date, $withoutTeam: Boolean!, $without: Without) {
  compareNetwork(
    level: $level
    from: $from
    to: $to
    withoutTeam: $withoutTeam
    without: $without
    changedOnly: true
  ) {
    level
    to
    addedEdges
    lostEdges
    noLongerIsolated
    newlyIsolated
    nodes {
      id
      degreeBefore
      degreeAfter
    }
    edges {
      source
      target
      state
    }
  }
}
    `) as unknown as TypedDocumentString<StepQuery, StepQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work {
  isolatedStructures(nearly: true) {
    structure {
      id
      name
      kind
      cities {
        id
        name
      }
    }
    reasons
    since
    sinceMeeting {
      heldOn
      cities {
        name
      }
    }
    note {
      until
      word
    }
    nextAction {
      kind
      meeting {
        id
        title
        heldOn
      }
      person {
        id
        name
        email
      }
      via {
        id
        name
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const InviteOneDocument = new TypedDocumentString(`
    mutation InviteOne($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
  invite(mutationId: $mutationId, meeting: $meeting, people: $people) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InviteOneMutation, InviteOneMutationVariables>;
export const PutOffActionDocument = new TypedDocumentString(`
    mutation PutOffAction($mutationId: ID!, $structure: ID!, $until: Date!, $word: String) {
  putOffAction(
    mutationId: $mutationId
    structure: $structure
    until: $until
    word: $word
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PutOffActionMutation, PutOffActionMutationVariables>;
export const SetAsideActionDocument = new TypedDocumentString(`
    mutation SetAsideAction($mutationId: ID!, $structure: ID!, $word: String!) {
  setAsideAction(mutationId: $mutationId, structure: $structure, word: $word) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetAsideActionMutation, SetAsideActionMutationVariables>;
export const TakeUpActionDocument = new TypedDocumentString(`
    mutation TakeUpAction($mutationId: ID!, $structure: ID!) {
  takeUpAction(mutationId: $mutationId, structure: $structure) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeUpActionMutation, TakeUpActionMutationVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings {
  findings {
    id
    theme
    statement
    verbatim
    confidentiality
    kind
    structures {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingsFormDocument = new TypedDocumentString(`
    query FindingsForm {
  findings {
    id
    version
    theme
    statement
    verbatim
    confidentiality
    kind
    structures {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsFormQuery, FindingsFormQueryVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($mutationId: ID!, $input: FindingInput!) {
  recordFinding(mutationId: $mutationId, input: $input) {
    finding {
      id
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const RemoveFindingDocument = new TypedDocumentString(`
    mutation RemoveFinding($mutationId: ID!, $id: ID!, $version: Int!) {
  removeFinding(mutationId: $mutationId, id: $id, version: $version) {
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFindingMutation, RemoveFindingMutationVariables>;
export const StructuresForNeedDocument = new TypedDocumentString(`
    query StructuresForNeed($stage: PathStage, $city: ID, $theme: String, $public: String, $asOf: Date, $signedIn: Boolean!) {
  structures(
    stage: $stage
    city: $city
    theme: $theme
    public: $public
    asOf: $asOf
    first: 50
  ) {
    totalCount
    edges {
      node {
        id
        name
        kind
        phone
        email
        offers
        limits
        cities {
          name
        }
        people @include(if: $signedIn) {
          isContact
          role
          person {
            id
            name
            phone
            email
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StructuresForNeedQuery, StructuresForNeedQueryVariables>;
export const OutreachSessionDocument = new TypedDocumentString(`
    query OutreachSession($id: ID!) {
  outreachSession(id: $id) {
    id
    version
    state
    days
    halfDays
    purpose
    since
    until
    mayAnswer
    host {
      id
      name
      outreachRoom
      outreachLeft
      outreachConditions
    }
    runner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OutreachSessionQuery, OutreachSessionQueryVariables>;
export const OutreachHostOfDocument = new TypedDocumentString(`
    query OutreachHostOf($id: ID!) {
  structure(id: $id) {
    id
    name
    hostsOutreach
    outreachRoom
    outreachLeft
    outreachConditions
    limits
  }
}
    `) as unknown as TypedDocumentString<OutreachHostOfQuery, OutreachHostOfQueryVariables>;
export const RecordOutreachDocument = new TypedDocumentString(`
    mutation RecordOutreach($mutationId: ID!, $input: OutreachInput!) {
  recordOutreach(mutationId: $mutationId, input: $input) {
    outreach {
      id
      state
      host {
        name
      }
      runner {
        name
      }
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOutreachMutation, RecordOutreachMutationVariables>;
export const AnswerOutreachDocument = new TypedDocumentString(`
    mutation AnswerOutreach($mutationId: ID!, $id: ID!, $version: Int!, $accepted: Boolean!, $word: String) {
  answerOutreach(
    mutationId: $mutationId
    id: $id
    version: $version
    accepted: $accepted
    word: $word
  ) {
    outreach {
      id
      runner {
        name
      }
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerOutreachMutation, AnswerOutreachMutationVariables>;
export const EndOutreachDocument = new TypedDocumentString(`
    mutation EndOutreach($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
  endOutreach(mutationId: $mutationId, id: $id, version: $version, on: $on) {
    outreach {
      id
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<EndOutreachMutation, EndOutreachMutationVariables>;
export const WithdrawOutreachDocument = new TypedDocumentString(`
    mutation WithdrawOutreach($mutationId: ID!, $id: ID!, $version: Int!) {
  withdrawOutreach(mutationId: $mutationId, id: $id, version: $version) {
    outreach {
      id
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOutreachMutation, WithdrawOutreachMutationVariables>;
export const OutreachDocument = new TypedDocumentString(`
    query Outreach($city: ID, $neighbourhood: ID, $signedIn: Boolean!) {
  outreachProposals @include(if: $signedIn) {
    id
    state
    word
    days
    halfDays
    purpose
    since
    until
    mayAnswer
    host {
      id
      name
      outreachLeft
    }
    runner {
      id
      name
    }
  }
  outreachMatching(city: $city, neighbourhood: $neighbourhood) {
    seekers {
      sought
      structure {
        id
        name
        kind
        mayEdit
        cities {
          id
          name
        }
        neighbourhoods {
          id
          name
        }
      }
      places {
        nearness
        host {
          left
          structure {
            id
            name
            kind
            mayEdit
            outreachConditions
            limits
            cities {
              id
              name
            }
          }
        }
      }
    }
    hosts {
      room
      left
      structure {
        id
        name
        kind
        outreachConditions
        cities {
          id
          name
        }
        neighbourhoods {
          id
          name
        }
        outreachHosted {
          id
          days
          halfDays
          purpose
          runner {
            id
            name
          }
        }
      }
    }
  }
  neighbourhoods {
    id
    name
    city {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OutreachQuery, OutreachQueryVariables>;
export const PathwayWallDocument = new TypedDocumentString(`
    query PathwayWall($withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!, $signedIn: Boolean!) {
  pathwayStructures(withoutTeam: $withoutTeam, without: $without, with: $with) {
    id
    name
    kind
    stages
    imagined
    cities {
      id
      name
    }
    neighbourhoods {
      id
      name
    }
    sheet {
      id
      mayEdit
      publics
      themes
      positions {
        stage
        note
      }
      suggestedPositions @include(if: $signedIn) {
        stage
        word
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathwayWallQuery, PathwayWallQueryVariables>;
export const PathwayPassagesDocument = new TypedDocumentString(`
    query PathwayPassages($city: ID, $withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!) {
  continuity(
    city: $city
    withoutTeam: $withoutTeam
    without: $without
    with: $with
  ) {
    from
    to
    total
    share
    linked {
      id
    }
  }
  greyZone(city: $city, withoutTeam: $withoutTeam, without: $without, with: $with) {
    stage
    total
    alone {
      structure {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathwayPassagesQuery, PathwayPassagesQueryVariables>;
export const PathwayMissingDocument = new TypedDocumentString(`
    query PathwayMissing($city: ID, $withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!, $signedIn: Boolean!, $from: PathStage, $isGrey: Boolean!) {
  continuity(
    from: $from
    city: $city
    withoutTeam: $withoutTeam
    without: $without
    with: $with
  ) @skip(if: $isGrey) {
    from
    to
    total
    linked {
      id
      name
    }
    unlinked {
      ...MissingLinkShown
    }
  }
  greyZone(city: $city, withoutTeam: $withoutTeam, without: $without, with: $with) @include(if: $isGrey) {
    stage
    other
    total
    alone {
      ...MissingLinkShown
    }
  }
}
    fragment MissingLinkShown on MissingLink {
  structure {
    id
    name
    kind
    imagined
  }
  toMeet {
    ...EncounterShown
  }
}
fragment EncounterShown on PathwayEncounter {
  structure {
    id
    name
    kind
    imagined
    cities {
      id
      name
    }
  }
  distance
  knownBy {
    id
    name
    imagined
  }
  through {
    id
    name
    imagined
  }
  introducers @include(if: $signedIn) {
    id
    name
  }
}`) as unknown as TypedDocumentString<PathwayMissingQuery, PathwayMissingQueryVariables>;
export const PathwayGridDocument = new TypedDocumentString(`
    query PathwayGrid($by: PathwayBy!, $withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!) {
  pathwayCoverage(
    by: $by
    withoutTeam: $withoutTeam
    without: $without
    with: $with
  ) {
    stage
    group {
      id
      label
      city
    }
    coverage
    count
    structures {
      id
      name
      kind
      imagined
    }
  }
  pathwayOutside(
    by: $by
    withoutTeam: $withoutTeam
    without: $without
    with: $with
  ) {
    id
    name
    imagined
  }
}
    `) as unknown as TypedDocumentString<PathwayGridQuery, PathwayGridQueryVariables>;
export const PathwayByCityDocument = new TypedDocumentString(`
    query PathwayByCity($withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!) {
  continuity(withoutTeam: $withoutTeam, without: $without, with: $with) {
    from
    total
    share
    linked {
      id
    }
  }
  continuityByCity(withoutTeam: $withoutTeam, without: $without, with: $with) {
    city
    steps {
      from
      total
      share
      linked {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathwayByCityQuery, PathwayByCityQueryVariables>;
export const PathwayHelpDocument = new TypedDocumentString(`
    query PathwayHelp($by: PathwayBy!, $group: ID!, $stage: PathStage!, $withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!, $signedIn: Boolean!) {
  pathwayHelp(
    by: $by
    group: $group
    stage: $stage
    withoutTeam: $withoutTeam
    without: $without
    with: $with
  ) {
    ...EncounterShown
  }
}
    fragment EncounterShown on PathwayEncounter {
  structure {
    id
    name
    kind
    imagined
    cities {
      id
      name
    }
  }
  distance
  knownBy {
    id
    name
    imagined
  }
  through {
    id
    name
    imagined
  }
  introducers @include(if: $signedIn) {
    id
    name
  }
}`) as unknown as TypedDocumentString<PathwayHelpQuery, PathwayHelpQueryVariables>;
export const MoveOnPathDocument = new TypedDocumentString(`
    mutation MoveOnPath($mutationId: ID!, $structure: ID!, $stage: PathStage!, $until: Date, $insteadOf: PathStage) {
  positionStructure(
    mutationId: $mutationId
    structure: $structure
    stage: $stage
    until: $until
    insteadOf: $insteadOf
  ) {
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<MoveOnPathMutation, MoveOnPathMutationVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps {
  followUps {
    id
    kind
    follows
    title
    sinceOn
    dueOn
    group
    latest
    state
    obstacle
    nextStep
    heldOn
    reviewOn
    askedAt
    remindedAt
    byCoordination
    mayRecord
    version
    call {
      on
      time
      minutes
      link
      cancelled
      calendar
    }
    answerers {
      id
      name
      email
    }
    from {
      id
      name
    }
    to {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const RecordFollowUpDocument = new TypedDocumentString(`
    mutation RecordFollowUp($mutationId: ID!, $id: ID!, $version: Int!, $state: FollowUpState!, $obstacle: String, $nextStep: String, $heldOn: Date, $reviewOn: Date) {
  recordFollowUp(
    mutationId: $mutationId
    id: $id
    version: $version
    state: $state
    obstacle: $obstacle
    nextStep: $nextStep
    heldOn: $heldOn
    reviewOn: $reviewOn
  ) {
    followUp {
      id
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const PlanFollowUpDocument = new TypedDocumentString(`
    mutation PlanFollowUp($mutationId: ID!, $id: ID!, $version: Int!, $on: Date!, $time: String!, $minutes: Int!, $link: String) {
  planFollowUp(
    mutationId: $mutationId
    id: $id
    version: $version
    on: $on
    time: $time
    minutes: $minutes
    link: $link
  ) {
    followUp {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PlanFollowUpMutation, PlanFollowUpMutationVariables>;
export const CallOffFollowUpDocument = new TypedDocumentString(`
    mutation CallOffFollowUp($mutationId: ID!, $id: ID!, $version: Int!) {
  callOffFollowUp(mutationId: $mutationId, id: $id, version: $version) {
    followUp {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CallOffFollowUpMutation, CallOffFollowUpMutationVariables>;
export const AskedFollowUpDocument = new TypedDocumentString(`
    query AskedFollowUp($token: String!) {
  askedFollowUp(token: $token) {
    kind
    title
    sinceOn
    name
    members
    state
    obstacle
    nextStep
    answeredAt
    reviewOn
  }
}
    `) as unknown as TypedDocumentString<AskedFollowUpQuery, AskedFollowUpQueryVariables>;
export const AnswerFollowUpDocument = new TypedDocumentString(`
    mutation AnswerFollowUp($mutationId: ID!, $token: String!, $state: FollowUpState!, $obstacle: String, $nextStep: String) {
  answerFollowUp(
    mutationId: $mutationId
    token: $token
    state: $state
    obstacle: $obstacle
    nextStep: $nextStep
  ) {
    state
  }
}
    `) as unknown as TypedDocumentString<AnswerFollowUpMutation, AnswerFollowUpMutationVariables>;
export const AddActionDocument = new TypedDocumentString(`
    mutation AddAction($mutationId: ID!, $input: ActionInput!) {
  addAction(mutationId: $mutationId, input: $input) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddActionMutation, AddActionMutationVariables>;
export const EditActionDocument = new TypedDocumentString(`
    mutation EditAction($mutationId: ID!, $input: ActionInput!) {
  editAction(mutationId: $mutationId, input: $input) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditActionMutation, EditActionMutationVariables>;
export const CompleteActionDocument = new TypedDocumentString(`
    mutation CompleteAction($mutationId: ID!, $id: ID!, $version: Int!) {
  completeAction(mutationId: $mutationId, id: $id, version: $version) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteActionMutation, CompleteActionMutationVariables>;
export const ReopenActionDocument = new TypedDocumentString(`
    mutation ReopenAction($mutationId: ID!, $id: ID!, $version: Int!) {
  reopenAction(mutationId: $mutationId, id: $id, version: $version) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenActionMutation, ReopenActionMutationVariables>;
export const RemoveActionDocument = new TypedDocumentString(`
    mutation RemoveAction($mutationId: ID!, $id: ID!, $version: Int!) {
  removeAction(mutationId: $mutationId, id: $id, version: $version) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveActionMutation, RemoveActionMutationVariables>;
export const PlanGroupMeetingsDocument = new TypedDocumentString(`
    mutation PlanGroupMeetings($mutationId: ID!, $project: ID!, $input: GroupMeetingInput!, $times: Int!, $everyWeeks: Int!) {
  planGroupMeetings(
    mutationId: $mutationId
    project: $project
    input: $input
    times: $times
    everyWeeks: $everyWeeks
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PlanGroupMeetingsMutation, PlanGroupMeetingsMutationVariables>;
export const ChangeGroupMeetingDocument = new TypedDocumentString(`
    mutation ChangeGroupMeeting($mutationId: ID!, $project: ID!, $meeting: ID!, $version: Int!, $input: GroupMeetingInput!) {
  changeGroupMeeting(
    mutationId: $mutationId
    project: $project
    meeting: $meeting
    version: $version
    input: $input
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeGroupMeetingMutation, ChangeGroupMeetingMutationVariables>;
export const RemoveGroupMeetingDocument = new TypedDocumentString(`
    mutation RemoveGroupMeeting($mutationId: ID!, $project: ID!, $meeting: ID!, $version: Int!) {
  removeGroupMeeting(
    mutationId: $mutationId
    project: $project
    meeting: $meeting
    version: $version
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveGroupMeetingMutation, RemoveGroupMeetingMutationVariables>;
export const ActionsFormDocument = new TypedDocumentString(`
    query ActionsForm {
  projects {
    id
    people {
      person {
        id
      }
    }
    actions {
      id
      title
      dueOn
      version
      owners {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsFormQuery, ActionsFormQueryVariables>;
export const MeetingIdeasDocument = new TypedDocumentString(`
    query MeetingIdeas($id: ID!) {
  meeting(id: $id) {
    id
    title
    heldOn
    ideas {
      ...IdeaLine
    }
    attendees {
      id
      name
    }
  }
  ideas {
    id
    text
  }
}
    fragment IdeaLine on Idea {
  id
  text
  state
  theme
  raisedOn
  setAsideWord
  mine
  supported
  mayEdit
  version
  meeting {
    id
    title
    heldOn
    cities {
      id
      name
    }
  }
  proposedBy {
    id
    name
  }
  supportedBy {
    id
    name
  }
  projects {
    id
    title
    status
  }
  merged {
    id
    text
  }
}`) as unknown as TypedDocumentString<MeetingIdeasQuery, MeetingIdeasQueryVariables>;
export const IdeasFormDocument = new TypedDocumentString(`
    query IdeasForm {
  ideas {
    id
    text
    state
    theme
    version
    proposedBy {
      id
      name
    }
    supportedBy {
      id
      name
    }
    meeting {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<IdeasFormQuery, IdeasFormQueryVariables>;
export const RaiseIdeaDocument = new TypedDocumentString(`
    mutation RaiseIdea($mutationId: ID!, $text: String!, $meeting: ID, $proposedBy: [ID!], $theme: String) {
  raiseIdea(
    mutationId: $mutationId
    text: $text
    meeting: $meeting
    proposedBy: $proposedBy
    theme: $theme
  ) {
    idea {
      id
      text
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseIdeaMutation, RaiseIdeaMutationVariables>;
export const EditIdeaDocument = new TypedDocumentString(`
    mutation EditIdea($mutationId: ID!, $idea: ID!, $version: Int!, $text: String, $theme: String) {
  editIdea(
    mutationId: $mutationId
    idea: $idea
    version: $version
    text: $text
    theme: $theme
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditIdeaMutation, EditIdeaMutationVariables>;
export const SupportIdeaDocument = new TypedDocumentString(`
    mutation SupportIdea($mutationId: ID!, $idea: ID!) {
  supportIdea(mutationId: $mutationId, idea: $idea) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SupportIdeaMutation, SupportIdeaMutationVariables>;
export const WithdrawSupportDocument = new TypedDocumentString(`
    mutation WithdrawSupport($mutationId: ID!, $idea: ID!) {
  withdrawSupport(mutationId: $mutationId, idea: $idea) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const GroupIdeasDocument = new TypedDocumentString(`
    mutation GroupIdeas($mutationId: ID!, $ideas: [ID!]!, $theme: String) {
  groupIdeas(mutationId: $mutationId, ideas: $ideas, theme: $theme) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GroupIdeasMutation, GroupIdeasMutationVariables>;
export const MergeIdeasDocument = new TypedDocumentString(`
    mutation MergeIdeas($mutationId: ID!, $keep: ID!, $keepVersion: Int!, $remove: ID!, $removeVersion: Int!) {
  mergeIdeas(
    mutationId: $mutationId
    keep: $keep
    keepVersion: $keepVersion
    remove: $remove
    removeVersion: $removeVersion
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeIdeasMutation, MergeIdeasMutationVariables>;
export const SetIdeaAsideDocument = new TypedDocumentString(`
    mutation SetIdeaAside($mutationId: ID!, $idea: ID!, $version: Int!, $word: String) {
  setIdeaAside(
    mutationId: $mutationId
    idea: $idea
    version: $version
    word: $word
  ) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetIdeaAsideMutation, SetIdeaAsideMutationVariables>;
export const TakeIdeaUpDocument = new TypedDocumentString(`
    mutation TakeIdeaUp($mutationId: ID!, $idea: ID!, $version: Int!) {
  takeIdeaUp(mutationId: $mutationId, idea: $idea, version: $version) {
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeIdeaUpMutation, TakeIdeaUpMutationVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage {
  ideas {
    ...IdeaLine
  }
  projects {
    id
    title
    status
    startedOn
    myRole
    ideas {
      id
    }
    people {
      role
      person {
        id
        name
      }
    }
  }
}
    fragment IdeaLine on Idea {
  id
  text
  state
  theme
  raisedOn
  setAsideWord
  mine
  supported
  mayEdit
  version
  meeting {
    id
    title
    heldOn
    cities {
      id
      name
    }
  }
  proposedBy {
    id
    name
  }
  supportedBy {
    id
    name
  }
  projects {
    id
    title
    status
  }
  merged {
    id
    text
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const MyIdeasDocument = new TypedDocumentString(`
    query MyIdeas {
  ideas(mine: true) {
    id
    text
    state
    raisedOn
    setAsideWord
    meeting {
      id
      title
    }
    merged {
      id
      text
    }
    projects {
      id
      title
      status
    }
  }
  me {
    role
    calendarAddress
  }
}
    `) as unknown as TypedDocumentString<MyIdeasQuery, MyIdeasQueryVariables>;
export const ProjectPageDocument = new TypedDocumentString(`
    query ProjectPage($id: ID!) {
  project(id: $id) {
    id
    title
    aim
    status
    frame
    rhythm
    proposedOn
    retainedOn
    startedOn
    endedOn
    myRole
    mayEdit
    mayWork
    version
    ideas {
      id
      text
      meeting {
        id
        title
      }
      proposedBy {
        id
        name
      }
      merged {
        id
        text
      }
    }
    people {
      role
      since
      person {
        id
        name
        jobTitle
        employments {
          structure {
            id
            name
          }
        }
      }
    }
    structures {
      id
      name
    }
    actions {
      id
      title
      openedOn
      dueOn
      doneOn
      late
      version
      owners {
        id
        name
      }
    }
    meetings {
      id
      title
      heldOn
      startsAt
      endsAt
      place
      came
      version
    }
    firstTimePairs {
      asOf
      count
      of
      pairs {
        a {
          id
          name
        }
        b {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const TurnIdeasDocument = new TypedDocumentString(`
    mutation TurnIdeas($mutationId: ID!, $ideas: [ID!]!, $input: ProjectInput!) {
  turnIdeasIntoProject(mutationId: $mutationId, ideas: $ideas, input: $input) {
    project {
      id
      title
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TurnIdeasMutation, TurnIdeasMutationVariables>;
export const EditProjectDocument = new TypedDocumentString(`
    mutation EditProject($mutationId: ID!, $input: ProjectInput!) {
  editProject(mutationId: $mutationId, input: $input) {
    project {
      id
      title
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditProjectMutation, EditProjectMutationVariables>;
export const JoinProjectDocument = new TypedDocumentString(`
    mutation JoinProject($mutationId: ID!, $project: ID!, $role: ProjectRole!, $person: ID) {
  joinProject(
    mutationId: $mutationId
    project: $project
    role: $role
    person: $person
  ) {
    project {
      id
      title
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<JoinProjectMutation, JoinProjectMutationVariables>;
export const LeaveProjectDocument = new TypedDocumentString(`
    mutation LeaveProject($mutationId: ID!, $project: ID!, $person: ID) {
  leaveProject(mutationId: $mutationId, project: $project, person: $person) {
    project {
      id
      title
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveProjectMutation, LeaveProjectMutationVariables>;
export const TestimoniesDocument = new TypedDocumentString(`
    query Testimonies($about: ID, $mine: Boolean!) {
  testimonies(about: $about, mine: $mine) {
    ...ShownTestimony
  }
}
    fragment ShownTestimony on Testimony {
  id
  quote
  mine
  consent
  named
  isPublished
  publishedAt
  recordedAt
  askedAt
  personName
  version
  about {
    kind
    id
    label
  }
  speaker {
    name
    jobTitle
    structure
    structureKind
  }
}`) as unknown as TypedDocumentString<TestimoniesQuery, TestimoniesQueryVariables>;
export const TestimonyByLinkDocument = new TypedDocumentString(`
    query TestimonyByLink($token: String!) {
  testimonyByLink(token: $token) {
    ...ShownTestimony
  }
}
    fragment ShownTestimony on Testimony {
  id
  quote
  mine
  consent
  named
  isPublished
  publishedAt
  recordedAt
  askedAt
  personName
  version
  about {
    kind
    id
    label
  }
  speaker {
    name
    jobTitle
    structure
    structureKind
  }
}`) as unknown as TypedDocumentString<TestimonyByLinkQuery, TestimonyByLinkQueryVariables>;
export const RecordTestimonyDocument = new TypedDocumentString(`
    mutation RecordTestimony($mutationId: ID!, $input: TestimonyInput!) {
  recordTestimony(mutationId: $mutationId, input: $input) {
    testimony {
      id
      isPublished
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTestimonyMutation, RecordTestimonyMutationVariables>;
export const AskConsentDocument = new TypedDocumentString(`
    mutation AskConsent($mutationId: ID!, $id: ID!) {
  askConsent(mutationId: $mutationId, id: $id) {
    testimony {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskConsentMutation, AskConsentMutationVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($mutationId: ID!, $consent: Consent!, $id: ID, $token: String) {
  giveConsent(mutationId: $mutationId, consent: $consent, id: $id, token: $token) {
    testimony {
      id
      named
    }
  }
}
    `) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawTestimonyDocument = new TypedDocumentString(`
    mutation WithdrawTestimony($mutationId: ID!, $id: ID, $token: String) {
  withdrawTestimony(mutationId: $mutationId, id: $id, token: $token) {
    testimony {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawTestimonyMutation, WithdrawTestimonyMutationVariables>;
export const PublishTestimonyDocument = new TypedDocumentString(`
    mutation PublishTestimony($mutationId: ID!, $id: ID!, $published: Boolean!, $version: Int!) {
  publishTestimony(
    mutationId: $mutationId
    id: $id
    published: $published
    version: $version
  ) {
    testimony {
      id
      isPublished
    }
  }
}
    `) as unknown as TypedDocumentString<PublishTestimonyMutation, PublishTestimonyMutationVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($from: Date, $to: Date, $withoutTeam: Boolean!) {
  results(from: $from, to: $to, withoutTeam: $withoutTeam) {
    territory
    from
    to
    today
    until
    state
    before
    withoutTeam
    figures {
      id
      value
    }
    meetings {
      id
      title
      heldOn
      people
      newPeople
      structures
      ties
      ideas
    }
    projects {
      id
      title
      status
      startedOn
      ideas
    }
    byStatus {
      status
      count
    }
    followUps {
      outcome
      count
    }
    isolation {
      withoutTeam
      before
      after
    }
    noLongerIsolated
    continuity {
      from
      to
      before
      after
    }
    coverage {
      stage
      missing
      fragile
      covered
    }
    testimonies {
      id
      quote
      about {
        kind
        label
      }
      speaker {
        name
        jobTitle
        structure
        structureKind
      }
    }
    findings {
      id
      theme
      statement
      verbatim
    }
    words {
      introduction
      conclusion
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const ResultMeetingsDocument = new TypedDocumentString(`
    query ResultMeetings {
  meetings(kind: TERRITORIAL) {
    id
    title
    heldOn
  }
}
    `) as unknown as TypedDocumentString<ResultMeetingsQuery, ResultMeetingsQueryVariables>;
export const ResultWordsDocument = new TypedDocumentString(`
    query ResultWords($from: Date, $to: Date) {
  results(from: $from, to: $to) {
    words {
      introduction
      conclusion
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ResultWordsQuery, ResultWordsQueryVariables>;
export const WordResultsDocument = new TypedDocumentString(`
    mutation WordResults($mutationId: ID!, $from: Date, $to: Date, $introduction: String!, $conclusion: String!, $version: Int!) {
  wordResults(
    mutationId: $mutationId
    from: $from
    to: $to
    introduction: $introduction
    conclusion: $conclusion
    version: $version
  ) {
    words {
      version
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<WordResultsMutation, WordResultsMutationVariables>;
export const LegalTextDocument = new TypedDocumentString(`
    query LegalText($id: PageId!) {
  page(id: $id) {
    id
    text
    updatedAt
    version
  }
}
    `) as unknown as TypedDocumentString<LegalTextQuery, LegalTextQueryVariables>;
export const EditPageDocument = new TypedDocumentString(`
    mutation EditPage($mutationId: ID!, $id: PageId!, $text: String!, $version: Int!) {
  editPage(mutationId: $mutationId, id: $id, text: $text, version: $version) {
    page {
      id
      text
      version
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditPageMutation, EditPageMutationVariables>;
export const TerritoryNameDocument = new TypedDocumentString(`
    query TerritoryName {
  territory {
    name
    version
  }
}
    `) as unknown as TypedDocumentString<TerritoryNameQuery, TerritoryNameQueryVariables>;
export const EditTerritoryDocument = new TypedDocumentString(`
    mutation EditTerritory($mutationId: ID!, $name: String!, $version: Int!) {
  editTerritory(mutationId: $mutationId, name: $name, version: $version) {
    territory {
      name
    }
    receipt {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditTerritoryMutation, EditTerritoryMutationVariables>;
export const TerritoryDocument = new TypedDocumentString(`
    query Territory {
  me {
    role
    email
    edits
    noticeSeenAt
    person {
      id
      name
      employments {
        structure {
          id
        }
      }
    }
  }
  territory {
    name
    today
    demonstration
    structureCount
    personCount
    isolatedCount
  }
  cities {
    id
    name
  }
  meetings {
    id
    title
    heldOn
    cities {
      id
      name
    }
    attendeeCount
    acquaintancesMade
  }
}
    `) as unknown as TypedDocumentString<TerritoryQuery, TerritoryQueryVariables>;
export const DeclareAcquaintanceDocument = new TypedDocumentString(`
    mutation DeclareAcquaintance($mutationId: ID!, $from: ID, $to: ID!, $level: Int, $readyToIntroduce: Boolean!, $meeting: ID) {
  declareAcquaintance(
    mutationId: $mutationId
    from: $from
    to: $to
    level: $level
    readyToIntroduce: $readyToIntroduce
    meeting: $meeting
  ) {
    from {
      id
      name
    }
    to {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareAcquaintanceMutation, DeclareAcquaintanceMutationVariables>;
export const WithdrawAcquaintanceDocument = new TypedDocumentString(`
    mutation WithdrawAcquaintance($mutationId: ID!, $from: ID, $to: ID!) {
  withdrawAcquaintance(mutationId: $mutationId, from: $from, to: $to) {
    from {
      id
      name
    }
    to {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAcquaintanceMutation, WithdrawAcquaintanceMutationVariables>;
export const CollaborationsDocument = new TypedDocumentString(`
    query Collaborations($structure: ID!) {
  structure(id: $structure) {
    id
    ties {
      collaborations {
        id
        version
        level
        kind
        since
        until
        note
        from {
          id
          name
        }
        to {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CollaborationsQuery, CollaborationsQueryVariables>;
export const RecordCollaborationDocument = new TypedDocumentString(`
    mutation RecordCollaboration($mutationId: ID!, $input: CollaborationInput!) {
  recordCollaboration(mutationId: $mutationId, input: $input) {
    collaboration {
      id
      from {
        name
      }
      to {
        name
      }
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCollaborationMutation, RecordCollaborationMutationVariables>;
export const EndCollaborationDocument = new TypedDocumentString(`
    mutation EndCollaboration($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
  endCollaboration(mutationId: $mutationId, id: $id, version: $version, on: $on) {
    collaboration {
      id
      from {
        name
      }
      to {
        name
      }
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<EndCollaborationMutation, EndCollaborationMutationVariables>;
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($from: ID, $toPerson: ID, $toStructure: ID, $need: Need, $between: Int!, $asOf: Date, $withoutTeam: Boolean!) {
  trustedContacts(
    from: $from
    toPerson: $toPerson
    toStructure: $toStructure
    need: $need
    maxIntroducers: $between
    asOf: $asOf
    withoutTeam: $withoutTeam
  ) {
    score
    solid
    steps {
      since
      evidence
      person {
        id
        name
        jobTitle
        phone
        email
        employments {
          isContact
          structure {
            id
          }
        }
      }
      structure {
        id
        name
        kind
        phone
        email
        offers
        limits
      }
      knownThrough {
        heldOn
        cities {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const NearestContactsDocument = new TypedDocumentString(`
    query NearestContacts($from: ID, $toPerson: ID, $toStructure: ID, $need: Need, $between: Int!, $asOf: Date, $withoutTeam: Boolean!) {
  nearestContacts(
    from: $from
    toPerson: $toPerson
    toStructure: $toStructure
    need: $need
    maxIntroducers: $between
    asOf: $asOf
    withoutTeam: $withoutTeam
  ) {
    reason
    closedOn
    people {
      how
      person {
        id
        name
        jobTitle
        phone
        email
      }
      structure {
        id
        name
        phone
        email
      }
      meeting {
        heldOn
        cities {
          name
        }
      }
      via {
        id
        name
      }
    }
    structures {
      lacks
      structure {
        id
        name
        kind
        phone
        email
        cities {
          name
        }
      }
    }
    team {
      id
      name
      phone
      email
    }
  }
}
    `) as unknown as TypedDocumentString<NearestContactsQuery, NearestContactsQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes {
  themes
  publics
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const RequestIntroductionDocument = new TypedDocumentString(`
    mutation RequestIntroduction($mutationId: ID!, $through: ID!, $to: ID!, $word: String!, $from: ID) {
  requestIntroduction(
    mutationId: $mutationId
    through: $through
    to: $to
    word: $word
    from: $from
  ) {
    told
    introduction {
      id
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<RequestIntroductionMutation, RequestIntroductionMutationVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($contacts: Boolean!) {
  introductions {
    id
    state
    part
    word
    reason
    declinedBy
    askedAt
    answeredAt
    metAt
    onBehalf
    version
    mayAnswer
    from {
      id
      name
      email @include(if: $contacts)
      phone @include(if: $contacts)
      employments {
        structure {
          id
          name
        }
      }
    }
    through {
      id
      name
    }
    to {
      id
      name
      email @include(if: $contacts)
      phone @include(if: $contacts)
      employments {
        structure {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const IntroductionsOverviewDocument = new TypedDocumentString(`
    query IntroductionsOverview {
  introductionsOverview {
    asked
    accepted
    declined
    met
    stalled
    waiting {
      state
      days
      stalls
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionsOverviewQuery, IntroductionsOverviewQueryVariables>;
export const AnswerIntroductionDocument = new TypedDocumentString(`
    mutation AnswerIntroduction($mutationId: ID!, $id: ID!, $answer: IntroductionAnswer!, $version: Int!, $reason: String) {
  answerIntroduction(
    mutationId: $mutationId
    id: $id
    answer: $answer
    version: $version
    reason: $reason
  ) {
    introduction {
      id
      state
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const IntroductionsToMakeDocument = new TypedDocumentString(`
    query IntroductionsToMake($withoutTeam: Boolean!) {
  introductionsToMake(first: 20, withoutTeam: $withoutTeam) {
    one {
      isolated
      structure {
        id
        name
        cities {
          id
          name
        }
      }
      person {
        id
        name
      }
    }
    other {
      isolated
      structure {
        id
        name
        cities {
          id
          name
        }
      }
      person {
        id
        name
      }
    }
    throughKind
    through {
      id
      name
    }
    joined
    opened {
      from
      to
      structure {
        id
        name
      }
    }
    crossCity
  }
}
    `) as unknown as TypedDocumentString<IntroductionsToMakeQuery, IntroductionsToMakeQueryVariables>;
export const MySheetDocument = new TypedDocumentString(`
    query MySheet {
  myTies {
    asOf
    mails
    person {
      id
      name
    }
    structures {
      id
      name
    }
    ties {
      mine
      noted
      theirs
      confirmed
      readyToIntroduce
      level
      since
      person {
        id
        name
        employments {
          structure {
            id
            name
            kind
          }
        }
      }
      meeting {
        heldOn
        cities {
          name
        }
      }
    }
    introductions {
      town
      stages
      structure {
        id
        name
        kind
        offers
        cities {
          name
        }
      }
      route {
        solid
        steps {
          evidence
          person {
            id
            name
          }
        }
      }
    }
    news {
      since
      newcomersInAll
      confirmed {
        id
        name
      }
      namedBy {
        id
        name
      }
      reachable {
        id
        name
      }
      connected {
        id
        name
      }
      joined {
        person {
          id
          name
        }
        structure {
          id
          name
        }
      }
      left {
        person {
          id
          name
        }
        structure {
          id
          name
        }
      }
      newcomers {
        person {
          id
          name
        }
        structure {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MySheetQuery, MySheetQueryVariables>;
export const MyTiesSeenDocument = new TypedDocumentString(`
    mutation MyTiesSeen($mutationId: ID!) {
  markMyTiesSeen(mutationId: $mutationId)
}
    `) as unknown as TypedDocumentString<MyTiesSeenMutation, MyTiesSeenMutationVariables>;
export const SetSheetMailsDocument = new TypedDocumentString(`
    mutation SetSheetMails($mutationId: ID!, $wanted: Boolean!) {
  setSheetMails(mutationId: $mutationId, wanted: $wanted)
}
    `) as unknown as TypedDocumentString<SetSheetMailsMutation, SetSheetMailsMutationVariables>;
export const MyTiesDocument = new TypedDocumentString(`
    query MyTies($id: ID!) {
  person(id: $id) {
    id
    acquaintances {
      person {
        id
        name
      }
      declaredBy {
        id
      }
      readyToIntroduce
    }
  }
}
    `) as unknown as TypedDocumentString<MyTiesQuery, MyTiesQueryVariables>;
export const SetReadyDocument = new TypedDocumentString(`
    mutation SetReady($mutationId: ID!, $to: ID!, $ready: Boolean!) {
  setReadyToIntroduce(mutationId: $mutationId, to: $to, ready: $ready) {
    to {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<SetReadyMutation, SetReadyMutationVariables>;