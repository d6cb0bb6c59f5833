import type { CollaborationLevel, MeetingKind, PathStage, StructureKind } from '../kinds';

/** What the network is built from, as the graph stores it: ISO dates, null where unknown. A trust level is not here. */
export interface StructureRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly coordinates: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly searchText: string | null;
}
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly searchText: string | null;
  /** True when only the fact is left that somebody was there: past counts keep it, no network does. */
  readonly erased: boolean;
}
export interface EmploymentRecord {
  readonly id: string;
  readonly person: string;
  readonly structure: string;
  readonly since: string | null;
  readonly until: string | null;
}
export interface AcquaintanceRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** True when it is the person's own word (SURVEY, SELF): only two own words confirm. */
  readonly ownWord: boolean;
  readonly readyToIntroduce: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly meetingId: string | null;
}
export interface CollaborationRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly level: CollaborationLevel | null;
  readonly kind: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string | null;
  readonly version: number;
}
export interface PositionRecord {
  readonly structure: string;
  readonly stage: PathStage;
  readonly note: string | null;
  readonly since: string | null;
  readonly until: string | null;
}
export interface MeetingRecord {
  readonly id: string;
  readonly heldOn: string;
  readonly kind: MeetingKind;
}
export interface Pair {
  readonly from: string;
  readonly to: string;
}

export interface TerritoryRecords {
  readonly structures: readonly StructureRecord[];
  readonly people: readonly PersonRecord[];
  readonly employments: readonly EmploymentRecord[];
  readonly acquaintances: readonly AcquaintanceRecord[];
  readonly collaborations: readonly CollaborationRecord[];
  readonly positions: readonly PositionRecord[];
  readonly meetings: readonly MeetingRecord[];
  /** person → meeting */
  readonly attendance: readonly Pair[];
  /** person → the meeting whose survey they answered */
  readonly answers: readonly Pair[];
  /** structure → city */
  readonly locations: readonly Pair[];
  /** structure → neighbourhood */
  readonly serves: readonly Pair[];
}

export const NO_RECORDS: TerritoryRecords = {
  structures: [],
  people: [],
  employments: [],
  acquaintances: [],
  collaborations: [],
  positions: [],
  meetings: [],
  attendance: [],
  answers: [],
  locations: [],
  serves: [],
};
