import { MAIL_STATES, type MailState } from '../../../api/mail/mail-kinds';

export interface MailSearch {
  readonly state?: MailState;
}

/** Which mails the address asks for; all of them unless it names a state. */
export function readMailSearch(raw: Readonly<Record<string, unknown>>): MailSearch {
  const state = MAIL_STATES.find((known) => known === raw.state);
  return state ? { state } : {};
}
