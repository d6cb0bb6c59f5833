# networkit's bidirectional Dijkstra on the same weights: reads columns, writes scores, steps and times.
import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
import networkit as nk
import numpy as np

nk.setNumberOfThreads(1)
folder, size = sys.argv[1], int(sys.argv[2])
column = lambda name, kind: np.fromfile(os.path.join(folder, name), dtype=kind)
source, target = column("from", np.int32), column("to", np.int32)
weight = -np.log(column("weight", np.float64))
pairs = column("pairs", np.int32)
ends = (source.astype(np.uint64), target.astype(np.uint64))
graph = nk.GraphFromCoo((weight, ends), n=size, weighted=True, directed=True)
del source, target, weight, ends

count = len(pairs) // 2
score, steps = np.zeros(count), np.zeros(count, dtype=np.int32)
each = np.empty(count)
for i in range(count):
    # A new one for each pair, with its path: without, 11.3 reads what it never made, and dies.
    search = nk.distance.BidirectionalDijkstra(graph, int(pairs[2 * i]), int(pairs[2 * i + 1]), True)
    start = time.process_time()
    search.run()
    each[i] = time.process_time() - start
    distance = search.getDistance()
    if distance < 1e100:
        score[i], steps[i] = np.exp(-distance), len(search.getPath()) + 1
sweeps = []
for i in range(5):
    whole = nk.distance.Dijkstra(graph, int(pairs[2 * i]), False)
    start = time.process_time()
    whole.run()
    sweeps.append(time.process_time() - start)
score.tofile(os.path.join(folder, "score"))
steps.tofile(os.path.join(folder, "steps"))
each.tofile(os.path.join(folder, "each"))
print(json.dumps({"sweep": float(np.median(sweeps))}))
