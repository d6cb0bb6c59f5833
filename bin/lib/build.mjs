import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the API that the pages are made of too; a test compares them with what the pages import. */
const SHARED = [
  'api/access/viewer.ts',
  'api/assert-never.ts',
  'api/clock-time.ts',
  'api/fold.ts',
  'api/kinds.ts',
  'api/mail/mail-kinds.ts',
  'api/network/growth/figures.ts',
  'api/plus-days.ts',
  'api/projects/ideas/alike.ts',
  'api/results/report-model.ts',
  'api/results/report-sections.ts',
  'api/results/report-voice.ts',
  'api/results/report.ts',
  'api/results/result-figures.ts',
  'api/results/texts-en.ts',
  'api/results/texts-fr.ts',
];

/** What each half is made of, the tool that makes it, and a file that shows it was made. */
export const HALVES = {
  api: {
    sources: ['api', 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json'],
    tool: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    proof: 'dist/api/main.js',
    label: 'le serveur',
  },
  web: {
    sources: ['web', ...SHARED, 'package-lock.json'],
    tool: ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.mts', '--logLevel', 'warn'],
    proof: 'dist/web/index.html',
    label: 'les pages',
  },
};

function* filesUnder(root, path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(root, inside);
    else yield inside;
  }
}

/** A hash of the contents: a clone or a checkout that changes only file times builds nothing. */
export function fingerprint(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const isFile = /\.[a-z]+$/.test(source);
    for (const file of isFile ? [source] : filesUnder(root, source)) {
      hash.update(file).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/** Builds the halves that are stale; returns the names of those that were. */
export function ensureBuilt(root, names) {
  const built = [];
  for (const name of names) {
    const half = HALVES[name];
    const stamp = join(root, 'dist', `${name}.stamp`);
    const wanted = fingerprint(root, half.sources);
    const fresh =
      existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(root, half.proof));
    if (fresh) continue;
    console.log(`Construction : ${half.label}…`);
    rmSync(join(root, 'dist', name), { recursive: true, force: true });
    rmSync(join(root, 'dist', `${name}.tsbuildinfo`), { force: true });
    const outcome = spawnSync(process.execPath, half.tool, { cwd: root, stdio: 'inherit' });
    if (outcome.status !== 0) {
      console.error(`La construction (${half.label}) a échoué : voir au-dessus.`);
      process.exit(1);
    }
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, wanted);
    built.push(name);
  }
  return built;
}
