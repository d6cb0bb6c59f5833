import { fold } from '../../fold';
import { place, text } from '../cells';
import { type Format, str } from '../format';

export const neighbourhoods: Format = {
  id: 'neighbourhoods',
  aliases: ['quartiers', 'qpv'],
  declares: 'Neighbourhood',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'name', required: true, read: text },
    { name: 'city', required: true, read: place('City', 'city') },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const [id, name] = [str(values, 'id'), str(values, 'name')];
    return {
      nodes: [{ label: 'Neighbourhood', id, set: { name, folded: fold(name) } }],
      links: [],
      sets: [{ kind: 'NEIGHBOURHOOD_PART_OF', of: id, others: [str(values, 'city')] }],
    };
  },
};
