// Formatter, linter and type checks; counted like tests.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

export const CHECKS = [
  {
    name: 'format and lint',
    tool: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'types of the API', tool: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'types of the pages', tool: ['node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json'] },
  { name: 'types of the tests', tool: ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json'] },
];

/** Runs every check; returns how many passed and failed. */
export function runChecks() {
  const results = CHECKS.map(({ name, tool }) => {
    const outcome = spawnSync(process.execPath, tool, { cwd: root, stdio: 'inherit' });
    console.log(`${outcome.status === 0 ? 'ok' : 'FAILED'} · ${name}`);
    return outcome.status === 0;
  });
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
}

if (process.argv[1]?.endsWith('check.mjs')) {
  ensureInstalled(root, { withTests: true });
  process.exit(runChecks().failed === 0 ? 0 : 1);
}
