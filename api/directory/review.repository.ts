import type { GraphReader, GraphTransaction } from '../graph/port';

export interface ReviewRow extends Record<string, unknown> {
  readonly id: string;
  /** The day of the last yes. */
  readonly reviewedOn: string | null;
  /** The yes after which its editors were asked again. */
  readonly reviewAskedFor: string | null;
}

/** The open structures, with when they last said that their sheet is right. */
export const listReviews = (graph: GraphReader, today: string): Promise<ReviewRow[]> =>
  graph.read('directory/list-reviews', { today });

/** Its editors were asked after the last yes, and are not asked again before the next. */
export const markReviewAsked = async (tx: GraphTransaction, ids: readonly string[]): Promise<void> => {
  await tx.write('directory/mark-review-asked', { ids: [...ids] });
};
