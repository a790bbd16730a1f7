import type { TitleIndexShard } from '@/services/pack/schemas/titleIndex';
import { searchTitles, type TitleMatch } from './searchTitles';
import { openTitleIndex } from './titleIndex';

/** Job titles for what was typed, best first, at most `limit`. */
export type TitleSearch = (text: string, limit: number) => readonly TitleMatch[];

/** All that is loaded when somebody first enters the job box: the engine and its opened index. */
export async function openTitleSearch(shard: TitleIndexShard): Promise<TitleSearch> {
  const index = await openTitleIndex(shard);
  return (text, limit) => searchTitles(index, text, limit);
}
