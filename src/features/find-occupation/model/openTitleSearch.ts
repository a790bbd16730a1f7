import type { TitleIndexShard } from '@/services/pack/schemas/titleIndex';
import type { WaysToJobsShard } from '@/services/pack/schemas/waysToJobs';
import { type JobSearch, openJobSearch } from './answerJob';
import { openTitleIndex } from './titleIndex';

/** All that is loaded when somebody first enters the job box: the engine and its opened index. */
export async function openTitleSearch(
  titles: TitleIndexShard,
  ways: WaysToJobsShard,
): Promise<JobSearch> {
  return openJobSearch(await openTitleIndex(titles), ways);
}
