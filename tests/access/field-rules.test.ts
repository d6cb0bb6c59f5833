import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { RULES } from '../../api/access/rules/catalogue';
import { ruleOf } from '../../api/access/rules/enforce-rules';
import { fieldsOf, printRules } from '../../api/access/rules/print-rules';
import { projectRoot } from '../../api/root';
import { createSchema } from '../../api/schema';

describe('who may see and do what', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  test('every field of the schema has a rule', () => {
    const without = fieldsOf(schema).filter((name) => {
      const [type = '', field = ''] = name.split('.');
      return ruleOf(type, field) === null;
    });
    expect(without).toEqual([]);
  });

  test('every rule is of a field that is there', () => {
    const fields = fieldsOf(schema);
    const idle = Object.keys(RULES).filter((key) =>
      key.endsWith('.*') ? !fields.some((name) => name.startsWith(key.slice(0, -1))) : !fields.includes(key),
    );
    expect(idle).toEqual([]);
  });

  test('a query or mutation has a rule of its own: none is opened by the type it stands in', () => {
    expect(Object.keys(RULES).filter((key) => /^(Query|Mutation)\.\*$/.test(key))).toEqual([]);
  });

  test('the table of the documentation is the one that is enforced', () => {
    expect(readFileSync(join(projectRoot(), 'docs', 'access.md'), 'utf8')).toBe(printRules(schema));
  });
});
