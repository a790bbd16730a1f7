import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from '../routes/__root';
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
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
