import { reference, severalOf, text } from '../cells';
import { type Format, link, pick, str, strings } from '../format';

const person = reference(['Person'], 'person');

export const ideas: Format = {
  id: 'ideas',
  aliases: ['idees'],
  declares: 'Idea',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'text', required: true, read: text },
    { name: 'meeting', read: reference(['Meeting'], 'meeting') },
    { name: 'proposedBy', read: severalOf(person) },
    { name: 'supportedBy', read: severalOf(person) },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const id = str(values, 'id');
    return {
      nodes: [{ label: 'Idea', id, set: pick(values, 'text') }],
      links: [
        ...strings(values, 'proposedBy').map((who) => link('PROPOSED', who, id)),
        ...strings(values, 'supportedBy').map((who) => link('SUPPORTED', who, id)),
      ],
      sets: 'meeting' in values ? [{ kind: 'RAISED_AT', of: id, others: strings(values, 'meeting') }] : [],
    };
  },
};
