import { createContext, useContext } from 'react';
import type { Reading } from '../model/compared';
import type { QuestionStore } from '../model/questions';

/** What every part of one page shares. */
export interface LivePage extends Reading {
  readonly store: QuestionStore;
  /** ISO day the page is read on. */
  readonly today: string;
}

export const LivePageContext = createContext<LivePage | null>(null);

/**
 * The page a part stands on.
 *
 * @throws Error outside NomisLive: that is a fault of the code
 */
export function useLivePage(): LivePage {
  const page = useContext(LivePageContext);
  if (!page) throw new Error('A part of Nomis needs NomisLive above it');
  return page;
}
