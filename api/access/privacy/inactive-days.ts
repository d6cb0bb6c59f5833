export const NOTICE_AFTER_MONTHS = 23;
export const ERASED_AFTER_MONTHS = 24;
/** Whoever was told late (there was no mail server) has a month all the same. */
export const NOTICE_HOLDS_MONTHS = 1;
