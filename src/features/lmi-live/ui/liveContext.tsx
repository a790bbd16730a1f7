import { createContext, type ReactNode, useContext } from 'react';
import type { PartStore } from '../model/liveParts';
import type { LiveSubject } from '../model/subject';

/** What every live part of one page shares. */
export interface LivePage extends LiveSubject {
  readonly store: PartStore;
  readonly renderOccupationLink: (code: string, title: string) => ReactNode;
}

export const LivePageContext = createContext<LivePage | null>(null);

/**
 * The page a live part stands on.
 *
 * @throws Error outside LiveOccupation: that is a fault of the code
 */
export function useLivePage(): LivePage {
  const page = useContext(LivePageContext);
  if (!page) throw new Error('A live part needs LiveOccupation above it');
  return page;
}
