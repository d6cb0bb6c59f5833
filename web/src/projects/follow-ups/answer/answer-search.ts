import { FOLLOW_UP_STATES, type FollowUpState } from '../../../../../api/kinds';

/** What the link of a mail says: whose, and which of the three it was. */
export interface AnswerSearch {
  readonly token?: string;
  readonly state?: FollowUpState;
}

export function readAnswerSearch(raw: Readonly<Record<string, unknown>>): AnswerSearch {
  const state = FOLLOW_UP_STATES.find((known) => known === raw.state);
  return {
    ...(typeof raw.token === 'string' && raw.token !== '' ? { token: raw.token } : {}),
    ...(state ? { state } : {}),
  };
}
