import { answerOf, firstOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { serveSmallTerritory } from '../support/small-territory';

const KNOWN = 'id name kind coordinates since until themes cities { id name } positions { stage } isolated';
type Listed = {
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

/** Deeper than a field: through a fragment, an inline one, another name. */
const asked = (fields: string) =>
  `query ($after: String) { list: structures(first: 2, after: $after) { edges { cursor node { ...some } } pageInfo { hasNextPage endCursor } } }
   fragment some on Structure { ... on Structure { ${fields} } }`;

describeOnBothEngines('a list of structures', (open) => {
  test('says the same whether memory is enough or the graph is asked, page by page, also after a change', async () => {
    const served = await serveSmallTerritory(await open());
    const { query, server } = served;
    const all = async (fields: string) => {
      const found: Record<string, unknown>[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const list: Listed = await firstOf<Listed>(query, asked(fields), { after });
        found.push(...list.edges.map(({ node }) => node));
        expect(list.edges.at(-1)?.cursor).toBe(list.pageInfo.endCursor);
        after = list.pageInfo.endCursor;
        more = list.pageInfo.hasNextPage;
      }
      return found;
    };
    const same = async () => {
      const fromMemory = await all(KNOWN);
      const fromGraph = await all(`${KNOWN} version offers`);
      expect(fromGraph.map(({ version, offers, ...rest }) => rest)).toEqual(fromMemory);
      return fromGraph;
    };
    const before = await same();
    expect(before).toHaveLength(5);
    expect(before.find(({ id }) => id === 's1')).toMatchObject({
      version: 1,
      offers: 'Un rendez-vous sous huit jours',
      cities: [{ id: '93071', name: 'Sevran' }],
    });
    await answerOf(
      query,
      'mutation { upsertStructure(mutationId: "a", input: { id: "s1", version: 1, name: "Autre nom", cities: ["93029"] }) { receipt { id } } }',
    );
    expect((await same()).find(({ id }) => id === 's1')).toMatchObject({
      version: 2,
      name: 'Autre nom',
      cities: [{ id: '93029' }],
    });
    const isolated = await firstOf<{ structure: object }[]>(
      query,
      '{ isolatedStructures { structure { id name kind cities { name } } } }',
    );
    const whole = await firstOf<{ structure: object }[]>(
      query,
      '{ isolatedStructures { structure { id name kind cities { name } version } } }',
    );
    expect(whole.map(({ structure }) => structure)).toEqual(
      isolated.map(({ structure }) => ({ ...structure, version: expect.any(Number) })),
    );
    const { headers } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: '127.0.0.1:4000' },
      payload: { query: '{ structures { totalCount } }' },
    });
    expect(headers['cache-control']).toBe('no-store');
    await server.close();
  });
});
