import { queryOptions } from '@tanstack/react-query';
import { fetchShard, FOR_THE_VISIT } from './client';

/** The packed index of job titles (`features/find-occupation` opens it). */
export function titleIndexQuery() {
  return queryOptions({
    queryKey: ['pack', 'titles'] as const,
    queryFn: ({ signal }) =>
      fetchShard('titles', ({ titleIndexSchema }) => titleIndexSchema, { signal }),
    ...FOR_THE_VISIT,
  });
}

/** What leads to jobs and is no title: employers, interests, hours, words of other languages. */
export function waysToJobsQuery() {
  return queryOptions({
    queryKey: ['pack', 'ways-to-jobs'] as const,
    queryFn: ({ signal }) =>
      fetchShard('ways-to-jobs', ({ waysToJobsSchema }) => waysToJobsSchema, { signal }),
    ...FOR_THE_VISIT,
  });
}

/** The packed index of places (`features/choose-area` opens it). */
export function placeIndexQuery() {
  return queryOptions({
    queryKey: ['pack', 'places'] as const,
    queryFn: ({ signal }) =>
      fetchShard('places', ({ placeIndexSchema }) => placeIndexSchema, { signal }),
    ...FOR_THE_VISIT,
  });
}
