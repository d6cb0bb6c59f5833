import { createPace } from '../../access/pace';

/** As many as /session takes: a room of people who answer at once has good links, and is not slowed. */
export const REFUSED_PER_MINUTE = 60;

/** Throws TOO_MANY_REQUESTS for a machine that tried too many tokens within a minute; good ones count for nothing. */
export const { refuse: refuseTrials, note: noteTrial } = createPace(REFUSED_PER_MINUTE);
