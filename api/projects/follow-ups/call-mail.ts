import { dayInWords } from '../../mail/mail-words';
import type { OutgoingMail } from '../../mail/transport';
import { callCalendar } from './call-calendar';
import { FOLLOW_UP_KINDS } from './follow-up-kinds';

interface CallMail {
  readonly data: Record<string, string>;
  readonly calendar: NonNullable<OutgoingMail['calendar']>;
}

/** The words' data and the calendar file of a mail that tells of a call, from what it was queued with. */
export function callMail(
  mail: 'FOLLOW_UP_CALL' | 'FOLLOW_UP_CALL_OFF',
  data: Readonly<Record<string, string>>,
  { from, now }: { readonly from: { readonly name: string; readonly address: string }; readonly now: string },
): CallMail {
  const cancelled = mail === 'FOLLOW_UP_CALL_OFF';
  const on = data.on ?? '';
  const entry = {
    kind: FOLLOW_UP_KINDS.find((kind) => kind === data.kind) ?? 'PROJECT',
    title: data.title ?? '',
    on,
    time: data.time ?? '',
    minutes: Number(data.minutes ?? 30),
    url: data.url ?? '',
    uid: data.uid ?? '',
    sequence: Number(data.sequence ?? 0),
    cancelled,
    organizer: from,
  };
  return {
    data: { ...data, day: dayInWords(on) },
    calendar: { method: cancelled ? 'CANCEL' : 'PUBLISH', content: callCalendar(entry, now) },
  };
}
