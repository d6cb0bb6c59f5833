import { compact, type Level, nextLevel } from './level';
import { moveNodes } from './move-nodes';
import { refine } from './refine';

/** In which turn the vertices of a level are looked at. */
export type Turns = (level: Level) => Int32Array;

const identity = (size: number): Int32Array => Int32Array.from({ length: size }, (_, node) => node);

const through = (vertexOf: Int32Array | null, numbers: Int32Array): Int32Array => {
  if (!vertexOf) return numbers;
  const composed = new Int32Array(vertexOf.length);
  for (let node = 0; node < composed.length; node += 1)
    composed[node] = numbers[vertexOf[node] as number] as number;
  return composed;
};

/** Louvain (Blondel & al. 2008) from everyone alone: moves, and again with the groups as vertices. */
export function louvain(first: Level, turns: Turns): Int32Array {
  let level = first;
  let vertexOf: Int32Array | null = null;
  for (;;) {
    const community = identity(level.size);
    moveNodes(level, community, turns(level));
    const { numbers, count } = compact(community);
    vertexOf = through(vertexOf, numbers);
    if (count === level.size) return vertexOf;
    level = nextLevel(level, numbers, count);
  }
}

/**
 * A round of Leiden (Traag, Waltman & van Eck 2019) from the communities of `start`: moves, then a refinement,
 * whose parts are the vertices of the next level and keep the communities that they were parts of.
 */
export function leiden(first: Level, start: Int32Array, turns: Turns): Int32Array {
  let level = first;
  let community = start.slice();
  let vertexOf: Int32Array | null = null;
  for (;;) {
    const order = turns(level);
    moveNodes(level, community, order);
    const found = compact(community);
    if (found.count === level.size) return through(vertexOf, found.numbers);
    const parts = compact(refine(level, found.numbers, order));
    // Where nothing could be joined, whole communities go on as vertices.
    const { numbers, count } = parts.count < level.size ? parts : found;
    community = new Int32Array(count);
    for (let node = 0; node < level.size; node += 1)
      community[numbers[node] as number] = found.numbers[node] as number;
    level = nextLevel(level, numbers, count);
    vertexOf = through(vertexOf, numbers);
  }
}
