import type { GraphReader, GraphTransaction } from '../../graph/port';
import { mergeLinks } from '../../graph/stored-records';

export interface SurveyLinkRow extends Record<string, unknown> {
  readonly person: string;
  readonly meeting: string;
  readonly expiresAt: string;
}

export interface SurveyPersonRow extends Record<string, unknown> {
  readonly person: string;
  readonly email: string | null;
  /** The address of their account. */
  readonly account: string | null;
  readonly sentAt: string | null;
  /** By mail, or as a link that was handed over. */
  readonly how: 'MAIL' | 'LINK' | null;
  readonly remindedAt: string | null;
  readonly answered: boolean;
  /** When they were told of their own ties. */
  readonly sheetAt: string | null;
}

export interface OwnWordRow extends Record<string, unknown> {
  readonly other: string;
  readonly source: 'SURVEY' | 'SELF';
  readonly meeting: string | null;
}

export const recordSurveyLink = async (
  tx: GraphTransaction,
  link: SurveyLinkRow & { readonly id: string; readonly createdAt: string },
): Promise<void> => {
  const { id, person, meeting, createdAt, expiresAt } = link;
  await tx.write('meetings/record-survey-link', { id, person, meeting, createdAt, expiresAt });
};

export const findSurveyLink = async (graph: GraphReader, id: string): Promise<SurveyLinkRow | null> =>
  (await graph.read<SurveyLinkRow>('meetings/find-survey-link', { id }))[0] ?? null;

/** Those who attended, by id. */
export const listSurveyPeople = (graph: GraphReader, meeting: string): Promise<SurveyPersonRow[]> =>
  graph.read('meetings/list-survey-people', { meeting });

export const findSurveyReminders = (
  graph: GraphReader,
  before: string,
  since: string,
  limit: number,
): Promise<{ person: string; meeting: string }[]> =>
  graph.read('meetings/find-survey-reminders', { before, since, limit });

export const findOwnWords = (graph: GraphReader, person: string): Promise<OwnWordRow[]> =>
  graph.read('meetings/find-own-words', { person });

/** That somebody answered is no step of a change: an answer that is taken back was given. */
export const noteAnswered = (
  tx: GraphTransaction,
  person: string,
  meeting: string,
  at: string,
): Promise<void> => mergeLinks(tx, 'ANSWERED', [{ from: person, to: meeting, at }]);

export const noteReminded = (
  tx: GraphTransaction,
  person: string,
  meeting: string,
  remindedAt: string,
): Promise<void> => mergeLinks(tx, 'SURVEYED', [{ from: person, to: meeting, remindedAt }]);

export const findSheetsDue = (
  graph: GraphReader,
  asked: {
    readonly answeredBefore: string;
    readonly heldBefore: string;
    readonly heldAfter: string;
    readonly limit: number;
  },
): Promise<{ person: string; meeting: string }[]> => graph.read('meetings/find-sheets-due', asked);

export const noteSheetSent = (
  tx: GraphTransaction,
  person: string,
  meeting: string,
  sheetAt: string,
): Promise<void> => mergeLinks(tx, 'ANSWERED', [{ from: person, to: meeting, sheetAt }]);

export const forgetSurveyLinks = async (tx: GraphTransaction, before: string): Promise<void> => {
  await tx.write('meetings/forget-survey-links', { before });
};

export const forgetSurveyLinksOf = async (tx: GraphTransaction, person: string): Promise<void> => {
  await tx.write('meetings/forget-survey-links-of', { person });
};
