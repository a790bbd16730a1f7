import { queryOptions } from '@tanstack/react-query';
import { askAhead, FOR_THE_VISIT } from './client';
import { fetchGroups } from './groups';
import { readers } from './lazyReaders';

/** A major, sub-major or minor group of SOC 2010, read with useSuspenseQuery: local and small. */
export const widerGroupQuery = (soc: string) =>
  queryOptions({
    queryKey: ['pack', 'wider', soc] as const,
    queryFn: async ({ signal }) => {
      void askAhead(`wider/${soc}`, { signal });
      void fetchGroups().catch(() => undefined);
      const { fetchWiderGroup } = await readers();
      return fetchWiderGroup(soc, { signal });
    },
    ...FOR_THE_VISIT,
  });
