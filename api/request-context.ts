import type { Viewer } from './access/viewer';
import type { GraphDatabase } from './graph/port';
import { createLoaders, type Loaders } from './loaders';
import type { NetworkState } from './ties/network-state';
import type { NetworkStore } from './ties/network-store';

/** What one request sees: one viewer, one state of the network, one set of loaders. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly state: NetworkState;
  readonly loaders: Loaders;
}

export async function createRequestContext(
  database: GraphDatabase,
  store: NetworkStore,
  viewer: Viewer,
): Promise<RequestContext> {
  return { viewer, state: await store.current(), loaders: createLoaders(database) };
}
