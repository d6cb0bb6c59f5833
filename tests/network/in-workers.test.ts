import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { betweenness, betweennessOf } from '../../api/network/betweenness';
import { harmonicCloseness, harmonicOf } from '../../api/network/harmonic-closeness';
import { shareInWorkers } from '../../api/network/in-workers';
import { choosePivots } from '../../api/network/pivots';
import { projectRoot } from '../../api/root';
import { everyone, graphOf } from './graphs';
import { KARATE } from './karate';

const file = join(projectRoot(), 'dist', 'api', 'network', 'share-worker.js');
const karate = graphOf(35, KARATE);
const club = everyone(35);
club[0] = 0;
const pivots = choosePivots(club);
const inThreads = (measure: 'betweenness' | 'harmonic', threads: number) =>
  shareInWorkers(measure, karate, club, pivots.sources, threads, file);

beforeAll(() => {
  const build =
    "const { ensureBuilt } = await import('./bin/lib/build.mjs'); ensureBuilt(process.cwd(), ['api']);";
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', build], {
    cwd: projectRoot(),
  });
  expect(status).toBe(0);
}, 120_000);

test('threads share the sources of a measure, and any number of them finds the same', async () => {
  const [one, three] = [await inThreads('betweenness', 1), await inThreads('betweenness', 3)];
  expect(three).toEqual(one);
  betweennessOf(one, pivots).raw.forEach((value, node) => {
    expect(value).toBeCloseTo(betweenness(karate, club).raw[node] as number, 9);
  });
  const near = harmonicOf(await inThreads('harmonic', 2), pivots).raw;
  harmonicCloseness(karate, club).raw.forEach((value, node) => {
    expect(near[node]).toBeCloseTo(value, 9);
  });
});

test('a thread that fails is an error, not a figure', async () => {
  await expect(shareInWorkers('harmonic', karate, club, pivots.sources, 2, `${file}.none`)).rejects.toThrow();
});
