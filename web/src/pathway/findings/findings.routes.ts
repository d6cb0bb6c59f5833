import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readFindings } from './findings-search';

/** The page of the study; it comes when it is asked for. */
export function findingRoutes<Root extends AnyRootRoute>(root: Root) {
  return [
    createRoute({
      getParentRoute: () => root,
      path: '/findings',
      validateSearch: readFindings,
      component: lazyRouteComponent(() => import('./findings-page'), 'FindingsPage'),
    }),
  ] as const;
}
