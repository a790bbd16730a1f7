import { queryOptions } from '@tanstack/react-query';
import { fetchShard, FOR_THE_VISIT } from './client';
import { fetchGroups } from './groups';
import { jobsInBriefOf, nextJobsOf } from './nextJobs';
import { jobsInBriefSchema, nextJobsSchema } from './schemas/nextJobs';

/** The next jobs after one past job: a shard for each, read when the list is opened. */
export const nextJobsQuery = (soc: string) =>
  queryOptions({
    queryKey: ['pack', 'next-jobs', soc] as const,
    queryFn: async ({ signal }) =>
      nextJobsOf(await fetchShard(`next-jobs/${soc}`, nextJobsSchema, { signal })),
    ...FOR_THE_VISIT,
  });

/** What a list says of each of all jobs: one shard. */
export const jobsInBriefQuery = () =>
  queryOptions({
    queryKey: ['pack', 'jobs-in-brief'] as const,
    queryFn: async ({ signal }) => {
      const [shard, titles] = await Promise.all([
        fetchShard('jobs-in-brief', jobsInBriefSchema, { signal }),
        fetchGroups(),
      ]);
      return jobsInBriefOf(shard, titles);
    },
    ...FOR_THE_VISIT,
  });
