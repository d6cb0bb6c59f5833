import type { LinkKind } from '../../graph/record-kinds';
import { date, reference, text, yesNo } from '../cells';
import { type Format, pick, str, strings } from '../format';

const KINDS = ['ABOUT_STRUCTURE', 'ABOUT_PROJECT', 'ABOUT_MEETING'] as const satisfies readonly LinkKind[];

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
    const aboutSet = (kind: LinkKind, about: string) => ({
      kind,
      of: id,
      others: kindOf(about) === kind ? [about] : [],
    });
    return {
      nodes: [
        {
          label: 'Testimony',
          id,
          set: pick(values, 'quote', 'consent', 'publishedAt'),
          defaults: { consent: false },
        },
      ],
      links: [],
      sets: [
        ...('person' in values
          ? [{ kind: 'SAID_BY' as const, of: id, others: strings(values, 'person') }]
          : []),
        ...('about' in values ? KINDS.map((kind) => aboutSet(kind, str(values, 'about'))) : []),
      ],
    };
  },
};
