import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { ruleOf } from '../../../api/access/rules/enforce-rules';
import type { Role } from '../../../api/access/viewer';
import { EXCUSED_ARGUMENTS, EXCUSED_QUERIES, type Given, SAMPLES, SAMPLES_OF, WAYS } from './arguments';

/** Deep enough for what stands in a sheet, in a list, in a page of a connection. */
const DEEPEST = 4;

const isRead = (type: string, field: string, role: Role, within: number): boolean => {
  const grant = ruleOf(type, field)?.grants[role] ?? 'never';
  // What is one's own alone in a list of others' would refuse the whole answer.
  return grant !== 'never' && (grant !== 'own' || within === 0 || type.startsWith('Journal'));
};

/** Everything that a role may read of a type; no type within itself, or there would be no end. `seen` notes the fields. */
export function selectionOf(
  type: GraphQLOutputType,
  role: Role,
  seen: Set<string>,
  within: readonly string[] = [],
): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  if (within.includes(named.name) || within.length === DEEPEST) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => isRead(named.name, field.name, role, within.length))
    .map((field) => {
      seen.add(`${named.name}.${field.name}`);
      return `${field.name} ${selectionOf(field.type, role, seen, [...within, named.name])}`;
    });
  return `{ __typename ${fields.join(' ')} }`;
}

const keyOf = (query: string, argument: string): string => `${query}.${argument}`;
const hasSample = (query: string, argument: string): boolean =>
  keyOf(query, argument) in SAMPLES_OF || argument in SAMPLES;
const sampleOf = (query: string, argument: string): unknown =>
  keyOf(query, argument) in SAMPLES_OF ? SAMPLES_OF[keyOf(query, argument)] : SAMPLES[argument];

const queriesOf = (schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !(name in EXCUSED_QUERIES));

/** Arguments that are never asked with, as "query.argument". */
export const unknownArguments = (schema: GraphQLSchema): string[] =>
  queriesOf(schema).flatMap(({ name, args }) =>
    args
      .filter((arg) => !hasSample(name, arg.name) && !WAYS[name]?.some((way) => arg.name in way))
      .map((arg) => keyOf(name, arg.name)),
  );

/** Arguments of the fields of records, which nothing is asked with. */
export const nestedArguments = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) &&
    !type.name.startsWith('__') &&
    type !== schema.getQueryType() &&
    type !== schema.getMutationType()
      ? Object.values(type.getFields())
          .flatMap((field) => field.args.map((arg) => `${keyOf(type.name, field.name)}.${arg.name}`))
          .filter((argument) => !(argument in EXCUSED_ARGUMENTS))
      : [],
  );

/** The object types that an answer of a query can hold. */
export function readTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const found = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLOutputType) => {
    const named = getNamedType(type);
    if (!isObjectType(named) || found.has(named)) return;
    found.add(named);
    for (const field of Object.values(named.getFields())) visit(field.type);
  };
  for (const field of queriesOf(schema)) visit(field.type);
  return [...found];
}

export interface Question {
  readonly name: string;
  readonly given: Given;
  readonly query: string;
  readonly variables: Given;
}

/** The server takes 2,000 tokens; the head of a question has a few. */
const MOST_TOKENS = 1_900;
const tokensOf = (selection: string): number => selection.match(/\w+|[{}]/g)?.length ?? 0;

/** The selection in one piece, or, where it is too long for one question, in one for each of its fields. */
function selectionsOf(type: GraphQLOutputType, role: Role, seen: Set<string>): readonly string[] {
  const whole = selectionOf(type, role, seen);
  const named = getNamedType(type);
  if (tokensOf(whole) < MOST_TOKENS || !isObjectType(named)) return [whole];
  return Object.values(named.getFields())
    .filter((field) => isRead(named.name, field.name, role, 0))
    .map((field) => `{ ${field.name} ${selectionOf(field.type, role, seen, [named.name])} }`);
}

function questions(
  { name, args, type }: GraphQLField<unknown, unknown>,
  role: Role,
  given: Given,
  seen: Set<string>,
): readonly Question[] {
  const used = args.filter((arg) => arg.name in given);
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [head, call] = used.length === 0 ? ['', name] : [`(${declared})`, `${name}(${passed})`];
  return selectionsOf(type, role, seen).map((selection) => ({
    name,
    given,
    query: `query ${head} { ${call} ${selection} }`,
    variables: given,
  }));
}

/**
 * All that a role may ask: every query in each of its ways, and, where `thoroughly`, again with each other argument.
 * `seen` notes every field that is asked for.
 */
export function questionsOf(
  schema: GraphQLSchema,
  role: Role,
  seen: Set<string>,
  thoroughly: boolean,
): Question[] {
  return queriesOf(schema)
    .filter(({ name }) => (ruleOf('Query', name)?.grants[role] ?? 'never') !== 'never')
    .flatMap((field) => {
      const required = Object.fromEntries(
        field.args.filter(isRequiredArgument).map((arg) => [arg.name, sampleOf(field.name, arg.name)]),
      );
      const ways = (WAYS[field.name] ?? [{}]).map((way) => ({ ...required, ...way }));
      const [first = required] = ways;
      const others = field.args
        .filter((arg) => !ways.some((way) => arg.name in way) && hasSample(field.name, arg.name))
        .map((arg) => ({ ...first, [arg.name]: sampleOf(field.name, arg.name) }));
      return [...ways, ...(thoroughly ? others : [])].flatMap((given) => questions(field, role, given, seen));
    });
}
