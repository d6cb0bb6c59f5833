import { createRootRoute, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { readSignIn } from './access/sign-in-address';
import { SignInPage } from './access/sign-in-page';
import { Explorer } from './network/explorer';
import { ErrorNotice } from './ui/error-notice';
import { parseSearch, stringifySearch } from './view/search-string';
import { readView } from './view/view';

const root = createRootRoute();
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

/** One screen: what makes a view is in its search parameters. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree: root.addChildren([screen, signIn]),
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
