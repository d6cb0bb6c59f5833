/** What a meeting of a group is called, in French. */
export const groupMeetingTitle = (project: string): string => `Groupe « ${project} »`;

/** The calendar of one's own groups. */
export const MY_CALENDAR = 'Mes groupes projet';
