import type { LinkKind } from '../../graph/record-kinds';
import { date, reference, text, yesNo } from '../cells';
import { type Format, link, pick, str, strings } from '../format';

export const testimonies: Format = {
  id: 'testimonies',
  aliases: ['temoignages'],
  declares: 'Testimony',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'quote', required: true, read: text },
    { name: 'person', read: reference(['Person'], 'person') },
    { name: 'about', read: reference(['Structure', 'Project', 'Meeting'], 'subject') },
    { name: 'consent', read: yesNo },
    { name: 'publishedAt', read: date },
  ],
  key: (values) => str(values, 'id'),
  records: (values, { known }) => {
    const id = str(values, 'id');
    const kindOf = (about: string): LinkKind =>
      known.has('Structure', about)
        ? 'ABOUT_STRUCTURE'
        : known.has('Project', about)
          ? 'ABOUT_PROJECT'
          : 'ABOUT_MEETING';
    return {
      nodes: [
        {
          label: 'Testimony',
          id,
          set: pick(values, 'quote', 'consent', 'publishedAt'),
          defaults: { consent: false },
        },
      ],
      links: strings(values, 'about').map((about) => link(kindOf(about), id, about)),
      sets: 'person' in values ? [{ kind: 'SAID_BY', from: id, to: strings(values, 'person') }] : [],
    };
  },
};
