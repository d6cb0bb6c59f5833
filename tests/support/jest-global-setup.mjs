import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingTool } from '../../bin/neo4j/jars.mjs';
import { freePort, startNeo4j } from '../../bin/neo4j/server.mjs';

const PASSWORD = 'only-for-tests';

/** One real Neo4j for each worker of the run; without Java and Maven, one clear line, and on CI a failure. */
export default async function setUp({ maxWorkers }) {
  const onCi = process.env.CI === 'true';
  if (process.env.TEST_ENGINES === 'embedded' && !onCi) return;
  const missing = missingTool();
  if (missing) {
    if (onCi) throw new Error(`CI needs Neo4j, and ${missing} is not there.`);
    console.warn(`Neo4j: skipped, ${missing} is not there.`);
    return;
  }
  const started = await Promise.all(
    Array.from({ length: maxWorkers }, async () => {
      const home = mkdtempSync(join(tmpdir(), 'interconnaissance-neo4j-'));
      const port = await freePort();
      const { uri, child } = await startNeo4j({ home, port, password: PASSWORD, forTests: true });
      return { home, uri, child };
    }),
  );
  // Each worker takes its own, see own-neo4j.cjs.
  process.env.TEST_NEO4J_URIS = started.map(({ uri }) => uri).join(' ');
  process.env.TEST_NEO4J_PASSWORD = PASSWORD;
  globalThis.testNeo4j = started;
}
