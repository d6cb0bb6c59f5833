import type { PathStage, ProjectStatus, StructureKind } from '../kinds';
import type { FollowUpOutcome } from './count-records';
import type { ResultFigureId } from './result-figures';

/** The languages of the results page and of its document. */
export const RESULT_LANGUAGES = ['fr', 'en'] as const;
export type ResultLanguage = (typeof RESULT_LANGUAGES)[number];

/** What a figure is called, and how it is counted in one line. No digit stands in these words: a test looks. */
type FigureWords = readonly [label: string, counted: string];

export interface ResultTexts {
  readonly title: string;
  readonly period: {
    readonly whole: (until: string) => string;
    readonly between: (from: string, to: string) => string;
  };
  readonly running: (until: string) => string;
  readonly future: string;
  readonly nothing: string;
  readonly withoutTeam: string;
  readonly made: (day: string) => string;
  readonly noBefore: string;
  readonly before: (day: string) => string;
  readonly none: string;
  readonly nobodyThere: string;
  readonly sections: Readonly<
    Record<
      'brief' | 'meetings' | 'ties' | 'projects' | 'follow' | 'pathway' | 'said' | 'study' | 'method',
      string
    >
  >;
  readonly figures: Readonly<Record<ResultFigureId, FigureWords>>;
  readonly meetings: readonly string[];
  readonly meetingsCaption: string;
  readonly isolation: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly counted: string;
  };
  readonly withTeam: string;
  readonly withoutTheTeam: string;
  readonly leftIsolation: string;
  readonly projects: { readonly caption: string; readonly head: readonly string[]; readonly noDay: string };
  readonly byStatus: { readonly caption: string; readonly head: readonly string[]; readonly counted: string };
  readonly noProject: string;
  readonly followUps: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly counted: string;
  };
  readonly continuity: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly counted: string;
  };
  readonly coverage: { readonly caption: string; readonly head: readonly string[]; readonly counted: string };
  readonly step: (from: string, to: string) => string;
  readonly nobodySaid: string;
  readonly saidWith: string;
  readonly subject: Readonly<Record<'MEETING' | 'PROJECT' | 'STRUCTURE' | 'OTHER', string>>;
  readonly somebody: string;
  readonly studyUndated: string;
  readonly method: readonly string[];
  readonly status: Readonly<Record<ProjectStatus, string>>;
  readonly outcome: Readonly<Record<FollowUpOutcome, string>>;
  readonly stage: Readonly<Record<PathStage, string>>;
  readonly kind: Readonly<Record<StructureKind, string>>;
  readonly page: (current: string, total: string) => string;
}
