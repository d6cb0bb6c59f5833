import type { Asked } from './open-page';

/** The variables of each time that an operation was sent. */
export const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables);
