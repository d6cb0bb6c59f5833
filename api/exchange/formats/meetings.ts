import { MEETING_KINDS } from '../../kinds';
import { clockTime, date, integer, oneOf, place, severalOf, text } from '../cells';
import { type Format, maybe, pick, str, strings, type Values } from '../format';

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

/** It begins on its day, and ends after that. */
const hours = (values: Values) => {
  const [heldOn, startsAt, endsAt] = ['heldOn', 'startsAt', 'endsAt'].map((column) => maybe(values, column));
  if (startsAt && startsAt.slice(0, 10) !== heldOn)
    return { column: 'startsAt', expected: 'onItsDay' } as const;
  return endsAt && !(startsAt && endsAt > startsAt)
    ? ({ column: 'endsAt', expected: 'afterStart' } as const)
    : null;
};

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
    { name: 'startsAt', read: clockTime },
    { name: 'endsAt', read: clockTime },
    { name: 'place', read: text },
    { name: 'capacity', read: integer(1, 10_000, 'capacity') },
  ],
  key: (values) => str(values, 'id'),
  check: hours,
  records: (values) => {
    const id = str(values, 'id');
    return {
      nodes: [
        {
          label: 'Meeting',
          id,
          set: pick(values, 'title', 'heldOn', 'kind', 'format', 'startsAt', 'endsAt', 'place', 'capacity'),
          defaults: { kind: 'TERRITORIAL' },
        },
      ],
      links: [],
      sets: 'city' in values ? [{ kind: 'HELD_IN', of: id, others: strings(values, 'city') }] : [],
    };
  },
};
