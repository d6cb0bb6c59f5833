import { date, reference, text } from '../cells';
import { type Format, pick, startsBeforeEnd, str } from '../format';

/** Permanences: who receives them, who runs them. */
export const outreach: Format = {
  id: 'outreach',
  aliases: ['permanences'],
  declares: 'Outreach',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'host', required: true, read: reference(['Structure'], 'structure') },
    { name: 'runner', required: true, read: reference(['Structure'], 'structure') },
    { name: 'days', read: text },
    { name: 'purpose', read: text },
    { name: 'since', read: date },
    { name: 'until', read: date },
  ],
  key: (values) => str(values, 'id'),
  check: startsBeforeEnd,
  records: (values) => {
    const id = str(values, 'id');
    return {
      nodes: [{ label: 'Outreach', id, set: pick(values, 'days', 'purpose', 'since', 'until') }],
      links: [],
      sets: [
        { kind: 'HOSTS', of: id, others: [str(values, 'host')], end: 'to' },
        { kind: 'RUNS', of: id, others: [str(values, 'runner')], end: 'to' },
      ],
    };
  },
};
