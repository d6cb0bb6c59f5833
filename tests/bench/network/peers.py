# One library in a process of its own: reads a command a line as JSON, answers a line; results go to files.
# Times are CPU seconds of the library's call; what turns its answer into a comparable one is not in them.
import ctypes
import gc
import json
import os
import resource
import sys
import time
import warnings

for name in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

# igraph says so of every pair without a way.
warnings.filterwarnings("ignore", message="Couldn't reach")
resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))

import numpy as np

LIBRARY = sys.argv[1]


def rss():
    """What is held: memory that was freed and that malloc keeps for later goes back first, as in loading.mjs."""
    gc.collect()
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError, TypeError):
        pass
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024
    return 0


class Igraph:
    def __init__(self):
        import igraph

        self.igraph = igraph
        self.version = igraph.__version__

    def load(self, n, a, b):
        edges = np.column_stack((a, b)).astype(np.int64)
        return self.igraph.Graph(n=n, edges=edges)

    def components(self, g):
        return g.connected_components()

    def components_answer(self, found):
        return np.array(found.membership, dtype=np.int32)

    def articulation(self, g):
        return g.articulation_points()

    def articulation_answer(self, found):
        return np.sort(np.array(found, dtype=np.int32))

    def bridges(self, g):
        return g.bridges()

    def bridges_answer(self, found):
        ends = np.sort(np.array([self.g.es[e].tuple for e in found], dtype=np.float64).reshape(-1, 2), axis=1)
        return np.sort(ends[:, 0] * self.n + ends[:, 1])

    def cores(self, g):
        return g.coreness()

    def cores_answer(self, found):
        return np.array(found, dtype=np.int32)

    def betweenness(self, g, sources):
        return g.betweenness(directed=False, sources=None if len(sources) == self.n else sources)

    def betweenness_answer(self, found):
        return np.array(found, dtype=np.float64)

    def path(self, g):
        def one(s, t):
            way = g.get_shortest_path(s, to=t)
            return len(way) - 1 if way else -1

        return one

    def communities(self, g):
        self.igraph.set_random_number_generator(__import__("random").Random(1))
        return g.community_leiden(objective_function="modularity", n_iterations=2)

    def communities_answer(self, found):
        return np.array(found.membership, dtype=np.int32)


class Networkit:
    def __init__(self):
        import networkit

        self.nk = networkit
        self.nk.setNumberOfThreads(1)
        self.nk.setSeed(1, False)
        self.version = networkit.__version__

    def load(self, n, a, b):
        return self.nk.GraphFromCoo((a.astype(np.uint64), b.astype(np.uint64)), n=n)

    def components(self, g):
        return self.nk.components.ConnectedComponents(g).run()

    def components_answer(self, found):
        return np.array(found.getPartition().getVector(), dtype=np.int32)

    def cores(self, g):
        return self.nk.centrality.CoreDecomposition(g).run()

    def cores_answer(self, found):
        return np.array(found.scores(), dtype=np.int32)

    def betweenness(self, g, sources):
        if len(sources) != self.n:
            raise NotImplementedError
        return self.nk.centrality.Betweenness(g).run()

    def betweenness_answer(self, found):
        # It counts a pair from both its ends.
        return np.array(found.scores(), dtype=np.float64) / 2

    def path(self, g):
        # A new one for each pair: with setSource and setTarget, 11.3 grows until there is no memory left.
        def one(s, t):
            search = self.nk.distance.BidirectionalBFS(g, s, t, False)
            search.run()
            d = search.getDistance()
            return int(d) if d < self.n else -1

        return one

    def communities(self, g):
        return self.nk.community.ParallelLeiden(g).run()

    def communities_answer(self, found):
        return np.array(found.getPartition().getVector(), dtype=np.int32)


class Rustworkx:
    def __init__(self):
        import rustworkx

        self.rx = rustworkx
        self.version = rustworkx.__version__

    def load(self, n, a, b):
        g = self.rx.PyGraph(multigraph=True)
        g.add_nodes_from(range(n))
        g.add_edges_from_no_data(list(zip(a.tolist(), b.tolist())))
        return g

    def components(self, g):
        return self.rx.connected_components(g)

    def components_answer(self, found):
        labels = np.empty(self.n, dtype=np.int32)
        for i, part in enumerate(found):
            labels[list(part)] = i
        return labels

    def articulation(self, g):
        return self.rx.articulation_points(g)

    def articulation_answer(self, found):
        return np.sort(np.array(list(found), dtype=np.int32))

    def bridges(self, g):
        return self.rx.bridges(g)

    def bridges_answer(self, found):
        ends = np.sort(np.array(list(found), dtype=np.float64).reshape(-1, 2), axis=1)
        return np.sort(ends[:, 0] * self.n + ends[:, 1])

    def cores(self, g):
        return self.rx.core_number(g)

    def cores_answer(self, found):
        return np.array([found[i] for i in range(self.n)], dtype=np.int32)

    def betweenness(self, g, sources):
        if len(sources) != self.n:
            raise NotImplementedError
        return self.rx.betweenness_centrality(g, normalized=False, parallel_threshold=1 << 40)

    def betweenness_answer(self, found):
        return np.array([found[i] for i in range(self.n)], dtype=np.float64)


def read(path, kind):
    return np.fromfile(path, dtype=kind)


def timed(work):
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def paths(library, pairs):
    one = library.path(library.g)
    lengths = np.empty(len(pairs) // 2, dtype=np.int32)
    each = np.empty(len(lengths))
    total = time.process_time()
    for i in range(len(lengths)):
        start = time.perf_counter()
        lengths[i] = one(int(pairs[2 * i]), int(pairs[2 * i + 1]))
        each[i] = time.perf_counter() - start
    return time.process_time() - total, lengths, each


def answer(library, command):
    task = command["task"]
    if task == "load":
        library.n = command["size"]
        library.g = None
        before = rss()
        a, b = read(command["a"], np.int32), read(command["b"], np.int32)
        seconds, library.g = timed(lambda: library.load(library.n, a, b))
        del a, b
        return {"seconds": seconds, "bytes": rss() - before, "version": library.version}
    work = getattr(library, "path" if task == "paths" else task, None)
    if work is None:
        return {"missing": True}
    if task == "paths":
        seconds, lengths, each = paths(library, read(command["pairs"], np.int32))
        lengths.tofile(command["into"])
        return {"seconds": seconds, "p99": float(np.quantile(each, 0.99)), "mean": float(each.mean())}
    if task == "betweenness":
        sources = read(command["sources"], np.int32).tolist()
        seconds, found = timed(lambda: work(library.g, sources))
    else:
        repeat = command.get("repeat", 1)
        start = time.process_time()
        for _ in range(repeat):
            found = work(library.g)
        seconds = (time.process_time() - start) / repeat
    getattr(library, task + "_answer")(found).tofile(command["into"])
    return {"seconds": seconds}


library = {"igraph": Igraph, "networkit": Networkit, "rustworkx": Rustworkx}[LIBRARY]()
print(json.dumps({"ready": library.version}), flush=True)
for line in sys.stdin:
    command = json.loads(line)
    try:
        print(json.dumps(answer(library, command)), flush=True)
    except NotImplementedError:
        print(json.dumps({"missing": True}), flush=True)
