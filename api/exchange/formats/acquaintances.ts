import { date, integer, reference, yesNo } from '../cells';
import { type Format, link, maybe, pick, startsBeforeEnd, str, type Values } from '../format';
import type { Known } from '../known';

/** A tie without a date takes its meeting's; without either it holds always. */
function beginning(values: Values, known: Known): string | null {
  const meeting = maybe(values, 'meeting');
  return maybe(values, 'since') ?? (meeting ? known.heldOn(meeting) : null);
}

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
  check: (values, known) => {
    if (values.from === values.to) return { column: 'to', expected: 'otherThanSelf' };
    return startsBeforeEnd({ ...values, since: beginning(values, known) ?? '' });
  },
  records: (values, { known, today, acquaintanceSource }) => {
    const meeting = maybe(values, 'meeting');
    const since = beginning(values, known);
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
