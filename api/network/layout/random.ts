/** Mulberry32: numbers in [0, 1) that depend on the seed alone. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Runs synchronous work while Math.random is the given source: the layout library knows no other. */
export function withRandom<T>(random: () => number, work: () => T): T {
  const usual = Math.random;
  Math.random = random;
  try {
    return work();
  } finally {
    Math.random = usual;
  }
}
