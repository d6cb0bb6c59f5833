// node --expose-gc loading.mjs SIZE A B: what a territory holds in this process once loaded, and what loading took.
import { readFileSync } from 'node:fs';
import { loadGraph, timed } from './ours.mjs';

const [size, fileA, fileB] = process.argv.slice(2);
const column = (file) => {
  const bytes = readFileSync(file);
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};
const settle = () => {
  for (let i = 0; i < 3; i += 1) globalThis.gc();
};
// Warm: what is compiled once is not the territory's.
const few = {
  size: 1_000,
  a: Int32Array.from({ length: 4_000 }, (_, i) => i % 997),
  b: Int32Array.from({ length: 4_000 }, (_, i) => (i * 7) % 1_000),
};
for (let i = 0; i < 50; i += 1) loadGraph(few);
settle();
const before = process.memoryUsage.rss();
let columns = { size: Number(size), a: column(fileA), b: column(fileB) };
const { seconds, result } = timed(() => loadGraph(columns));
columns = null;
settle();
const bytes = process.memoryUsage.rss() - before;
console.log(JSON.stringify({ seconds, bytes, edges: result.graph.edgeCount }));
