import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from '../routes/__root';
import { Problem } from '../routes/-Problem';
import { routeTree } from '../routeTree.gen';
import { parseSearch, stringifySearch } from './searchCodec';

/** The router with our own search codec: codes stay strings, repeated names are lists. */
export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // In the page's own place: the frame, with the session, stays.
    defaultErrorComponent: Problem,
    // An address below a page is not that page.
    notFoundMode: 'root',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
