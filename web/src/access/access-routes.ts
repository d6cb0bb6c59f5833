import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMailSearch } from '../mail/mail-search';
import { readJoin } from './join/join-search';
import { readMyData } from './privacy/my-data-search';

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
      path: '/propose',
      component: lazyRouteComponent(() => import('../directory/propose/propose-page'), 'ProposePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/duplicates',
      component: lazyRouteComponent(
        () => import('../directory/duplicates/duplicates-page'),
        'DuplicatesPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: '/sheet/$id',
      component: lazyRouteComponent(() => import('../directory/fill/fill-page'), 'FillPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/accounts',
      component: lazyRouteComponent(() => import('./accounts/accounts-page'), 'AccountsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/mail',
      validateSearch: readMailSearch,
      component: lazyRouteComponent(() => import('../mail/mail-page'), 'MailPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/about-me',
      component: lazyRouteComponent(() => import('./privacy/about-me-page'), 'AboutMePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/my-data',
      validateSearch: readMyData,
      component: lazyRouteComponent(() => import('./privacy/my-data-page'), 'MyDataPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/legal',
      component: lazyRouteComponent(() => import('../territory/legal/legal-pages'), 'LegalPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/privacy',
      component: lazyRouteComponent(() => import('../territory/legal/legal-pages'), 'PrivacyPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/accessibility',
      component: lazyRouteComponent(() => import('../territory/legal/legal-pages'), 'AccessibilityPage'),
    }),
  ] as const;
}
