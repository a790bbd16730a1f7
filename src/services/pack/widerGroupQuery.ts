import { queryOptions } from '@tanstack/react-query';
import { NotInPackError } from './client';

/** A major, sub-major or minor group of SOC 2010, read with useSuspenseQuery: local and small. */
export const widerGroupQuery = (soc: string) =>
  queryOptions({
    queryKey: ['pack', 'wider', soc] as const,
    queryFn: async ({ signal }) => {
      const { fetchWiderGroup } = await import('./widerGroup');
      return fetchWiderGroup(soc, { signal });
    },
    // The pack does not change while a page is open; what it does not hold will not come.
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => failures < 1 && !(error instanceof NotInPackError),
  });
