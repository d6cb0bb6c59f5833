import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { RULES } from './catalogue';
import type { Args, Rule } from './rule';

/** The rule of a field; null when it has none, which means that nobody may. */
export const ruleOf = (type: string, field: string): Rule | null =>
  RULES[`${type}.${field}`] ?? RULES[`${type}.*`] ?? null;

async function refuseUnlessGranted(
  rule: Rule | null,
  place: string,
  context: RequestContext,
  args: Args,
  source: unknown,
): Promise<void> {
  const { role } = context.viewer;
  const grant = rule?.grants[role] ?? 'never';
  if (grant === 'always' || grant === 'shown') return;
  if (grant === 'own' && (await rule?.owns?.(context, args, source))) return;
  if (role === 'VISITOR') throw errors.signInNeeded(place);
  throw errors.forbidden(place, rule?.whoMay ?? 'the administrator');
}

/** True when the rule of the field needs no look at the request: a list of thousands costs nothing more. */
const isFree = (rule: Rule | null): boolean =>
  rule !== null && Object.values(rule.grants).every((grant) => grant === 'always' || grant === 'shown');

/**
 * Puts the rules of design.md section 7 before every field of the schema, in one place: a field without a rule
 * is refused to everybody. Changes the schema it is given.
 */
export function enforceRules(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(type.name, field.name);
      if (isFree(rule)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const place = `${type.name}.${field.name}`;
      const alwaysFor = (role: RequestContext['viewer']['role']) => rule?.grants[role] === 'always';
      field.resolve = (source, args, context: RequestContext, info) => {
        if (alwaysFor(context.viewer.role)) return resolve(source, args, context, info);
        return refuseUnlessGranted(rule, place, context, args as Args, source).then(() =>
          resolve(source, args, context, info),
        );
      };
    }
  }
  return schema;
}
