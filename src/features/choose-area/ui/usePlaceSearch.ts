import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { WiderArea } from '../model/placeIndex';
import type { PlaceMatch } from '../model/placeMatch';
import type { PlaceAnswer } from '../model/searchPlaces';
import { placeSearchQuery } from './placeSearchQuery';

const MOST_ROWS = 8;
const NOTHING: PlaceAnswer = { matches: [] };

/**
 * What is typed, what fits, and the engine behind it, which is loaded when first asked for.
 * `typed` is undefined while nobody is typing: the box then shows the area that was chosen.
 * `wider` is the wider area that was chosen and whose parts are listed, until somebody types on.
 */
export function usePlaceSearch() {
  const [typed, setTyped] = useState<string>();
  const [wider, setWider] = useState<WiderArea>();
  const [isWanted, setIsWanted] = useState(false);
  const latest = useRef(typed);
  const { data, isError, isFetching, refetch } = useQuery({
    ...placeSearchQuery(),
    enabled: isWanted,
  });
  const answer = useMemo(() => {
    if (!data) return NOTHING;
    return wider ? { matches: data.partsOf(wider) } : data.search(typed ?? '', MOST_ROWS);
  }, [data, typed, wider]);
  const write = (next: string | undefined, area: WiderArea | undefined) => {
    latest.current = next;
    setTyped(next);
    setWider(area);
  };
  return {
    typed,
    setTyped: (next: string | undefined) => write(next, undefined),
    wider,
    /** Lists what a wider area is chosen from. */
    open: (area: WiderArea) => write(area.name, area),
    ...answer,
    nameOf: data?.nameOf,
    isReady: data !== undefined,
    hasFailed: isError && !isFetching,
    load: () => {
      setIsWanted(true);
      if (isError) void refetch();
    },
    /** For Enter pressed before the list was there: the first match once it is, if nobody typed on. */
    whenListed: (choose: (match: PlaceMatch) => void) => {
      if (data || typed === undefined || typed.trim() === '') return;
      void refetch().then((loaded) => {
        const found = loaded.data?.search(typed, MOST_ROWS) ?? NOTHING;
        // Where more than one place may be meant the list asks which.
        if (!found.matches[0] || found.question || latest.current !== typed) return;
        choose(found.matches[0]);
      });
    },
  };
}
