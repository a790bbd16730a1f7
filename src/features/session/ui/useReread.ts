import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { type LocatedFigure, withRows } from '@/domain/review';
import { figuresAround } from '../model/reread';
import { hasUnnoted } from '../model/whatChanged';
import { useSession } from '../useSession';

/** The figures of today around the pins; 'failed' where they cannot be read. */
export type Reread = readonly LocatedFigure[] | 'failed' | undefined;

/**
 * Reads again what the pinned figures stand beside today, and notes where each stood. Not through the
 * query cache: what is pinned is the client's; only the public tables are kept there.
 */
export function useReread({ evidence, place }: Pick<SessionRecord, 'evidence' | 'place'>): Reread {
  const client = useQueryClient();
  const { desk, readOnly } = useSession();
  const [read, setRead] = useState<Reread>();
  useEffect(
    function readAgain() {
      let left = false;
      if (evidence.length === 0) return undefined;
      figuresAround(client, { evidence, ...(place ? { place } : {}) }).then(
        (figures) => {
          if (left) return;
          setRead(figures);
          if (!readOnly && hasUnnoted(evidence)) desk.update((now) => withRows(now, figures));
        },
        () => left || setRead('failed'),
      );
      return () => {
        left = true;
      };
    },
    [client, desk, evidence, place, readOnly],
  );
  return evidence.length === 0 ? [] : read;
}
