import { DAY_MS } from '../../later';

/** A follow-up is due so many days after what it follows (design.md 3.3). */
export const DUE_AFTER_DAYS = 90;
/** Due within so many days it stands among those to prepare. */
export const SOON_DAYS = 30;
/** Who has not answered is reminded once, so many days after they were asked. */
export const REMINDER_DAYS = 14;
export const REMINDER_AFTER_MS = REMINDER_DAYS * DAY_MS;
/** Nobody is asked by mail about what was due longer ago: a history that is imported wakes nobody up. */
export const ASKED_WITHIN_DAYS = 30;
/** A link to answer by lives so long… */
export const LINK_DAYS = 90;
export const LINK_LIVES_MS = LINK_DAYS * DAY_MS;
/** …and its page says that it is over for so long. */
export const LINK_KEPT_MS = 30 * DAY_MS;
/** Who was asked is remembered longer than they could be reminded. */
export const NOTICES_READ_MS = 365 * DAY_MS;
