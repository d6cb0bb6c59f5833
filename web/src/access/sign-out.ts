import { closeSession } from './session-api';

/** Ends this session, and begins again as a visitor. */
export const signOut = (): void => void closeSession().then(() => globalThis.location.assign('/'));
