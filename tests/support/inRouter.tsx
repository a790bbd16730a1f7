import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { parseSearch, stringifySearch } from '../../src/app/searchCodec';

/** A router without pages, for components that hold links. */
export function InRouter({ children }: { readonly children: ReactNode }) {
  const [router] = useState(() =>
    createRouter({
      routeTree: createRootRoute(),
      history: createMemoryHistory(),
      parseSearch,
      stringifySearch,
    }),
  );
  // The app's own pages are registered for the types of links; here there are none.
  return <RouterContextProvider router={router as never}>{children}</RouterContextProvider>;
}
