/** Parts that only ever join: the size of the largest is known at any time. */
export class UnionFind {
  /** Its parent, or minus the size of its part where it stands for it. */
  readonly #up: Int32Array;
  largest = 1;

  constructor(size: number) {
    this.#up = new Int32Array(size).fill(-1);
  }

  reset(): void {
    this.#up.fill(-1);
    this.largest = 1;
  }

  #find(node: number): number {
    const up = this.#up;
    let at = node;
    let parent = up[at] as number;
    while (parent >= 0) {
      const above = up[parent] as number;
      if (above < 0) return parent;
      // Path halving (Tarjan & van Leeuwen 1984).
      up[at] = above;
      at = above;
      parent = up[at] as number;
    }
    return at;
  }

  /** True when the two were in two parts. */
  join(a: number, b: number): boolean {
    let x = this.#find(a);
    let y = this.#find(b);
    if (x === y) return false;
    const up = this.#up;
    if ((up[x] as number) > (up[y] as number)) [x, y] = [y, x];
    const size = (up[x] as number) + (up[y] as number);
    up[x] = size;
    up[y] = x;
    if (-size > this.largest) this.largest = -size;
    return true;
  }
}
