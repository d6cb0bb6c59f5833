// The Python libraries to compare with: in a virtual environment under .cache/, made when it is first needed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';

const PACKAGES = ['numpy==2.4.6', 'python-igraph==1.0.0', 'networkit==11.3', 'rustworkx==0.18.1'];
const folder = join(root, '.cache', 'bench');

/** The interpreter of the environment; null, with one line that says why, where there is none. */
export function pythonOfBench() {
  const home = join(folder, 'python');
  const python = join(home, 'bin', 'python');
  const stamp = join(home, 'packages.txt');
  if (existsSync(stamp)) return python;
  if (spawnSync('python3', ['--version']).status !== 0) {
    console.log('No python3 here: igraph, networkit and rustworkx are not compared.');
    return null;
  }
  mkdirSync(folder, { recursive: true });
  const steps = [
    ['python3', ['-m', 'venv', home]],
    [python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]],
  ];
  for (const [command, parameters] of steps) {
    const { status, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
    if (status === 0) continue;
    const why = (stderr ?? '').trim().split('\n').at(-1);
    console.log(`The Python libraries could not be installed, so they are not compared: ${why}`);
    return null;
  }
  writeFileSync(stamp, `${PACKAGES.join('\n')}\n`);
  return python;
}
