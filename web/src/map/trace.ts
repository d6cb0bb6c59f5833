/** A tie that is being drawn: its first end, once it is chosen. */
export interface Trace {
  readonly from: string | null;
}

export interface TraceEvents {
  /** The drawing goes on, or ends with null. */
  trace(next: Trace | null): void;
  tied(from: string, to: string): void;
}

/**
 * What a key does to a drawing, with the node where the keyboard stands; false when the key is not for it.
 * L marks the first end, Enter takes the end that lacks, Escape gives up.
 */
export function traceKey(
  trace: Trace | null,
  key: string,
  cursor: string | null,
  { trace: go, tied }: TraceEvents,
): boolean {
  if (key === 'l' || key === 'L') {
    go({ from: cursor ?? trace?.from ?? null });
    return true;
  }
  if (trace === null) return false;
  if (key === 'Escape') {
    go(null);
    return true;
  }
  if (key !== 'Enter') return false;
  if (cursor === null) return true;
  if (trace.from === null) go({ from: cursor });
  else if (cursor !== trace.from) tied(trace.from, cursor);
  return true;
}
