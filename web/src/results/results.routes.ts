import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readResults } from './results-search';

/** The results page; it comes when it is asked for. */
export function resultsRoutes<Root extends AnyRootRoute>(root: Root) {
  return [
    createRoute({
      getParentRoute: () => root,
      path: '/results',
      validateSearch: readResults,
      component: lazyRouteComponent(() => import('./results-page'), 'ResultsPage'),
    }),
  ] as const;
}
