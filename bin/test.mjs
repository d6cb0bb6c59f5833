// `npm test`: installs and builds what is needed, checks, runs every test, and ends with the count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

/** Most tests wait for a database or a browser: two at a time, each with a Neo4j of its own. */
const WORKERS = 2;

const filters = process.argv.slice(2);
ensureInstalled(root, { withTests: true });
ensureBuilt(root, ['api', 'web']);
const { runChecks } = await import('./check.mjs');
const checks = filters.length > 0 ? { passed: 0, failed: 0 } : runChecks();

const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-tests-'));
const report = join(folder, 'report.json');
const jest = [
  'node_modules/jest/bin/jest.js',
  `--maxWorkers=${WORKERS}`,
  '--json',
  `--outputFile=${report}`,
  ...filters,
];
const outcome = spawnSync(process.execPath, jest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
let passed = checks.passed;
let failed = checks.failed;
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = counts.numRuntimeErrorTestSuites;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + brokenFiles;
  if (counts.numPendingTests > 0) {
    console.log(`${counts.numPendingTests} skipped`);
    if (process.env.CI === 'true') failed += counts.numPendingTests;
  }
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
if (outcome.status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
