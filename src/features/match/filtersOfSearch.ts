import { MATCH_FILTERS, type MatchFilters } from '@/domain/matching/filters';
import type { MatchSearch } from './request';

/** The weeks of training that can be asked for. */
export const WEEKS = ['2', '4', '8', '12', '26'] as const;

/** The filters of an address that there are, in their own order. */
export function filtersIn({ keep, weeks }: Pick<MatchSearch, 'keep' | 'weeks'>): MatchFilters {
  const asked = new Set(keep?.split(','));
  const known = WEEKS.find((one) => one === weeks);
  return {
    on: MATCH_FILTERS.filter((filter) =>
      filter === 'training' ? known !== undefined : asked.has(filter),
    ),
    ...(known === undefined ? {} : { mostWeeks: Number(known) }),
  };
}

/** The filters as an address writes them. */
export const searchOfFilters = ({ on, mostWeeks }: MatchFilters) => ({
  keep: on.filter((filter) => filter !== 'training').join(',') || undefined,
  weeks: mostWeeks === undefined ? undefined : String(mostWeeks),
});
