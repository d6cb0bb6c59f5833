import { PROJECT_STATUSES } from '../../kinds';
import { date, oneOf, reference, severalOf, text } from '../cells';
import { type Format, link, pick, str, strings } from '../format';

const person = reference(['Person'], 'person');
const status = oneOf(
  PROJECT_STATUSES,
  { proposé: 'PROPOSED', retenu: 'RETAINED', 'en cours': 'RUNNING', terminé: 'DONE', arrêté: 'STOPPED' },
  'projectStatus',
);

export const projects: Format = {
  id: 'projects',
  aliases: ['projets'],
  declares: 'Project',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'title', required: true, read: text },
    { name: 'aim', read: text },
    { name: 'status', read: status },
    { name: 'ideas', read: severalOf(reference(['Idea'], 'idea')) },
    { name: 'lead', read: severalOf(person) },
    { name: 'members', read: severalOf(person) },
    { name: 'structures', read: severalOf(reference(['Structure'], 'structure')) },
    { name: 'startedOn', read: date },
    { name: 'frame', read: text },
    { name: 'rhythm', read: text },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const id = str(values, 'id');
    const lead = strings(values, 'lead');
    return {
      nodes: [
        {
          label: 'Project',
          id,
          set: pick(values, 'title', 'aim', 'status', 'startedOn', 'frame', 'rhythm'),
          defaults: { status: 'PROPOSED' },
        },
      ],
      links: [
        ...strings(values, 'ideas').map((idea) => link('BECAME', idea, id)),
        ...lead.map((who) => link('TAKES_PART_IN', who, id, { role: 'LEAD' })),
        ...strings(values, 'members')
          .filter((who) => !lead.includes(who))
          .map((who) => link('TAKES_PART_IN', who, id, { role: 'MEMBER' })),
        ...strings(values, 'structures').map((structure) => link('ENGAGED_IN', structure, id)),
      ],
      sets: [],
    };
  },
};
