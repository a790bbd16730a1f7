import { createRouter, type RouterHistory } from '@tanstack/react-router';
import type { RouterContext } from '../routes/__root';
import { Problem } from '../routes/-Problem';
import { BASE } from '@/shared/base';
import { note } from '@/shared/errorRing';
import { routeTree } from '../routeTree.gen';
import { Waiting } from './Waiting';
import { parseSearch, stringifySearch } from './searchCodec';

/** The router with our own search codec: codes stay strings, repeated names are lists. */
export function createAppRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: BASE,
    context,
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // In the page's own place: the frame, with the session, stays.
    defaultErrorComponent: Problem,
    defaultOnCatch: (error) => note('page', error),
    // A page that is slow to come leaves the frame, with the boxes, to be used meanwhile.
    defaultPendingComponent: Waiting,
    defaultPendingMs: 400,
    // An address below a page is not that page.
    notFoundMode: 'root',
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
