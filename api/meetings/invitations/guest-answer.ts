/** What somebody who is invited says. */
export const GUEST_ANSWERS = ['COMING', 'NOT_COMING'] as const;
export type GuestAnswer = (typeof GUEST_ANSWERS)[number];
