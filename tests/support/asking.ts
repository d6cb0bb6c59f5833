import type { SmallServer } from './small-territory';

type Variables = Record<string, unknown>;
export type Query = SmallServer['query'];

/** The answer of a query that must succeed. */
export async function answerOf<T>(query: Query, text: string, variables: Variables = {}): Promise<T> {
  const { data, errors } = await query(text, variables);
  expect(errors).toBeUndefined();
  return data as unknown as T;
}

/** What a refused query says: code, place, cure, facts. */
export async function refusalOf(query: Query, text: string, variables: Variables = {}) {
  const { errors } = await query(text, variables);
  return errors?.[0]?.extensions;
}

/** The first field of the answer, whatever its name. */
export async function firstOf<T>(query: Query, text: string, variables: Variables = {}): Promise<T> {
  return Object.values(await answerOf<Record<string, T>>(query, text, variables))[0] as T;
}
