/** What became of a request for membership. */
export const REQUEST_STATES = ['ASKED', 'ACCEPTED', 'DECLINED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
