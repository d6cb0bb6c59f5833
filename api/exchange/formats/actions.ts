import { date, reference, text } from '../cells';
import { type Format, pick, str, strings } from '../format';

export const actions: Format = {
  id: 'actions',
  aliases: [],
  declares: 'Action',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'project', required: true, read: reference(['Project'], 'project') },
    { name: 'title', required: true, read: text },
    { name: 'owner', read: reference(['Person'], 'person') },
    { name: 'dueOn', read: date },
    { name: 'doneOn', read: date },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const id = str(values, 'id');
    return {
      nodes: [{ label: 'Action', id, set: pick(values, 'title', 'dueOn', 'doneOn') }],
      links: [],
      sets: [
        { kind: 'ACTION_OF', of: id, others: [str(values, 'project')] },
        ...('owner' in values
          ? [{ kind: 'OWNED_BY' as const, of: id, others: strings(values, 'owner') }]
          : []),
      ],
    };
  },
};
