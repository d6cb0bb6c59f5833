import { date, reference, text, yesNo } from '../cells';
import { type Format, link, pick, startsBeforeEnd, str } from '../format';

/** A second employer, or the dates of one. */
export const employments: Format = {
  id: 'employments',
  aliases: ['emplois', 'postes'],
  columns: [
    { name: 'person', required: true, read: reference(['Person'], 'person') },
    { name: 'structure', required: true, read: reference(['Structure'], 'structure') },
    { name: 'role', read: text },
    { name: 'since', read: date },
    { name: 'until', read: date },
    { name: 'isContact', read: yesNo },
  ],
  key: (values) => [str(values, 'person'), str(values, 'structure'), str(values, 'since')].join('\t'),
  check: startsBeforeEnd,
  records: (values) => ({
    nodes: [],
    links: [
      link(
        'WORKS_FOR',
        str(values, 'person'),
        str(values, 'structure'),
        pick(values, 'role', 'since', 'until', 'isContact'),
        { isContact: false },
      ),
    ],
    sets: [],
  }),
};
