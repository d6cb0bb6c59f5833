import { oneOf, reference } from '../cells';
import { type Format, link, str } from '../format';

const STATUSES = ['invited', 'attended', 'answered'] as const;
const LINKS = { invited: 'INVITED_TO', attended: 'ATTENDED', answered: 'ANSWERED' } as const;
const status = oneOf(
  STATUSES,
  {
    invité: 'invited',
    invitée: 'invited',
    présent: 'attended',
    présente: 'attended',
    répondu: 'answered',
    'a répondu': 'answered',
  },
  'attendanceStatus',
);

const statusOf = (text: string) => STATUSES.find((known) => known === text) ?? 'attended';

export const attendance: Format = {
  id: 'attendance',
  aliases: ['presences', 'participations'],
  columns: [
    { name: 'meeting', required: true, read: reference(['Meeting'], 'meeting') },
    { name: 'person', required: true, read: reference(['Person'], 'person') },
    { name: 'status', read: status },
  ],
  key: (values) =>
    [str(values, 'meeting'), str(values, 'person'), statusOf(str(values, 'status'))].join('\t'),
  records: (values, { known }) => {
    const [person, meeting] = [str(values, 'person'), str(values, 'meeting')];
    const said = statusOf(str(values, 'status'));
    const set = said === 'answered' ? { at: known.heldOn(meeting) } : {};
    return { nodes: [], links: [link(LINKS[said], person, meeting, {}, set)], sets: [] };
  },
};
