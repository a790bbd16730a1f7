import { queryOptions } from '@tanstack/react-query';
import { titleInList } from '@/domain/chosenTitle';
import { packQueries } from '@/services/pack/queries';

/**
 * What a job of an address is called in the box: the title it asks for where that is in our list,
 * else the group's own title; undefined for a code that is no group.
 */
export const jobOfAddressQuery = (soc: string, title: string | undefined) =>
  queryOptions({
    queryKey: [...packQueries.all(), 'job-of-address', soc, title ?? ''] as const,
    queryFn: async ({ client }) => {
      const [groups, titles] = await Promise.all([
        client.query({ ...packQueries.groups(), staleTime: 'static' }),
        title === undefined
          ? {}
          : client.query({ ...packQueries.chosenTitles(soc), staleTime: 'static' }),
      ]);
      const chosen = title === undefined ? undefined : titleInList(titles, title);
      // The code is what somebody may have typed: only names of our own count.
      const own = Object.hasOwn(groups.soc2010, soc) ? groups.soc2010[soc] : undefined;
      return { words: chosen?.text ?? own };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
