import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../lib/root.mjs';

const pom = join(dirname(fileURLToPath(import.meta.url)), 'pom.xml');
const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];

/** The tool that is missing on this machine, or null. */
export function missingTool() {
  for (const [tool, option] of [
    ['java', '-version'],
    ['mvn', '--version'],
  ]) {
    if (spawnSync(tool, [option], { stdio: 'ignore' }).status !== 0) return tool;
  }
  return null;
}

/** The folder of Neo4j's jars: from the cache, else from Maven Central (116 MB, once). */
export function ensureJars() {
  const lib = join(root, '.cache', 'neo4j', version, 'lib');
  if (existsSync(lib)) return lib;
  const draft = `${lib}.${process.pid}`;
  mkdirSync(dirname(lib), { recursive: true });
  const options = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`];
  const outcome = spawnSync('mvn', options, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (outcome.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`Maven could not bring Neo4j ${version}: see above.`);
  }
  if (!existsSync(lib)) renameSync(draft, lib);
  return lib;
}
