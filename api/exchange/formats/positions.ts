import { date, pathStage, reference, text } from '../cells';
import { type Format, link, pick, startsBeforeEnd, str } from '../format';

export const positions: Format = {
  id: 'positions',
  aliases: ['etapes'],
  columns: [
    { name: 'structure', required: true, read: reference(['Structure'], 'structure') },
    { name: 'stage', required: true, read: pathStage },
    { name: 'note', read: text },
    { name: 'since', read: date },
    { name: 'until', read: date },
  ],
  key: (values) => [str(values, 'structure'), str(values, 'stage'), str(values, 'since')].join('\t'),
  check: startsBeforeEnd,
  records: (values) => ({
    nodes: [],
    links: [
      link(
        'POSITIONED_AT',
        str(values, 'structure'),
        str(values, 'stage'),
        pick(values, 'note', 'since', 'until'),
      ),
    ],
    sets: [],
  }),
};
