import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { titleSearchQuery } from './titleSearchQuery';

const MOST_ROWS = 8;

/** What was typed, what fits, and the engine behind it, which is loaded when first asked for. */
export function useTitleSearch() {
  const [text, setText] = useState('');
  const [isWanted, setIsWanted] = useState(false);
  const latest = useRef(text);
  const { data, isError, isFetching, refetch } = useQuery({
    ...titleSearchQuery(),
    enabled: isWanted,
  });
  const matches = useMemo(() => data?.search(text, MOST_ROWS) ?? [], [data, text]);
  return {
    text,
    setText: (next: string) => {
      latest.current = next;
      setText(next);
    },
    matches,
    isReady: data !== undefined,
    hasFailed: isError && !isFetching,
    load: () => {
      setIsWanted(true);
      if (isError) void refetch();
    },
    /** For Enter pressed before the list was there: the first match once it is, if nobody typed on. */
    whenListed: (choose: (soc: string) => void) => {
      if (data || text.trim() === '') return;
      void refetch().then((loaded) => {
        const first = loaded.data?.search(text, 1)[0];
        if (first && latest.current === text) choose(first.soc);
      });
    },
  };
}
