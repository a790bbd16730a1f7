import type { QueryClient } from '@tanstack/react-query';
import { mapQueries } from '@/services/pack/mapQueries';
import { packQueries } from '@/services/pack/queries';

/** Asks for what every map is drawn with, or gives what was asked for before. */
export function everyMap(queryClient: QueryClient) {
  return {
    outlines: queryClient.query({ ...mapQueries.outlines(), staleTime: 'static' }),
    index: queryClient.query({ ...mapQueries.index(), staleTime: 'static' }),
    titles: queryClient.query({ ...packQueries.groups(), staleTime: 'static' }),
  };
}
