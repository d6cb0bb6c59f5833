import { date, integer, reference, yesNo } from '../cells';
import { type Format, link, maybe, pick, startsBeforeEnd, str } from '../format';

export const acquaintances: Format = {
  id: 'acquaintances',
  aliases: ['interconnaissances', 'liens'],
  columns: [
    { name: 'from', required: true, read: reference(['Person'], 'person') },
    { name: 'to', required: true, read: reference(['Person'], 'person') },
    { name: 'level', read: integer(1, 4, 'level') },
    { name: 'readyToIntroduce', read: yesNo },
    { name: 'since', read: date },
    { name: 'until', read: date },
    { name: 'meeting', read: reference(['Meeting'], 'meeting') },
  ],
  key: (values) =>
    [str(values, 'from'), str(values, 'to'), 'until' in values ? str(values, 'since') : 'open'].join('\t'),
  check: (values) =>
    values.from === values.to ? { column: 'to', expected: 'otherThanSelf' } : startsBeforeEnd(values),
  records: (values, { known, today, acquaintanceSource }) => {
    const meeting = maybe(values, 'meeting');
    // A tie without a date takes its meeting's; without either it holds always.
    const since = maybe(values, 'since') ?? (meeting ? known.heldOn(meeting) : null);
    const set = {
      ...pick(values, 'level', 'readyToIntroduce', 'until'),
      ...(since ? { since } : {}),
      ...(meeting ? { meetingId: meeting } : {}),
    };
    const defaults = { readyToIntroduce: false, declaredAt: today, source: acquaintanceSource };
    return {
      nodes: [],
      links: [link('KNOWS', str(values, 'from'), str(values, 'to'), set, defaults)],
      sets: [],
    };
  },
};
