import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

const SAMPLES: Readonly<Record<string, unknown>> = {
  ID: 'nobody',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2025-01-01',
};

type Fields = Record<string, { type: GraphQLInputType; required: boolean }>;

function filled(fields: Fields, given: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([name, { type, required }]) => {
    const said = given[name];
    if (said === undefined && !required) return [];
    return [[name, sampleOf(type, said)]];
  });
  return Object.fromEntries(entries);
}

/** A value of a type: what is said of it, and the rest of what it needs. */
function sampleOf(type: GraphQLInputType, said: unknown): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, said);
  if (isListType(type)) return said ?? [];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) => [field.name, { type: field.type, required: isRequiredInputField(field) }] as const,
    );
    return filled(Object.fromEntries(fields), (said ?? {}) as Record<string, unknown>);
  }
  if (said !== undefined) return said;
  return isEnumType(type) ? type.getValues()[0]?.name : SAMPLES[type.name];
}

/**
 * A query or mutation of one field, with what is told and whatever else it needs. A mutation has an empty
 * mutationId, which is refused behind the rule: nothing is written.
 */
export function filledQuery(
  schema: GraphQLSchema,
  kind: 'Query' | 'Mutation',
  name: string,
  given: Record<string, unknown>,
): { readonly query: string; readonly variables: Record<string, unknown> } {
  const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = type?.getFields()[name] as GraphQLField<unknown, unknown>;
  const args = Object.fromEntries(
    field.args.map((arg) => [arg.name, { type: arg.type, required: isRequiredArgument(arg) }] as const),
  );
  const variables = filled(args, { ...given, ...('mutationId' in args ? { mutationId: '' } : {}) });
  const used = field.args.filter((arg) => arg.name in variables);
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const head = used.length === 0 ? '' : `(${declared})`;
  const call = used.length === 0 ? name : `${name}(${passed})`;
  return { query: `${kind.toLowerCase()} ${head} { ${call}${selection} }`, variables };
}
