import { queryOptions } from '@tanstack/react-query';
import { askAhead, fetchShard, FOR_THE_VISIT } from './client';

const reader = () => import('./demand');

/** Demand in one wider area. */
export const demandQuery = (gss: string) =>
  queryOptions({
    queryKey: ['pack', 'demand', gss] as const,
    queryFn: async ({ signal }) => {
      void askAhead(`demand/${gss}`, { signal });
      const { fetchDemand } = await reader();
      return fetchDemand(gss, { signal });
    },
    ...FOR_THE_VISIT,
  });

/** Who goes out to work where: read when it is shown. */
export const commutingQuery = () =>
  queryOptions({
    queryKey: ['pack', 'commuting'] as const,
    queryFn: async ({ signal }) => {
      void askAhead('commuting', { signal });
      const { fetchCommuting } = await reader();
      return fetchCommuting({ signal });
    },
    ...FOR_THE_VISIT,
  });

/** The jobs in each kind of work: read when one is opened. */
export const kindsOfWorkQuery = () =>
  queryOptions({
    queryKey: ['pack', 'kinds-of-work'] as const,
    queryFn: async ({ signal }) => {
      void askAhead('kinds-of-work', { signal });
      const { fetchKindsOfWork } = await reader();
      return fetchKindsOfWork({ signal });
    },
    ...FOR_THE_VISIT,
  });

/** Every area that can be reviewed: for the page that asks for one. */
export const demandAreasQuery = () =>
  queryOptions({
    queryKey: ['pack', 'demand-areas'] as const,
    queryFn: ({ signal }) =>
      fetchShard('demand-areas', ({ demandAreasSchema }) => demandAreasSchema, { signal }),
    ...FOR_THE_VISIT,
  });
