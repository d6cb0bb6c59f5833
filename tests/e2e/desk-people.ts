import type { Page } from 'playwright-core';

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
export type Size = (typeof SIZES)[number];

/** Asks the API as whoever is signed in on the page. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.text();
  }, JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(answer) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Found {
  readonly structure: { readonly id: string; readonly name: string };
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}

/** A structure with two people or more whom one can write to, each at an address of their own. */
export async function aStaffedStructure(page: Page): Promise<Found> {
  const { structures } = await ask<{
    structures: {
      edges: {
        node: {
          id: string;
          name: string;
          people: { person: { id: string; name: string; email: string | null } }[];
        };
      }[];
    };
  }>(page, '{ structures(first: 100) { edges { node { id name people { person { id name email } } } } } }');
  for (const { node } of structures.edges) {
    const people = node.people.flatMap(({ person: { email, ...rest } }) =>
      email ? [{ ...rest, email }] : [],
    );
    if (people.length >= 2) return { structure: { id: node.id, name: node.name }, people };
  }
  throw new RangeError('Nobody of the demonstration can be written to.');
}
