import { email, reference, text, yesNo } from '../cells';
import { type Format, link, maybe, pick, str } from '../format';

export const people: Format = {
  id: 'people',
  aliases: ['personnes', 'professionnels', 'contacts'],
  declares: 'Person',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'name', required: true, read: text },
    { name: 'structure', read: reference(['Structure'], 'structure') },
    { name: 'role', read: text },
    { name: 'jobTitle', read: text },
    { name: 'email', read: email },
    { name: 'phone', read: text },
    { name: 'isContact', read: yesNo },
  ],
  key: (values) => str(values, 'id'),
  records: (values, { formats }) => {
    const id = str(values, 'id');
    const structure = maybe(values, 'structure');
    return {
      nodes: [
        {
          label: 'Person',
          id,
          set: pick(values, 'name', 'jobTitle', 'email', 'phone'),
          defaults: { emailVisibility: 'MEMBERS', phoneVisibility: 'MY_STRUCTURE' },
        },
      ],
      links: structure
        ? [
            {
              ...link('WORKS_FOR', id, structure, pick(values, 'role', 'isContact'), { isContact: false }),
              weak: formats.has('employments'),
            },
          ]
        : [],
      sets: [],
    };
  },
};
