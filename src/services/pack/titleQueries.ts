import { queryOptions } from '@tanstack/react-query';
import { fetchShard } from './client';
import { placeIndexSchema } from './schemas/placeIndex';
import { titleIndexSchema } from './schemas/titleIndex';

/** The pack does not change while a page is open; nothing of it is ever asked twice. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/** The packed index of job titles (`features/find-occupation` opens it). */
export function titleIndexQuery() {
  return queryOptions({
    queryKey: ['pack', 'titles'] as const,
    queryFn: ({ signal }) => fetchShard('titles', titleIndexSchema, { signal }),
    ...FOREVER,
  });
}

/** The packed index of places (`features/choose-area` opens it). */
export function placeIndexQuery() {
  return queryOptions({
    queryKey: ['pack', 'places'] as const,
    queryFn: ({ signal }) => fetchShard('places', placeIndexSchema, { signal }),
    ...FOREVER,
  });
}
