import { COLLABORATION_LEVELS } from '../../kinds';
import { date, oneOf, reference, text } from '../cells';
import { type Format, link, pick, startsBeforeEnd, str } from '../format';

const level = oneOf(
  COLLABORATION_LEVELS,
  {
    réseau: 'NETWORKING',
    coopération: 'COOPERATION',
    coordination: 'COORDINATION',
    coalition: 'COALITION',
    collaboration: 'COLLABORATION',
  },
  'collaborationLevel',
);

export const collaborations: Format = {
  id: 'collaborations',
  aliases: ['partenariats'],
  columns: [
    { name: 'from', required: true, read: reference(['Structure'], 'structure') },
    { name: 'to', required: true, read: reference(['Structure'], 'structure') },
    { name: 'level', read: level },
    { name: 'kind', read: text },
    { name: 'since', read: date },
    { name: 'until', read: date },
    { name: 'note', read: text },
  ],
  key: (values) => [str(values, 'from'), str(values, 'to'), str(values, 'since')].join('\t'),
  check: (values) =>
    values.from === values.to ? { column: 'to', expected: 'otherThanSelf' } : startsBeforeEnd(values),
  records: (values) => ({
    nodes: [],
    links: [
      link(
        'COLLABORATES_WITH',
        str(values, 'from'),
        str(values, 'to'),
        pick(values, 'level', 'kind', 'since', 'until', 'note'),
      ),
    ],
    sets: [],
  }),
};
