import { oneOf, reference, structureKind, text } from '../cells';
import { type Format, pick, str, strings } from '../format';

const CONFIDENTIALITIES = ['PUBLIC', 'MEMBERS', 'CONFIDENTIAL'] as const;

/** Statements of a qualitative study; confidential unless said otherwise. */
export const findings: Format = {
  id: 'findings',
  aliases: ['enseignements', 'constats'],
  declares: 'Finding',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'theme', required: true, read: text },
    { name: 'statement', required: true, read: text },
    { name: 'verbatim', read: text },
    {
      name: 'confidentiality',
      read: oneOf(
        CONFIDENTIALITIES,
        { public: 'PUBLIC', membres: 'MEMBERS', confidentiel: 'CONFIDENTIAL' },
        'confidentiality',
      ),
    },
    { name: 'kind', read: structureKind },
    { name: 'structure', read: reference(['Structure'], 'structure') },
  ],
  key: (values) => str(values, 'id'),
  records: (values) => {
    const id = str(values, 'id');
    return {
      nodes: [
        {
          label: 'Finding',
          id,
          set: pick(values, 'theme', 'statement', 'verbatim', 'confidentiality', 'kind'),
          defaults: { confidentiality: 'CONFIDENTIAL' },
        },
      ],
      links: [],
      sets: 'structure' in values ? [{ kind: 'CONCERNS', of: id, others: strings(values, 'structure') }] : [],
    };
  },
};
