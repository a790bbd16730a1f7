import type { JobProfile } from '@/domain/matching/answers';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import type { JobProfilesShard } from './schemas/jobProfiles';

/**
 * What every job needs and offers, for answers instead of a past job.
 *
 * @throws see fetchShard
 */
export async function fetchJobProfiles(options: HttpOptions = {}): Promise<readonly JobProfile[]> {
  return jobProfilesOf(
    await fetchShard('job-profiles', ({ jobProfilesSchema }) => jobProfilesSchema, options),
  );
}

/** The shard as domain types. */
export function jobProfilesOf(shard: JobProfilesShard): readonly JobProfile[] {
  return shard.map(({ soc, s, i, t, p, z }) => ({
    soc,
    ...(s ? { skills: s } : {}),
    ...(i ? { interests: i } : {}),
    isThin: t === true,
    people: p,
    ...(z === undefined ? {} : { zone: z }),
  }));
}
