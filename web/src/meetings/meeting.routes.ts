import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDoorSearch } from './door/door-search';
import { readInvitationSearch } from './invitations/invitation-search';
import { readInviteSearch } from './invite/invite-search';
import { readMeetingsSearch } from './meetings-search';
import { readSeating } from './seating/seating-search';
import { readSheetSearch } from './sheet/sheet-search';
import { readSurveySearch } from './survey/survey-search';

/** The pages of rencontres; each comes when it is asked for. */
export function meetingRoutes<Root extends AnyRootRoute>(root: Root) {
  const getParentRoute = () => root;
  return [
    createRoute({
      getParentRoute,
      path: '/meetings',
      validateSearch: readMeetingsSearch,
      component: lazyRouteComponent(() => import('./meetings-page'), 'MeetingsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id',
      component: lazyRouteComponent(() => import('./meeting-page'), 'MeetingPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/attendance',
      component: lazyRouteComponent(() => import('./attendance/attendance-page'), 'AttendancePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/invite',
      validateSearch: readInviteSearch,
      component: lazyRouteComponent(() => import('./invite/invite-page'), 'InvitePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/seating',
      validateSearch: readSeating,
      component: lazyRouteComponent(() => import('./seating/seating-page'), 'SeatingPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/sheet',
      validateSearch: readSheetSearch,
      component: lazyRouteComponent(() => import('./sheet/sheet-page'), 'SheetPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/door',
      component: lazyRouteComponent(() => import('./door/poster-page'), 'PosterPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/door',
      validateSearch: readDoorSearch,
      component: lazyRouteComponent(() => import('./door/door-page'), 'DoorPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/invitation',
      validateSearch: readInvitationSearch,
      component: lazyRouteComponent(() => import('./invitations/invitation-page'), 'InvitationPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/summary',
      component: lazyRouteComponent(() => import('./summary/summary-page'), 'SummaryPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/formats',
      component: lazyRouteComponent(() => import('./formats/formats-page'), 'FormatsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/formats/$id',
      component: lazyRouteComponent(() => import('./formats/format-page'), 'FormatPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/survey',
      validateSearch: readSurveySearch,
      component: lazyRouteComponent(() => import('./survey/survey-page'), 'SurveyPage'),
    }),
  ] as const;
}
