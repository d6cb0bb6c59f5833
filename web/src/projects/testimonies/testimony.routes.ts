import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readTestimony } from './testimony-search';

/** The page that the link of a mail opens. */
export function testimonyRoutes<Root extends AnyRootRoute>(root: Root) {
  return [
    createRoute({
      getParentRoute: () => root,
      path: '/testimony',
      validateSearch: readTestimony,
      component: lazyRouteComponent(() => import('./testimony-page'), 'TestimonyPage'),
    }),
  ] as const;
}
