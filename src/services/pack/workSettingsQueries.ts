import { queryOptions } from '@tanstack/react-query';
import { FOR_THE_VISIT } from './client';
import { fetchWorkSettings } from './workSettings';

/** What the work of every group is like: asked where a section or a filter first reads it. */
export const workSettingsQuery = () =>
  queryOptions({
    queryKey: ['pack', 'work-settings'] as const,
    queryFn: ({ signal }) => fetchWorkSettings({ signal }),
    ...FOR_THE_VISIT,
  });
