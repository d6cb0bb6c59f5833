import type { GraphReader } from '../graph/port';
import type { Loaders } from '../loaders';
import type { RequestContext } from '../request-context';

/** Reads once a request, whatever asks for it; a mutation renews the loaders, and so this. */
export function readOnce<T>(
  read: (graph: GraphReader) => Promise<T>,
): (context: Pick<RequestContext, 'desk' | 'loaders'>) => Promise<T> {
  const kept = new WeakMap<Loaders, Promise<T>>();
  return ({ desk, loaders }) => {
    const found = kept.get(loaders) ?? read(desk.database);
    kept.set(loaders, found);
    return found;
  };
}
