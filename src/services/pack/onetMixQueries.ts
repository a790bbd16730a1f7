import { queryOptions } from '@tanstack/react-query';
import { NotInPackError } from './client';
import { fetchOnetMix } from './onetMix';

/** The ratings of each US occupation of a group's mix: asked when a part of the mix is chosen. */
export const onetMixQuery = (soc: string) =>
  queryOptions({
    queryKey: ['pack', 'onet-mix', soc] as const,
    queryFn: ({ signal }) => fetchOnetMix(soc, { signal }),
    // The pack does not change while a page is open.
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => failures < 1 && !(error instanceof NotInPackError),
  });
