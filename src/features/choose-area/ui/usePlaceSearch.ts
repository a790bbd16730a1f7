import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { sharedCode } from '../model/sharedCode';
import { placeSearchQuery } from './placeSearchQuery';

const MOST_ROWS = 8;

/**
 * What is typed, what fits, and the engine behind it, which is loaded when first asked for.
 * `typed` is undefined while nobody is typing: the box then shows the area that was chosen.
 */
export function usePlaceSearch() {
  const [typed, setTyped] = useState<string>();
  const [isWanted, setIsWanted] = useState(false);
  const latest = useRef(typed);
  const { data, isError, isFetching, refetch } = useQuery({
    ...placeSearchQuery(),
    enabled: isWanted,
  });
  const matches = useMemo(() => data?.search(typed ?? '', MOST_ROWS) ?? [], [data, typed]);
  return {
    typed,
    setTyped: (next: string | undefined) => {
      latest.current = next;
      setTyped(next);
    },
    matches,
    nameOf: data?.nameOf,
    isReady: data !== undefined,
    hasFailed: isError && !isFetching,
    load: () => {
      setIsWanted(true);
      if (isError) void refetch();
    },
    /** For Enter pressed before the list was there: the first match once it is, if nobody typed on. */
    whenListed: (choose: (gss: string) => void) => {
      if (data || typed === undefined || typed.trim() === '') return;
      void refetch().then((loaded) => {
        const found = loaded.data?.search(typed, MOST_ROWS) ?? [];
        // A code of several districts asks which: see the list.
        if (!found[0] || sharedCode(found) || latest.current !== typed) return;
        choose(found[0].gss);
      });
    },
  };
}
