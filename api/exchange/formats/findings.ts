import { CONFIDENTIALITIES } from '../../kinds';
import { oneOf, reference, structureKind, text } from '../cells';
import { type Format, pick, str, strings } from '../format';

/** Statements of a qualitative study; for the coordination alone unless said otherwise. */
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
        {
          partenaires: 'PARTNERS',
          membres: 'PARTNERS',
          members: 'PARTNERS',
          coordination: 'COORDINATION',
          confidentiel: 'COORDINATION',
          confidential: 'COORDINATION',
        },
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
          defaults: { confidentiality: 'COORDINATION' },
        },
      ],
      links: [],
      sets: 'structure' in values ? [{ kind: 'CONCERNS', of: id, others: strings(values, 'structure') }] : [],
    };
  },
};
