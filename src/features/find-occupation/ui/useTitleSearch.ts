import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { JobAnswer } from '../model/answerJob';
import type { TitleMatch } from '../model/searchTitles';
import { titleSearchQuery } from './titleSearchQuery';

const MOST_ROWS = 8;
const NOTHING: JobAnswer = { kind: 'titles', rows: [] };

/** What was typed, what fits, and the engine behind it, which is loaded when first asked for. */
export function useTitleSearch() {
  const [typed, setTyped] = useState<string>();
  const [isWanted, setIsWanted] = useState(false);
  const latest = useRef(typed);
  const { data, isError, isFetching, refetch } = useQuery({
    ...titleSearchQuery(),
    enabled: isWanted,
  });
  const answer = useMemo(() => data?.search(typed ?? '', MOST_ROWS) ?? NOTHING, [data, typed]);
  return {
    /** Undefined while nothing has been typed since a job was chosen. */
    typed,
    setTyped: (next: string | undefined) => {
      latest.current = next;
      setTyped(next);
    },
    answer,
    isReady: data !== undefined,
    hasFailed: isError && !isFetching,
    load: () => {
      setIsWanted(true);
      if (isError) void refetch();
    },
    /** For Enter pressed before the list was there: the first title once it is, if nobody typed on. */
    whenListed: (choose: (match: TitleMatch | undefined) => void) => {
      if (data || typed === undefined || typed.trim() === '') return;
      void refetch().then((loaded) => {
        const found = loaded.data?.search(typed, 1);
        if (found?.kind === 'titles' && latest.current === typed) choose(found.rows[0]);
      });
    },
  };
}
