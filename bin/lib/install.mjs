import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Names of the packages that package.json asks for and node_modules lacks, or has in another version. */
export function missingPackages(root, groups) {
  const manifest = readJson(join(root, 'package.json'));
  return groups
    .flatMap((group) => Object.entries(manifest[group] ?? {}))
    .filter(([name, version]) => {
      const file = join(root, 'node_modules', name, 'package.json');
      return !existsSync(file) || readJson(file).version !== version;
    })
    .map(([name]) => name);
}

/**
 * Installs what is missing, without what only tests need unless `withTests`. Install scripts are not run:
 * no dependency needs one. Returns true when npm ran.
 */
export function ensureInstalled(root, { withTests = false } = {}) {
  const groups = withTests ? ['dependencies', 'devDependencies'] : ['dependencies'];
  const missing = missingPackages(root, groups);
  if (missing.length === 0) return false;
  const hadTests = existsSync(join(root, 'node_modules', 'jest'));
  console.log(`Installation de ${missing.length} bibliothèques manquantes (une fois, une à trois minutes)…`);
  const omit = withTests || hadTests ? [] : ['--omit=dev'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['ci', ...omit, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const outcome = spawnSync(npm, options, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (outcome.status !== 0) {
    console.error('L’installation a échoué : vérifiez la connexion, puis relancez la même commande.');
    process.exit(1);
  }
  return true;
}
