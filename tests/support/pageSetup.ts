import { cleanup, configure } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';

// A busy machine takes its time; nothing waits this long where all is well. Whether each element with a
// role is seen took half of a run to work out: the journeys know that from a browser.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

// What a page draws later is drawn at once: a test reads the whole of it.
vi.mock('@/ui/Later', () => {
  const atOnce = ({ children }: { readonly children: ReactNode }) => children;
  return { Later: atOnce, LaterAtStart: atOnce, ScreenOfRoom: () => null };
});

// The tests of a file share one document.
afterEach(cleanup);
