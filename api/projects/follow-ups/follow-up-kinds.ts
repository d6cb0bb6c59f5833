/** What is followed up. */
export const FOLLOW_UP_KINDS = ['MEETING', 'PROJECT', 'INTRODUCTION'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** Where a follow-up stands: late, due within a month, later, or what was answered. */
export const FOLLOW_UP_GROUPS = ['LATE', 'SOON', 'LATER', 'SLOWED', 'GOING_WELL', 'STOPPED'] as const;
export type FollowUpGroup = (typeof FOLLOW_UP_GROUPS)[number];
