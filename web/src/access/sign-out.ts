import { closeSession } from './session-api';

/** Ends this session, at the provider too where one signed in there, and begins again as a visitor. */
export const signOut = (): void =>
  void closeSession().then((leaveBy) => globalThis.location.assign(leaveBy ?? '/'));
