import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readJoin } from './join/join-search';

/** The pages of people at work: one's account, those who ask to join, accounts and sheets. */
export function accessRoutes<Root extends AnyRootRoute>(root: Root) {
  const getParentRoute = () => root;
  return [
    createRoute({
      getParentRoute,
      path: '/join',
      validateSearch: readJoin,
      component: lazyRouteComponent(() => import('./join/join-page'), 'JoinPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/accounts',
      component: lazyRouteComponent(() => import('./accounts/accounts-page'), 'AccountsPage'),
    }),
  ] as const;
}
