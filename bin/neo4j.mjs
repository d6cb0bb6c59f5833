// `npm run neo4j`: a local Neo4j from Maven Central, for a machine with Java 17 and Maven.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled(root);
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '7687' },
    home: { type: 'string', default: join(root, '.cache', 'neo4j', 'home') },
  },
});
const password = process.env.NEO4J_PASSWORD || 'interconnaissance';
const { missingTool } = await import('./neo4j/jars.mjs');
const missing = missingTool();
if (missing) {
  console.error(`Il faut Java 17 et Maven pour ce Neo4j local : « ${missing} » manque.`);
  process.exit(1);
}
try {
  const { startNeo4j } = await import('./neo4j/server.mjs');
  const { uri, child } = await startNeo4j({ home: values.home, port: Number(values.port), password });
  console.log(
    `Neo4j répond. Dans un autre terminal :\n  NEO4J_URI=${uri} NEO4J_PASSWORD=${password} npm start\nCtrl-C l’arrête.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 0));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
