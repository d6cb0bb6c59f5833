import { MEETING_KINDS } from '../../kinds';
import { date, oneOf, place, severalOf, text } from '../cells';
import { type Format, pick, str, strings } from '../format';

const kind = oneOf(
  MEETING_KINDS,
  {
    territoriale: 'TERRITORIAL',
    'rencontre territoriale': 'TERRITORIAL',
    'groupe projet': 'PROJECT_GROUP',
    suivi: 'FOLLOW_UP',
  },
  'meetingKind',
);

export const meetings: Format = {
  id: 'meetings',
  aliases: ['rencontres'],
  declares: 'Meeting',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'title', required: true, read: text },
    { name: 'heldOn', required: true, read: date },
    { name: 'city', read: severalOf(place('City', 'city')) },
    { name: 'kind', read: kind },
    { name: 'format', read: text },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const id = str(values, 'id');
    return {
      nodes: [
        {
          label: 'Meeting',
          id,
          set: pick(values, 'title', 'heldOn', 'kind', 'format'),
          defaults: { kind: 'TERRITORIAL' },
        },
      ],
      links: [],
      sets: 'city' in values ? [{ kind: 'HELD_IN', of: id, others: strings(values, 'city') }] : [],
    };
  },
};
