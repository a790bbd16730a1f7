import type { QueryClient } from '@tanstack/react-query';
import { packQueries } from '@/services/pack/queries';

/** The title of a SOC 2010 group; its code where the list of groups cannot be read. */
export async function groupName(queryClient: QueryClient, soc: string): Promise<string> {
  try {
    const { soc2010 } = await queryClient.query({ ...packQueries.groups(), staleTime: 'static' });
    return soc2010[soc] ?? soc;
  } catch {
    // The page itself says that the pack cannot be read.
    return soc;
  }
}
