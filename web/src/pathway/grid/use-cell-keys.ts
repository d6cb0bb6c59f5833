import { type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** One cell of the table is in the order of the Tab key; the arrows go to the others. */
export function useCellKeys(rows: number, columns: number) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const go = (row: number, column: number) => {
    setAt([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [row = 0, column = 0] = (event.target as HTMLElement).dataset.cell?.split(' ').map(Number) ?? [];
    const step = STEPS[event.key];
    const end = { Home: 0, End: columns - 1 }[event.key];
    if (!step && end === undefined) return;
    event.preventDefault();
    const within = (place: number, size: number) => Math.max(0, Math.min(size - 1, place));
    if (step) go(within(row + step[0], rows), within(column + step[1], columns));
    else if (end !== undefined) go(row, end);
  };
  const [row, column] = [Math.min(at[0], Math.max(0, rows - 1)), at[1]];
  return {
    table,
    onKeyDown,
    cellProps: (r: number, c: number) => ({
      'data-cell': `${r} ${c}`,
      tabIndex: r === row && c === column ? 0 : -1,
      onFocus: () => setAt([r, c]),
    }),
  };
}
