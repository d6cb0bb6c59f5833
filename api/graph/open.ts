import { assertNever } from '../assert-never';
import { openEmbedded } from './embedded-adapter';
import type { GraphEngine } from './engine';
import { migrate } from './migrations';
import { openNeo4j } from './neo4j-adapter';
import type { GraphSettings } from './settings';

async function connect(settings: GraphSettings): Promise<GraphEngine> {
  switch (settings.engine) {
    case 'embedded':
      return openEmbedded(settings.dataDir, settings);
    case 'neo4j':
      return openNeo4j(settings);
    default:
      return assertNever(settings);
  }
}

/** Opens the graph and brings it to the schema of this version. */
export async function openGraph(settings: GraphSettings, now: string): Promise<GraphEngine> {
  const engine = await connect(settings);
  try {
    await migrate(engine, now);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
