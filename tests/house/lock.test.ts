import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../api/root';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(join(projectRoot(), file), 'utf8'));
const packages: Readonly<Record<string, Locked>> = read('package-lock.json').packages;

/** Where Node would look for a package, from the folder that asks for it. */
function found(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]?.version) return true;
    if (folder === '') return false;
    if (!folder.includes('/node_modules/')) folder = '';
    if (folder === '') return packages[`node_modules/${name}`]?.version !== undefined;
  }
}

describe('the lock of the dependencies', () => {
  test('names every package that another asks for, of every platform: npm ci refuses a fresh clone otherwise', () => {
    const missing = Object.entries(packages).flatMap(
      ([from, { dependencies, devDependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...(from === '' ? devDependencies : {}), ...optionalDependencies })
          .filter((name) => !found(from, name))
          .map((name) => `${from} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('asks for what package.json asks for, pinned', () => {
    const { dependencies, devDependencies } = read('package.json');
    expect(packages['']?.dependencies).toEqual(dependencies);
    expect(packages['']?.devDependencies).toEqual(devDependencies);
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d/);
  });

  test('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
