/** What goes on at this moment, by what it is about and by name. */
const running = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Begins some work, or waits for the same work that goes on already: its answer is everybody's. */
export function joinRunning<T>(about: object, name: string, work: () => Promise<T>): Promise<T> {
  const known = running.get(about) ?? new Map<string, Promise<unknown>>();
  running.set(about, known);
  const joined = known.get(name);
  if (joined) return joined as Promise<T>;
  const begun = work().finally(() => known.delete(name));
  known.set(name, begun);
  return begun;
}
