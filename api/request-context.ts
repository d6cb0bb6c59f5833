import type { Viewer } from './access/viewer';
import type { Desk } from './desk';
import type { GraphReader } from './graph/port';
import { createLoaders, type Loaders } from './loaders';
import type { NetworkState } from './ties/network-state';

/** What one request sees: one viewer, one state of the network, one set of loaders; a mutation renews them. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly state: NetworkState;
  readonly loaders: Loaders;
  readonly desk: Desk;
  /** The address of the machine that asks, where it is known. */
  readonly machine?: string;
}

/** What is enough to read with: of one moment of the graph, where a document is made. */
export type ReadingContext = Pick<RequestContext, 'viewer' | 'state' | 'loaders'> & {
  readonly desk: { readonly database: GraphReader };
};

export async function createRequestContext(
  desk: Desk,
  viewer: Viewer,
  machine = '',
): Promise<RequestContext> {
  return { viewer, state: await desk.store.current(), loaders: createLoaders(desk.database), desk, machine };
}

/** After a write: what the same request answers is what it wrote. */
export async function refreshContext(context: RequestContext): Promise<void> {
  Object.assign(context, await createRequestContext(context.desk, context.viewer, context.machine));
}
