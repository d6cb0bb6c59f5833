import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './access/accounts.resolver';
import { EditorResolver, OrphanResolver } from './access/editors.resolver';
import { JournalResolver } from './access/journal.resolver';
import { MeResolver } from './access/me.resolver';
import { MembershipAnswerResolver, MembershipResolver } from './access/membership/membership.resolver';
import { AboutMeResolver } from './access/privacy/about-me.resolver';
import { OwnDataResolver } from './access/privacy/own-data.resolver';
import { MySheetNewsResolver, SheetNewsResolver } from './access/sheet-news.resolver';
import { UndoResolver } from './access/undo.resolver';
import { CityResolver, NeighbourhoodResolver } from './directory/city.resolver';
import { DuplicateResolver, SimilarResolver } from './directory/duplicate.resolver';
import { PersonMutations } from './directory/person.mutations';
import { EmploymentResolver, PersonResolver } from './directory/person.resolver';
import { StructureMutations } from './directory/structure.mutations';
import { StructureResolver } from './directory/structure.resolver';
import { ImportResolver } from './exchange/import.resolver';
import { OutboxResolver } from './mail/outbox.resolver';
import { ArrivalResolver, DoorResolver, MeetingDoorResolver } from './meetings/door/door.resolver';
import { FormatResolver, MeetingFormatResolver } from './meetings/formats/format.resolver';
import {
  InvitationGuestResolver,
  InvitationResolver,
  MeetingInvitationResolver,
} from './meetings/invitations/invitation.resolver';
import { MeetingMutations } from './meetings/meeting.mutations';
import { MeetingResolver } from './meetings/meeting.resolver';
import { SeatingResolver } from './meetings/seating.resolver';
import { SummaryResolver } from './meetings/summary/summary.resolver';
import {
  MeetingSurveyResolver,
  SurveyProgressResolver,
  SurveyResolver,
} from './meetings/survey/survey.resolver';
import { FindingResolver, StructureFindingResolver } from './pathway/finding.resolver';
import { OutreachMutations } from './pathway/outreach.mutations';
import { OutreachResolver, StructureOutreachResolver } from './pathway/outreach.resolver';
import { OutreachHostResolver, OutreachSeekerResolver } from './pathway/outreach-match.resolver';
import {
  MissingLinkResolver,
  PathwayEncounterResolver,
  PathwayResolver,
  PathwayStructureResolver,
} from './pathway/pathway.resolver';
import { StructurePositionResolver } from './pathway/position.resolver';
import { FollowUpResolver } from './projects/follow-ups/follow-up.resolver';
import {
  GroupMeetingResolver,
  MeetingProjectResolver,
  MyCalendarResolver,
} from './projects/groups/group-meeting.resolver';
import { ProjectMutations } from './projects/groups/project.mutations';
import {
  ActionResolver,
  FirstTimePairResolver,
  FirstTimePairsResolver,
  ProjectPartResolver,
  ProjectResolver,
} from './projects/groups/project.resolver';
import { IdeaMutations } from './projects/ideas/idea.mutations';
import { IdeaResolver, MeetingIdeaResolver } from './projects/ideas/idea.resolver';
import { TestimonyResolver } from './projects/testimonies/testimony.resolver';
import { ResultsResolver } from './results/results.resolver';
import { PageResolver } from './territory/page.resolver';
import { TerritoryResolver } from './territory/territory.resolver';
import { ComparisonResolver } from './ties/compare.resolver';
import {
  ContactResolver,
  NearContactResolver,
  NearestContactsResolver,
  NearStructureResolver,
} from './ties/contacts/contacts.resolver';
import { FragilityResolver } from './ties/fragility.resolver';
import { GrowthResolver, MeetingYieldResolver } from './ties/growth/growth.resolver';
import {
  IntroductionResolver,
  WaitingIntroductionResolver,
} from './ties/introductions/introduction.resolver';
import {
  IntroductionEndResolver,
  IntroductionToMakeResolver,
  OpenedStepResolver,
} from './ties/introductions/to-make.resolver';
import {
  MyIntroductionResolver,
  MyNewsMoveResolver,
  MyNewsResolver,
  MyTieResolver,
  MyTiesResolver,
} from './ties/mine/my-ties.resolver';
import { NetworkResolver, NextActionResolver } from './ties/network.resolver';
import { TieMutations } from './ties/tie.mutations';
import {
  AcquaintanceResolver,
  AcquaintanceTieResolver,
  CollaborationResolver,
  StructureTieResolver,
} from './ties/tie.resolver';
import { WorkNoteResolver } from './ties/work-note.resolver';

/** Every resolver; a new one is one line here. */
const RESOLVERS: NonEmptyArray<abstract new () => object> = [
  TerritoryResolver,
  MeResolver,
  StructureResolver,
  StructureMutations,
  DuplicateResolver,
  SimilarResolver,
  PersonMutations,
  TieMutations,
  MeetingMutations,
  PersonResolver,
  EmploymentResolver,
  CityResolver,
  NeighbourhoodResolver,
  MeetingResolver,
  FormatResolver,
  MeetingFormatResolver,
  InvitationResolver,
  MeetingInvitationResolver,
  InvitationGuestResolver,
  DoorResolver,
  MeetingDoorResolver,
  ArrivalResolver,
  SummaryResolver,
  SurveyResolver,
  MeetingSurveyResolver,
  SurveyProgressResolver,
  NetworkResolver,
  NextActionResolver,
  WorkNoteResolver,
  IntroductionResolver,
  WaitingIntroductionResolver,
  IntroductionToMakeResolver,
  IntroductionEndResolver,
  OpenedStepResolver,
  SeatingResolver,
  FragilityResolver,
  GrowthResolver,
  MeetingYieldResolver,
  ComparisonResolver,
  PathwayResolver,
  PathwayStructureResolver,
  PathwayEncounterResolver,
  MissingLinkResolver,
  StructurePositionResolver,
  ContactResolver,
  NearContactResolver,
  NearStructureResolver,
  NearestContactsResolver,
  MyTiesResolver,
  MyTieResolver,
  MyIntroductionResolver,
  MyNewsResolver,
  MyNewsMoveResolver,
  StructureOutreachResolver,
  OutreachResolver,
  OutreachMutations,
  TestimonyResolver,
  ResultsResolver,
  FindingResolver,
  StructureFindingResolver,
  OutreachHostResolver,
  OutreachSeekerResolver,
  StructureTieResolver,
  AcquaintanceTieResolver,
  CollaborationResolver,
  AcquaintanceResolver,
  JournalResolver,
  UndoResolver,
  ImportResolver,
  OutboxResolver,
  AccountResolver,
  EditorResolver,
  OrphanResolver,
  SheetNewsResolver,
  MySheetNewsResolver,
  MembershipResolver,
  MembershipAnswerResolver,
  PageResolver,
  OwnDataResolver,
  AboutMeResolver,
  IdeaResolver,
  MeetingIdeaResolver,
  IdeaMutations,
  ProjectResolver,
  ProjectPartResolver,
  FirstTimePairsResolver,
  FirstTimePairResolver,
  ActionResolver,
  ProjectMutations,
  GroupMeetingResolver,
  MeetingProjectResolver,
  MyCalendarResolver,
  FollowUpResolver,
];

/** The GraphQL schema, built once per process. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: RESOLVERS as never, validate: false, emitSchemaFile: false });

/** As it is committed in schema.graphql: sorted, so that the order of files changes nothing. */
export const printedSchema = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
