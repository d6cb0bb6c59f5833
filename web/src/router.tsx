import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
} from '@tanstack/react-router';
import { accessRoutes } from './access/access-routes';
import { readSignIn } from './access/sign-in-address';
import { SignInPage } from './access/sign-in-page';
import { FormHost } from './commands/form-host';
import { readOpenForm } from './commands/open-form';
import { Palette } from './commands/palette';
import { readExport } from './exchange/exports/export-search';
import { readImportSearch } from './exchange/import-address';
import { readGrowth } from './growth/growth-search';
import { readJournalSearch } from './journal/journal-search';
import { meetingRoutes } from './meetings/meeting.routes';
import { Explorer } from './network/explorer';
import { readFragility } from './network/fragility/fragility-search';
import { readWork } from './network/work/work-search';
import { findingRoutes } from './pathway/findings/findings.routes';
import { outreachRoutes } from './pathway/outreach/outreach.routes';
import { readPathway } from './pathway/pathway-search';
import { followUpRoutes } from './projects/follow-ups/follow-up.routes';
import { projectRoutes } from './projects/projects.routes';
import { testimonyRoutes } from './projects/testimonies/testimony.routes';
import { resultsRoutes } from './results/results.routes';
import { readContacts } from './ties/contacts/contacts-search';
import { readIntroductions } from './ties/introductions/introductions-search';
import { ErrorNotice } from './ui/error-notice';
import { ToastHost } from './ui/toast/toast-host';
import { parseSearch, stringifySearch } from './view/search-string';
import { readView } from './view/view';

const root = createRootRoute({
  validateSearch: readOpenForm,
  component: () => (
    <>
      <Outlet />
      <FormHost />
      <Palette />
      <ToastHost />
    </>
  ),
});
const screen = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readView,
  component: Explorer,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignIn,
  component: SignInPage,
});

const more = createRoute({
  getParentRoute: () => root,
  path: '/more',
  component: lazyRouteComponent(() => import('./ui/more-page'), 'MorePage'),
});

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  validateSearch: readJournalSearch,
  component: lazyRouteComponent(() => import('./journal/journal-page'), 'JournalPage'),
});

const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  component: lazyRouteComponent(() => import('./access/me-page'), 'MePage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('./exchange/import-page'), 'ImportPage'),
});

const exporting = createRoute({
  getParentRoute: () => root,
  path: '/exports',
  validateSearch: readExport,
  component: lazyRouteComponent(() => import('./exchange/exports/export-page'), 'ExportPage'),
});

const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  validateSearch: readWork,
  component: lazyRouteComponent(() => import('./network/work/work-page'), 'WorkPage'),
});

const growth = createRoute({
  getParentRoute: () => root,
  path: '/growth',
  validateSearch: readGrowth,
  component: lazyRouteComponent(() => import('./growth/growth-page'), 'GrowthPage'),
});

const fragility = createRoute({
  getParentRoute: () => root,
  path: '/fragility',
  validateSearch: readFragility,
  component: lazyRouteComponent(() => import('./network/fragility/fragility-page'), 'FragilityPage'),
});

const introductions = createRoute({
  getParentRoute: () => root,
  path: '/introductions',
  validateSearch: readIntroductions,
  component: lazyRouteComponent(() => import('./ties/introductions/introductions-page'), 'IntroductionsPage'),
});

const myTies = createRoute({
  getParentRoute: () => root,
  path: '/my-ties',
  component: lazyRouteComponent(() => import('./ties/mine/my-ties-page'), 'MyTiesPage'),
});

const pathway = createRoute({
  getParentRoute: () => root,
  path: '/pathway',
  validateSearch: readPathway,
  component: lazyRouteComponent(() => import('./pathway/pathway-page'), 'PathwayPage'),
});

const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contacts',
  validateSearch: readContacts,
  component: lazyRouteComponent(() => import('./ties/contacts/contacts-page'), 'ContactsPage'),
});

/** The map's screen, whose view is in its search parameters, and the pages beside it, which come when asked for. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree: root.addChildren([
      screen,
      signIn,
      importing,
      exporting,
      journal,
      ...accessRoutes(root),
      me,
      work,
      fragility,
      growth,
      introductions,
      myTies,
      pathway,
      contacts,
      more,
      ...meetingRoutes(root),
      ...outreachRoutes(root),
      ...findingRoutes(root),
      ...projectRoutes(root),
      ...followUpRoutes(root),
      ...testimonyRoutes(root),
      ...resultsRoutes(root),
    ]),
    parseSearch,
    stringifySearch,
    defaultPreload: false,
    defaultErrorComponent: ({ error, reset }) => <ErrorNotice error={error} onRetry={reset} />,
    ...(history ? { history } : {}),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
