import type { PathStage, ProjectStatus, StructureKind } from '../kinds';
import type { FollowUpOutcome } from './count-records';
import type { ResultFigureId } from './result-figures';
import type { ResultLanguage } from './texts';

/** The answer of `results`, as far as the page and the document tell it. */
export interface ReportedResults {
  readonly territory: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly today: string;
  readonly until: string;
  readonly state: 'PAST' | 'RUNNING' | 'FUTURE';
  readonly before?: string | null;
  readonly withoutTeam: boolean;
  readonly figures: readonly { readonly id: ResultFigureId; readonly value?: number | null }[];
  readonly meetings: readonly {
    readonly title: string;
    readonly heldOn: string;
    readonly people: number;
    readonly newPeople: number;
    readonly structures: number;
    readonly ties: number;
    readonly ideas: number;
  }[];
  readonly projects: readonly {
    readonly title?: string | null;
    readonly status: ProjectStatus;
    readonly startedOn?: string | null;
    readonly ideas: number;
  }[];
  readonly byStatus: readonly { readonly status: ProjectStatus; readonly count: number }[];
  readonly followUps: readonly { readonly outcome: FollowUpOutcome; readonly count: number }[];
  readonly isolation: readonly {
    readonly withoutTeam: boolean;
    readonly before?: number | null;
    readonly after?: number | null;
  }[];
  readonly noLongerIsolated: readonly string[];
  readonly continuity: readonly {
    readonly from: PathStage;
    readonly to: PathStage;
    readonly before?: number | null;
    readonly after?: number | null;
  }[];
  readonly coverage: readonly {
    readonly stage: PathStage;
    readonly missing: number;
    readonly fragile: number;
    readonly covered: number;
  }[];
  readonly testimonies: readonly ReportedTestimony[];
  readonly findings: readonly {
    readonly theme?: string | null;
    readonly statement?: string | null;
    readonly verbatim?: string | null;
  }[];
  readonly words: { readonly introduction?: string | null; readonly conclusion?: string | null };
}

export interface ReportedTestimony {
  readonly quote: string;
  readonly about?: {
    readonly kind: 'MEETING' | 'PROJECT' | 'STRUCTURE';
    readonly label?: string | null;
  } | null;
  readonly speaker: {
    readonly name?: string | null;
    readonly jobTitle?: string | null;
    readonly structure?: string | null;
    readonly structureKind?: StructureKind | null;
  };
}

/** A figure in words: its name, its value, and how it is counted. */
export interface ReportFigure {
  readonly id: ResultFigureId;
  readonly label: string;
  readonly value: string;
  readonly counted: string;
}

/** A table; all columns but the first `words` ones hold figures. */
export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly words: number;
  readonly counted?: string;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text' | 'note'; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly ReportFigure[] }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | ReportTable;

/** The results as they are read, on the page and in the document: a title, and blocks in order. */
export interface Report {
  readonly language: ResultLanguage;
  readonly title: string;
  readonly territory: string;
  readonly period: string;
  readonly made: string;
  /** The same as an ISO date. */
  readonly madeOn: string;
  readonly blocks: readonly ReportBlock[];
}
