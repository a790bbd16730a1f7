import { queryOptions } from '@tanstack/react-query';
import { askAhead, FOR_THE_VISIT } from './client';

/** What reads the two shards: loaded with the first of them. */
const reader = () => import('./nextJobs');

/** The next jobs after one past job: a shard for each, read when the list is opened. */
export const nextJobsQuery = (soc: string) =>
  queryOptions({
    queryKey: ['pack', 'next-jobs', soc] as const,
    queryFn: async ({ signal }) => {
      void askAhead(`next-jobs/${soc}`, { signal });
      const { fetchNextJobs } = await reader();
      return fetchNextJobs(soc, { signal });
    },
    ...FOR_THE_VISIT,
  });

/** What every job needs and offers: read where answers stand for a past job. */
export const jobProfilesQuery = () =>
  queryOptions({
    queryKey: ['pack', 'job-profiles'] as const,
    queryFn: async ({ signal }) => {
      void askAhead('job-profiles', { signal });
      const { fetchJobProfiles } = await import('./jobProfiles');
      return fetchJobProfiles({ signal });
    },
    ...FOR_THE_VISIT,
  });

/** What a list says of each of all jobs: one shard. */
export const jobsInBriefQuery = () =>
  queryOptions({
    queryKey: ['pack', 'jobs-in-brief'] as const,
    queryFn: async ({ signal }) => {
      void askAhead('jobs-in-brief', { signal });
      const { fetchJobsInBrief } = await reader();
      return fetchJobsInBrief({ signal });
    },
    ...FOR_THE_VISIT,
  });
