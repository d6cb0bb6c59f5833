import { type Served, serveProgram } from '../e2e/served';
import { emptyNeo4j } from '../support/graphs';

const uri = process.env.TEST_NEO4J_URI ?? '';
const password = process.env.TEST_NEO4J_PASSWORD ?? '';
/** A second is what a process may take to look; the rest is for a busy machine. */
const DEADLINE_MS = 30_000;

type Node = { readonly id: string; readonly degree: number };

async function ask<T>({ address }: Served, query: string): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const degreeOf = async (served: Served, id: string): Promise<number | undefined> => {
  const { network } = await ask<{ network: { nodes: Node[] } }>(
    served,
    '{ network(level: STRUCTURES) { nodes { id degree } } }',
  );
  return network.nodes.find((node) => node.id === id)?.degree;
};

(uri ? describe : describe.skip)('two processes on one Neo4j', () => {
  let first: Served;
  let second: Served;
  beforeAll(async () => {
    await emptyNeo4j(uri, password);
    const variables = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
    first = await serveProgram(variables);
    second = await serveProgram(variables);
  }, 180_000);
  afterAll(async () => {
    await first?.stop();
    await second?.stop();
  });

  test('a tie that one makes is soon in the network of the other', async () => {
    const { isolatedStructures } = await ask<{ isolatedStructures: { structure: { id: string } }[] }>(
      second,
      '{ isolatedStructures { structure { id } } }',
    );
    const id = isolatedStructures[0]?.structure.id ?? '';
    expect(await degreeOf(second, id)).toBe(0);
    await ask(
      first,
      `mutation { recordCollaboration(mutationId: "tie", input: { from: "${id}", to: "s24", level: COOPERATION }) { receipt { id } } }`,
    );
    expect(await degreeOf(first, id)).toBe(1);
    const until = Date.now() + DEADLINE_MS;
    while ((await degreeOf(second, id)) === 0 && Date.now() < until);
    expect(await degreeOf(second, id)).toBe(1);
  }, 120_000);
});
