import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { ruleOf } from '../../api/access/rules/enforce-rules';
import type { Role } from '../../api/access/viewer';
import { filledQuery } from './filled-query';

/** Deep enough for a sheet within a list within a page of a connection. */
const DEEPEST = 5;

/** Everything that a role may read of a type; no type within itself, or there would be no end. */
function selectionOf(type: GraphQLOutputType, role: Role, within: readonly string[]): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  if (within.includes(named.name) || within.length === DEEPEST) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const isRead = (ruleOf(named.name, field.name)?.grants[role] ?? 'never') !== 'never';
    const isRefused = ruleOf(named.name, field.name)?.grants[role] === 'own' && within.length > 0;
    if (!isRead || (isRefused && !named.name.startsWith('Journal'))) return [];
    if (field.args.some(({ type: needed }) => String(needed).endsWith('!'))) return [];
    return [`${field.name} ${selectionOf(field.type, role, [...within, named.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A query with all that a role may read through it, and the arguments that are told. */
export function wholeQuery(
  schema: GraphQLSchema,
  name: string,
  role: Role,
  given: Record<string, unknown>,
): { readonly query: string; readonly variables: Record<string, unknown> } {
  const { query, variables } = filledQuery(schema, 'Query', name, given);
  const type = schema.getQueryType()?.getFields()[name]?.type;
  const selection = type ? selectionOf(type, role, []) : '';
  return { query: query.replace('{ __typename }', selection), variables };
}
