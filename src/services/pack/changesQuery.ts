import { queryOptions } from '@tanstack/react-query';
import { fetchShard, FOR_THE_VISIT } from './client';

/** What each edition of the data changed, newest first. */
export const changesQuery = () =>
  queryOptions({
    queryKey: ['pack', 'changes'] as const,
    queryFn: ({ signal }) =>
      fetchShard('changes', ({ changesSchema }) => changesSchema, { signal }),
    ...FOR_THE_VISIT,
  });
