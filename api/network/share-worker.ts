import { parentPort, workerData } from 'node:worker_threads';
import { betweennessShare } from './betweenness';
import { CompressedRows } from './compressed-rows';
import { harmonicShare } from './harmonic-closeness';
import type { ShareRange, ShareWork } from './in-workers';

// The thread of `shareInWorkers`: told its network once, then one range of sources after another.
const { measure, size, offsets, targets, members, sources } = workerData as ShareWork;
const graph = new CompressedRows(size, offsets, targets, null, null);
const share = measure === 'betweenness' ? betweennessShare : harmonicShare;

parentPort?.on('message', ({ from, to }: ShareRange) => {
  const result = share(graph, members, sources, from, to);
  parentPort?.postMessage(result, [result.buffer as ArrayBuffer]);
});
