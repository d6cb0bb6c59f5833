/** A half-open span of points: from `start`, until `end` no more. */
export type Span = readonly [start: number, end: number];

/** The spans of each of many: those of i are at `offsets[i] … offsets[i + 1] − 1`, ascending and apart. */
export interface Spans {
  readonly offsets: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Columns that grow as they are written. */
export class Columns<Width extends number> {
  length = 0;
  readonly #columns: Int32Array[];

  constructor(width: Width, room = 64) {
    this.#columns = Array.from({ length: width }, () => new Int32Array(room));
  }

  push(...values: readonly number[]): void {
    if (this.length === (this.#columns[0] as Int32Array).length)
      this.#columns.forEach((old, i) => {
        const wider = new Int32Array(old.length * 2);
        wider.set(old);
        this.#columns[i] = wider;
      });
    for (let i = 0; i < values.length; i += 1)
      (this.#columns[i] as Int32Array)[this.length] = values[i] as number;
    this.length += 1;
  }

  /** What was written to a column. */
  column(index: number): Int32Array {
    return (this.#columns[index] as Int32Array).slice(0, this.length);
  }
}

/** Spans in order, those that touch or overlap taken together, empty ones dropped. */
export function united(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans.filter(([start, end]) => start < end);
  const all: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start >= end) continue;
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** What is left of `spans` without `gone`, both as `united` gives them. */
export function without(spans: readonly Span[], gone: readonly Span[]): readonly Span[] {
  let left = spans;
  for (const [from, to] of gone)
    left = left.flatMap(([start, end]): Span[] =>
      to <= start || from >= end
        ? [[start, end]]
        : (
            [
              [start, Math.min(end, from)],
              [Math.max(start, to), end],
            ] as Span[]
          ).filter((span) => span[0] < span[1]),
    );
  return left;
}

/** What both have in common; both as `united` gives them. */
export const common = (a: readonly Span[], b: readonly Span[]): readonly Span[] =>
  a.flatMap(([s, e]) =>
    b.map(([t, f]): Span => [Math.max(s, t), Math.min(e, f)]).filter(([start, end]) => start < end),
  );

/** The spans of `size` things, as `of` gives them. */
export function spansOf(size: number, of: (index: number) => readonly Span[]): Spans {
  const offsets = new Int32Array(size + 1);
  const columns = new Columns(2, Math.max(64, size));
  for (let index = 0; index < size; index += 1) {
    for (const [start, end] of of(index)) columns.push(start, end);
    offsets[index + 1] = columns.length;
  }
  return { offsets, start: columns.column(0), end: columns.column(1) };
}

export const spansAt = ({ offsets, start, end }: Spans, index: number): Span[] => {
  const all: Span[] = [];
  for (let i = offsets[index] as number; i < (offsets[index + 1] as number); i += 1)
    all.push([start[i] as number, end[i] as number]);
  return all;
};

/** How many hold at each point, from what is added where a span starts and taken where it ends. O(points). */
export class Tally {
  readonly #change: Float64Array;

  constructor(points: number) {
    this.#change = new Float64Array(points + 1);
  }

  add(start: number, end: number): void {
    if (start >= end) return;
    this.#change[start] = (this.#change[start] as number) + 1;
    this.#change[end] = (this.#change[end] as number) - 1;
  }

  addAll(spans: readonly Span[]): void {
    for (const [start, end] of spans) this.add(start, end);
  }

  /** By point. */
  counts(): Float64Array {
    const counts = this.#change.slice(0, -1);
    for (let i = 1; i < counts.length; i += 1) counts[i] = (counts[i] as number) + (counts[i - 1] as number);
    return counts;
  }
}
