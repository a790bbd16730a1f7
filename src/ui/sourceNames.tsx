import { createContext, useContext } from 'react';
import type { Indicator } from '@/domain/indicator';

/** What a source note says of a source: a row of data/sources.csv. */
export interface SourceName {
  readonly id: string;
  /** Publisher and table as a source note names them. */
  readonly short: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
}

/** The words that explain figures; filled from the pack by the app. */
export interface SourceNames {
  readonly source: (id: string) => SourceName | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
}

export const SourceNamesContext = createContext<SourceNames>({
  source: () => undefined,
  indicator: () => undefined,
});

export function useSourceNames(): SourceNames {
  return useContext(SourceNamesContext);
}
