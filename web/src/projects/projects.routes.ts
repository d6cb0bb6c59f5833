import { type AnyRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readProjects } from './projects-search';

/** The pages of ideas and projects; each comes when it is asked for. */
export function projectRoutes<Root extends AnyRootRoute>(root: Root) {
  const getParentRoute = () => root;
  return [
    createRoute({
      getParentRoute,
      path: '/projects',
      validateSearch: readProjects,
      component: lazyRouteComponent(() => import('./projects-page'), 'ProjectsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/projects/$id',
      component: lazyRouteComponent(() => import('./project-page'), 'ProjectPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/meetings/$id/ideas',
      component: lazyRouteComponent(() => import('./ideas/notes-page'), 'NotesPage'),
    }),
  ] as const;
}
