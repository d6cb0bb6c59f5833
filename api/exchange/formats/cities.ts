import { fold } from '../../fold';
import { text } from '../cells';
import { type Format, link, str } from '../format';

/** Towns that are not built in. */
export const cities: Format = {
  id: 'cities',
  aliases: ['communes', 'villes'],
  declares: 'City',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'name', required: true, read: text },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const [id, name] = [str(values, 'id'), str(values, 'name')];
    return {
      nodes: [{ label: 'City', id, set: { name, folded: fold(name) } }],
      links: [link('CITY_PART_OF', id, 'territory')],
      sets: [],
    };
  },
};
