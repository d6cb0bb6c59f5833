import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Graph } from './graph';

/** What a thread is told: the rows of the graph, shared and not copied, and where its sources are. */
export interface ShareWork {
  readonly measure: 'betweenness' | 'harmonic';
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly members: Uint8Array;
  readonly sources: Int32Array;
}
/** One after the other, a thread is given these; it answers each with a Float64Array. */
export interface ShareRange {
  readonly from: number;
  readonly to: number;
}

/** Into how many parts the sources are cut, whatever the number of threads: so the sums come out the same. */
const PARTS = 8;

function shared<T extends Int32Array | Uint8Array>(values: T): T {
  const make = values.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new make(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

/** Gives a thread one part after another until none is left. */
function drain(worker: Worker, parts: ShareRange[], results: Float64Array[], index: Map<ShareRange, number>) {
  return new Promise<void>((resolve, reject) => {
    let current: ShareRange | undefined;
    const next = () => {
      current = parts.shift();
      if (current) worker.postMessage(current);
      else resolve();
    };
    worker.on('message', (result: Float64Array) => {
      if (current) results[index.get(current) ?? -1] = result;
      next();
    });
    worker.on('error', reject);
    next();
  });
}

/**
 * The whole of `betweennessShare` or `harmonicShare`, its sources shared out to threads: the same figures for
 * any number of them. The rows are copied once into shared memory; each thread has its own scratch. Rejects
 * when a thread fails. `file` is the compiled `share-worker.js`.
 */
export async function shareInWorkers(
  measure: ShareWork['measure'],
  graph: Graph,
  members: Uint8Array,
  sources: Int32Array,
  threads: number,
  file: string = join(__dirname, 'share-worker.js'),
): Promise<Float64Array> {
  const work: ShareWork = {
    measure,
    size: graph.size,
    offsets: shared(graph.offsets),
    targets: shared(graph.targets),
    members: shared(members),
    sources,
  };
  const cut = (part: number) => Math.floor((sources.length * part) / PARTS);
  const parts = Array.from({ length: PARTS }, (_, part) => ({ from: cut(part), to: cut(part + 1) }));
  const index = new Map(parts.map((part, i) => [part, i]));
  const results: Float64Array[] = [];
  const workers = Array.from(
    { length: Math.max(1, Math.min(threads, PARTS)) },
    () => new Worker(file, { workerData: work }),
  );
  try {
    const waiting = [...parts];
    await Promise.all(workers.map((worker) => drain(worker, waiting, results, index)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  const sum = new Float64Array(graph.size);
  for (const result of results)
    for (let node = 0; node < sum.length; node += 1)
      sum[node] = (sum[node] as number) + (result[node] as number);
  return sum;
}
