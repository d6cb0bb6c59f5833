import type { LinkKind } from '../../graph/record-kinds';
import { FOLLOW_UP_STATES } from '../../kinds';
import { date, oneOf, reference, text } from '../cells';
import { type Format, pick, str } from '../format';

const state = oneOf(
  FOLLOW_UP_STATES,
  { 'avance bien': 'GOING_WELL', ralenti: 'SLOWED', arrêté: 'STOPPED' },
  'followUpState',
);

const KINDS = [
  'FOLLOWS_MEETING',
  'FOLLOWS_PROJECT',
  'FOLLOWS_INTRODUCTION',
] as const satisfies readonly LinkKind[];

export const followUps: Format = {
  id: 'follow-ups',
  aliases: ['followups', 'suivis'],
  declares: 'FollowUp',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'follows', required: true, read: reference(['Meeting', 'Project', 'Introduction'], 'followed') },
    { name: 'dueOn', read: date },
    { name: 'heldOn', read: date },
    { name: 'state', read: state },
    { name: 'obstacle', read: text },
    { name: 'nextStep', read: text },
  ],
  key: (values) => str(values, 'id'),
  records: (values, { known }) => {
    const [id, followed] = [str(values, 'id'), str(values, 'follows')];
    const kind: LinkKind = known.has('Meeting', followed)
      ? 'FOLLOWS_MEETING'
      : known.has('Project', followed)
        ? 'FOLLOWS_PROJECT'
        : 'FOLLOWS_INTRODUCTION';
    return {
      nodes: [
        { label: 'FollowUp', id, set: pick(values, 'dueOn', 'heldOn', 'state', 'obstacle', 'nextStep') },
      ],
      links: [],
      sets: KINDS.map((one) => ({ kind: one, of: id, others: one === kind ? [followed] : [] })),
    };
  },
};
