import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAnswerSearch } from './answer/answer-search';
import { readFollowUps } from './follow-ups-search';

/** The board of follow-ups, and the page that the links of mails open. */
export function followUpRoutes<Root extends AnyRootRoute>(root: Root) {
  const getParentRoute = () => root;
  return [
    createRoute({
      getParentRoute,
      path: '/follow-ups',
      validateSearch: readFollowUps,
      component: lazyRouteComponent(() => import('./follow-ups-page'), 'FollowUpsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/follow-up',
      validateSearch: readAnswerSearch,
      component: lazyRouteComponent(() => import('./answer/answer-page'), 'AnswerPage'),
    }),
  ] as const;
}
