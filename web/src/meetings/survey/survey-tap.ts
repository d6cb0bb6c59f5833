import type { SurveyQuery } from '../../gql/graphql';

export type SurveyView = SurveyQuery['survey'];
export type SurveyPerson = SurveyView['people'][number];

/** From the loosest to the closest; the words are `survey.level.<n>`. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** One answer, kept until the server has it. */
export interface SurveyTap {
  /** Made once; however often it is sent, it is applied once. */
  readonly mutationId: string;
  /** Empty: one is done, and met nobody new. */
  readonly person: string;
  readonly name: string;
  /** Null: not met. */
  readonly level: Level | null;
  readonly ready: boolean;
}

const isTap = (item: unknown): item is SurveyTap => {
  const { mutationId, person, name, level, ready } = (item ?? {}) as Partial<SurveyTap>;
  return (
    [mutationId, person, name].every((text) => typeof text === 'string') &&
    (level === null || LEVELS.some((known) => known === level)) &&
    typeof ready === 'boolean'
  );
};

/** Reads answers from what a browser kept; what it does not understand is left out. */
export function readSurveyTaps(raw: string | null): readonly SurveyTap[] {
  try {
    const read: unknown = JSON.parse(raw ?? '[]');
    return Array.isArray(read) ? read.filter(isTap) : [];
  } catch {
    return [];
  }
}

/** What is sent for a tap. */
export const answersOf = ({ person, level, ready }: SurveyTap) =>
  person === '' ? [] : [{ person, known: level !== null, level, readyToIntroduce: ready }];
