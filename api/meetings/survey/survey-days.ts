import { DAY_MS } from '../../later';

/** A link to a survey lives so long. */
export const SURVEY_LINK_DAYS = 90;
export const SURVEY_LINK_LIVES_MS = SURVEY_LINK_DAYS * DAY_MS;
/** Its page says that it is over for so long; then the link is unknown. */
export const SURVEY_LINK_KEPT_MS = 30 * DAY_MS;
/** Who has not answered is reminded once, after so many days; not any more when the survey is as old as its links. */
export const REMINDER_DAYS = 7;
export const REMINDER_AFTER_MS = REMINDER_DAYS * DAY_MS;
/** Who answered is told of their own ties so many days after the rencontre, when most have answered… */
export const SHEET_AFTER_DAYS = 14;
/** …and not while they still answer. */
export const SHEET_QUIET_MS = 3 * DAY_MS;
