// Every point of growth in one pass, beside one call of igraph's components on the final graph.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';
import { pythonOfBench } from '../network/environment.mjs';
import { openPeer } from '../network/peer.mjs';
import { randomOf, SIZES, territory } from '../network/territory.mjs';

const load = (path) => createRequire(import.meta.url)(join(root, 'dist', 'api', 'network', 'growth', path));
const ROUNDS = { S: 9, M: 7, L: 3 };
const NEVER = 0x7fffffff;
const median = (values) => [...values].sort((x, y) => x - y)[values.length >> 1];

function cpu(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, result];
}

/** The ties of a territory, each made at a rencontre; one in `endsOneIn` ends at a later one (none when 0). */
function dated(name, endsOneIn) {
  const { a, b, size } = territory(name);
  const points = SIZES[name].meetings + 2;
  const random = randomOf(7);
  const draw = (n) => Math.floor(random() * n);
  const start = Int32Array.from(a, () => draw(points - 1));
  const end = start.map((from) =>
    endsOneIn > 0 && draw(endsOneIn) === 0 ? from + 1 + draw(points - from) : points,
  );
  const firstAt = Int32Array.from({ length: size }, () => (draw(5) === 0 ? NEVER : 1 + draw(points - 2)));
  const small = a.map((x, i) => Math.min(x, b[i]));
  const large = a.map((x, i) => Math.max(x, b[i]));
  return { size, points, firstAt, edges: { length: a.length, a: small, b: large, start, end } };
}

async function measure(name, python, folder) {
  const { sweepEdges } = load('sweep.js');
  const { trianglesAt } = load('triangles.js');
  const { size, points, firstAt, edges } = dated(name, 0);
  const peer = python ? await openPeer(python, 'igraph', folder) : null;
  if (peer) {
    const files = { a: join(folder, `${name}-a`), b: join(folder, `${name}-b`) };
    writeFileSync(files.a, edges.a);
    writeFileSync(files.b, edges.b);
    await peer.ask('load', { ...files, size });
  }
  const [ours, theirs] = [[], []];
  let largest = 0;
  for (let round = 0; round <= ROUNDS[name]; round += 1) {
    const [seconds, sweep] = cpu(() => sweepEdges(edges, size, points, firstAt));
    const asked = peer ? await peer.ask('components') : null;
    if (asked) {
      const sizes = new Map();
      for (const part of asked.answer) sizes.set(part, (sizes.get(part) ?? 0) + 1);
      largest = Math.max(...sizes.values());
      if (largest !== sweep.largest.at(-1)) throw new RangeError('The largest components differ.');
    }
    // The first round warms up.
    if (round === 0) continue;
    ours.push(seconds);
    if (asked) theirs.push(asked.seconds);
  }
  peer?.close();
  const [triangles] = cpu(() => trianglesAt(edges, size, points));
  const some = dated(name, 1_000);
  const [ending] = cpu(() => sweepEdges(some.edges, size, points, firstAt));
  const sweep = median(ours);
  const igraph = theirs.length > 0 ? median(theirs) : null;
  return {
    size: name,
    points,
    sweep,
    igraph,
    ratio: igraph && sweep / igraph,
    triangles,
    'one tie in 1,000 ends': ending,
  };
}

/** CPU seconds of all points: those of one sweep, with igraph's one call beside; of transitivity; where ties end. */
export async function runGrowthPoints(sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-points-'));
  try {
    const python = pythonOfBench();
    const rows = [];
    for (const name of sizes) rows.push(await measure(name, python, folder));
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
