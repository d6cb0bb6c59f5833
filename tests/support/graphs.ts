import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { GraphEngine } from '../../api/graph/engine';
import { openGraph } from '../../api/graph/open';
import type { GraphSettings } from '../../api/graph/settings';

export const NOW = '2025-07-01T08:00:00.000Z';

export async function emptyNeo4j(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
}

/**
 * Declares the same tests on each engine; each test gets an empty graph with its schema. `shared`: what is opened in
 * `beforeAll` stays open for all of them, for tests that only read, or that do not mind each other.
 */
export function describeOnBothEngines(
  title: string,
  tests: (open: () => Promise<GraphEngine>) => void,
  { shared = false }: { readonly shared?: boolean } = {},
): void {
  const afterwards = shared ? afterAll : afterEach;
  const opened: GraphEngine[] = [];
  const folders: string[] = [];
  const openAt = async (settings: GraphSettings) => {
    const database = await openGraph(settings, NOW);
    opened.push(database);
    return database;
  };
  const closeAll = async () => {
    for (const database of opened.splice(0)) await database.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  };

  describe(`${title}, embedded`, () => {
    afterwards(closeAll);
    tests(() => {
      const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-graph-'));
      folders.push(dataDir);
      return openAt({ engine: 'embedded', dataDir, shuffleUnordered: true });
    });
  });

  const uri = process.env.TEST_NEO4J_URI;
  const password = process.env.TEST_NEO4J_PASSWORD ?? '';
  (uri ? describe : describe.skip)(`${title}, Neo4j`, () => {
    afterwards(closeAll);
    tests(async () => {
      await emptyNeo4j(uri ?? '', password);
      return openAt({ engine: 'neo4j', uri: uri ?? '', username: 'neo4j', password, database: 'neo4j' });
    });
  });
}
