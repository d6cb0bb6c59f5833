export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelCandidate {
  readonly id: string;
  /** Where the label may stand, the best first; in pixels of the screen. */
  readonly spots: readonly Box[];
  /** Shown over a node rather than not at all; never over another label. */
  readonly always?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

const CELL = 80;

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Boxes by cell of a grid: only near ones are compared. */
class Occupied {
  private readonly cells = new Map<string, Box[]>();

  private *keys({ x, y, width, height }: Box): Generator<string> {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1) {
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) {
        yield `${column} ${row}`;
      }
    }
  }

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(box);
      else this.cells.set(key, [box]);
    }
  }

  count(box: Box): number {
    const found = new Set<Box>();
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) if (touch(box, other)) found.add(other);
    }
    return found.size;
  }

  hits(box: Box, except?: Box): boolean {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) if (other !== except && touch(box, other)) return true;
    }
    return false;
  }
}

/** The spot that touches no label and the fewest nodes. */
function leastCovering(
  spots: readonly Box[],
  frame: Box,
  labels: Occupied,
  bodies: Occupied,
): Box | undefined {
  const possible = spots.filter((spot) => within(spot, frame) && !labels.hits(spot));
  return possible.sort((a, b) => bodies.count(a) - bodies.count(b))[0];
}

/**
 * Which labels are shown, and where: candidates in order of importance, each at its first spot that touches no
 * label already placed, no node but its own, and stays in the frame. Fewer rather than overlapping. O(candidates) for spread nodes.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  nodes: ReadonlyMap<string, Box>,
  frame: Box,
): PlacedLabel[] {
  const bodies = new Occupied();
  for (const box of nodes.values()) bodies.add(box);
  const labels = new Occupied();
  const placed: PlacedLabel[] = [];
  for (const { id, spots, always } of candidates) {
    const free = spots.find(
      (spot) => within(spot, frame) && !labels.hits(spot) && !bodies.hits(spot, nodes.get(id)),
    );
    const box = free ?? (always ? leastCovering(spots, frame, labels, bodies) : undefined);
    if (!box) continue;
    labels.add(box);
    placed.push({ id, box });
  }
  return placed;
}

/** A name in at most two lines of about `width` characters, cut at words, with an ellipsis when it is longer. */
export function wrapLabel(text: string, width = 20): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < 2) {
    if (rest.length <= width) {
      lines.push(rest);
      return lines;
    }
    const space = rest.lastIndexOf(' ', width);
    const cut = space > width / 3 ? space : width;
    lines.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest !== '') lines[1] = `${(lines[1] ?? '').slice(0, width - 1).trimEnd()}…`;
  return lines;
}
