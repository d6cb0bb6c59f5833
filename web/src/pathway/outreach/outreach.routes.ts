import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readOutreach } from './outreach-search';

/** The page of outreach sessions; it comes when it is asked for. */
export function outreachRoutes<Root extends AnyRootRoute>(root: Root) {
  return [
    createRoute({
      getParentRoute: () => root,
      path: '/outreach',
      validateSearch: readOutreach,
      component: lazyRouteComponent(() => import('./outreach-page'), 'OutreachPage'),
    }),
  ] as const;
}
