import { createContext, useContext } from 'react';
import type { AreaProfile } from '@/services/pack/area';
import type { Reading } from '../model/compared';
import type { QuestionStore } from '../model/questions';
import type { LiveSection } from '../model/sections';

/** What every part of one page shares. */
export interface LivePage extends Reading {
  readonly store: QuestionStore;
  /** What the pack has of the place: an answer is newer than that, or not. */
  readonly pack: AreaProfile;
  /** The sections of the page that Nomis has a part in. */
  readonly sections: readonly LiveSection[];
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
