import { type GraphQLSchema, isObjectType } from 'graphql';
import { ROLES } from '../viewer';
import { ruleOf } from './enforce-rules';
import type { Grant, Rule } from './rule';

/** Every field that can be asked for, as `Type.field`, in order. */
export const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    )
    .sort();

const OWN: Readonly<Record<Grant, string>> = { always: 'yes', never: 'no', own: 'yes', shown: 'as shown' };
const OTHER: Readonly<Record<Grant, string>> = { always: 'yes', never: 'no', own: 'no', shown: 'as shown' };
const cell = (grant: Grant): string =>
  OWN[grant] === OTHER[grant] ? OWN[grant] : `${OWN[grant]} / ${OTHER[grant]}`;

const row = (field: string, rule: Rule | null): string =>
  `| ${field} | ${ROLES.map((role) => cell(rule?.grants[role] ?? 'never')).join(' | ')} |`;

/** The table of docs/access.md: each field, each role, with its own and with another's. */
export function printRules(schema: GraphQLSchema): string {
  const rows = fieldsOf(schema).map((name) => {
    const [type = '', field = ''] = name.split('.');
    return row(name, ruleOf(type, field));
  });
  return [
    '# Who may see and do what',
    '',
    'Made by `npm run schema:print` from `api/access/rules/`. `yes / no`: with what is one’s own / with what is',
    'another’s. `as shown`: as far as the person concerned shows it. Nothing else decides.',
    '',
    `| field | ${ROLES.map((role) => role.toLowerCase()).join(' | ')} |`,
    `|---|${ROLES.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
}
