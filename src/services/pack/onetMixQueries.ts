import { queryOptions } from '@tanstack/react-query';
import { FOR_THE_VISIT } from './client';
import { fetchOnetMix } from './onetMix';

/** The ratings of each US occupation of a group's mix: asked when a part of the mix is chosen. */
export const onetMixQuery = (soc: string) =>
  queryOptions({
    queryKey: ['pack', 'onet-mix', soc] as const,
    queryFn: ({ signal }) => fetchOnetMix(soc, { signal }),
    ...FOR_THE_VISIT,
  });
